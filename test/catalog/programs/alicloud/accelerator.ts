import { Accelerator } from "@pulumi/alicloud/ga/accelerator";
import { EndpointGroup } from "@pulumi/alicloud/ga/endpointGroup";
import { ForwardingRule } from "@pulumi/alicloud/ga/forwardingRule";
import { IpSet } from "@pulumi/alicloud/ga/ipSet";
import { Listener } from "@pulumi/alicloud/ga/listener";
import { balancer } from "./balancers";

export const accelerator = new Accelerator("accelerator", { crossBorderStatus: true });
export const area = new IpSet("area", { acceleratorId: accelerator.id, accelerateRegionId: "cn-hongkong", bandwidth: 10 });
new IpSet("home-area", { acceleratorId: accelerator.id, accelerateRegionId: "cn-beijing", bandwidth: 10 });
const listener = new Listener("accelerated", {
    acceleratorId: accelerator.id,
    protocol: "HTTPS",
    portRanges: [{ fromPort: 443, toPort: 443 }],
});
const group = new EndpointGroup("endpoints", {
    acceleratorId: accelerator.id,
    listenerId: listener.id,
    endpointGroupRegion: "cn-hangzhou",
    endpointConfigurations: [{ type: "ALB", endpoint: balancer.id, weight: 20 }],
});
new ForwardingRule("accelerated-rule", {
    acceleratorId: accelerator.id,
    listenerId: listener.id,
    ruleConditions: [{ ruleConditionType: "Host", hostConfigs: [{ values: ["fast.example.com"] }] }],
    ruleActions: [
        {
            order: 20,
            ruleActionType: "ForwardGroup",
            forwardGroupConfig: { serverGroupTuples: [{ endpointGroupId: group.id }] },
        },
    ],
});
