import { Listener as NlbListener } from "@pulumi/alicloud/nlb/listener";
import { LoadBalancer } from "@pulumi/alicloud/nlb/loadBalancer";
import { ServerGroup as NlbServerGroup } from "@pulumi/alicloud/nlb/serverGroup";
import { ServerGroupServerAttachment } from "@pulumi/alicloud/nlb/serverGroupServerAttachment";
import { ApplicationLoadBalancer } from "@pulumi/alicloud/slb/applicationLoadBalancer";
import { Attachment } from "@pulumi/alicloud/slb/attachment";
import { DomainExtension } from "@pulumi/alicloud/slb/domainExtension";
import { Listener } from "@pulumi/alicloud/slb/listener";
import { Rule } from "@pulumi/alicloud/slb/rule";
import { ServerGroup } from "@pulumi/alicloud/slb/serverGroup";
import { network, vswitch } from "./network";
import { carrier, server } from "./servers";

const open = new ApplicationLoadBalancer("open-classic", { loadBalancerSpec: "slb.s1.small", slaveZoneId: "cn-hangzhou-j" });
const https = new Listener("open-https", {
    loadBalancerId: open.id,
    protocol: "https",
    frontendPort: 443,
    backendPort: 8080,
    bandwidth: -1,
    serverCertificateId: "c-1",
});
new Attachment("open-backends", { loadBalancerId: open.id, instanceIds: [server.id] });
const group = new ServerGroup("open-group", { loadBalancerId: open.id, servers: [{ serverIds: [carrier.id], port: 8080 }] });
new Rule("open-rule", {
    loadBalancerId: open.id,
    frontendPort: https.frontendPort,
    domain: "open.example.com",
    serverGroupId: group.id,
});
new DomainExtension("open-extension", {
    loadBalancerId: open.id,
    frontendPort: https.frontendPort,
    domain: "more.example.com",
    serverCertificateId: "c-2",
});

const network4 = new LoadBalancer("network-balancer", {
    addressType: "Internet",
    vpcId: network.id,
    zoneMappings: [
        { vswitchId: vswitch.id, zoneId: vswitch.zoneId },
        { vswitchId: "vsw-2", zoneId: "cn-hangzhou-j" },
    ],
});
const targets = new NlbServerGroup("network-group", { serverGroupName: "tcp", vpcId: network.id });
new ServerGroupServerAttachment("network-server", { serverGroupId: targets.id, serverId: server.id, serverType: "Ecs", port: 8443 });
new NlbListener("network-tls", {
    loadBalancerId: network4.id,
    listenerProtocol: "TCPSSL",
    listenerPort: 443,
    serverGroupId: targets.id,
});
