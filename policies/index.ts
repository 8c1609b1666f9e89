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
import icpDomainNeedsFiling from "./icp/domain-needs-filing/policy";
import icpFilingCoversProvider from "./icp/filing-covers-provider/policy";
import icpFilingInForce from "./icp/filing-in-force/policy";
import icpRecordPointsToFiled from "./icp/record-points-to-filed/policy";
import placementLogsAllowed from "./placement/logs-allowed/policy";
import placementRegionAllowed from "./placement/region-allowed/policy";
import placementReplicaAllowed from "./placement/replica-allowed/policy";

/** Every policy of the pack, in the order of families. */
export const policies: readonly Policy[] = [
    icpDomainNeedsFiling,
    icpFilingCoversProvider,
    icpFilingInForce,
    icpRecordPointsToFiled,
    placementLogsAllowed,
    placementRegionAllowed,
    placementReplicaAllowed,
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
