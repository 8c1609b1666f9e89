import { Eip } from "@pulumi/alicloud/ens/eip";
import { EipInstanceAttachment } from "@pulumi/alicloud/ens/eipInstanceAttachment";
import { Instance } from "@pulumi/alicloud/ens/instance";
import { LoadBalancer } from "@pulumi/alicloud/ens/loadBalancer";
import { LoadBalancerHttpListener } from "@pulumi/alicloud/ens/loadBalancerHttpListener";
import { NatGateway } from "@pulumi/alicloud/ens/natGateway";
import { Network } from "@pulumi/alicloud/ens/network";
import { Vswitch } from "@pulumi/alicloud/ens/vswitch";

const node = { ensRegionId: "cn-chenzhou-telecom_unicom_cmcc" };
const network = new Network("node-network", { ...node, cidrBlock: "10.0.0.0/8" });
const vswitch = new Vswitch("node-vswitch", { ...node, cidrBlock: "10.1.0.0/16", networkId: network.id });
const placed = { ensRegionId: network.ensRegionId, networkId: network.id, vswitchId: vswitch.id };

const server = new Instance("node-server", {
    instanceType: "ens.sn1.tiny",
    paymentType: "PayAsYouGo",
    scheduleAreaLevel: "Region",
    ensRegionId: network.ensRegionId,
    vswitchId: vswitch.id,
    internetMaxBandwidthOut: 0,
});
const address = new Eip("node-address", { ...node, internetChargeType: "95BandwidthByMonth", paymentType: "PayAsYouGo" });
new EipInstanceAttachment("node-attachment", { allocationId: address.id, instanceId: server.id, instanceType: "EnsInstance" });

const balancer = new LoadBalancer("node-balancer", {
    ...placed,
    loadBalancerSpec: "elb.s1.small",
    paymentType: "PayAsYouGo",
    backendServers: [{ serverId: server.id, port: 8080 }],
});
new LoadBalancerHttpListener("node-http", { loadBalancerId: balancer.id, listenerPort: 80 });
new NatGateway("node-nat", placed);
