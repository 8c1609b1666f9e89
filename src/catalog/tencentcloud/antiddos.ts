import type { AntiddosSchedulingDomainUserNameArgs } from "@pulumi/tencentcloud/antiddosSchedulingDomainUserName";
import type { DayuL7RuleArgs } from "@pulumi/tencentcloud/dayuL7Rule";
import type { DayuL7RuleV2Args } from "@pulumi/tencentcloud/dayuL7RuleV2";
import { absent, ifGiven, known, type RecordKind } from "../../kernel";
import { origins, passesOn } from "../front";
import { reachOf, resourceType, servedName } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

export const dayuL7Rule = resourceType<DayuL7RuleArgs>({
    terraform: "tencentcloud_dayu_l7_rule",
    pulumi: "tencentcloud:index/dayuL7Rule:DayuL7Rule",
    title: { zh: "腾讯云 DDoS 高防七层转发规则（旧版）", en: "Tencent Cloud Anti-DDoS layer-7 rule, first version" },
    subject: "ddos",
    required: "domain",
    shows: {
        publicName: look => servedName({ name: look.host("domain"), reach: reachOf(look.place), open: look.flag("switch") }),
        publicEntry: look => passesOn(look.pointers("sourceLists", ...origins), look.place, look.flag("switch")),
    },
    samples: [
        {
            name: "a host that is passed on to an origin",
            inputs: { resourceType: "bgpip", resourceId: "bgpip-1", domain: "www.example.com", switch: true, sourceLists: [LATER] },
            reads: {
                publicName: [{ name: "www.example.com", reach: "mainland", open: true, filing: "any-provider" }],
                publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("sourceLists")] }],
            },
        },
        {
            name: "a rule that is switched off, abroad",
            inputs: { resourceId: "bgpip-1", domain: "www.example.com", switch: false, sourceLists: ["203.0.113.7"] },
            region: "ap-hongkong",
            reads: { publicName: [{ reach: "overseas", open: false }], publicEntry: [{ open: false }] },
        },
        {
            name: "host and switch known later",
            inputs: { resourceId: "bgpip-1", domain: LATER, switch: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain"), open: notKnown("later", "switch") }] },
        },
    ],
});

export const dayuL7RuleV2 = resourceType<DayuL7RuleV2Args>({
    terraform: "tencentcloud_dayu_l7_rule_v2",
    pulumi: "tencentcloud:index/dayuL7RuleV2:DayuL7RuleV2",
    title: { zh: "腾讯云 DDoS 高防七层转发规则", en: "Tencent Cloud Anti-DDoS layer-7 rule" },
    subject: "ddos",
    required: "resourceId",
    shows: {
        publicName: look => servedName({ name: look.block("rule").host("domain"), reach: reachOf(look.place) }),
        publicEntry: look =>
            passesOn(
                look
                    .block("rule")
                    .blocks("sourceLists")
                    .flatMap(({ pointer }) => ifGiven(pointer("source", ...origins))),
                look.place,
            ),
    },
    samples: [
        {
            name: "a host that is passed on to an origin",
            inputs: { resourceId: "bgpip-1", rule: { domain: "www.example.com", sourceLists: [{ source: LATER, weight: 100 }] } },
            reads: {
                publicName: [{ name: "www.example.com", reach: "mainland", open: true, filing: "any-provider" }],
                publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("rule")] }],
            },
        },
        {
            name: "a rule known later",
            inputs: { resourceId: "bgpip-1", rule: LATER },
            reads: { publicName: [{ name: notKnown("later", "rule.domain") }] },
        },
    ],
});

export const antiddosSchedulingDomainUserName = resourceType<AntiddosSchedulingDomainUserNameArgs>({
    terraform: "tencentcloud_antiddos_scheduling_domain_user_name",
    pulumi: "tencentcloud:index/antiddosSchedulingDomainUserName:AntiddosSchedulingDomainUserName",
    title: { zh: "腾讯云 DDoS 高防智能调度域名", en: "Tencent Cloud Anti-DDoS scheduling name" },
    subject: "name",
    required: "domainName",
    shows: {
        // the two properties are named the wrong way round: the user's own name is an alias of the scheduler's
        nameRecord: look => ({
            name: look.host("domainUserName"),
            record: known<RecordKind>("alias"),
            target: look.pointer("domainName"),
            enabled: known(true),
            leadsTo: absent,
        }),
    },
    samples: [
        {
            name: "a name that the scheduler answers for",
            inputs: { domainUserName: "www.example.com", domainName: "scheduler.example.net" },
            reads: {
                nameRecord: [{ name: "www.example.com", record: "alias", target: pointsBy("domainName"), enabled: true, leadsTo: nothing }],
            },
        },
        {
            name: "a name known later",
            inputs: { domainUserName: LATER, domainName: "scheduler.example.net" },
            reads: { nameRecord: [{ name: notKnown("later", "domainUserName") }] },
        },
    ],
});
