import { unknownMarkers } from "../../src/hosts/pulumi/raw-values";
import { absent, defaulted, factsOf, known, type Plan, type Subject, unknown } from "../../src/kernel";
import { planOfToys, type Toy, toyUrn } from "./toy-catalog";

const LATER = unknownMarkers[2] as string;

const bucket: Toy = { type: "bucket", name: "photos", inputs: { bucket: "shop-photos" } };
const logs: Toy = { type: "bucket", name: "logs", inputs: { bucket: "shop-logs", days: 200 } };
const logging = (inputs: object, on?: Toy["on"]): Toy => ({
    type: "bucketLogging",
    name: "logging",
    inputs: { logging: true, ...inputs },
    on,
});

/** The subject that a resource is; a test that asks for one that is not there fails. */
function subjectOf(plan: Plan, name: string): Subject {
    const found = plan.subject(toyUrn(name));
    if (!found) throw new Error(`${name} is no subject; the subjects are ${plan.subjects.map(({ id }) => id).join(", ")}`);
    return found;
}

const isLogged = (plan: Plan, name = "photos") => factsOf(subjectOf(plan, name), "serviceLog")?.on;

describe("A resource that adds to another is joined to it", () => {
    test("by property dependency, when the id is known later", () => {
        const plan = planOfToys([bucket, logs, logging({ bucket: LATER }, { bucket: ["photos"] })]);
        expect(isLogged(plan)).toEqual(known(true));
        expect(isLogged(plan, "logs")).toEqual(defaulted(false));
        expect(plan.subjects.map(({ id }) => id)).toEqual([toyUrn("photos"), toyUrn("logs")]);
    });

    test("by property dependency rather than by an equal id", () => {
        const plan = planOfToys([bucket, logs, logging({ bucket: "shop-logs" }, { bucket: ["photos"] })]);
        expect([isLogged(plan), isLogged(plan, "logs")]).toEqual([known(true), defaulted(false)]);
    });

    test("by an equal literal id, in whatever order they come", () => {
        for (const toys of [
            [bucket, logs, logging({ bucket: "shop-photos" })],
            [logging({ bucket: "shop-photos" }), logs, bucket],
        ]) {
            const plan = planOfToys(toys);
            expect([isLogged(plan), isLogged(plan, "logs")]).toEqual([known(true), defaulted(false)]);
        }
    });

    test("by an equal literal id, also before the engine has told any dependencies", () => {
        expect(isLogged(planOfToys([bucket, logging({ bucket: "shop-photos" })], false))).toEqual(known(true));
    });

    test("not by a name alone", () => {
        const plan = planOfToys([bucket, logging({ bucket: "photos" })]);
        expect(isLogged(plan)).toEqual(defaulted(false));
    });

    test("not by the id of the other cloud", () => {
        const plan = planOfToys([bucket, { ...logging({ bucket: "shop-photos" }), cloud: "tencentcloud" }]);
        expect(isLogged(plan)).toEqual(defaulted(false));
    });

    test("not to a dependency of another kind", () => {
        const server: Toy = { type: "server", name: "web", inputs: { id: "i-1" } };
        const plan = planOfToys([bucket, server, logging({ bucket: LATER }, { bucket: ["web", "photos"] })]);
        expect(isLogged(plan)).toEqual(known(true));
        expect(subjectOf(plan, "web").facets.serviceLog).toBeUndefined();
    });

    test("and what it shows is said to be shown by the resource that came first", () => {
        const plan = planOfToys([bucket, logging({ bucket: "shop-photos" })]);
        const shown = subjectOf(plan, "photos").facets.serviceLog?.map(({ shownBy }) => shownBy.name);
        expect(shown).toEqual(["photos"]);
    });
});

describe("A resource that adds to something nobody can tell", () => {
    test("makes doubtful what it might change on every subject of its kind", () => {
        const plan = planOfToys([bucket, logs, logging({ bucket: LATER })], false);
        expect(isLogged(plan)).toEqual(unknown("bucket", "later"));
        expect(isLogged(plan, "logs")).toEqual(unknown("bucket", "later"));
        expect(factsOf(subjectOf(plan, "logs"), "retention")?.days).toEqual(known(200));
    });

    test("because two buckets bear the same id, makes both doubtful", () => {
        const twin: Toy = { ...bucket, name: "twin" };
        const plan = planOfToys([bucket, twin, logging({ bucket: "shop-photos" })]);
        expect([isLogged(plan), isLogged(plan, "twin")]).toEqual([unknown("bucket", "later"), unknown("bucket", "later")]);
    });

    test("because its property depends on two buckets, makes both doubtful", () => {
        const plan = planOfToys([bucket, logs, logging({ bucket: LATER }, { bucket: ["photos", "logs"] })]);
        expect([isLogged(plan), isLogged(plan, "logs")]).toEqual([unknown("bucket", "later"), unknown("bucket", "later")]);
    });

    test("because the engine blanked the id out, makes doubtful what is not stated", () => {
        const plan = planOfToys([bucket, logging({ bucket: "[secret]" })]);
        expect(isLogged(plan)).toEqual(unknown("bucket", "secret"));
    });

    test("does not make doubtful what is stated to be on", () => {
        const logged: Toy = { ...bucket, inputs: { bucket: "shop-photos", logging: true } };
        expect(isLogged(planOfToys([logged, logging({ bucket: LATER })], false))).toEqual(known(true));
    });

    test("does not touch subjects of another kind or another cloud", () => {
        const abroad: Toy = { ...bucket, name: "abroad", cloud: "tencentcloud" };
        const waf: Toy = { type: "waf", name: "waf", inputs: { mode: "block" } };
        const plan = planOfToys([abroad, waf, logging({ bucket: LATER })], false);
        expect(isLogged(plan, "abroad")).toEqual(defaulted(false));
        expect(factsOf(subjectOf(plan, "waf"), "shield")?.mode).toEqual(known("block"));
    });

    test("is no matter when it depends on something outside the plan", () => {
        const plan = planOfToys([bucket, logging({ bucket: LATER }, { bucket: [] })]);
        expect(isLogged(plan)).toEqual(defaulted(false));
    });

    test("because the engine does not show its inputs, makes its kind doubtful", () => {
        const plan = planOfToys([bucket, { ...logging({}), inputs: {} }]);
        expect(isLogged(plan)).toEqual(unknown("bucket", "elsewhere"));
    });
});

describe("What two resources tell of one thing", () => {
    const united = (first: object, second: object) => {
        const plan = planOfToys([
            { ...bucket, inputs: { bucket: "b", ...first } },
            logging({ bucket: "b", ...second }),
            { type: "bucketRetention", name: "retention", inputs: { bucket: "b", ...second } },
        ]);
        const { serviceLog, retention } = subjectOf(plan, "photos").facets;
        expect([serviceLog?.length, retention?.length]).toEqual([1, 1]);
        return { on: serviceLog?.[0]?.facts.on, days: retention?.[0]?.facts.days };
    };

    test("is on when either turns it on, whatever the other says", () => {
        expect(united({ logging: true }, { logging: false }).on).toEqual(known(true));
        expect(united({ logging: false }, { logging: true }).on).toEqual(known(true));
        expect(united({ logging: LATER }, { logging: true }).on).toEqual(known(true));
        expect(united({ logging: true }, { logging: LATER }).on).toEqual(known(true));
    });

    test("is unknown when one is unknown and the other does not turn it on", () => {
        expect(united({ logging: false }, { logging: LATER }).on).toEqual(unknown("logging", "later"));
        expect(united({ logging: LATER }, { logging: false }).on).toEqual(unknown("logging", "later"));
        expect(united({}, { logging: LATER }).on).toEqual(unknown("logging", "later"));
        expect(united({ days: 200 }, { days: LATER }).days).toEqual(unknown("days", "later"));
    });

    test("is off when both say so", () => {
        expect(united({ logging: false }, { logging: false }).on).toEqual(known(false));
    });

    test("carries the tags of the whole, not those of its parts", () => {
        const plan = planOfToys([
            { ...bucket, inputs: { bucket: "b", tags: { team: "shop", owner: LATER } } },
            { type: "bucketRetention", name: "retention", inputs: { bucket: "b", days: 365, tags: { team: "other" } } },
        ]);
        expect(subjectOf(plan, "photos").tags).toEqual([known("team=shop"), unknown("tags.owner", "later")]);
    });

    test("is the larger of two numbers, in either order", () => {
        expect(united({ days: 90 }, { days: 365 }).days).toEqual(known(365));
        expect(united({ days: 365 }, { days: 90 }).days).toEqual(known(365));
    });

    test("is what is stated rather than a larger default", () => {
        expect(united({}, { days: 7 }).days).toEqual(known(7));
    });

    test("is the default when the other says nothing", () => {
        expect(united({}, { days: null }).days).toEqual(defaulted(30));
    });

    const shield = (whole: object, part: object) => {
        const plan = planOfToys([
            { type: "waf", name: "waf", inputs: { id: "w", ...whole } },
            { type: "wafRule", name: "rule", inputs: { waf: "w", ...part } },
        ]);
        return factsOf(subjectOf(plan, "waf"), "shield");
    };

    test("is the weaker of two modes, in either order", () => {
        for (const [one, other, wanted] of [
            ["block", "watch", "watch"],
            ["watch", "block", "watch"],
            ["block", "off", "off"],
            ["off", "watch", "off"],
            ["block", "block", "block"],
        ])
            expect(shield({ mode: one }, { mode: other })?.mode).toEqual(known(wanted));
    });

    test("is a stated mode rather than one by default, and doubtful when one of them is", () => {
        expect(shield({ mode: "block" }, {})?.mode).toEqual(known("block"));
        expect(shield({ mode: "block" }, { mode: LATER })?.mode).toEqual(unknown("mode", "later"));
        expect(shield({ mode: "block" }, { mode: "lunar" })?.mode).toEqual(unknown("mode", "word"));
    });

    test("is all that either lists", () => {
        const names = shield({ mode: "block", names: ["a.cn"] }, { names: ["b.cn", LATER] })?.names;
        expect(names).toEqual([known("a.cn"), known("b.cn"), unknown("names[1]", "later")]);
    });

    test("stays apart where each place is judged by itself", () => {
        const plan = planOfToys([{ ...bucket, inputs: { bucket: "b", copies: ["x", "y"] } }]);
        expect(subjectOf(plan, "photos").facets.placement?.map(({ facts }) => facts.role)).toEqual(["primary", "replica", "replica"]);
    });
});

describe("Parts of parts", () => {
    const balancer: Toy = { type: "balancer", name: "lb", inputs: { id: "lb-1", internet: true } };
    const listener: Toy = { type: "listener", name: "https", inputs: { balancer: "lb-1", id: "lsn-1", web: true } };
    const rule: Toy = { type: "rule", name: "rule", inputs: { listener: "lsn-1", hosts: ["A.example.cn", "b.example.cn"] } };

    test("add to the whole: the listener makes its balancer a web entry", () => {
        expect(factsOf(subjectOf(planOfToys([rule, listener, balancer]), "lb"), "publicEntry")).toMatchObject({
            open: known(true),
            web: known(true),
        });
    });

    test("add to the whole over several parts", () => {
        const part = (name: string, balancer: string): Toy => ({ type: "listener", name, inputs: { balancer, id: name } });
        const last: Toy = { type: "listener", name: "last", inputs: { balancer: "second", id: "last", web: true } };
        const plan = planOfToys([last, part("second", "first"), part("first", "lb-1"), balancer]);
        expect(plan.subjects.map(({ id }) => id)).toEqual([toyUrn("lb")]);
        expect(factsOf(subjectOf(plan, "lb"), "publicEntry")).toMatchObject({ open: known(true), web: known(true) });
    });

    test("point past the part to the whole", () => {
        const plan = planOfToys([balancer, listener, rule]);
        expect(plan.sightings("publicName").map(({ sighting }) => sighting.facts.servedBy)).toEqual(
            [1, 2].map(() => known({ subject: toyUrn("lb") })),
        );
    });

    test("inherit over two hops", () => {
        const open = (internet: unknown) =>
            planOfToys([rule, listener, { ...balancer, inputs: { id: "lb-1", internet } }])
                .sightings("publicName")
                .map(({ sighting }) => sighting.facts.open);
        expect(open(true)).toEqual([known(true), known(true)]);
        expect(open(false)).toEqual([known(false), known(false)]);
        expect(open(LATER)).toEqual([unknown("internet", "later"), unknown("internet", "later")]);
    });

    test("leave unknown what stands outside the plan, and name the property that leads there", () => {
        const plan = planOfToys([rule]);
        expect(plan.sightings("publicName").map(({ sighting }) => sighting.facts.open)).toEqual(
            [1, 2].map(() => unknown("listener", "elsewhere")),
        );
    });

    test("that go round in a circle end, and lose nothing that was shown", () => {
        const one: Toy = { type: "listener", name: "one", inputs: { balancer: "two", id: "one", web: true } };
        const two: Toy = { type: "listener", name: "two", inputs: { balancer: "one", id: "two", web: true } };
        const plan = planOfToys([one, two]);
        const shown = plan.sightings("publicEntry").map(({ sighting }) => sighting.facts.web);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.every(web => web.kind === "known" && web.value)).toBe(true);
    });

    test("that are parts of themselves are subjects of their own", () => {
        const plan = planOfToys([{ type: "listener", name: "one", inputs: { balancer: "one", id: "one", web: true } }]);
        expect(plan.sightings("publicEntry").map(({ subject }) => subject.id)).toEqual([toyUrn("one")]);
    });
});

describe("Names", () => {
    test("are subjects of their own when the resource is something else", () => {
        const plan = planOfToys([{ type: "rule", name: "rule", inputs: { hosts: ["a.cn", "b.cn"] } }]);
        expect(plan.sightings("publicName").map(({ subject }) => [subject.kind, subject.id, subject.resource.name])).toEqual([
            ["name", `${toyUrn("rule")}#1`, "rule"],
            ["name", `${toyUrn("rule")}#2`, "rule"],
        ]);
    });

    test("are the resource itself when it is a name, and every further one a subject of its own", () => {
        const plan = planOfToys([{ type: "alias", name: "alias", inputs: { names: ["a.cn", "b.cn"] } }]);
        expect(plan.sightings("publicName").map(({ subject }) => subject.id)).toEqual([toyUrn("alias"), `${toyUrn("alias")}#2`]);
        expect(plan.subjects).toHaveLength(2);
    });

    test("inherit what the name they point to shows, and a circle of them is unknown instead of endless", () => {
        const edge: Toy = { type: "edge", name: "edge", inputs: { id: "e", name: "e.cn", area: "overseas" } };
        const alias = (name: string, at: string): Toy => ({ type: "alias", name, inputs: { id: name, names: [`${name}.cn`], edge: at } });
        const reach = (toys: readonly Toy[], name: string) => factsOf(subjectOf(planOfToys(toys), name), "publicName")?.reach;
        expect(reach([alias("a", "e"), edge], "a")).toEqual(known("overseas"));
        expect(reach([alias("a", "b"), alias("b", "e"), edge], "a")).toEqual(known("overseas"));
        const circle = [alias("a", "b"), alias("b", "a")];
        for (const name of ["a", "b"]) expect(reach(circle, name)).toEqual(unknown("edge", "elsewhere"));
        expect(reach([alias("a", "a")], "a")).toEqual(unknown("edge", "elsewhere"));
    });
});

describe("A store", () => {
    const holds = (toys: readonly Toy[], name: string, joined = true) => {
        const shown = factsOf(subjectOf(planOfToys(toys, joined), name), "retention");
        return shown?.holds;
    };
    const trail: Toy = { type: "trail", name: "trail", inputs: { name: "t", bucket: "shop-logs" } };

    test("holds the logs that are delivered to it, by id or by dependency", () => {
        const delivering: Toy = { ...bucket, inputs: { bucket: "shop-photos", logging: true, target: "shop-logs" } };
        expect(holds([trail, logs], "logs")).toEqual(known(["trail"]));
        expect(holds([trail, logs, delivering], "logs")).toEqual(known(["trail", "bucket"]));
        expect(holds([{ ...trail, inputs: { name: "t", bucket: LATER }, on: { bucket: ["logs"] } }, logs], "logs")).toEqual(
            known(["trail"]),
        );
    });

    test("holds none when all logs go elsewhere", () => {
        expect(holds([trail, logs, bucket], "photos")).toEqual(known([]));
        expect(holds([{ ...trail, inputs: { name: "t", bucket: "in-another-stack" } }, logs], "logs")).toEqual(known([]));
        expect(holds([{ ...trail, inputs: { name: "t", bucket: LATER }, on: { bucket: [] } }, logs], "logs")).toEqual(known([]));
    });

    test("may hold some when nobody can tell yet where a log goes", () => {
        const lost: Toy = { ...trail, inputs: { name: "t", bucket: LATER } };
        expect(holds([lost, logs], "logs", false)).toEqual(unknown("bucket", "later"));
        expect(holds([{ ...trail, inputs: { name: "t", bucket: "[secret]" } }, logs], "logs")).toEqual(unknown("bucket", "secret"));
    });

    test("is told what it surely holds, although another log's way is not known", () => {
        const lost: Toy = { ...bucket, inputs: { bucket: "shop-photos", logging: true, target: LATER } };
        expect(holds([trail, logs, lost], "logs", false)).toEqual(known(["trail"]));
    });

    test("of one cloud is not cleared by the doubt about a log of the other", () => {
        const here: Toy = { ...trail, inputs: { name: "t", bucket: LATER } };
        const there: Toy = { ...here, name: "there", cloud: "tencentcloud" };
        const store: Toy = { ...logs, name: "store", cloud: "tencentcloud" };
        for (const toys of [
            [here, there, logs, store],
            [there, here, store, logs],
        ]) {
            expect(holds(toys, "logs", false)).toEqual(unknown("bucket", "later"));
            expect(holds(toys, "store", false)).toEqual(unknown("bucket", "later"));
        }
        expect(holds([here, logs, store], "store", false)).toEqual(known([]));
    });
});

describe("A list of pointers", () => {
    const servers: readonly Toy[] = ["a", "b", "c"].map(name => ({ type: "server", name, inputs: { id: `i-${name}` } }));
    const frontOf = (inputs: Toy["inputs"], on?: Toy["on"], joined = true) =>
        factsOf(subjectOf(planOfToys([{ type: "balancer", name: "lb", inputs, on }, ...servers], joined), "lb"), "publicEntry")?.frontOf;
    const ends = (...names: readonly string[]) => names.map(name => known({ subject: toyUrn(name) }));

    test("ends at each subject of the plan that it names, by literal id or by dependency", () => {
        expect(frontOf({ server: "i-a" })).toEqual(ends("a"));
        expect(frontOf({ server: ["i-a", "i-b"] })).toEqual(ends("a", "b"));
        expect(frontOf({ server: [LATER, LATER] }, { server: ["a", "b"] })).toEqual(ends("a", "b"));
        expect(frontOf({ server: [LATER, LATER] }, { server: ["a"] })).toEqual(ends("a"));
    });

    test("that is not known as a whole ends at all that it depends on", () => {
        expect(frontOf({ server: LATER }, { server: ["a", "b", "c"] })).toEqual(ends("a", "b", "c"));
    });

    test("keeps the text of what stands outside the plan, beside what stands in it", () => {
        expect(frontOf({ server: "i-9" })).toEqual([known({ text: "i-9" })]);
        expect(frontOf({ server: [LATER, "10.0.0.9"] }, { server: ["a"] })).toEqual([...ends("a"), known({ text: "10.0.0.9" })]);
        // one id is known by now, the other is not: the two subjects account for both
        expect(frontOf({ server: ["i-1", LATER] }, { server: ["a", "b"] })).toEqual(ends("a", "b"));
        // after an update the ids are known, and no property says that i-1 is the server `a`
        expect(frontOf({ server: ["i-1"] }, { server: ["a"] })).toEqual(ends("a"));
    });

    test("is not to be told when it depends on more than it has elements", () => {
        expect(frontOf({ server: [LATER] }, { server: ["a", "b"] })).toEqual([unknown("server", "later")]);
        expect(frontOf({ server: [LATER, LATER] }, { server: ["a", "gone"] })).toEqual([...ends("a"), unknown("server[1]", "elsewhere")]);
    });

    test("is empty when nothing is given, whatever the engine says it depends on", () => {
        expect(frontOf({}, { server: ["a"] })).toEqual([]);
    });

    test("known later is unknown until the engine tells dependencies, and elsewhere when it tells of none that is shown", () => {
        expect(frontOf({ server: LATER }, undefined, false)).toEqual([unknown("server", "later")]);
        expect(frontOf({ server: LATER }, { server: [] })).toEqual([unknown("server", "elsewhere")]);
        expect(frontOf({ server: LATER }, { server: ["gone"] })).toEqual([unknown("server", "elsewhere")]);
    });
});

describe("A pointer to", () => {
    const destination = (inputs: Toy["inputs"], on?: Toy["on"], joined = true, within?: Toy["on"]) =>
        factsOf(
            subjectOf(
                planOfToys(
                    [
                        { type: "trail", name: "trail", inputs: { name: "trail", ...inputs }, on },
                        { type: "bucket", name: "logs", inputs: { bucket: "logs-1" } },
                        { type: "bucket", name: "others", inputs: { bucket: "others-1" }, on: within },
                    ],
                    joined,
                ),
                "trail",
            ),
            "auditTrail",
        )?.destination;

    test("a subject of the plan ends there", () => {
        expect(destination({ bucket: "logs-1" })).toEqual(known({ subject: toyUrn("logs") }));
        expect(destination({ bucket: LATER }, { bucket: ["logs"] })).toEqual(known({ subject: toyUrn("logs") }));
    });

    test("one of several subjects is the one whose id it says, and not to be told where it says none", () => {
        expect(destination({ bucket: "logs-1" }, { bucket: ["logs", "others"] })).toEqual(known({ subject: toyUrn("logs") }));
        expect(destination({ bucket: LATER }, { bucket: ["logs", "others"] })).toEqual(unknown("bucket", "later"));
    });

    test("one of several subjects that lie within one another is the innermost", () => {
        const within: Toy["on"] = { bucket: ["logs"] };
        expect(destination({ bucket: LATER }, { bucket: ["logs", "others"] }, true, within)).toEqual(known({ subject: toyUrn("others") }));
        expect(destination({ bucket: LATER }, { bucket: ["others", "logs"] }, true, within)).toEqual(known({ subject: toyUrn("others") }));
    });

    test("something outside the plan keeps its text", () => {
        expect(destination({ bucket: "logs-2" })).toEqual(known({ text: "logs-2" }));
    });

    test("nothing is absent, whatever the engine says it depends on", () => {
        expect(destination({}, { bucket: ["logs"] })).toEqual(absent);
    });

    test("what is known later is unknown until the engine tells dependencies, and elsewhere when it tells of none that is shown", () => {
        expect(destination({ bucket: LATER }, undefined, false)).toEqual(unknown("bucket", "later"));
        expect(destination({ bucket: LATER }, { bucket: [] })).toEqual(unknown("bucket", "elsewhere"));
        expect(destination({ bucket: LATER }, { bucket: ["gone"] })).toEqual(unknown("bucket", "elsewhere"));
    });
});

describe("A resource that the engine does not show", () => {
    const hidden: Toy = { type: "trail", name: "account", inputs: {} };

    test("might show what its type shows, on its own cloud", () => {
        const plan = planOfToys([hidden, bucket]);
        expect(plan.mayYetShow("auditTrail", "alicloud")?.name).toBe("account");
        expect(plan.mayYetShow("auditTrail", "tencentcloud")).toBeUndefined();
        expect(plan.mayYetShow("shield", "alicloud")).toBeUndefined();
    });

    test("is not one whose type may have no inputs at all", () => {
        expect(planOfToys([{ type: "waf", name: "waf", inputs: {} }]).mayYetShow("shield", "alicloud")).toBeUndefined();
    });
});

test("ten thousand names and shields are found as often as a policy asks, in no time worth speaking of", () => {
    const hosts = Array.from({ length: 10_000 }, (_, index) => `n${index}.cn`);
    const plan = planOfToys([{ type: "rule", name: "rule", inputs: { hosts } }]);
    const before = process.cpuUsage();
    let found = 0;
    for (const _ of hosts) found += plan.sightings("shield").length + plan.sightings("publicName").length;
    const { user, system } = process.cpuUsage(before);
    expect(found).toBe(10_000 * 10_000);
    expect((user + system) / 1000).toBeLessThan(500);
});
