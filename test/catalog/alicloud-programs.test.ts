import { entryFor } from "../../src/catalog";
import type { PreviewedResource } from "../../src/hosts/program";
import type { Facet, Plan, Subject } from "../../src/kernel";
import { expectedOf, planOf, registeredBy } from "./planned";
import { unprogrammedByHand, unprogrammedRows } from "./programmed";
import { shownBy } from "./shown";

/**
 * Real wire values: a program with every type that a file reads by hand, and one with every row of the tables. What they show is compared
 * as a whole with the statement beside each; the tests below tell of some of it in the field's words.
 */
const programs = [
    {
        program: "alicloud",
        what: "whatever a file reads by hand",
        // what others name and what shows nothing by itself: a DNS zone, an IPv6 gateway, an endpoint that a public address is given to
        unread: [
            "esa/routine:Routine",
            "dns/alidnsDomain:AlidnsDomain",
            "vpc/ipv6Gateway:Ipv6Gateway",
            "vpc/ipv6Address:Ipv6Address",
            "rds/rdsDbProxy:RdsDbProxy",
            "rds/dbInstanceEndpoint:DbInstanceEndpoint",
            "polardb/endpoint:Endpoint",
        ],
        warnings: ["TrailDeprecated is deprecated: Resource renamed to `Trail`"],
    },
    { program: "alicloud-places", what: "every row of the tables", unread: [], warnings: [] },
];

const registered = new Map<string, readonly PreviewedResource[]>();
let resources: readonly PreviewedResource[] = [];
let plan: Plan;

beforeAll(async () => {
    for (const { program, warnings } of programs) {
        registered.set(program, await registeredBy(program, { config: { "alicloud:region": "cn-hangzhou" } }, warnings));
    }
    resources = registered.get("alicloud") ?? [];
    plan = planOf(resources, {});
});

describe.each(programs)("a program with $what", ({ program, unread }) => {
    test("is read from the values that the SDK sends, unknowns and dependencies included", () => {
        const shown = planOf(registered.get(program) ?? [], {});
        expect(shownBy(shown)).toEqual(expectedOf(program));
        // two resources of one kind and name would be told as one
        expect(Object.keys(shownBy(shown))).toHaveLength(shown.subjects.length);
    });

    test("has no type that nobody reads, but the ones that show nothing", () => {
        const types = registered.get(program)?.map(({ type }) => type) ?? [];
        const without = types.filter(type => type.startsWith("alicloud:") && entryFor(type) === undefined);
        expect([...new Set(without)].sort()).toEqual(unread.map(type => `alicloud:${type}`).sort());
    });
});

test("every type that a file reads by hand is in a program", () => {
    expect(unprogrammedByHand("alicloud", [...registered.values()].flat())).toEqual([]);
});

test("every row of the tables is in a program", () => {
    expect(unprogrammedRows("alicloud", [...registered.values()].flat())).toEqual([]);
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

test("records lead to what their values come from", () => {
    const record = (rr: string) => (shows(`record-${rr}`, "nameRecord") as readonly Record<string, unknown>[])[0];
    expect(record("www")).toMatchObject({ name: "www.example.com", record: "alias", target: "→ waf" });
    expect(record("address")).toMatchObject({ record: "address", target: "→ address", leadsTo: "? later" });
    expect(record("nat")).toMatchObject({ target: "→ nat-address" });
    expect(record("shop")).toMatchObject({ target: "→ balancer" });
    expect(record("static")).toMatchObject({ target: "→ cdn" });
    expect(record("fast")).toMatchObject({ target: "→ accelerator" });
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
    const tagsOf = (name: string) => plan.subject(urnOf(name))?.tags.map(plainly);
    expect(tagsOf("orders")).toEqual(["beian:records=transactions", "? later"]);
    expect(tagsOf("photos")).toEqual([]);
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

test("visitors enter an accelerator by its areas, of which one in the mainland is enough", () => {
    expect(shows("accelerator", "publicEntry")).toEqual([{ open: true, web: true, region: "cn-beijing", frontOf: ["→ balancer"] }]);
    expect(places("accelerator")).toEqual(
        expect.arrayContaining(["edge cn-hongkong", "edge cn-beijing", "link ? hidden", "link cn-hangzhou"]),
    );
    expect(shows("accelerated-rule", "publicName")).toMatchObject([
        { name: "fast.example.com", reach: "mainland", servedBy: "→ accelerator" },
    ]);
});

test("one abroad leaves it open whether there is another elsewhere", () => {
    expect(shows("basic-accelerator", "publicEntry")).toMatchObject([{ region: "? elsewhere" }]);
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

test("a balancer on the edge leads through its pools to the addresses and buckets in them", () => {
    expect(shows("site-balancer", "publicEntry")).toMatchObject([{ open: true, frontOf: ["→ origins", "→ spare"] }]);
    expect(shows("origins", "publicEntry")).toMatchObject([{ open: false, frontOf: ["→ first-origin", "→ second-origin"] }]);
    expect(shows("spare", "publicEntry")).toMatchObject([{ open: false, frontOf: ["→ photos"] }]);
});

test("logs are switched on for balancers that say nothing of them", () => {
    expect(shows("classic", "serviceLog")).toEqual([{ on: true, destination: "→ log-audit" }]);
    expect(shows("unlogged-balancer", "serviceLog")).toMatchObject([{ on: true }]);
    expect(shows("log-audit", "retention")).toMatchObject([{ days: 180, holds: ["balancer"] }]);
});

test("a rule that only watches weakens its whole shield", () => {
    expect(shows("waf", "shield")).toMatchObject([{ mode: "watch" }]);
    expect(shows("shielded-edge", "shield")).toMatchObject([{ mode: "watch" }]);
    expect(shows("old-guarded", "shield")).toMatchObject([{ mode: "watch", guards: ["→ address"] }]);
});
