import {
    absent,
    type Facets,
    type Fact,
    guardOf,
    isDoor,
    isFronted,
    known,
    leadsTo,
    type Subject,
    subjectAt,
    type Target,
    unknown,
    waysFrom,
} from "../../src/kernel";
import { planOf, subject } from "./plan";

const to = (id: string): Fact<Target> => known({ subject: id });
const entry = (
    id: string,
    frontOf: Fact<Target> | readonly Fact<Target>[],
    open: Fact<boolean> = known(true),
    kind: Subject["kind"] = "address",
) =>
    subject(id, kind, {
        publicEntry: { open, web: absent, region: absent, frontOf: Array.isArray(frontOf) ? frontOf : [frontOf as Fact<Target>] },
    });
const shield = (id: string, facts: Partial<Facets["shield"]>, kind: Subject["kind"] = "waf") =>
    subject(id, kind, { shield: { mode: known("block"), names: [], guards: [], ...facts } });

const server = subject("server", "server", {});

describe("A pointer", () => {
    const plan = planOf(server);
    test("leads to the subject that it names and to no other", () => {
        expect(leadsTo(to("server"), server)).toBe(true);
        expect(leadsTo(to("another"), server)).toBe(false);
        expect(subjectAt(plan, to("server"))).toBe(server);
        expect(subjectAt(plan, to("another"))).toBeUndefined();
    });

    test("leads nowhere when it holds a text, nothing, or something unknown", () => {
        for (const target of [known({ text: "server" }), absent, unknown("instanceId", "later")] as const) {
            expect(leadsTo(target, server)).toBe(false);
            expect(subjectAt(plan, target)).toBeUndefined();
        }
        expect(subjectAt(plan, undefined)).toBeUndefined();
    });
});

describe("A way of data", () => {
    const shown = (...subjects: readonly Subject[]) =>
        waysFrom(planOf(...subjects), subjects[0] as Subject).map(({ path, beyond }) => ({
            path: path.map(({ id }) => id).join(" "),
            beyond,
        }));

    test("goes from front to front, the start first", () => {
        const address = entry("address", to("balancer"));
        const balancer = entry("balancer", to("server"), known(true), "balancer");
        expect(shown(address, balancer, server)).toEqual([{ path: "address balancer server", beyond: undefined }]);
    });

    test("is one for each of several origins, and each subject is entered once", () => {
        const edge = entry("edge", [to("a"), to("b")]);
        const [a, b] = [entry("a", to("server")), entry("b", to("server"))];
        expect(shown(edge, a, b, server)).toEqual([{ path: "edge a server", beyond: undefined }]);
        expect(shown(entry("edge", [to("server"), to("other")]), server, subject("other", "server", {}))).toEqual([
            { path: "edge server", beyond: undefined },
            { path: "edge other", beyond: undefined },
        ]);
    });

    test("tells why it cannot be followed: nobody knows what comes next, or it stands outside the plan", () => {
        const later = unknown("server", "later");
        expect(shown(entry("address", later), server)).toEqual([{ path: "address", beyond: later }]);
        for (const next of [known({ text: "i-1" }), to("elsewhere")] as const) {
            expect(shown(entry("address", next), server)).toEqual([{ path: "address", beyond: "elsewhere" }]);
        }
        expect(shown(entry("address", []), server)).toEqual([{ path: "address", beyond: undefined }]);
    });

    test("ends at the first subject that is asked for", () => {
        const address = entry("address", to("balancer"), known(false));
        const balancer = entry("balancer", to("server"), unknown("internet", "later"), "balancer");
        const ways = waysFrom(planOf(address, balancer, server), address, isDoor);
        expect(ways.map(({ path }) => path.map(({ id }) => id))).toEqual([["address", "balancer"]]);
    });

    test("that goes round in a circle leads nowhere", () => {
        expect(shown(entry("one", to("two")), entry("two", to("one")))).toEqual([]);
        expect(shown(entry("itself", to("itself")))).toEqual([]);
    });
});

test("a server is fronted by an entry that is open for certain and leads to it", () => {
    expect(isFronted(planOf(server, entry("a", to("server"))), server)).toBe(true);
    expect(isFronted(planOf(server, entry("a", to("server"), known(false))), server)).toBe(false);
    expect(isFronted(planOf(server, entry("a", to("server"), unknown("internet", "later"))), server)).toBe(false);
    expect(isFronted(planOf(server, entry("a", to("another"))), server)).toBe(false);
    expect(isFronted(planOf(server), server)).toBe(false);
});

describe("A name is guarded", () => {
    const served = subject("shop", "name", {});
    const balancer = subject("lb", "balancer", {});
    const name = known("www.example.cn");
    const guard = (...shields: readonly Subject[]) => guardOf(planOf(served, balancer, ...shields), served, name, balancer);

    test("by a WAF that lists it, or a wildcard one label above it", () => {
        expect(guard(shield("waf", { names: [known("www.example.cn")] }))).toBe("guarded");
        expect(guard(shield("waf", { names: [known("*.example.cn")] }))).toBe("guarded");
        expect(guard(shield("waf", { names: [known("example.cn")] }))).toBe("unguarded");
    });

    test("by a WAF before itself or before what serves it", () => {
        expect(guard(shield("waf", { guards: [to("shop")] }))).toBe("guarded");
        expect(guard(shield("waf", { guards: [absent, to("lb")] }))).toBe("guarded");
        expect(guard(shield("waf", { guards: [to("another")] }))).toBe("unguarded");
        expect(guard(shield("waf", { guards: [known({ text: "lb" })] }))).toBe("unguarded");
    });

    test("by a WAF that only watches, too: whether it blocks is another duty", () => {
        expect(guard(shield("waf", { mode: known("watch"), names: [name] }))).toBe("guarded");
    });

    test("by protection built into what serves it, not by that of another balancer", () => {
        expect(guardOf(planOf(served, shield("lb", {}, "balancer")), served, name, balancer)).toBe("guarded");
        expect(guard(shield("other", { names: [name] }, "balancer"))).toBe("unguarded");
        expect(guard(shield("ddos", { names: [name] }, "ddos"))).toBe("unguarded");
    });

    test("not by one that is switched off, although the next one may do it", () => {
        const off = shield("off", { mode: known("off"), names: [name] });
        expect(guard(off)).toBe("unguarded");
        expect(guard(off, shield("waf", { names: [name] }))).toBe("guarded");
    });

    test("perhaps, by one of which nobody knows what it guards, or whether it is on; that fact is the answer", () => {
        expect(guard(shield("waf", { names: [unknown("domain", "later")] }))).toEqual(unknown("domain", "later"));
        expect(guard(shield("waf", { guards: [unknown("instance", "later")] }))).toEqual(unknown("instance", "later"));
        expect(guard(shield("waf", { mode: unknown("status", "later"), names: [name] }))).toEqual(unknown("status", "later"));
    });

    test("for certain, when one surely does it and another perhaps", () => {
        const perhaps = shield("perhaps", { names: [unknown("domain", "later")] });
        const surely = shield("surely", { names: [name] });
        expect(guard(perhaps, surely)).toBe("guarded");
        expect(guard(surely, perhaps)).toBe("guarded");
    });

    test("by nobody, when there is no shield; and perhaps, when its own name is not known", () => {
        expect(guard()).toBe("unguarded");
        const later = unknown("domainName", "later");
        expect(guardOf(planOf(served), served, later, undefined)).toEqual(later);
        expect(guardOf(planOf(served, shield("waf", { guards: [to("shop")] })), served, later, undefined)).toBe("guarded");
    });
});
