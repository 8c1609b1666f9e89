import {
    absent,
    type Facets,
    type Fact,
    guardOf,
    isFronted,
    known,
    leadsTo,
    pathFrom,
    type Subject,
    subjectAt,
    type Target,
    unknown,
} from "../../src/kernel";
import { planOf, subject } from "./plan";

const to = (id: string): Fact<Target> => known({ subject: id });
const entry = (id: string, frontOf: Fact<Target>, open: Fact<boolean> = known(true), kind: Subject["kind"] = "address") =>
    subject(id, kind, { publicEntry: { open, web: absent, region: absent, frontOf } });
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

describe("The path of data", () => {
    test("goes from front to front, the start first", () => {
        const address = entry("address", to("balancer"));
        const balancer = entry("balancer", to("server"), known(true), "balancer");
        expect(pathFrom(planOf(address, balancer, server), address).map(({ id }) => id)).toEqual(["address", "balancer", "server"]);
    });

    test("ends where nobody knows what comes next, and outside the plan", () => {
        for (const next of [unknown("server", "later"), known({ text: "i-1" }), absent, to("elsewhere")] as Fact<Target>[]) {
            const address = entry("address", next);
            expect(pathFrom(planOf(address, server), address).map(({ id }) => id)).toEqual(["address"]);
        }
    });

    test("that goes round in a circle ends where it began", () => {
        const one = entry("one", to("two"));
        const two = entry("two", to("one"));
        const itself = entry("itself", to("itself"));
        expect(pathFrom(planOf(one, two), one).map(({ id }) => id)).toEqual(["one", "two"]);
        expect(pathFrom(planOf(itself), itself)).toHaveLength(1);
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
