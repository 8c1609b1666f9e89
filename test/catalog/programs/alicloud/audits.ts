import { TrailDeprecated } from "@pulumi/alicloud/actiontrail/trailDeprecated";
import { LoadBalancer } from "@pulumi/alicloud/alb/loadBalancer";
import { LoadBalancerAccessLogConfigAttachment } from "@pulumi/alicloud/alb/loadBalancerAccessLogConfigAttachment";
import { Audit } from "@pulumi/alicloud/log/audit";
import { Store } from "@pulumi/alicloud/log/store";
import { CollectionPolicy } from "@pulumi/alicloud/sls/collectionPolicy";
import { balancer } from "./balancers";
import { project } from "./logs";
import { network, vswitch } from "./network";
import { accessLogs } from "./storage";

new TrailDeprecated("old-trail", { name: "old", ossBucketName: accessLogs.id, roleName: "aliyunactiontraildefaultrole" });
new Audit("log-audit", {
    aliuid: "1",
    displayName: "audit",
    variableMap: { actiontrail_enabled: "true", slb_access_enabled: "true", slb_access_ttl: "180" },
});

const requests = new Store("requests", { projectName: project.projectName, logstoreName: "alb-requests", retentionPeriod: 180 });
new LoadBalancerAccessLogConfigAttachment("request-log", {
    loadBalancerId: balancer.id,
    logProject: project.projectName,
    logStore: requests.logstoreName,
});

new LoadBalancer("unlogged-balancer", {
    addressType: "Intranet",
    loadBalancerEdition: "StandardWithWaf",
    loadBalancerBillingConfig: { payType: "PayAsYouGo" },
    vpcId: network.id,
    zoneMappings: [{ vswitchId: vswitch.id, zoneId: vswitch.zoneId }],
});
const central = new Store("central", { projectName: project.projectName, logstoreName: "alb-central", retentionPeriod: 365 });
new CollectionPolicy("collected", {
    policyName: "alb-access",
    productCode: "alb",
    dataCode: "access_log",
    enabled: true,
    policyConfig: { resourceMode: "all" },
    centralizeEnabled: true,
    centralizeConfig: {
        destRegion: "cn-shanghai",
        destProject: project.projectName,
        destLogstore: central.logstoreName.apply(name => name ?? ""),
        destTtl: 365,
    },
});
