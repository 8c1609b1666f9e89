import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Analyzer, type AnalyzerOptions, startAnalyzer, type WireResource, type WireViolation } from "../../tools/analyzer";
import { folderArchive, resource, secret, textAsset, types, UNKNOWN } from "./resources";

const root = resolve(__dirname, "..", "..");
const quiet = { BEIAN_LANG: "en", BEIAN_REGISTER: "", BEIAN_TODAY: "" };

let analyzer: Analyzer | undefined;
let scratch: string;

beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "beian-protocol-"));
});
afterEach(async () => {
    await analyzer?.close();
    analyzer = undefined;
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function start(options: AnalyzerOptions = {}, folder = root): Promise<Analyzer> {
    analyzer = await startAnalyzer(folder, { ...options, environment: { ...quiet, ...options.environment } });
    return analyzer;
}

/** Sends resources as a preview does: each by itself, then all together. */
async function preview(pack: Analyzer, inputs: readonly WireResource[], stack: readonly WireResource[] = inputs) {
    const first: WireViolation[] = [];
    for (const each of inputs) {
        await pack.remediate(each);
        first.push(...(await pack.analyze(each)));
    }
    const { violations, replyBytes } = await pack.analyzeStack(stack);
    return { first, stack: violations, all: [...first, ...violations], replyBytes };
}

const of = (violations: readonly WireViolation[], policy: string): readonly WireViolation[] =>
    violations.filter(violation => violation.policy === policy);

test("an unfiled CDN name is refused before it is made, by name, ground and way out", async () => {
    const { first, stack } = await preview(await start(), [resource(types.cdn, "shop", { domainName: "shop-example.cn" })]);
    const [violation] = of(first, "icp-domain-needs-filing");
    expect(violation?.level).toBe("mandatory");
    for (const part of ["shop-example.cn", "[statute]", "art. 4", "Way out:", "no register.yaml was found"])
        expect(violation?.message).toContain(part);
    expect(of(stack, "icp-domain-needs-filing")).toEqual([]);
});

describe("values that a preview does not know", () => {
    const odd: readonly (readonly [string, object])[] = [
        ["an unknown", { domainName: UNKNOWN }],
        ["an unknown inside a longer text", { domainName: `www.${UNKNOWN}.cn` }],
        ["a secret unknown", { domainName: secret(UNKNOWN) }],
        ["the text that `policy analyze` leaves of a secret", { domainName: "[secret]" }],
        ["a list where a text belongs", { domainName: ["a.example.cn", "b.example.cn"] }],
        ["an asset", { domainName: textAsset("shop-example.cn") }],
        ["an archive", { domainName: folderArchive("./www") }],
    ];
    test.each(odd)("%s is undecided, in the phase in which it would be judged", async (_, properties) => {
        const { first, stack } = await preview(await start(), [resource(types.cdn, "shop", properties)]);
        expect(of(first, "icp-domain-needs-filing")).toEqual([]);
        expect(of(first, "beian-undecided")[0]?.message).toContain("domainName");
        expect(of(stack, "beian-undecided")[0]?.message).toContain("boundary-waf-fronts-web");
        expect(of([...first, ...stack], "beian-undecided").every(({ level }) => level === "advisory")).toBe(true);
    });

    test("null reads as absent", async () => {
        const { first } = await preview(await start(), [resource(types.cdn, "shop", { domainName: "shop-example.cn", scope: null })]);
        expect(of(first, "icp-domain-needs-filing")).toHaveLength(1);
    });

    test("an unknown elsewhere in the resource does not soften what is known", async () => {
        const { first } = await preview(await start(), [
            resource(types.cdn, "shop", { domainName: "shop-example.cn", sources: UNKNOWN, tags: { a: UNKNOWN } }),
        ]);
        expect(of(first, "icp-domain-needs-filing")[0]?.level).toBe("mandatory");
    });

    test("the same unknowns are refused when a team makes beian-undecided mandatory", async () => {
        const pack = await start({ config: { "beian-undecided": { level: "mandatory" } } });
        const { first } = await preview(pack, [resource(types.cdn, "shop", { domainName: UNKNOWN })]);
        expect(of(first, "beian-undecided")[0]?.level).toBe("mandatory");
    });
});

test("no secret of a resource or its provider is printed", async () => {
    const hidden = "hunter2-do-not-print";
    const inputs = [
        resource(
            types.cdn,
            "shop",
            { domainName: "shop-example.cn", scope: secret(hidden), tags: secret({ key: hidden }) },
            { provider: { region: "cn-hangzhou", secretKey: hidden } },
        ),
        resource(types.server, "web", { availabilityZone: secret(hidden), password: secret(hidden), userData: hidden }),
    ];
    const pack = await start();
    const { all } = await preview(pack, inputs);
    expect(all.length).toBeGreaterThan(0);
    expect(JSON.stringify(all) + pack.errorOutput()).not.toContain(hidden);
});

test("a policy that throws is reported under its own id and level, and the others go on", async () => {
    const pack = await start({}, join(__dirname, "packs", "broken"));
    const two = [
        resource(types.cdn, "one", { domainName: "one-example.cn" }),
        resource(types.cdn, "two", { domainName: "two-example.cn" }),
    ];
    const { first } = await preview(pack, two);
    expect(of(first, "house-throws").map(({ level }) => level)).toEqual(["advisory", "advisory"]);
    expect(of(first, "house-throws")[1]?.message).toContain("a slip of the pen");
    expect(of(first, "house-refuses")).toHaveLength(2);
    expect(of(first, "icp-domain-needs-filing")).toHaveLength(2);
});

describe("policy config", () => {
    const unfiled = [resource(types.cdn, "shop", { domainName: "shop-example.cn" })];

    test("a disabled policy is silent, also as the first of the pack", async () => {
        const pack = await start({ config: { "icp-domain-needs-filing": { level: "disabled" }, "beian-register": { level: "disabled" } } });
        const { all } = await preview(pack, [...unfiled, ...unfiled.map(each => ({ ...each, urn: `${each.urn}2`, name: "shop2" }))]);
        expect(of(all, "icp-domain-needs-filing")).toEqual([]);
        expect(of(all, "boundary-waf-fronts-web")).toHaveLength(2);
    });

    test("a level given in config is the level reported", async () => {
        const { first } = await preview(await start({ config: { "icp-domain-needs-filing": { level: "advisory" } } }), unfiled);
        expect(of(first, "icp-domain-needs-filing")[0]?.level).toBe("advisory");
    });

    test("a property is used, and an unknown or wrong one is refused by policy and property", async () => {
        const stores = [resource(types.store, "app", { projectName: "p", logstoreName: "app", retentionPeriod: 200 })];
        const strict = await start({ config: { "audit-other-logs-kept": { properties: { days: 365 } } } });
        expect(of((await preview(strict, stores)).stack, "audit-other-logs-kept")[0]?.message).toContain("365 days");
        await strict.close();
        const wrong = await start({
            config: { "audit-other-logs-kept": { properties: { dayz: 365 } }, "audit-log-kept-180-days": { properties: { days: "many" } } },
        });
        const { all } = await preview(wrong, stores);
        expect(of(all, "audit-other-logs-kept")[0]?.message).toContain("audit-other-logs-kept.dayz");
        expect(of(all, "audit-log-kept-180-days")[0]?.message).toContain('audit-log-kept-180-days.days is refused: found "many"');
    });
});

describe("the register", () => {
    const write = (name: string, text: string): string => {
        const path = join(scratch, name);
        writeFileSync(path, text);
        return path;
    };
    const unfiled = [resource(types.cdn, "shop", { domainName: "shop-example.cn" })];

    test("an invalid one is one violation with file, line, found and wanted, and leaves undecided what needs it", async () => {
        const path = write("invalid.yaml", "entities: []\nfilings:\n  - number: 12345\n");
        const { all } = await preview(await start({ environment: { BEIAN_REGISTER: path } }), [
            ...unfiled,
            resource(types.cdn, "two", { domainName: "b.cn" }),
        ]);
        const told = of(all, "beian-register");
        expect(told).toHaveLength(1);
        expect(told[0]?.level).toBe("mandatory");
        for (const part of ["invalid.yaml", "3", "number"]) expect(told[0]?.message).toContain(part);
        expect(of(all, "icp-domain-needs-filing")).toEqual([]);
        expect(of(all, "beian-undecided")[0]?.message).toContain("register");
    });

    test("a path that somebody stated and that is not there is refused, not forgotten", async () => {
        const { all } = await preview(await start({ environment: { BEIAN_REGISTER: join(scratch, "nowhere.yaml") } }), unfiled);
        expect(of(all, "beian-register")[0]?.message).toContain("nowhere.yaml");
    });

    test("its path can be given in policy config", async () => {
        const path = write("configured.yaml", "nonsense: [");
        const { all } = await preview(await start({ config: { "beian-register": { properties: { path } } } }), unfiled);
        expect(of(all, "beian-register")[0]?.message).toContain("configured.yaml");
    });

    test("without one, the paths that were tried are said", async () => {
        const { stack } = await preview(await start(), unfiled);
        expect(of(stack, "beian-coverage")[0]?.message).toContain("register.yaml");
    });
});

test("an overridden clock is said aloud, and a day that is none is not used", async () => {
    const empty = [resource("pulumi:pulumi:Stack", "shop-prod", {})];
    const set = await preview(await start({ environment: { BEIAN_TODAY: "2026-05-01" } }), empty);
    expect(of(set.stack, "beian-coverage")[0]?.message).toContain("judged as of 2026-05-01");
    await analyzer?.close();
    const wrong = await preview(await start({ environment: { BEIAN_TODAY: "2026-13-45" } }), empty);
    expect(of(wrong.stack, "beian-coverage")[0]?.message).toContain("not a day");
});

describe("facts that stand in another resource", () => {
    const bucket = resource(types.bucket, "images", { bucket: "shop-images" });
    const logs = resource(types.bucket, "logs", { bucket: "shop-logs" });
    const logging = resource(types.bucketLogging, "images", { bucket: UNKNOWN, targetBucket: UNKNOWN });
    const joined = { ...logging, dependencies: { bucket: [bucket.urn], targetBucket: [logs.urn] } };

    test("a bucket and its logging resource are joined by property dependency", async () => {
        const { stack } = await preview(await start(), [bucket, logs, logging], [bucket, logs, joined]);
        expect(of(stack, "audit-storage-access-logged")).toEqual([]);
    });

    test("without the logging resource the bucket is refused under its own URN", async () => {
        const { first, stack } = await preview(await start(), [bucket]);
        expect(of(first, "audit-storage-access-logged")).toEqual([]);
        expect(of(stack, "audit-storage-access-logged").map(({ urn }) => urn)).toEqual([bucket.urn]);
    });

    test("outputs of a new resource change nothing: recorded inputs count", async () => {
        const { stack } = await preview(
            await start(),
            [bucket, logs, logging],
            [
                { ...bucket, properties: {} },
                { ...logs, properties: {} },
                { ...joined, properties: {} },
            ],
        );
        expect(of(stack, "audit-storage-access-logged")).toEqual([]);
    });
});

describe("what the engine does not show", () => {
    const server = resource(types.server, "web", { availabilityZone: "cn-hangzhou-h" });

    test("a trail that --target leaves out might exist: its absence is undecided, not refused", async () => {
        const { stack } = await preview(await start(), [server, resource(types.trail, "account", {})]);
        const told = [...of(stack, "audit-trail-on"), ...of(stack, "beian-undecided")];
        expect(told.map(({ policy }) => policy)).not.toContain("audit-trail-on");
    });

    test("a resource that only the state knows is read from its outputs, and said to be deployed", async () => {
        const kept = resource(types.cdn, "old", { domainName: "old-example.cn", scope: "domestic", cname: "x.kunlun.com" });
        const { stack } = await preview(await start(), [], [kept]);
        expect(of(stack, "icp-domain-needs-filing")[0]?.message).toContain("already deployed");
    });

    test("an update says that what it finds in the end is deployed already", async () => {
        const bucket = resource(types.bucket, "images", { bucket: "shop-images" });
        const { stack } = await preview(await start({ dryRun: false }), [bucket]);
        expect(of(stack, "audit-storage-access-logged")[0]?.message).toContain("already deployed");
        await analyzer?.close();
        const planned = await preview(await start(), [bucket]);
        expect(of(planned.stack, "audit-storage-access-logged")[0]?.message).not.toContain("already deployed");
    });
});

test("the region comes from the provider, else from the environment, else from the documented default, which is said", async () => {
    const bare = { ...resource(types.server, "web", {}), provider: {} };
    const abroad = await preview(await start({ environment: { ALICLOUD_REGION: "ap-southeast-1" } }), [bare]);
    expect(of(abroad.first, "placement-region-allowed")[0]?.message).toContain("ap-southeast-1");
    await analyzer?.close();
    const stated = await preview(await start({ environment: { ALICLOUD_REGION: "ap-southeast-1" } }), [
        resource(types.server, "web", { instanceName: "web" }),
    ]);
    expect(of(stated.first, "placement-region-allowed")).toEqual([]);
});

test("types that nobody reads are counted, and those that expose names stand apart", async () => {
    const ingress = { ...resource("kubernetes:networking.k8s.io/v1:Ingress", "web", { spec: {} }), provider: undefined };
    const { stack } = await preview(await start(), [
        resource("alicloud:ram/role:Role", "deployer", { roleName: "deployer" }),
        resource("alicloud:arms/prometheus:Prometheus", "metrics", { clusterType: "aliyun-cs" }),
        resource("random:index/randomPassword:RandomPassword", "password", { length: 20 }),
        ingress,
        resource("aws:s3/bucket:Bucket", "b", {}),
    ]);
    const message = of(stack, "beian-coverage")[0]?.message ?? "";
    expect(message).toContain("Ingress × 1: serves names");
    expect(message).toContain("1 resource of 1 type not looked at: alicloud:arms/prometheus:Prometheus × 1");
    expect(message).toContain("2 resources of 2 types not read because known to be harmless: alicloud:ram/role:Role × 1, random:");
    expect(message).not.toContain("aws:s3");
});

test("a stack of which nothing is unread but harmless types has no finding about its coverage", async () => {
    const register = join(scratch, "nothing-filed.yaml");
    writeFileSync(register, "version: 1\n");
    const { stack } = await preview(await start({ environment: { BEIAN_REGISTER: register } }), [
        resource("alicloud:ram/role:Role", "deployer", { roleName: "deployer" }),
        resource("tencentcloud:index/camUser:CamUser", "operator", { name: "operator" }),
    ]);
    expect(of(stack, "beian-coverage")).toEqual([]);
});

test("ten thousand findings stay below the engine's limit of a reply, and the rest is counted", async () => {
    const inputs = Array.from({ length: 10_000 }, (_, index) => resource(types.bucket, `bucket-${index}`, { bucket: `b-${index}` }));
    const pack = await start({ environment: { BEIAN_LANG: "both" } });
    const { violations, replyBytes } = await pack.analyzeStack(inputs);
    expect(replyBytes).toBeLessThan(4 * 1024 * 1024);
    const told = of(violations, "audit-storage-access-logged");
    expect(told.length).toBeGreaterThan(1_000);
    expect(told.at(-1)?.message).toMatch(/\d+ more findings/);
});

test("policies carry their metadata", async () => {
    const pack = await start();
    const filing = pack.info.getPoliciesList().find(policy => policy.getName() === "icp-domain-needs-filing");
    expect(filing?.getDisplayname()).toBe("A name served in the mainland has an ICP filing");
    expect(filing?.getRemediationSteps()).toContain("File the domain");
    expect(filing?.getUrl()).toMatch(/^https:/);
    expect(filing?.getTagsList()).toEqual(expect.arrayContaining(["icp", "statute"]));
    expect(filing?.getFramework()?.getName()).toBe("互联网信息服务管理办法");
    expect(pack.info.getPoliciesList()[0]?.getName()).toBe("beian-register");
    expect(
        pack.info
            .getPoliciesList()
            .slice(-3)
            .map(policy => policy.getName()),
    ).toEqual(["beian-undecided", "beian-coverage", "beian-readiness"]);
});
