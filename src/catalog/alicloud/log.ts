import type { AuditArgs } from "@pulumi/alicloud/log/audit";
import type { ProjectArgs } from "@pulumi/alicloud/log/project";
import type { StoreArgs } from "@pulumi/alicloud/log/store";
import type { CollectionPolicyArgs } from "@pulumi/alicloud/sls/collectionPolicy";
import { absent, type Fact, is, known, type Look, mapFact, type Region } from "../../kernel";
import { keeps, resourceType, standsIn } from "../resource-type";
import { byDefault, LATER, nothing, notKnown } from "../sample";

/** The number of days that stands for "for ever". */
const forEver = 3650;

export const logProject = resourceType<ProjectArgs>({
    terraform: "alicloud_log_project",
    pulumi: "alicloud:log/project:Project",
    title: { zh: "阿里云日志服务 Project", en: "Alibaba Cloud Log Service project" },
    subject: "log store",
    required: "projectName",
    shows: { placement: look => standsIn(look.place, "logs") },
    samples: [
        {
            name: "a project stands in the region of its provider",
            inputs: { projectName: "audit" },
            reads: { placement: [{ region: "cn-hangzhou", role: "logs" }] },
        },
        {
            name: "a name known later changes nothing",
            inputs: { projectName: LATER },
            region: "ap-southeast-1",
            reads: { placement: [{ region: "ap-southeast-1", role: "logs" }] },
        },
    ],
});

export const logStore = resourceType<StoreArgs>({
    terraform: "alicloud_log_store",
    pulumi: "alicloud:log/store:Store",
    title: { zh: "阿里云日志服务 Logstore", en: "Alibaba Cloud log store" },
    subject: "log store",
    required: "logstoreName",
    ids: look => [look.text("logstoreName"), look.text("name")],
    shows: {
        placement: look => standsIn(look.place, "logs"),
        retention: look => keeps(mapFact(look.number("retentionPeriod", 30), days => (days >= forEver ? Number.POSITIVE_INFINITY : days))),
    },
    samples: [
        {
            name: "thirty days unless stated",
            inputs: { projectName: "audit", logstoreName: "waf" },
            reads: { placement: [{ region: "cn-hangzhou", role: "logs" }], retention: [{ days: byDefault(30) }] },
        },
        {
            name: "days as text",
            inputs: { projectName: "audit", logstoreName: "waf", retentionPeriod: "180" },
            reads: { retention: [{ days: 180 }] },
        },
        {
            name: "3650 days are for ever",
            inputs: { projectName: "audit", logstoreName: "waf", retentionPeriod: 3650 },
            reads: { retention: [{ days: Number.POSITIVE_INFINITY }] },
        },
        {
            name: "days known later",
            inputs: { projectName: "audit", logstoreName: "waf", retentionPeriod: LATER },
            reads: { retention: [{ days: notKnown("later", "retentionPeriod") }] },
        },
    ],
});

export const logAudit = resourceType<AuditArgs>({
    terraform: "alicloud_log_audit",
    pulumi: "alicloud:log/audit:Audit",
    title: { zh: "阿里云日志审计服务", en: "Alibaba Cloud log audit" },
    subject: "trail",
    required: "aliuid",
    shows: {
        placement: look => standsIn(look.place, "logs"),
        // it collects the operations of all regions into a store of its own (documented default of every switch: off)
        auditTrail: look => {
            const on = look.block("variableMap").flag("actiontrail_enabled", false);
            return is(on, false) ? [] : { on, regions: known("all"), events: look.hidden("events"), destination: absent };
        },
    },
    samples: [
        {
            name: "collecting operations",
            inputs: { aliuid: "1", displayName: "audit", variableMap: { actiontrail_enabled: "true", actiontrail_ttl: "180" } },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "logs" }],
                auditTrail: [{ on: true, regions: "all", events: notKnown("hidden"), destination: nothing }],
            },
        },
        {
            name: "collecting something else is no trail",
            inputs: { aliuid: "1", displayName: "audit", variableMap: { oss_access_enabled: "true" } },
            reads: { auditTrail: [] },
        },
        {
            name: "switches known later",
            inputs: { aliuid: "1", displayName: "audit", variableMap: LATER },
            reads: { auditTrail: [{ on: notKnown("later", "variableMap.actiontrail_enabled") }] },
        },
    ],
});

/** Logs of a service that has no region are kept in one; collected logs may be sent on to another. */
function targets(look: Look<CollectionPolicyArgs>): readonly Fact<Region>[] {
    if (is(look.flag("enabled"), false)) return [];
    const kept = look.block("dataConfig").region("dataRegion");
    const sentOn = is(look.flag("centralizeEnabled", false), false) ? absent : look.block("centralizeConfig").region("destRegion");
    return [kept, sentOn].filter(region => region.kind !== "absent");
}

export const slsCollectionPolicy = resourceType<CollectionPolicyArgs>({
    terraform: "alicloud_sls_collection_policy",
    pulumi: "alicloud:sls/collectionPolicy:CollectionPolicy",
    title: { zh: "阿里云日志服务采集策略", en: "Alibaba Cloud log collection policy" },
    subject: "log store",
    required: "productCode",
    shows: {
        placement: look => targets(look).map(region => standsIn(region, "logs")),
    },
    samples: [
        {
            name: "logs sent on to another region",
            inputs: {
                policyName: "oss-access",
                productCode: "oss",
                dataCode: "access_log",
                enabled: true,
                centralizeEnabled: true,
                centralizeConfig: { destRegion: "cn-shanghai", destProject: "audit", destLogstore: "oss", destTtl: 180 },
            },
            reads: { placement: [{ region: "cn-shanghai", role: "logs" }] },
        },
        {
            name: "logs that stay where they are",
            inputs: {
                policyName: "oss-access",
                productCode: "oss",
                centralizeEnabled: false,
                centralizeConfig: { destRegion: "cn-shanghai" },
            },
            reads: { placement: [] },
        },
        {
            name: "a policy switched off",
            inputs: {
                policyName: "oss-access",
                productCode: "oss",
                enabled: false,
                centralizeEnabled: true,
                centralizeConfig: { destRegion: "cn-shanghai" },
            },
            reads: { placement: [] },
        },
        {
            name: "a target known later",
            inputs: {
                policyName: "sls",
                productCode: "sls",
                dataConfig: { dataRegion: LATER },
                centralizeEnabled: LATER,
                centralizeConfig: LATER,
            },
            reads: {
                placement: [
                    { region: notKnown("later", "dataConfig.dataRegion"), role: "logs" },
                    { region: notKnown("later"), role: "logs" },
                ],
            },
        },
    ],
});
