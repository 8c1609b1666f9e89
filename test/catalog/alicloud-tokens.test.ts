import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalog } from "../../src/catalog";
import { tokensOf } from "../../src/catalog/tokens";

const sdk = dirname(require.resolve("@pulumi/alicloud/package.json"));

/** Every token of the installed SDK: each class file states one. */
const sdkTokens = new Set(
    readdirSync(sdk, { withFileTypes: true })
        .filter(entry => entry.isDirectory() && entry.name !== "node_modules")
        .flatMap(({ name }) =>
            readdirSync(join(sdk, name))
                .filter(file => file.endsWith(".js"))
                .map(file => /__pulumiType = '([^']+)'/.exec(readFileSync(join(sdk, name, file), "utf8"))?.[1]),
        )
        .concat(
            readdirSync(sdk)
                .filter(file => file.endsWith(".js"))
                .map(file => /__pulumiType = '([^']+)'/.exec(readFileSync(join(sdk, file), "utf8"))?.[1]),
        )
        .filter(token => token !== undefined),
);

const entries = catalog.filter(entry => entry.cloud === "alicloud");

/** Terraform names that do not follow from the SDK's token, as the bridge of the provider maps them. */
const renamed: Readonly<Record<string, string>> = {
    "alicloud:actiontrail/trailDeprecated:TrailDeprecated": "alicloud_actiontrail",
    "alicloud:apigateway/group:Group": "alicloud_api_gateway_group",
    "alicloud:dns/alidnsRecord:AlidnsRecord": "alicloud_alidns_record",
    "alicloud:ecs/ecsInstanceSet:EcsInstanceSet": "alicloud_ecs_instance_set",
    "alicloud:ecs/eip:Eip": "alicloud_eip",
    "alicloud:ecs/eipAddress:EipAddress": "alicloud_eip_address",
    "alicloud:ecs/eipAssociation:EipAssociation": "alicloud_eip_association",
    "alicloud:ecs/eipSegmentAddress:EipSegmentAddress": "alicloud_eip_segment_address",
    "alicloud:ecs/instance:Instance": "alicloud_instance",
    "alicloud:fc/v3CustomDomain:V3CustomDomain": "alicloud_fcv3_custom_domain",
    "alicloud:rds/instance:Instance": "alicloud_db_instance",
    "alicloud:rds/readOnlyInstance:ReadOnlyInstance": "alicloud_db_readonly_instance",
    "alicloud:rds/rdsCloneDbInstance:RdsCloneDbInstance": "alicloud_rds_clone_db_instance",
    "alicloud:rds/rdsUpgradeDbInstance:RdsUpgradeDbInstance": "alicloud_rds_upgrade_db_instance",
    "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer": "alicloud_slb_load_balancer",
    "alicloud:slb/loadBalancer:LoadBalancer": "alicloud_slb",
};

/** `alicloud:cdn/domainNew:DomainNew` → `alicloud_cdn_domain_new`, unless renamed. */
function terraformName(token: string): string {
    const [, module, entity] = /^alicloud:([^/]+)\/[^:]+:(.+)$/.exec(token) ?? [];
    return renamed[token] ?? `alicloud_${module}${(entity as string).replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`;
}

test("the installed SDK was read", () => {
    expect(sdkTokens.size).toBeGreaterThan(1000);
});

test.each(entries.map(entry => ({ title: entry.pulumi, entry })))("$title is a type of the installed SDK", ({ entry }) => {
    expect([...sdkTokens]).toContain(entry.pulumi);
});

test.each(entries.map(entry => ({ title: entry.pulumi, entry })))(
    "$title has the name that its Terraform type follows from",
    ({ entry }) => {
        expect(entry.terraform).toBe(terraformName(entry.pulumi));
    },
);

test.each(entries.filter(entry => entry.alsoKnownAs).map(entry => ({ title: entry.pulumi, entry })))(
    "every twin of $title is a type of the installed SDK or the dynamic token of such a twin",
    ({ entry }) => {
        const twins = entry.alsoKnownAs ?? [];
        const ofSdk = twins.filter(token => sdkTokens.has(token));
        const dynamic = ofSdk.flatMap(token => tokensOf("alicloud", terraformName(token), token)).filter(token => !ofSdk.includes(token));
        expect(ofSdk.length).toBeGreaterThan(0);
        expect([...twins].sort()).toEqual([...ofSdk, ...dynamic].sort());
    },
);

test("no renaming is stated for a type that the catalog does not have", () => {
    const known = new Set(entries.flatMap(entry => entry.tokens));
    expect(Object.keys(renamed).filter(token => !known.has(token))).toEqual([]);
});

test("no token is claimed twice", () => {
    const tokens = catalog.flatMap(entry => entry.tokens);
    expect(tokens.filter((token, index) => tokens.indexOf(token) !== index)).toEqual([]);
});
