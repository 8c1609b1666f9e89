import {
    absent,
    daysBetween,
    defaulted,
    type Facets,
    inAllowedRegion,
    keptFor,
    known,
    met,
    needsNoFiling,
    type Region,
    type Subject,
    type SubjectContext,
    type System,
    switchedOn,
    undecided,
    unknown,
    type Verdict,
} from "../../src/kernel";
import { judgePageOf } from "../../src/page";
import { caseRegister } from "../case-register";

const text = { zh: "某事", en: "something" };
const later = unknown("scope", "later");

describe("No filing is asked for a name", () => {
    const served: Facets["publicName"] = {
        name: known("www.example.cn"),
        reach: known("mainland"),
        open: known(true),
        filing: known("any-provider"),
        ownedByPlatform: known(false),
        servedBy: absent,
    };
    const rows: readonly (readonly [string, Partial<Facets["publicName"]>])[] = [
        ["that only nodes overseas serve", { reach: known("overseas") }],
        ["inside a private network", { open: known(false) }],
        ["of the cloud's own domain", { ownedByPlatform: known(true) }],
        ["that is not given", { name: absent }],
        ["that is an IPv4 address", { name: known("203.0.113.7") }],
        ["that is an IPv6 address", { name: known("[2001:db8::1]") }],
    ];
    test.each(rows)("%s", (_, facts) => {
        expect(needsNoFiling({ ...served, ...facts })?.kind).toBe("exempt");
    });

    const others: readonly (readonly [string, Partial<Facets["publicName"]>])[] = [
        ["in the mainland", {}],
        ["everywhere, the mainland included", { reach: known("global") }],
        ["nobody knows where", { reach: later }],
        ["perhaps in private", { open: later }],
        ["of a domain that is perhaps the cloud's", { ownedByPlatform: later }],
        ["that is not known yet", { name: later }],
    ];
    test.each(others)("but one is asked for a name served %s", (_, facts) => {
        expect(needsNoFiling({ ...served, ...facts })).toBeUndefined();
    });
});

describe("A place", () => {
    const regions = {
        hangzhou: known<Region>({ id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" }),
        beijing: known<Region>({ id: "cn-beijing", cloud: "alicloud", territory: "mainland" }),
        hongKong: known<Region>({ id: "cn-hongkong", cloud: "alicloud", territory: "hongkong-macao-taiwan" }),
        singapore: known<Region>({ id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" }),
    };
    function judge(
        region: Facets["placement"]["region"],
        allowedRegions?: readonly string[],
        system: Partial<System> = {},
        tags: Subject["tags"] = [],
    ): Verdict {
        const register = caseRegister({ allowedRegions, system });
        const context: SubjectContext = {
            register,
            settings: {},
            judgePage: judgePageOf,
            today: "2026-06-01",
            system: register.systemOf("shop", "prod"),
            subject: { kind: "server", cloud: "alicloud", tags },
        };
        return inAllowedRegion("primary")({ region, role: "primary" }, context);
    }

    test("is narrower for a class of data that the register names, by the tag of the resource", () => {
        const system = { dataClasses: [{ class: "personal", allowedRegions: ["cn-hangzhou"] }] };
        const held = [known("team=shop"), known("beian:data=personal")];
        expect(judge(regions.hangzhou, undefined, system, held)).toEqual(met);
        expect(judge(regions.beijing, undefined, system, held)).toMatchObject({
            kind: "breached",
            wanted: { en: expect.stringContaining("personal") },
        });
        expect(judge(regions.beijing, undefined, system, [known("beian:data=orders")])).toEqual(met);
        expect(judge(regions.beijing, undefined, system)).toEqual(met);
        expect(judge(regions.beijing, undefined, {}, held)).toEqual(met);
    });

    test("waits for a tag that is not known yet only where the answer hangs on it", () => {
        const system = { dataClasses: [{ class: "personal", allowedRegions: ["cn-hangzhou"] }] };
        const later = unknown("tags.owner", "later");
        expect(judge(regions.beijing, undefined, system, [later])).toEqual(undecided(later));
        expect(judge(regions.hangzhou, undefined, system, [later])).toEqual(met);
        expect(judge(regions.singapore, undefined, system, [later]).kind).toBe("breached");
        expect(judge(regions.beijing, undefined, {}, [later])).toEqual(met);
    });

    test("without a list of regions may be any of the mainland, and none of Hong Kong or abroad", () => {
        expect(judge(regions.hangzhou)).toEqual(met);
        expect(judge(regions.hongKong)).toMatchObject({ kind: "breached", found: { en: expect.stringContaining("not the mainland") } });
        expect(judge(regions.singapore)).toMatchObject({
            kind: "breached",
            wanted: { en: expect.stringContaining("territory: overseas") },
        });
    });

    test("with a list may be what is listed and nothing else, the mainland or not", () => {
        expect(judge(regions.hangzhou, ["cn-hangzhou"])).toEqual(met);
        expect(judge(regions.hongKong, ["cn-hongkong"])).toEqual(met);
        expect(judge(regions.beijing, ["cn-hangzhou", "cn-hongkong"])).toMatchObject({
            kind: "breached",
            found: { en: "region cn-beijing (mainland China)" },
            wanted: { zh: "台账允许的地域：cn-hangzhou、cn-hongkong", en: "a region that the register allows: cn-hangzhou, cn-hongkong" },
        });
        expect(judge(regions.hangzhou, []).kind).toBe("breached");
    });

    test("that nobody knows is undecided, with or without a list", () => {
        expect(judge(later)).toEqual(undecided(later));
        expect(judge(later, ["cn-hangzhou"])).toEqual(undecided(later));
        expect(judge(absent)).toEqual(undecided(unknown("region", "hidden")));
    });

    test("is free for a system that the register declares overseas", () => {
        expect(judge(regions.singapore, undefined, { territory: "overseas", name: "intl" })).toMatchObject({
            kind: "exempt",
            why: { en: expect.stringContaining('"intl"') },
        });
    });

    test("of another role is another policy's", () => {
        const register = caseRegister({});
        const context = {
            register,
            settings: {},
            judgePage: judgePageOf,
            today: "2026-06-01",
            system: register.systemOf("", ""),
            subject: { kind: "server", cloud: "alicloud", tags: [] },
        } as const;
        expect(inAllowedRegion("replica")({ region: regions.singapore, role: "primary" }, context).kind).toBe("exempt");
    });
});

test("a switch is on only when it is known to be; nobody's default turns it on", () => {
    expect(switchedOn(known(true), text, text)).toEqual(met);
    expect(switchedOn(defaulted(true), text, text)).toEqual(met);
    expect(switchedOn(known(false), text, text).kind).toBe("breached");
    expect(switchedOn(absent, text, text).kind).toBe("breached");
    expect(switchedOn(later, text, text)).toEqual(undecided(later));
});

describe("What is written is kept", () => {
    test("long enough from the wanted day on, and for ever", () => {
        for (const days of [180, 181, Number.POSITIVE_INFINITY]) expect(keptFor(known(days), 180)).toEqual(met);
        expect(keptFor(known(179), 180)).toMatchObject({ kind: "breached", found: { en: "kept 179 days", zh: "保存 179 天" } });
        expect(keptFor(known(0), 180).kind).toBe("breached");
    });

    test("too short by default, which the message says", () => {
        expect(keptFor(defaulted(30), 180)).toMatchObject({
            found: { en: "kept 30 days (the default when nothing is stated)", zh: "保存 30 天（未写明时的默认值）" },
            wanted: { en: "kept 180 days or more", zh: "至少保存 180 天" },
        });
    });

    test("for no promised time when nothing is stated, and nobody knows how long when it is not known", () => {
        expect(keptFor(absent, 180).kind).toBe("breached");
        expect(keptFor(later, 180)).toEqual(undecided(later));
    });
});

test("days between two days are whole, over a leap day and backwards", () => {
    expect(daysBetween("2026-06-01", "2026-06-01")).toBe(0);
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    expect(daysBetween("2026-06-02", "2026-06-01")).toBe(-1);
});
