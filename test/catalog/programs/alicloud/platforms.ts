import { Domain } from "@pulumi/alicloud/apig/domain";
import { Api } from "@pulumi/alicloud/apigateway/api";
import { Group } from "@pulumi/alicloud/apigateway/group";
import { Instance } from "@pulumi/alicloud/apigateway/instance";
import { InstanceCustomizedDomain } from "@pulumi/alicloud/cr/instanceCustomizedDomain";
import { InternetEndpoint } from "@pulumi/alicloud/cr/internetEndpoint";
import { RegistryEnterpriseInstance } from "@pulumi/alicloud/cr/registryEnterpriseInstance";
import { Application as EdasApplication } from "@pulumi/alicloud/edas/application";
import { Cluster as EdasCluster } from "@pulumi/alicloud/edas/cluster";
import { K8sApplication } from "@pulumi/alicloud/edas/k8sApplication";
import { K8sSlbAttachment } from "@pulumi/alicloud/edas/k8sSlbAttachment";
import { SlbAttachment } from "@pulumi/alicloud/edas/slbAttachment";
import { CustomDomain } from "@pulumi/alicloud/fc/customDomain";
import { Function as Function2 } from "@pulumi/alicloud/fc/function";
import { Service } from "@pulumi/alicloud/fc/service";
import { Trigger } from "@pulumi/alicloud/fc/trigger";
import { V3CustomDomain } from "@pulumi/alicloud/fc/v3customDomain";
import { Gateway } from "@pulumi/alicloud/mse/gateway";
import { Application } from "@pulumi/alicloud/sae/application";
import { LoadBalancerInternet } from "@pulumi/alicloud/sae/loadBalancerInternet";
import { ApplicationLoadBalancer } from "@pulumi/alicloud/slb/applicationLoadBalancer";
import { cluster } from "./functions";
import { network, vswitch } from "./network";

const service = new Service("service", { name: "shop" });
const job = new Function2("second-generation", {
    service: service.name,
    name: "api",
    runtime: "nodejs20",
    handler: "index.handler",
});
new Trigger("second-trigger", {
    service: service.name,
    function: job.name,
    type: "http",
    config: JSON.stringify({ authType: "anonymous", methods: ["GET"] }),
});
new Trigger("second-timer", { service: service.name, function: job.name, type: "timer", config: "{}" });
new CustomDomain("second-name", {
    domainName: "api2.example.com",
    protocol: "HTTP",
    routeConfigs: [{ serviceName: service.name, functionName: job.name, path: "/*" }],
});
new V3CustomDomain("guarded-function-name", { customDomainName: "safe.example.com", protocol: "HTTP", wafConfig: { enableWaf: true } });

new Domain("gateway-name", { domainName: "apis.example.com", protocol: "HTTPS" });
const dedicated = new Instance("dedicated-gateway", {
    instanceName: "apis",
    instanceSpec: "api.s1.small",
    httpsPolicy: "HTTPS2_TLS1_2",
    paymentType: "PayAsYouGo",
    zoneId: "cn-hangzhou-MAZ6",
    zoneVswitchSecurityGroups: [{ zoneId: vswitch.zoneId, vswitchId: vswitch.id, cidrBlock: "10.1.0.0/24", securityGroup: "sg-1" }],
});
const apis = new Group("apis", { name: "apis", instanceId: dedicated.id });
new Api("api", {
    groupId: apis.id,
    authType: "ANONYMOUS",
    description: "orders",
    serviceType: "FunctionCompute",
    requestConfig: { method: "GET", path: "/orders", protocol: "HTTPS", mode: "MAPPING" },
    fcServiceConfig: {
        region: "cn-shanghai",
        arnRole: "acs:ram::1:role/fc",
        serviceName: service.name,
        functionName: job.name,
        timeout: 10,
    },
});
new Gateway("micro-gateway", { replica: 2, spec: "MSE_GTW_2_4_200_c", vpcId: network.id, vswitchId: vswitch.id });
new Gateway("public-micro-gateway", {
    replica: 2,
    spec: "MSE_GTW_2_4_200_c",
    internetSlbSpec: "slb.s1.small",
    vpcId: network.id,
    vswitchId: vswitch.id,
});

const serverless = new Application("application", { appName: "shop", replicas: 1, packageType: "Image", namespaceId: "cn-hangzhou:shop" });
new LoadBalancerInternet("application-door", { appId: serverless.id, internets: [{ protocol: "HTTP", port: 80, targetPort: 8080 }] });

const machines = new EdasCluster("machines", { clusterName: "machines", clusterType: 2, networkMode: 2, vpcId: network.id });
const legacy = new EdasApplication("legacy", { applicationName: "legacy", clusterId: machines.id, packageType: "JAR" });
const legacyDoor = new ApplicationLoadBalancer("legacy-door", { addressType: "internet", loadBalancerSpec: "slb.s1.small" });
new SlbAttachment("legacy-attachment", { appId: legacy.id, slbId: legacyDoor.id, slbIp: legacyDoor.address, type: "internet" });
const modern = new K8sApplication("modern", { applicationName: "modern", clusterId: cluster.id });
new K8sSlbAttachment("modern-doors", {
    appId: modern.id,
    slbConfigs: [
        {
            type: "internet",
            scheduler: "wrr",
            portMappings: [{ loadbalancerProtocol: "HTTP", servicePort: { port: 80, protocol: "TCP", targetPort: 8080 } }],
        },
    ],
});

const registry = new RegistryEnterpriseInstance("registry", { instanceName: "images", instanceType: "Basic", paymentType: "Subscription" });
new InternetEndpoint("registry-door", { instanceId: registry.id });
new InstanceCustomizedDomain("registry-name", {
    instanceId: registry.id,
    domain: "images.example.com",
    certId: "c-1",
    moduleName: "Registry",
});
