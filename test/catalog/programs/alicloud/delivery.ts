import { RealTimeLogDelivery } from "@pulumi/alicloud/cdn/realTimeLogDelivery";
import { IpaDomain } from "@pulumi/alicloud/dcdn/ipaDomain";
import { WafDomain } from "@pulumi/alicloud/dcdn/wafDomain";
import { WafPolicy } from "@pulumi/alicloud/dcdn/wafPolicy";
import { WafPolicyDomainAttachment } from "@pulumi/alicloud/dcdn/wafPolicyDomainAttachment";
import { WafRule } from "@pulumi/alicloud/dcdn/wafRule";
import { Caster } from "@pulumi/alicloud/live/caster";
import { Domain as LiveDomain } from "@pulumi/alicloud/live/domain";
import { BucketObject } from "@pulumi/alicloud/oss/bucketObject";
import { BucketTransferAcceleration } from "@pulumi/alicloud/oss/bucketTransferAcceleration";
import { Domain as ScdnDomain } from "@pulumi/alicloud/scdn/domain";
import { SystemGroup } from "@pulumi/alicloud/videosurveillance/systemGroup";
import { Domain as VodDomain } from "@pulumi/alicloud/vod/domain";
import { cdn, dcdn } from "./edge";
import { project, store } from "./logs";
import { address } from "./servers";
import { orders, photos } from "./storage";

new RealTimeLogDelivery("node-logs", {
    domain: cdn.domainName,
    project: project.projectName,
    logstore: store.logstoreName,
    slsRegion: "cn-shanghai",
});

new IpaDomain("game", {
    domainName: "game.example.com",
    scope: "global",
    sources: [{ type: "ipaddr", content: address.ipAddress, port: 9000, priority: "20", weight: 10 }],
});
const shielded = new WafDomain("shielded-edge", { domainName: dcdn.domainName });
const watching = new WafPolicy("watching", { defenseScene: "waf_group", policyName: "watch", policyType: "custom", status: "on" });
new WafRule("watching-rule", { policyId: watching.id, ruleName: "watch", action: "monitor" });
new WafPolicyDomainAttachment("watched-edge", { domainName: shielded.domainName, policyId: watching.id });
new ScdnDomain("secure-cdn", {
    domainName: "safe-static.example.com",
    sources: [{ type: "oss", content: photos.extranetEndpoint, port: 443, priority: "20", enabled: "online" }],
});

new VodDomain("films", {
    domainName: "vod.example.com",
    sources: [{ sourceType: "oss", sourceContent: photos.extranetEndpoint, sourcePort: "443" }],
});
const play = new LiveDomain("play", { domainName: "play.example.com", domainType: "liveVideo", region: "cn-shanghai", scope: "overseas" });
new Caster("studio", { normType: 1, paymentType: "PayAsYouGo", domainName: play.domainName });
new SystemGroup("gates", {
    groupName: "gates",
    inProtocol: "rtmp",
    outProtocol: "flv",
    playDomain: "gate-play.example.com",
    pushDomain: "gate-push.example.com",
});

new BucketTransferAcceleration("uploads", { bucket: orders.id, enabled: true });
new BucketObject("home", {
    bucket: photos.id,
    key: "index.html",
    content: "<a href='https://beian.miit.gov.cn/'>浙ICP备2026000001号-1</a>",
});
new BucketObject("about", { bucket: photos.id, key: "about.html", source: "./site/about.html" });
new BucketObject("logo", { bucket: photos.id, key: "logo.png", source: "./site/logo.png" });
