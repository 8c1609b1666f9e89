import type { AuditArgs } from "@pulumi/alicloud/log/audit";
import type { ProjectArgs } from "@pulumi/alicloud/log/project";
import type { StoreArgs } from "@pulumi/alicloud/log/store";
import type { CollectionPolicyArgs } from "@pulumi/alicloud/sls/collectionPolicy";
import {
    absent,
    type Fact,
    greater,
    is,
    known,
    type Look,
    mapFact,
    type Pointer,
    type Region,
    type ShownFacet,
    smaller,
    unknown,
} from "../../kernel";
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

/** Products whose logs the log audit takes in, and how long it keeps them unless told otherwise: in their region, and in the central store. */
const auditedProducts = [
    { switchedBy: "oss_access", chosenBy: undefined, days: 7, synced: "oss_sync", types: ["alicloud_oss_bucket"] },
    { switchedBy: "slb_access", chosenBy: "slb_access", days: 7, synced: "slb_sync", types: ["alicloud_slb_load_balancer"] },
    {
        switchedBy: "rds",
        chosenBy: "rds_audit",
        days: 180,
        synced: undefined,
        types: ["alicloud_db_instance", "alicloud_db_readonly_instance"],
    },
    { switchedBy: "polardb", chosenBy: "polardb_audit", days: 180, synced: undefined, types: ["alicloud_polardb_cluster"] },
    { switchedBy: "drds_audit", chosenBy: "drds_audit", days: 7, synced: "drds_sync", types: ["alicloud_drds_instance"] },
    { switchedBy: "waf", chosenBy: undefined, days: 180, synced: undefined, types: ["alicloud_waf_instance", "alicloud_wafv3_instance"] },
] as const;

/** The log audit of the account: there is one, and products point to it without naming it. */
const auditStore: Pointer = { kind: "pointer", property: "", literal: known("log audit of the account"), to: ["trail"] };

/** Whether a product's log is taken in: off by default, and not to be told where a collection policy of its own chooses among the instances. */
function isAudited(look: Look<AuditArgs>, { switchedBy, chosenBy }: (typeof auditedProducts)[number]): Fact<boolean> {
    const switches = look.block("variableMap");
    const on = switches.flag(`${switchedBy}_enabled`, false);
    const chosen = chosenBy === undefined ? absent : switches.text(`${chosenBy}_collection_policy`);
    if (is(on, false) || chosen.kind === "absent" || is(chosen, "")) return on;
    return unknown(switches.path(`${chosenBy}_collection_policy`), chosen.kind === "unknown" ? chosen.why : "hidden");
}

/** How long it keeps what it takes in: the longer of the region's store and the central one, of all products the shortest. */
function keptBy(look: Look<AuditArgs>): readonly ShownFacet<"retention">[] {
    const switches = look.block("variableMap");
    const periods = auditedProducts
        .filter(product => !is(isAudited(look, product), false))
        .map(({ switchedBy, days, synced }) => {
            const here = switches.number(`${switchedBy}_ttl`, days);
            if (synced === undefined || is(switches.flag(`${synced}_enabled`, false), false)) return here;
            return greater(here, switches.number(`${synced}_ttl`, 180));
        });
    return periods.length === 0 ? [] : [keeps(periods.reduce(smaller))];
}

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
        retention: keptBy,
    },
    ids: () => [auditStore.literal],
    forAll: auditedProducts.map(product => ({
        types: product.types,
        shows: {
            serviceLog: (look: Look<AuditArgs>) => {
                const on = isAudited(look, product);
                return is(on, false) ? [] : { on, destination: auditStore };
            },
        },
    })),
    samples: [
        {
            name: "collecting operations",
            inputs: { aliuid: "1", displayName: "audit", variableMap: { actiontrail_enabled: "true", actiontrail_ttl: "180" } },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "logs" }],
                auditTrail: [{ on: true, regions: "all", events: notKnown("hidden"), destination: nothing }],
                retention: [],
            },
        },
        {
            name: "access logs of buckets are kept for a week in their region unless told otherwise",
            inputs: { aliuid: "1", displayName: "audit", variableMap: { oss_access_enabled: "true", rds_enabled: "true" } },
            reads: { retention: [{ days: byDefault(7) }] },
        },
        {
            name: "synchronised to the central store they are kept for half a year there",
            inputs: {
                aliuid: "1",
                displayName: "audit",
                variableMap: { oss_access_enabled: "true", oss_sync_enabled: "true", rds_enabled: "true", rds_ttl: "365" },
            },
            reads: { retention: [{ days: byDefault(180) }] },
        },
        {
            name: "collecting something else is no trail",
            inputs: { aliuid: "1", displayName: "audit", variableMap: { oss_access_enabled: "true" } },
            reads: { auditTrail: [] },
        },
        {
            name: "switches known later",
            inputs: { aliuid: "1", displayName: "audit", variableMap: LATER },
            reads: {
                auditTrail: [{ on: notKnown("later", "variableMap.actiontrail_enabled") }],
                retention: [{ days: notKnown("later", "variableMap.oss_access_ttl") }],
            },
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

/** Types whose access logs a collection policy takes in, by the code of their product. */
const collectedTypes = {
    oss: ["alicloud_oss_bucket"],
    slb: ["alicloud_slb_load_balancer"],
    alb: ["alicloud_alb_load_balancer"],
} as const;

/** The log of a product's instances: of all of them, or of some that no property of an instance tells. */
function collected(look: Look<CollectionPolicyArgs>, product: string): readonly ShownFacet<"serviceLog">[] {
    const [code, data] = [look.text("productCode"), look.text("dataCode")];
    if ((code.kind === "known" && code.value !== product) || (data.kind === "known" && data.value !== "access_log")) return [];
    const log = (on: Fact<boolean>) => [{ on, destination: look.block("centralizeConfig").pointer("destLogstore", "log store") }];
    const facts = [code, data, look.flag("enabled"), look.block("policyConfig").text("resourceMode")] as const;
    const doubt = facts.find(fact => fact.kind === "unknown");
    if (doubt?.kind === "unknown") return log(doubt);
    if (is(facts[2], false)) return [];
    return log(is(facts[3], "all") ? known(true) : unknown(look.path("policyConfig"), "hidden"));
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
    forAll: Object.entries(collectedTypes).map(([product, types]) => ({
        types,
        shows: { serviceLog: (look: Look<CollectionPolicyArgs>) => collected(look, product) },
    })),
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
