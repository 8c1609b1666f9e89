import { DdosCooInstance } from "@pulumi/alicloud/ddos/ddosCooInstance";
import { DomainResource } from "@pulumi/alicloud/ddos/domainResource";
import { Domain } from "@pulumi/alicloud/wafv3/domain";
import { Instance } from "@pulumi/alicloud/wafv3/instance";
import { address } from "./servers";

export const waf = new Instance("waf", {});
export const guarded = new Domain("guarded", {
    instanceId: waf.id,
    domain: "www.example.com",
    listen: { httpPorts: [80] },
    redirect: { loadbalance: "iphash", backends: [address.ipAddress] },
});

const antiDdos = new DdosCooInstance("anti-ddos", { portCount: "50", domainCount: "50", productType: "ddoscoo" });
new DomainResource("anti-ddos-name", {
    domain: "pay.example.com",
    instanceIds: [antiDdos.id],
    realServers: [address.ipAddress],
    rsType: 0,
    proxyTypes: [{ proxyType: "http", proxyPorts: [80] }],
});
