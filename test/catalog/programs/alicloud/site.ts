import { EipAddress } from "@pulumi/alicloud/ecs/eipAddress";
import { EdgeContainerAppRecord } from "@pulumi/alicloud/esa/edgeContainerAppRecord";
import { LoadBalancer } from "@pulumi/alicloud/esa/loadBalancer";
import { OriginPool } from "@pulumi/alicloud/esa/originPool";
import { Routine } from "@pulumi/alicloud/esa/routine";
import { RoutineRelatedRecord } from "@pulumi/alicloud/esa/routineRelatedRecord";
import { SiteDeliveryTask } from "@pulumi/alicloud/esa/siteDeliveryTask";
import { TransportLayerApplication } from "@pulumi/alicloud/esa/transportLayerApplication";
import { WafRule } from "@pulumi/alicloud/esa/wafRule";
import { WafRuleset } from "@pulumi/alicloud/esa/wafRuleset";
import { site } from "./edge";
import { project, store } from "./logs";
import { address } from "./servers";
import { photos } from "./storage";

const first = new EipAddress("first-origin", {});
const second = new EipAddress("second-origin", {});
const origins = new OriginPool("origins", {
    siteId: site.id,
    originPoolName: "web",
    origins: [
        { name: "first", type: "ip_domain", address: first.ipAddress, weight: 50, enabled: true },
        { name: "second", type: "ip_domain", address: second.ipAddress, weight: 50, enabled: true },
    ],
});
const spare = new OriginPool("spare", {
    siteId: site.id,
    originPoolName: "spare",
    origins: [{ name: "static", type: "OSS", address: photos.extranetEndpoint, weight: 100, enabled: true }],
});
new LoadBalancer("site-balancer", {
    siteId: site.id,
    loadBalancerName: "lb.example.org",
    defaultPools: [origins.originPoolId],
    fallbackPool: spare.originPoolId,
    steeringPolicy: "order",
    monitor: { type: "HTTPS" },
});
new TransportLayerApplication("site-stream", {
    siteId: site.id,
    recordName: "stream.example.org",
    rules: [
        {
            protocol: "TCP",
            edgePort: "443",
            sourceType: "ip",
            source: address.ipAddress,
            sourcePort: "443",
            clientIpPassThroughMode: "off",
        },
    ],
});
new SiteDeliveryTask("site-logs", {
    siteId: site.id,
    taskName: "access",
    businessType: "dcdn_log_access_l1",
    dataCenter: "sg",
    deliveryType: "sls",
    fieldName: "ClientIP",
    slsDelivery: { slsProject: project.projectName, slsLogStore: store.logstoreName, slsRegion: "cn-hangzhou" },
});
const routine = new Routine("site-routine", { name: "headers" });
new RoutineRelatedRecord("site-routine-name", { siteId: site.id, name: routine.name, recordName: "routine.example.org" });
new EdgeContainerAppRecord("site-app-name", { siteId: site.id, appId: "app-1", recordName: "app.example.org" });

const rules = new WafRuleset("site-rules", { siteId: site.id, phase: "http_managed", name: "managed" });
new WafRule("site-rule", {
    siteId: site.id,
    phase: "http_managed",
    rulesetId: rules.rulesetId,
    config: { status: "on", managedRulesets: [{ attackType: 11, action: "deny", protectionLevel: 2 }] },
});
