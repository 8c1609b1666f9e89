import {
    absent,
    across,
    breached,
    type Context,
    evaluate,
    type Facets,
    type Finding,
    known,
    knownName,
    met,
    type Policy,
    type Register,
    RegisterUnavailable,
    type System,
    sees,
    undecided,
    unknown,
    type Verdict,
} from "../../src/kernel";
import { judgePageOf } from "../../src/page";
import { caseRegister } from "../case-register";
import { label, planOf, subject } from "./plan";

const text = { zh: "某事", en: "something" };
const refusal = breached(text, text);
const doubt = undecided(unknown("scope", "later"));
const form = {
    id: "toy-policy",
    title: text,
    grounds: [{ kind: "house rule", gist: text }],
    severity: "high",
    enforcement: "mandatory",
    remedy: text,
} as const;

const served: Facets["publicName"] = {
    name: known("www.example.cn"),
    reach: known("mainland"),
    open: known(true),
    filing: known("any-provider"),
    ownedByPlatform: known(false),
    servedBy: absent,
};
const name = subject("shop", "name", { publicName: served });
const mainland = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const overseas = { id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" } as const;
const standing = (region: Facets["placement"]["region"]) =>
    subject("db", "database", { placement: { region, role: "primary" }, serviceLog: { on: known(false), destination: absent } });

function contextOf(register: Register, system: Partial<System> = {}): Context {
    return {
        register,
        settings: {},
        judgePage: judgePageOf,
        today: "2026-06-01",
        system: { ...register.systemOf("shop", "prod"), ...system },
    };
}

const answering = (verdict: Verdict, more: Partial<Parameters<typeof sees>[0]> = {}): Policy =>
    sees({ ...form, sees: "publicName", judge: () => verdict, ...more } as Parameters<typeof sees>[0]);

const only = (findings: readonly Finding[]): Finding => {
    expect(findings).toHaveLength(1);
    return findings[0] as Finding;
};

describe("A policy is not asked", () => {
    const asked = (policy: Partial<Parameters<typeof sees>[0]>, system: Partial<System>, about = name) => {
        let calls = 0;
        const counting = answering(refusal, {
            ...policy,
            judge: () => {
                calls++;
                return refusal;
            },
        });
        const findings = evaluate(counting, planOf(about), contextOf(caseRegister({}), system));
        return { calls, kinds: findings.map(({ verdict }) => verdict.kind) };
    };

    test("below its level, and says so", () => {
        expect(asked({ level: 3 }, { level: 2 })).toEqual({ calls: 0, kinds: ["exempt"] });
        expect(asked({ level: 2 }, { level: 1 })).toEqual({ calls: 0, kinds: ["exempt"] });
    });

    test("about kinds that it is not about, and then there is no finding at all", () => {
        expect(asked({ of: ["bucket"] }, {})).toEqual({ calls: 0, kinds: [] });
    });

    test("when it binds mainland systems and the system is declared overseas", () => {
        expect(asked({ binds: "mainland systems" }, { territory: "overseas" })).toEqual({ calls: 0, kinds: ["exempt"] });
    });

    test("when it binds mainland systems and the subject stands outside the mainland for certain", () => {
        const bound = { binds: "mainland systems", sees: "serviceLog" } as const;
        expect(asked(bound, {}, standing(known(overseas)))).toEqual({ calls: 0, kinds: ["exempt"] });
        expect(asked(bound, {}, standing(known({ ...overseas, id: "cn-hongkong", territory: "hongkong-macao-taiwan" })))).toEqual({
            calls: 0,
            kinds: ["exempt"],
        });
    });

    test("but it is asked at its level and above, in the mainland, and where nobody knows the place", () => {
        const once = { calls: 1, kinds: ["breached"] };
        expect(asked({ level: 3 }, { level: 3 })).toEqual(once);
        expect(asked({ level: 2 }, { level: 4 })).toEqual(once);
        const bound = { binds: "mainland systems", sees: "serviceLog" } as const;
        for (const region of [known(mainland), unknown("zone", "later"), absent]) expect(asked(bound, {}, standing(region))).toEqual(once);
        expect(asked({}, { territory: "overseas" })).toEqual(once);
    });
});

describe("A waiver", () => {
    const waived = caseRegister({ waived: ["toy-policy"] });

    test("turns a breach and a doubt into an exemption that names approver, end and reason", () => {
        for (const verdict of [refusal, doubt]) {
            const finding = only(evaluate(answering(verdict), planOf(name), contextOf(waived)));
            expect(finding.verdict).toEqual({
                kind: "exempt",
                why: { zh: "已豁免至 2026-12-31，批准人 a person：agreed", en: "waived until 2026-12-31 by a person: agreed" },
            });
        }
    });

    test("changes nothing for what is met, and nothing for another policy", () => {
        expect(only(evaluate(answering(met), planOf(name), contextOf(waived))).verdict).toEqual(met);
        const other = answering(refusal, { id: "another-policy" });
        expect(only(evaluate(other, planOf(name), contextOf(waived))).verdict).toEqual(refusal);
    });

    test("is asked about the policy, the cloud, the name, the resource and the day", () => {
        const concerns: unknown[] = [];
        const register: Register = {
            ...caseRegister({}),
            waiverFor: concern => {
                concerns.push(concern);
                return undefined;
            },
        };
        evaluate(answering(refusal), planOf(name), contextOf(register));
        expect(concerns).toEqual([
            { policy: "toy-policy", cloud: "alicloud", name: "www.example.cn", urn: label("shop").urn, today: "2026-06-01" },
        ]);
    });
});

describe("A baseline", () => {
    const baseline = { evidence: "account-wide trail", owner: "platform team", reviewBy: "2026-09-30" };
    const register = (waiver = false): Register => ({
        ...caseRegister(waiver ? { waived: ["toy-policy"] } : {}),
        baselineFor: ({ policy }) => (policy === "toy-policy" ? baseline : undefined),
    });

    test("meets the duty elsewhere and names evidence, owner and review", () => {
        const { verdict } = only(evaluate(answering(refusal), planOf(name), contextOf(register())));
        expect(verdict).toMatchObject({ kind: "exempt", why: { en: expect.stringContaining("account-wide trail") } });
        for (const part of ["platform team", "2026-09-30"]) expect(JSON.stringify(verdict)).toContain(part);
    });

    test("stands behind a waiver, and does not touch what is met", () => {
        const { verdict } = only(evaluate(answering(refusal), planOf(name), contextOf(register(true))));
        expect(verdict).toMatchObject({ kind: "exempt", why: { en: expect.stringContaining("waived until") } });
        expect(only(evaluate(answering(met), planOf(name), contextOf(register()))).verdict).toEqual(met);
    });
});

describe("A register that cannot be used", () => {
    const unusable = caseRegister({ unavailable: true });
    const waiting = undecided(unknown("register", "register"));

    test("leaves undecided what asks it, and what it might have waived", () => {
        const asking = answering(met, { judge: (_, { register }) => (register.filingFor("www.example.cn") ? met : refusal) });
        expect(only(evaluate(asking, planOf(name), contextOf(unusable))).verdict).toEqual(waiting);
        expect(only(evaluate(answering(refusal), planOf(name), contextOf(unusable))).verdict).toEqual(waiting);
    });

    test("takes nothing from what is met without it", () => {
        expect(only(evaluate(answering(met), planOf(name), contextOf(unusable))).verdict).toEqual(met);
    });

    test("leaves a policy across the plan undecided as well", () => {
        const whole = across({
            ...form,
            across: ["publicName"],
            judgeAll: (_, { register }) => {
                register.filingFor("www.example.cn");
                return [];
            },
        });
        expect(only(evaluate(whole, planOf(name), contextOf(unusable))).verdict).toEqual(waiting);
    });

    test("is told from a bug: any other error goes on to the host", () => {
        const broken = answering(met, {
            judge: () => {
                throw new TypeError("a slip of the pen");
            },
        });
        expect(() => evaluate(broken, planOf(name), contextOf(caseRegister({})))).toThrow("a slip of the pen");
        const brokenWhole = across({
            ...form,
            across: ["publicName"],
            judgeAll: () => {
                throw new TypeError("another slip");
            },
        });
        expect(() => evaluate(brokenWhole, planOf(name), contextOf(caseRegister({})))).toThrow("another slip");
        expect(new RegisterUnavailable("x")).toBeInstanceOf(Error);
    });
});

describe("A finding says that no register was found", () => {
    const missing = caseRegister({ missing: true });
    const asking = answering(met, { judge: (_, { register }) => (register.filingFor("www.example.cn") ? met : refusal) });

    test("when the policy looked a name or a region up in vain", () => {
        expect(only(evaluate(asking, planOf(name), contextOf(missing))).registerMissing).toBe(true);
        const region = answering(met, {
            judge: (_, { register, system }) => (register.allowedRegions(system)?.includes("x") ? met : refusal),
        });
        expect(only(evaluate(region, planOf(name), contextOf(missing))).registerMissing).toBe(true);
    });

    test("not when the policy asked nothing, and not when there is a register", () => {
        expect(only(evaluate(answering(refusal), planOf(name), contextOf(missing))).registerMissing).toBe(false);
        expect(only(evaluate(asking, planOf(name), contextOf(caseRegister({})))).registerMissing).toBe(false);
    });

    test("for each subject by itself", () => {
        const one = sees({
            ...form,
            sees: "publicName",
            judge: ({ name: host }, { register }) =>
                host.kind === "known" && host.value === "a.cn" && register.filingFor("a.cn") ? met : refusal,
        });
        const plan = planOf(
            subject("a", "name", { publicName: { ...served, name: known("a.cn") } }),
            subject("b", "name", { publicName: { ...served, name: known("b.cn") } }),
        );
        expect(evaluate(one, plan, contextOf(missing)).map(({ registerMissing }) => registerMissing)).toEqual([true, false]);
    });
});

describe("A finding", () => {
    test("points at a name by the name, at anything else by its resource", () => {
        const { label: pointed, kind, urn, title, cloud } = only(evaluate(answering(refusal), planOf(name), contextOf(caseRegister({}))));
        expect({ pointed, kind, urn, title, cloud }).toEqual({
            pointed: "www.example.cn",
            kind: "name",
            urn: label("shop").urn,
            title: label("shop").title,
            cloud: "alicloud",
        });
        const unnamed = subject("shop", "name", { publicName: { ...served, name: unknown("domainName", "later") } });
        expect(only(evaluate(answering(refusal), planOf(unnamed), contextOf(caseRegister({})))).label).toBe("shop");
        const log = answering(refusal, { sees: "serviceLog" });
        expect(only(evaluate(log, planOf(standing(known(mainland))), contextOf(caseRegister({})))).label).toBe("db");
    });

    test("about the stack as a whole has no resource and is labelled with its cloud", () => {
        const whole = across({ ...form, across: ["auditTrail"], judgeAll: () => [{ cloud: "tencentcloud", verdict: refusal }] });
        const finding = only(evaluate(whole, planOf(), contextOf(caseRegister({}))));
        expect(finding).toMatchObject({ kind: "stack", label: "tencentcloud", cloud: "tencentcloud", deployed: false });
        expect(finding.urn).toBeUndefined();
    });

    test("says that its subject is deployed already when the run did not plan it", () => {
        const old = subject("shop", "name", { publicName: served }, { resource: label("shop", { fromState: true }) });
        expect(only(evaluate(answering(refusal), planOf(old), contextOf(caseRegister({})))).deployed).toBe(true);
        expect(only(evaluate(answering(refusal), planOf(name), contextOf(caseRegister({})))).deployed).toBe(false);
    });

    test("says that it rests on an assumed region, when the sighting does", () => {
        const placed = answering(refusal, { sees: "placement" });
        const assumed = (region: Facets["placement"]["region"]) =>
            only(evaluate(placed, planOf(standing(region)), contextOf(caseRegister({})))).assumedPlace;
        expect(assumed(known({ ...mainland, assumed: true }))).toBe(true);
        expect(assumed(known(mainland))).toBe(false);
        expect(assumed(unknown("zone", "later"))).toBe(false);
    });

    test("there is one for each sighting: a bucket and its two copies are judged three times", () => {
        const copies = subject("b", "bucket", {
            placement: [
                { region: known(mainland), role: "primary" },
                { region: known(overseas), role: "replica" },
                { region: known(overseas), role: "replica" },
            ],
        });
        const placed = answering(refusal, { sees: "placement" });
        expect(evaluate(placed, planOf(copies), contextOf(caseRegister({})))).toHaveLength(3);
    });
});

test("a name is known by what it serves, else by its record; nothing else has a name", () => {
    const record = { record: known("alias" as const), target: absent, enabled: known(true), leadsTo: absent };
    expect(knownName(name)).toBe("www.example.cn");
    expect(knownName(subject("r", "name", { nameRecord: { ...record, name: known("r.cn") } }))).toBe("r.cn");
    expect(knownName(subject("r", "name", { nameRecord: { ...record, name: unknown("name", "later") } }))).toBeUndefined();
    expect(knownName(subject("lb", "balancer", { publicName: served }))).toBeUndefined();
});
