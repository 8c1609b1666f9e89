import { join as joinPath } from "node:path";
import { readResource } from "../../src/catalog";
import { type PreviewedResource, previewProgram, secretText, unknownText } from "../../src/hosts/program";
import { type Facet, join, type Markers, type Plan, type Subject } from "../../src/kernel";

/**
 * Real wire values: a typed program made of the SDK's own classes, in which outputs of one resource are inputs of the next, runs under the
 * Pulumi runtime; what it registers is read and joined. Unknowns and property dependencies are those of the engine.
 */
const markers: Markers = {
    isUnknown: value => typeof value === "string" && value.includes(unknownText),
    isSecret: value => value === secretText,
};

let resources: readonly PreviewedResource[] = [];
let plan: Plan;

beforeAll(async () => {
    const preview = await previewProgram(joinPath(__dirname, "programs", "alicloud"), {
        policyPack: false,
        config: { "alicloud:region": "cn-hangzhou" },
        environment: { PULUMI_NODEJS_TRANSPILE_ONLY: "true" },
    });
    expect(preview.diagnostics).toEqual([]);
    expect(preview.outcome).toBe("passed");
    resources = preview.resources.filter(({ type }) => type.startsWith("alicloud:"));
    const byUrn = new Map(preview.resources.map(resource => [resource.urn, resource]));
    const readings = resources.flatMap(({ urn, type, name, inputs, provider }) => {
        const reading = readResource({ urn, type, name, inputs, provider: byUrn.get(provider ?? "")?.inputs }, {}, markers);
        return reading ? [reading] : [];
    });
    plan = join(readings, urn => byUrn.get(urn)?.propertyDependencies);
});

const urnOf = (name: string): string => {
    const found = resources.find(resource => resource.name === name);
    if (!found) throw new Error(`no resource ${name} among ${resources.map(each => each.name).join(", ")}`);
    return found.urn;
};

/** A region by its id, the end of a pointer by the name of its resource, doubt by its reason: enough to compare with. */
function plainly(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(plainly);
    const fact = value as { kind?: string; value?: unknown; why?: string };
    if (fact.kind === "absent") return "-";
    if (fact.kind === "unknown") return `? ${fact.why}`;
    if (fact.kind !== "known") return value;
    const held = fact.value as { id?: string; subject?: string; text?: string };
    if (typeof held !== "object" || held === null) return held;
    if (held.subject !== undefined) return `→ ${(plan.subject(held.subject) as Subject).resource.name}`;
    return held.id ?? held.text ?? held;
}

/** Everything that the subject of a resource shows of a facet. */
function shows(name: string, facet: Facet): unknown {
    const subject = plan.subject(urnOf(name));
    if (!subject) throw new Error(`${name} is no subject of its own`);
    return (subject.facets[facet] ?? []).map(({ facts }) =>
        Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, plainly(value)])),
    );
}

const places = (name: string): unknown =>
    (shows(name, "placement") as readonly { role: string; region: string }[]).map(({ role, region }) => `${role} ${region}`);

test("every resource of the program is read", () => {
    const unread = resources.filter(({ type, inputs, urn }) => readResource({ urn, type, name: "", inputs }, {}, markers) === undefined);
    expect(unread.map(({ type }) => type)).toEqual([]);
    expect(resources.length).toBeGreaterThan(55);
});

test("records lead to what their values come from", () => {
    const record = (rr: string) => (shows(`record-${rr}`, "nameRecord") as readonly Record<string, unknown>[])[0];
    expect(record("www")).toMatchObject({ name: "www.example.com", record: "alias", target: "→ waf" });
    expect(record("address")).toMatchObject({ record: "address", target: "→ address", leadsTo: "? later" });
    expect(record("nat")).toMatchObject({ target: "→ nat-address" });
    expect(record("shop")).toMatchObject({ target: "→ balancer" });
    expect(record("static")).toMatchObject({ target: "→ cdn" });
    expect(record("fast")).toMatchObject({ target: "→ area" });
});

test("addresses stand in front of what they are bound to", () => {
    expect(shows("address", "publicEntry")).toEqual([{ open: true, web: "-", region: "cn-hangzhou", frontOf: ["→ server"] }]);
    expect(shows("nat-address", "publicEntry")).toMatchObject([{ open: true, region: "cn-hangzhou", frontOf: ["→ nat-gateway"] }]);
    expect(shows("nat-gateway", "publicEntry")).toEqual([{ open: true, web: "? hidden", region: "cn-hangzhou", frontOf: ["→ server"] }]);
    expect(shows("far-server", "publicEntry")).toMatchObject([{ open: true, region: "ap-southeast-1" }]);
});

test("servers say how they are paid for, and for how long", () => {
    expect(shows("carrier", "serverTerm")).toEqual([{ name: "shop-web", charge: "subscription", months: 6 }]);
    expect(shows("server", "serverTerm")).toEqual([{ name: "-", charge: "by-use", months: "-" }]);
    expect(shows("carrier-address", "publicEntry")).toMatchObject([{ open: true, frontOf: ["→ carrier"] }]);
});

test("buckets carry their tags, one of which another resource makes", () => {
    expect(shows("orders", "retention")).toMatchObject([{ tags: ["beian:records=transactions", "? later"] }]);
    expect(shows("photos", "retention")).toMatchObject([{ tags: [] }]);
});

test("listeners and rules belong to their balancers", () => {
    expect(shows("balancer", "publicEntry")).toEqual([{ open: true, web: true, region: "cn-hangzhou", frontOf: ["→ group"] }]);
    expect(shows("group", "publicEntry")).toMatchObject([{ open: "-", frontOf: ["→ server"] }]);
    expect(shows("rule", "publicName")).toMatchObject([
        { name: "shop.example.com", reach: "mainland", open: true, servedBy: "→ balancer" },
    ]);
    expect(shows("classic", "publicEntry")).toMatchObject([{ open: false, web: true, frontOf: ["→ server"] }]);
    expect(shows("ingress", "publicName")).toMatchObject([
        { name: "app.example.com", reach: "mainland", open: false, servedBy: "→ classic" },
    ]);
});

test("an acceleration area leads through the accelerator to the balancer behind it", () => {
    expect(shows("area", "publicEntry")).toEqual([{ open: true, web: "-", region: "cn-hongkong", frontOf: ["→ accelerator"] }]);
    expect(shows("accelerator", "publicEntry")).toEqual([{ open: true, web: true, region: "? elsewhere", frontOf: ["→ balancer"] }]);
    expect(places("accelerator")).toEqual(["link ? hidden", "link cn-hangzhou"]);
    expect(shows("accelerated-rule", "publicName")).toMatchObject([{ name: "fast.example.com", servedBy: "→ accelerator" }]);
});

test("networks, links and copies stand where they say", () => {
    expect(places("vswitch")).toEqual(["primary cn-hangzhou"]);
    expect(places("far-network")).toEqual(["primary ap-southeast-1"]);
    expect(places("peering")).toEqual(["link cn-hangzhou", "link ap-southeast-1"]);
    expect(places("transit")).toEqual(["link cn-hangzhou", "link eu-central-1"]);
    expect(places("disk")).toEqual(["primary cn-hangzhou"]);
    expect(places("snapshots")).toEqual(["backup cn-hangzhou", "backup cn-shanghai"]);
    expect(places("photos")).toEqual(["primary cn-hangzhou", "replica ap-southeast-1"]);
    expect(places("synchronization")).toEqual(["link cn-hangzhou", "link us-west-1"]);
    expect(places("backups")).toEqual(["backup eu-west-1"]);
    expect(places("namespace")).toEqual(["primary cn-shanghai"]);
    expect(places("cache-reserve")).toEqual(["edge cn-hongkong"]);
});

test("a database is one with its public address and its cross-region backup", () => {
    expect(places("database")).toEqual(["primary cn-hangzhou", "backup cn-hongkong"]);
    expect(shows("database", "publicEntry")).toMatchObject([{ open: true, web: "-" }]);
    expect(places("cache")).toEqual(["primary cn-hangzhou", "replica cn-hangzhou"]);
    expect(shows("queue", "publicEntry")).toMatchObject([{ open: true }]);
});

test("buckets serve names, keep logs and receive exports", () => {
    expect(shows("custom-name", "publicName")).toMatchObject([{ name: "img.example.com", reach: "mainland", servedBy: "→ photos" }]);
    expect(shows("photos", "serviceLog")).toMatchObject([{ on: true, destination: "→ access-logs" }]);
    expect(places("export")).toEqual(["logs cn-hangzhou"]);
    expect(shows("trail", "auditTrail")).toMatchObject([{ on: true, destination: "→ store" }]);
});

test("names on the edge reach as far as the nodes that serve them", () => {
    expect(shows("cdn", "publicName")).toMatchObject([{ name: "static.example.com", reach: "mainland" }]);
    expect(shows("cdn", "publicEntry")).toMatchObject([{ region: "-", frontOf: ["→ photos"] }]);
    expect(shows("routine", "publicName")).toMatchObject([{ name: "dyn.example.com", reach: "overseas", servedBy: "→ dcdn" }]);
    expect(shows("site-record", "publicName")).toMatchObject([{ name: "www.example.org", reach: "global", servedBy: "→ site" }]);
});

test("functions, gateways and clusters open doors", () => {
    expect(shows("function", "publicEntry")).toMatchObject([{ open: true, web: true }]);
    expect(shows("function-name", "publicName")).toEqual([]);
    expect(plan.sightings("publicName").find(({ sighting }) => sighting.shownBy.name === "function-name")?.sighting.facts).toMatchObject({
        name: { value: "fn.example.com" },
        servedBy: { value: { subject: urnOf("function") } },
    });
    expect(shows("gateway", "publicEntry")).toMatchObject([{ open: true, web: true }]);
    expect(shows("cluster", "publicEntry")).toMatchObject([{ open: true, web: "-" }]);
});

test("shields stand where they are bought, and guard what stands behind them", () => {
    expect(places("waf")).toEqual(["edge cn-hangzhou"]);
    expect(shows("waf", "shield")).toMatchObject([{ names: ["www.example.com"], guards: ["→ address"] }]);
    expect(places("anti-ddos")).toEqual(["edge cn-hangzhou"]);
    expect(shows("anti-ddos-name", "publicName")).toMatchObject([{ name: "pay.example.com", servedBy: "→ anti-ddos" }]);
});
