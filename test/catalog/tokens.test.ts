import { entryFor, readResource, wholeCatalog } from "../../src/catalog";
import { tokensOf } from "../../src/catalog/tokens";
import { pulumiMarkers } from "../../src/hosts/pulumi/raw-values";
import type { Cloud } from "../../src/kernel";

const catalog = wholeCatalog();

describe("A type arrives under", () => {
    const rows: readonly (readonly [string, Cloud, string, string, readonly string[], readonly string[]])[] = [
        [
            "the token of the published SDK and the one of the dynamic bridge",
            "alicloud",
            "alicloud_cdn_domain_new",
            "alicloud:cdn/domainNew:DomainNew",
            [],
            ["alicloud:cdn/domainNew:DomainNew", "alicloud:index/cdnDomainNew:CdnDomainNew"],
        ],
        [
            "one token, where both are the same",
            "alicloud",
            "alicloud_instance",
            "alicloud:index/instance:Instance",
            [],
            ["alicloud:index/instance:Instance"],
        ],
        [
            "the tokens that it had before it was renamed",
            "alicloud",
            "alicloud_eip_address",
            "alicloud:ecs/eipAddress:EipAddress",
            ["alicloud:ecs/eip:Eip"],
            ["alicloud:ecs/eipAddress:EipAddress", "alicloud:index/eipAddress:EipAddress", "alicloud:ecs/eip:Eip"],
        ],
        [
            "the token of Tencent Cloud's own SDK, which takes the first word as the module",
            "tencentcloud",
            "tencentcloud_cdn_domain",
            "tencentcloud:index/cdnDomain:CdnDomain",
            [],
            ["tencentcloud:index/cdnDomain:CdnDomain", "tencentcloud:Cdn/domain:Domain"],
        ],
        [
            "Instance in that SDK, where there is one word only",
            "tencentcloud",
            "tencentcloud_eip",
            "tencentcloud:index/eip:Eip",
            [],
            ["tencentcloud:index/eip:Eip", "tencentcloud:Eip/instance:Instance"],
        ],
        [
            "a module of two words",
            "tencentcloud",
            "tencentcloud_api_gateway_custom_domain",
            "tencentcloud:index/apiGatewayCustomDomain:ApiGatewayCustomDomain",
            [],
            ["tencentcloud:index/apiGatewayCustomDomain:ApiGatewayCustomDomain", "tencentcloud:ApiGateway/customDomain:CustomDomain"],
        ],
        [
            "a module of two words and a word with a digit",
            "tencentcloud",
            "tencentcloud_private_dns_zone_v2",
            "tencentcloud:index/privateDnsZoneV2:PrivateDnsZoneV2",
            [],
            ["tencentcloud:index/privateDnsZoneV2:PrivateDnsZoneV2", "tencentcloud:PrivateDns/zoneV2:ZoneV2"],
        ],
    ];
    test.each(rows)("%s", (_, cloud, terraform, pulumi, old, wanted) => {
        expect(tokensOf(cloud, terraform, pulumi, old)).toEqual(wanted);
    });
});

test.each(catalog.map(entry => [entry.terraform, entry] as const))("%s is read under every one of its tokens, alike", (_, entry) => {
    expect(entry.tokens.length).toBe(new Set(entry.tokens).size);
    expect(entry.tokens).toContain(entry.pulumi);
    expect(entry.tokens.some(token => token.startsWith(`${entry.cloud}:index/`))).toBe(true);
    const inputs = entry.samples[0]?.inputs ?? {};
    const shown = entry.tokens.map(type => {
        expect(entryFor(type)).toBe(entry);
        return readResource({ urn: "urn", type, name: "x", inputs }, {}, pulumiMarkers)?.sightings;
    });
    for (const sightings of shown) expect(sightings).toEqual(shown[0]);
});

test.each(["", "aws:s3/bucket:Bucket", "alicloud:oss/bucket", "alicloud:OSS/bucket:Bucket", "constructor", "__proto__"])(
    "nobody reads a token that is not in the catalog: %j",
    token => {
        expect(entryFor(token)).toBeUndefined();
        expect(readResource({ urn: "urn", type: token, name: "x", inputs: {} }, {}, pulumiMarkers)).toBeUndefined();
    },
);
