import { Listener } from "@pulumi/alicloud/alb/listener";
import { LoadBalancer } from "@pulumi/alicloud/alb/loadBalancer";
import { Rule } from "@pulumi/alicloud/alb/rule";
import { ServerGroup } from "@pulumi/alicloud/alb/serverGroup";
import { ApplicationLoadBalancer } from "@pulumi/alicloud/slb/applicationLoadBalancer";
import { BackendServer } from "@pulumi/alicloud/slb/backendServer";
import { Listener as ClbListener } from "@pulumi/alicloud/slb/listener";
import { network, vswitch } from "./network";
import { server } from "./servers";

export const balancer = new LoadBalancer("balancer", {
    addressType: "Internet",
    loadBalancerEdition: "Standard",
    loadBalancerBillingConfig: { payType: "PayAsYouGo" },
    vpcId: network.id,
    zoneMappings: [{ vswitchId: vswitch.id, zoneId: vswitch.zoneId }],
});
export const group = new ServerGroup("group", {
    serverGroupName: "web",
    vpcId: network.id,
    healthCheckConfig: { healthCheckEnabled: false },
    servers: [{ serverId: server.id, serverType: "Ecs", port: 8080 }],
});
const https = new Listener("https", {
    loadBalancerId: balancer.id,
    listenerProtocol: "HTTPS",
    listenerPort: 443,
    defaultActions: [{ type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: group.id }] } }],
});
new Rule("rule", {
    listenerId: https.id,
    ruleName: "shop",
    priority: 1,
    ruleConditions: [{ type: "Host", hostConfig: { values: ["shop.example.com", "*.shop.example.com"] } }],
    ruleActions: [{ type: "ForwardGroup", order: 1, forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: group.id }] } }],
});

export const classic = new ApplicationLoadBalancer("classic", { addressType: "intranet", vswitchId: vswitch.id });
new ClbListener("http", { loadBalancerId: classic.id, protocol: "http", frontendPort: 80, backendPort: 8080, bandwidth: -1 });
new BackendServer("classic-backends", { loadBalancerId: classic.id, backendServers: [{ serverId: server.id, weight: 100 }] });
