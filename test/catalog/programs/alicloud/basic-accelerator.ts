import { Accelerator } from "@pulumi/alicloud/ga/accelerator";
import { BasicAccelerator } from "@pulumi/alicloud/ga/basicAccelerator";
import { BasicEndpointGroup } from "@pulumi/alicloud/ga/basicEndpointGroup";
import { BasicIpSet } from "@pulumi/alicloud/ga/basicIpSet";
import { CustomRoutingEndpointGroup } from "@pulumi/alicloud/ga/customRoutingEndpointGroup";
import { Domain } from "@pulumi/alicloud/ga/domain";
import { Listener } from "@pulumi/alicloud/ga/listener";
import { accelerator } from "./accelerator";
import { server } from "./servers";

const basic = new BasicAccelerator("basic-accelerator", { bandwidthBillingType: "CDT" });
new BasicIpSet("basic-area", { acceleratorId: basic.id, accelerateRegionId: "ap-southeast-1" });
new BasicEndpointGroup("basic-endpoints", {
    acceleratorId: basic.id,
    endpointGroupRegion: "cn-hangzhou",
    endpointType: "ECS",
    endpointAddress: server.id,
});
const routed = new Accelerator("routed-accelerator", {});
const ports = new Listener("routed-ports", {
    acceleratorId: routed.id,
    listenerType: "CustomRouting",
    portRanges: [{ fromPort: 10000, toPort: 20000 }],
});
new CustomRoutingEndpointGroup("routed-endpoints", {
    acceleratorId: routed.id,
    listenerId: ports.id,
    endpointGroupRegion: "cn-shanghai",
});
new Domain("accelerated-domain", { acceleratorId: accelerator.id, domain: "accelerated.example.com" });
