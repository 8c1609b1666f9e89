import type { DdosCooInstanceArgs } from "@pulumi/alicloud/ddos/ddosCooInstance";
import type { DomainResourceArgs } from "@pulumi/alicloud/ddos/domainResource";
import { type Fact, known, type Look, type Region, thenFact, unknown } from "../../kernel";
import { regionWithId } from "../regions";
import { reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { LATER, notKnown, pointsBy } from "../sample";

/** The site that sells each product, and where it scrubs: the mainland, or everywhere else (documented at the resource type). */
const sites: Readonly<Record<string, string>> = {
    ddoscoo: "cn-hangzhou",
    ddoscoo_intl: "ap-southeast-1",
    ddosDip: "ap-southeast-1",
};

function siteOf(look: Look<DdosCooInstanceArgs>): Fact<Region> {
    const product = look.text("productType");
    if (product.kind === "absent") return look.place;
    return thenFact(product, (type): Fact<Region> => {
        const region = Object.hasOwn(sites, type) ? regionWithId("alicloud", sites[type] as string) : undefined;
        return region ? known(region) : unknown(look.path("productType"), "word");
    });
}

export const ddosCooInstance = resourceType<DdosCooInstanceArgs>({
    terraform: "alicloud_ddoscoo_instance",
    pulumi: "alicloud:ddos/ddosCooInstance:DdosCooInstance",
    alsoKnownAs: ["alicloud:dns/ddosCooInstance:DdosCooInstance"],
    title: { zh: "阿里云 DDoS 高防实例", en: "Alibaba Cloud Anti-DDoS Pro instance" },
    subject: "ddos",
    required: "portCount",
    shows: { placement: look => standsIn(siteOf(look), "edge") },
    samples: [
        {
            name: "an instance of the mainland",
            inputs: { portCount: "50", domainCount: "50", productType: "ddoscoo" },
            reads: { placement: [{ region: "cn-hangzhou", role: "edge" }] },
        },
        {
            name: "an instance of the international site",
            inputs: { portCount: "50", domainCount: "50", productType: "ddoscoo_intl" },
            reads: { placement: [{ region: "ap-southeast-1" }] },
        },
        {
            name: "unset, the region of the provider chooses the site",
            inputs: { portCount: "50", domainCount: "50" },
            region: "ap-southeast-1",
            reads: { placement: [{ region: "ap-southeast-1" }] },
        },
        {
            name: "a product nobody has met",
            inputs: { portCount: "50", productType: "ddosMoon" },
            reads: { placement: [{ region: notKnown("word", "productType") }] },
        },
        {
            name: "a product known later",
            inputs: { portCount: "50", productType: LATER },
            reads: { placement: [{ region: notKnown("later", "productType") }] },
        },
    ],
});

export const ddosDomainResource = resourceType<DomainResourceArgs>({
    terraform: "alicloud_ddoscoo_domain_resource",
    pulumi: "alicloud:ddos/domainResource:DomainResource",
    title: { zh: "阿里云 DDoS 高防域名接入", en: "Alibaba Cloud Anti-DDoS domain" },
    subject: "name",
    required: "domain",
    shows: {
        // instances of the mainland are bought with a provider in cn-hangzhou, those of everywhere else with one in ap-southeast-1
        publicName: look =>
            servedName({ name: look.host("domain"), reach: reachOf(look.place), servedBy: look.pointer("instanceIds", "ddos") }),
    },
    samples: [
        {
            name: "a domain on an instance of the mainland",
            inputs: { domain: "www.example.com", instanceIds: ["ddoscoo-1"], realServers: ["203.0.113.7"], rsType: 0 },
            reads: {
                publicName: [{ name: "www.example.com", reach: "mainland", filing: "any-provider", servedBy: pointsBy("instanceIds") }],
            },
        },
        {
            name: "a domain of the international site, known later",
            inputs: { domain: LATER, instanceIds: LATER, realServers: LATER, rsType: 0 },
            region: "ap-southeast-1",
            reads: { publicName: [{ name: notKnown("later", "domain"), reach: "overseas" }] },
        },
    ],
});
