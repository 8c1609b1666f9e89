import { Domain } from "@pulumi/alicloud/waf/domain";
import { Instance } from "@pulumi/alicloud/waf/instance";
import { ProtectionModule } from "@pulumi/alicloud/waf/protectionModule";
import { DefenseRule } from "@pulumi/alicloud/wafv3/defenseRule";
import { DefenseTemplate } from "@pulumi/alicloud/wafv3/defenseTemplate";
import { address } from "./servers";
import { waf } from "./shields";

const core = new DefenseTemplate("core", {
    instanceId: waf.id,
    defenseScene: "waf_base",
    defenseTemplateName: "core",
    status: "1",
    templateOrigin: "custom",
    templateType: "user_custom",
});
new DefenseRule("core-rule", {
    instanceId: waf.id,
    templateId: core.defenseTemplateId,
    defenseScene: "waf_base",
    defenseType: "template",
    ruleStatus: 1,
    config: { ruleAction: "monitor" },
});

const old = new Instance("old-waf", {
    bigScreen: "0",
    exclusiveIpPackage: "1",
    extBandwidth: "50",
    extDomainPackage: "1",
    logStorage: "3",
    logTime: "180",
    packageCode: "version_3",
    prefessionalService: "false",
    subscriptionType: "Subscription",
    wafLog: "true",
});
const guarded = new Domain("old-guarded", {
    instanceId: old.id,
    domainName: "old.example.com",
    isAccessProduct: "Off",
    sourceIps: [address.ipAddress],
});
new ProtectionModule("old-module", {
    instanceId: old.id,
    domain: guarded.domainName.apply(name => name ?? ""),
    defenseType: "waf",
    mode: 1,
    status: 1,
});
