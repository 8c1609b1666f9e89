import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { entryFor, exposes, wholeCatalog } from "../../src/catalog";
import { tokensOf } from "../../src/catalog/tokens";
import names from "./facts/alicloud-terraform-names.json";

const catalog = wholeCatalog();

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

/** `alicloud:cdn/domainNew:DomainNew` → `cdn/domainNew`. */
const typeOf = (token: string): string => token.slice(token.indexOf(":") + 1, token.lastIndexOf(":"));

/** `alicloud:cdn/domainNew:DomainNew` → `alicloud_cdn_domain_new`, unless the bridge of the provider maps the module or the type otherwise. */
function terraformName(token: string): string {
    const type = typeOf(token);
    const [module, entity] = type.split("/") as [string, string];
    const renamed = (names.types as Record<string, string>)[type];
    const words = [
        (names.modules as Record<string, string>)[module] ?? module,
        entity.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
    ];
    return renamed ?? ["alicloud", ...words.filter(word => word !== "")].join("_");
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
        const own = tokensOf("alicloud", entry.terraform, entry.pulumi);
        const dynamic = ofSdk
            .flatMap(token => tokensOf("alicloud", terraformName(token), token))
            .filter(token => !ofSdk.includes(token) && !own.includes(token));
        expect(ofSdk.length).toBeGreaterThan(0);
        expect([...twins].sort()).toEqual([...ofSdk, ...dynamic].sort());
    },
);

test("no renaming is stated for a type that the catalog does not have", () => {
    const types = new Set(entries.flatMap(entry => entry.tokens.map(typeOf)));
    const modules = new Set([...types].map(type => type.split("/")[0]));
    expect(Object.keys(names.types).filter(type => !types.has(type))).toEqual([]);
    expect(Object.keys(names.modules).filter(module => !modules.has(module))).toEqual([]);
});

test("no token is claimed twice", () => {
    const tokens = catalog.flatMap(entry => entry.tokens);
    expect(tokens.filter((token, index) => tokens.indexOf(token) !== index)).toEqual([]);
});

/** Types in which any resource may hide, with the names of both token families. */
const hatches = [
    ["ros/stack:Stack", "rosStack:RosStack"],
    ["ros/stackGroup:StackGroup", "rosStackGroup:RosStackGroup"],
    ["ros/stackInstance:StackInstance", "rosStackInstance:RosStackInstance"],
    ["ros/stackInstances:StackInstances", "rosStackInstances:RosStackInstances"],
    ["ros/changeSet:ChangeSet", "rosChangeSet:RosChangeSet"],
    ["cloudcontrol/resource:Resource", "cloudControlResource:CloudControlResource"],
    ["servicecatalog/provisionedProduct:ProvisionedProduct", "serviceCatalogProvisionedProduct:ServiceCatalogProvisionedProduct"],
    ["compute/nestServiceInstance:NestServiceInstance", "computeNestServiceInstance:ComputeNestServiceInstance"],
    ["marketplace/order:Order", "marketOrder:MarketOrder"],
    ["bp/studioApplication:StudioApplication", "bpStudioApplication:BpStudioApplication"],
    ["oos/execution:Execution", "oosExecution:OosExecution"],
    ["oos/applicationGroup:ApplicationGroup", "oosApplicationGroup:OosApplicationGroup"],
    ["ecs/command:Command", "ecsCommand:EcsCommand"],
    ["ecs/ecsInvocation:EcsInvocation", "ecsInvocation:EcsInvocation"],
    ["cs/kubernetesAddon:KubernetesAddon", "csKubernetesAddon:CsKubernetesAddon"],
] as const;

test.each(hatches)("%s can hide anything: it is said that nobody has judged it", (type, dynamic) => {
    expect(sdkTokens).toContain(`alicloud:${type}`);
    for (const token of [`alicloud:${type}`, `alicloud:index/${dynamic}`]) {
        expect(entryFor(token)).toBeUndefined();
        expect(exposes(token)).toMatchObject({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    }
});

test("a type that hides nothing is not said to", () => {
    expect(exposes("alicloud:ros/template:Template")).toBeUndefined();
    expect(exposes("alicloud:oss/bucket:Bucket")).toBeUndefined();
});
