import { Gateway } from "@pulumi/alicloud/apig/gateway";
import { ManagedKubernetes } from "@pulumi/alicloud/cs/managedKubernetes";
import { V3CustomDomain } from "@pulumi/alicloud/fc/v3customDomain";
import { V3Function } from "@pulumi/alicloud/fc/v3function";
import { V3Trigger } from "@pulumi/alicloud/fc/v3trigger";
import { Ingress } from "@pulumi/alicloud/sae/ingress";
import { Namespace } from "@pulumi/alicloud/sae/namespace";
import { classic } from "./balancers";
import { network, vswitch } from "./network";

const api = new V3Function("function", { functionName: "web", runtime: "nodejs20", handler: "index.handler" });
new V3Trigger("function-trigger", {
    functionName: api.functionName,
    qualifier: "LATEST",
    triggerName: "http",
    triggerType: "http",
    triggerConfig: JSON.stringify({ authType: "anonymous", methods: ["GET"] }),
});
new V3CustomDomain("function-name", {
    customDomainName: "fn.example.com",
    protocol: "HTTP",
    routeConfig: { routes: [{ functionName: api.functionName, path: "/*", qualifier: "LATEST", methods: ["GET"] }] },
});

new Gateway("gateway", {
    paymentType: "PayAsYouGo",
    spec: "apigw.small.x1",
    networkAccessConfig: { type: "Internet" },
    vpc: { vpcId: network.id },
    zoneConfig: { selectOption: "Auto" },
});
export const cluster = new ManagedKubernetes("cluster", {
    vswitchIds: [vswitch.id],
    podVswitchIds: [vswitch.id],
    serviceCidr: "172.21.0.0/20",
});

const namespace = new Namespace("namespace", { namespaceId: "cn-shanghai:shop", namespaceName: "shop" });
new Ingress("ingress", {
    namespaceId: namespace.namespaceId.apply(id => id ?? ""),
    slbId: classic.id,
    listenerPort: 80,
    rules: [{ domain: "app.example.com", path: "/", appId: "a-1", appName: "app", containerPort: 8080 }],
});
