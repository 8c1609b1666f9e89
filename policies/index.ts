// Made by `npm run generate` from the folders beside it. Do not edit.
import type { Policy } from "../src/kernel";
import auditBalancerLogged from "./audit/balancer-logged/policy";
import auditDatabaseKept180Days from "./audit/database-kept-180-days/policy";
import auditDatabaseOn from "./audit/database-on/policy";
import auditLogKept180Days from "./audit/log-kept-180-days/policy";
import auditOtherLogsKept from "./audit/other-logs-kept/policy";
import auditStorageAccessLogged from "./audit/storage-access-logged/policy";
import auditTrailComplete from "./audit/trail-complete/policy";
import auditTrailOn from "./audit/trail-on/policy";
import auditWafLogOn from "./audit/waf-log-on/policy";
import boundaryWafBlocks from "./boundary/waf-blocks/policy";
import boundaryWafFrontsWeb from "./boundary/waf-fronts-web/policy";
import icpAddressOnlyEntry from "./icp/address-only-entry/policy";
import icpAppHasNumber from "./icp/app-has-number/policy";
import icpApprovalForSector from "./icp/approval-for-sector/policy";
import icpChangeAnnounced from "./icp/change-announced/policy";
import icpDomainNeedsFiling from "./icp/domain-needs-filing/policy";
import icpDomainNotExpired from "./icp/domain-not-expired/policy";
import icpDomainQualified from "./icp/domain-qualified/policy";
import icpFilingCoversProvider from "./icp/filing-covers-provider/policy";
import icpFilingInForce from "./icp/filing-in-force/policy";
import icpForwardingNeedsFiling from "./icp/forwarding-needs-filing/policy";
import icpLicenceForPaidService from "./icp/licence-for-paid-service/policy";
import icpNameWords from "./icp/name-words/policy";
import icpRecordPointsToFiled from "./icp/record-points-to-filed/policy";
import icpServerCanCarryFiling from "./icp/server-can-carry-filing/policy";
import icpSubjectFitsService from "./icp/subject-fits-service/policy";
import licenceRenewedInTime from "./licence/renewed-in-time/policy";
import pageHasComplaintChannel from "./page/has-complaint-channel/policy";
import pageShowsFilingNumber from "./page/shows-filing-number/policy";
import pageShowsLicence from "./page/shows-licence/policy";
import pageShowsPsbNumber from "./page/shows-psb-number/policy";
import placementAccelerationAllowed from "./placement/acceleration-allowed/policy";
import placementBackupAllowed from "./placement/backup-allowed/policy";
import placementLinkAllowed from "./placement/link-allowed/policy";
import placementLogsAllowed from "./placement/logs-allowed/policy";
import placementProviderRegionKnown from "./placement/provider-region-known/policy";
import placementRegionAllowed from "./placement/region-allowed/policy";
import placementReplicaAllowed from "./placement/replica-allowed/policy";
import placementShieldAtHome from "./placement/shield-at-home/policy";
import psbFiledInTime from "./psb/filed-in-time/policy";
import recordsGenaiRegistered from "./records/genai-registered/policy";
import recordsSystemGraded from "./records/system-graded/policy";
import recordsSystemTestedInTime from "./records/system-tested-in-time/policy";
import recordsTransactionsKept3Years from "./records/transactions-kept-3-years/policy";

/** Every policy of the pack, in the order of families. */
export const policies: readonly Policy[] = [
    icpAddressOnlyEntry,
    icpAppHasNumber,
    icpApprovalForSector,
    icpChangeAnnounced,
    icpDomainNeedsFiling,
    icpDomainNotExpired,
    icpDomainQualified,
    icpFilingCoversProvider,
    icpFilingInForce,
    icpForwardingNeedsFiling,
    icpLicenceForPaidService,
    icpNameWords,
    icpRecordPointsToFiled,
    icpServerCanCarryFiling,
    icpSubjectFitsService,
    psbFiledInTime,
    licenceRenewedInTime,
    pageHasComplaintChannel,
    pageShowsFilingNumber,
    pageShowsLicence,
    pageShowsPsbNumber,
    recordsGenaiRegistered,
    recordsSystemGraded,
    recordsSystemTestedInTime,
    recordsTransactionsKept3Years,
    placementAccelerationAllowed,
    placementBackupAllowed,
    placementLinkAllowed,
    placementLogsAllowed,
    placementProviderRegionKnown,
    placementRegionAllowed,
    placementReplicaAllowed,
    placementShieldAtHome,
    boundaryWafBlocks,
    boundaryWafFrontsWeb,
    auditBalancerLogged,
    auditDatabaseKept180Days,
    auditDatabaseOn,
    auditLogKept180Days,
    auditOtherLogsKept,
    auditStorageAccessLogged,
    auditTrailComplete,
    auditTrailOn,
    auditWafLogOn,
];
