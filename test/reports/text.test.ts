import { policies } from "../../policies";
import { LATER, wholeCatalog } from "../../src/catalog";
import { geographyOf, regionWithId } from "../../src/catalog/regions";
import {
    type Article,
    breached,
    type Context,
    type Coverage,
    evaluate,
    type Finding,
    facetsOf,
    type Ground,
    houseRule,
    type Instrument,
    join,
    known,
    type Language,
    type Policy,
    providerRule,
    type Register,
    read,
    readSettings,
    type System,
    sees,
    statute,
    undecided,
    unknown,
    type WhyUnknown,
} from "../../src/kernel";
import { judgePageOf } from "../../src/page";
import { languageOf, textReport } from "../../src/reports";
import { caseRegister } from "../case-register";

const catalog = wholeCatalog();

const languages = ["zh", "en", "both"] as const satisfies readonly Language[];
const system = (level: System["level"]): System => ({ ...caseRegister({}).systemOf("shop", "prod"), level });
const text = (en: string) => ({ zh: `${en}（中文）`, en });

describe("The language of messages is", () => {
    const rows: readonly (readonly [string, Record<string, string>, Language])[] = [
        ["the one that BEIAN_LANG states", { BEIAN_LANG: "zh", LANG: "en_US.UTF-8" }, "zh"],
        ["the one that BEIAN_LANG states, in capitals", { BEIAN_LANG: "EN", LANG: "zh_CN.UTF-8" }, "en"],
        ["both, where BEIAN_LANG says so", { BEIAN_LANG: "both", LANG: "zh_CN.UTF-8" }, "both"],
        ["the locale's, where BEIAN_LANG is no language of ours", { BEIAN_LANG: "klingon", LANG: "zh_CN.UTF-8" }, "zh"],
        ["the locale's, where BEIAN_LANG is empty", { BEIAN_LANG: "", LANG: "en_GB" }, "en"],
        ["the locale's for a Chinese reader anywhere", { LANG: "zh_HK.UTF-8" }, "zh"],
        ["that of LC_ALL before LC_MESSAGES and LANG", { LC_ALL: "en_US", LC_MESSAGES: "zh_CN", LANG: "zh_CN" }, "en"],
        ["that of LC_MESSAGES before LANG", { LC_MESSAGES: "zh_CN", LANG: "en_US" }, "zh"],
        ["that of LANG where LC_ALL is set to nothing", { LC_ALL: "", LANG: "zh_CN" }, "zh"],
        ["both in a locale of neither", { LANG: "de_DE.UTF-8" }, "both"],
        ["both in the locale C", { LC_ALL: "C", LANG: "zh_CN" }, "both"],
        ["both in an environment that says nothing", {}, "both"],
    ];
    test.each(rows)("%s", (_, environment, wanted) => {
        expect(languageOf(environment)).toBe(wanted);
    });
});

/** Articles and pages of the test's own, so that what is shown depends on nothing but grade, level and cloud. */
const order: Instrument = {
    key: "order-1",
    title: { zh: "某条例", en: "Some Order" },
    number: "第1号",
    inForceFrom: "2000-01-01",
    grade: "A",
    source: "https://example.gov.cn/1",
};
const rumour: Instrument = { ...order, key: "rumour", title: { zh: "某传闻", en: "Some Rumour" }, grade: "C" };
const article = (cite: string, more: Partial<Article> = {}): Article => ({
    instrument: order,
    cite: { zh: cite, en: cite },
    gist: text(`what ${cite} asks`),
    grade: "A",
    ...more,
});
const page = (address: string, more: object = {}) => ({
    title: text("a page"),
    url: `https://example.com/${address}`,
    grade: "B" as const,
    ...more,
});

function policyOn(...grounds: readonly [Ground, ...Ground[]]): Policy {
    return sees({
        id: "toy-policy",
        title: text("A thing is as it should be"),
        grounds,
        severity: "high",
        enforcement: "mandatory",
        remedy: text("Mend it"),
        sees: "publicName",
        judge: () => breached(text("it is not"), text("it is")),
    });
}

function finding(more: Partial<Finding> = {}): Finding {
    return {
        policy: policyOn(statute(article("art. 4"))),
        verdict: breached({ zh: "没有备案", en: "it is not filed" }, { zh: "已备案", en: "it is filed" }),
        cloud: "alicloud",
        kind: "name",
        label: "www.example.cn",
        urn: "urn:pulumi:prod::shop::alicloud:cdn/domainNew:DomainNew::web",
        title: { zh: "阿里云 CDN 加速域名", en: "Alibaba Cloud CDN domain" },
        system: system(2),
        deployed: false,
        assumedPlace: false,
        registerMissing: false,
        ...more,
    };
}

const breach = (more: Partial<Finding> = {}, language: Language = "en"): string => textReport(language).breach(finding(more));

describe("The same finding", () => {
    const shown = finding();
    test("in both languages is the Chinese, then the English", () => {
        const [zh, en, both] = (["zh", "en", "both"] as const).map(language => textReport(language).breach(shown));
        expect(both).toBe(`${zh}\n${en}`);
    });

    test("in one language has no word of the other", () => {
        const plain = finding({ policy: policyOn(houseRule(text("what the gate asks"))) });
        expect(textReport("en").breach(plain)).not.toMatch(/\p{Script=Han}/u);
        expect(textReport("zh").breach(shown)).toMatch(/发现：.*\n要求：/);
        expect(textReport("zh").breach(shown)).not.toContain("Found:");
    });
});

test("a breach says what, where, found, wanted, ground and way out, in this order", () => {
    expect(breach().split("\n")).toEqual([
        'name www.example.cn (Alibaba Cloud CDN domain "web")',
        "Found:  it is not filed",
        "Wanted: it is filed",
        "Ground: [statute] Some Order (第1号) art. 4: what art. 4 asks",
        "Way out: Mend it",
    ]);
});

test("a breach in Chinese says the same, as Chinese is written", () => {
    expect(breach({}, "zh").split("\n")).toEqual([
        '域名 www.example.cn（阿里云 CDN 加速域名 "web"）',
        "发现：没有备案",
        "要求：已备案",
        "依据：【法规】《某条例》（第1号）art. 4：what art. 4 asks（中文）",
        "办法：Mend it（中文）",
    ]);
});

describe("What a message points at", () => {
    const first = (more: Partial<Finding>, language: Language = "en") => breach(more, language).split("\n")[0];

    test("is the resource alone where that is its label", () => {
        expect(first({ kind: "bucket", label: "web" })).toBe('Alibaba Cloud CDN domain "web"');
    });

    test("is the cloud where the finding is about the stack as a whole", () => {
        const whole = { urn: undefined, title: undefined, kind: "stack", label: "tencentcloud", cloud: "tencentcloud" } as const;
        expect(first(whole)).toBe("the whole stack on Tencent Cloud");
        expect(first(whole, "zh")).toBe("腾讯云：整个部署");
    });

    test("keeps a resource name with colons in it whole", () => {
        expect(first({ urn: "urn:pulumi:prod::shop::a:b:C::x::y" })).toContain('"x::y"');
    });
});

describe("Of the grounds of a policy a message shows", () => {
    test("the clause of the system's own level", () => {
        const grounds = [statute(article("cl. 7.1.3", { level: 2 })), statute(article("cl. 8.1.3", { level: 3 }))] as const;
        const shown = (level: System["level"]) => breach({ policy: policyOn(...grounds), system: system(level) });
        expect([shown(1), shown(2)].map(message => [message.includes("7.1.3"), message.includes("8.1.3")])).toEqual([
            [true, false],
            [true, false],
        ]);
        expect([shown(3), shown(4)].map(message => [message.includes("7.1.3"), message.includes("8.1.3")])).toEqual([
            [false, true],
            [false, true],
        ]);
    });

    test.each(["C", "unverified"] as const)("nothing that is graded %s: neither article, nor instrument, nor page", grade => {
        const grounds = [
            statute(article("art. 666", { grade })),
            statute(article("art. 667", { instrument: { ...rumour, grade } })),
            providerRule(page("hearsay", { grade }), text("hearsay")),
            houseRule(text("what the gate asks")),
        ] as const;
        for (const language of languages) {
            const message = breach({ policy: policyOn(...grounds) }, language);
            for (const hearsay of ["666", "667", "hearsay"]) expect(message).not.toContain(hearsay);
            expect(message).toContain("what the gate asks");
        }
    });

    test("no page of another cloud, and the page of its own", () => {
        const grounds = [
            providerRule(page("tencent", { cloud: "tencentcloud" }), text("Tencent asks")),
            providerRule(page("ali", { cloud: "alicloud" }), text("Alibaba asks")),
        ] as const;
        const policy = policyOn(...grounds);
        expect(breach({ policy, cloud: "alicloud" })).toContain("https://example.com/ali");
        expect(breach({ policy, cloud: "alicloud" })).not.toContain("example.com/tencent");
        expect(breach({ policy, cloud: "tencentcloud" })).toContain("https://example.com/tencent");
        expect(breach({ policy, cloud: "tencentcloud" })).not.toContain("example.com/ali");
    });

    test("the law and one other, each with its kind, and no more than a terminal has room for", () => {
        const grounds = [
            houseRule(text("house rule one")),
            statute(article("art. 1")),
            statute(article("art. 2")),
            providerRule(page("any"), text("the clouds ask")),
        ] as const;
        const message = breach({ policy: policyOn(...grounds) });
        expect(message).toContain("[house rule, can be changed] house rule one");
        expect(message).toContain("[statute] Some Order (第1号) art. 1");
        expect(message).not.toContain("art. 2");
        expect(message).not.toContain("example.com");
    });

    test("the penalty of a shown article, and none where it carries none", () => {
        const fined = statute(article("art. 9", { penalty: text("a fine") }));
        expect(breach({ policy: policyOn(fined) })).toContain("Penalty: a fine");
        expect(breach({ policy: policyOn(statute(article("art. 1")), fined) })).not.toContain("Penalty");
        expect(breach()).not.toContain("Penalty");
    });
});

describe("A message notes", () => {
    const notes: readonly (readonly [string, Partial<Finding>, string, string])[] = [
        ["that the resource is deployed already", { deployed: true }, "Note: already deployed", "已经部署"],
        ["that the region is assumed", { assumedPlace: true }, "no region is stated", "默认地域"],
        ["that no register was found", { registerMissing: true }, "no register.yaml was found", "没有找到备案台账"],
    ];
    test.each(notes)("%s, and only then", (_, more, en, zh) => {
        expect(breach(more)).toContain(en);
        expect(breach(more, "zh")).toContain(zh);
        expect(breach()).not.toContain(en);
        expect(breach({}, "zh")).not.toContain(zh);
    });

    test("all of that at once, a line each", () => {
        const all = breach({ deployed: true, assumedPlace: true, registerMissing: true });
        expect(all.split("\n").filter(line => line.startsWith("Note: "))).toHaveLength(3);
    });
});

test("a breach in one line names what and where, and what was found", () => {
    expect(textReport("en").brief(finding())).toBe('name www.example.cn (Alibaba Cloud CDN domain "web"): it is not filed');
    expect(textReport("zh").brief(finding())).toBe('域名 www.example.cn（阿里云 CDN 加速域名 "web"）：没有备案');
    expect(textReport("both").brief(finding()).split("\n")).toHaveLength(2);
});

describe("What is undecided about one resource", () => {
    const about = (path: string, why: WhyUnknown, id = "toy-policy"): Finding =>
        finding({ verdict: undecided(unknown(path, why)), policy: { ...policyOn(houseRule(text("x"))), id } });

    test("is said once for the resource, a line for each policy with property and reason, and no line twice", () => {
        const message = textReport("en").undecided([
            about("domainName", "later"),
            about("domainName", "later"),
            about("scope", "word", "another-policy"),
        ]);
        expect(message.split("\n")).toEqual([
            'name www.example.cn (Alibaba Cloud CDN domain "web")',
            "toy-policy: domainName is known only after the update",
            "another-policy: scope holds a word that the catalog does not know",
        ]);
    });

    test.each(["later", "word", "shape", "register", "secret", "hidden", "elsewhere"] as const)("has words of its own for: %s", why => {
        const others = (["later", "word", "shape", "register", "secret", "hidden", "elsewhere"] as const).filter(other => other !== why);
        for (const language of ["zh", "en"] as const) {
            const say = (reason: WhyUnknown) => textReport(language).undecided([about("p", reason)]);
            expect(say(why)).not.toContain("undefined");
            expect(others.map(say)).not.toContain(say(why));
        }
    });
});

describe("What the run did not look at", () => {
    const nothing: Coverage = { unread: [], exposing: [], harmless: [], read: 0, notes: [] };
    const say = (coverage: Partial<Coverage>, language: Language = "en") => textReport(language).coverage({ ...nothing, ...coverage });

    test("is counted in the singular", () => {
        expect(say({ read: 1, unread: [{ type: "a:b:C", count: 1 }] })).toBe(
            "1 resource read; 1 resource of 1 type not looked at: a:b:C × 1",
        );
    });

    test("is counted in the plural, nought among it", () => {
        const unread = [
            { type: "a:b:C", count: 2 },
            { type: "a:b:D", count: 1 },
        ];
        expect(say({ read: 0, unread })).toBe("0 resources read; 3 resources of 2 types not looked at: a:b:C × 2, a:b:D × 1");
        expect(say({ read: 5, unread }, "zh")).toBe("已读取 5 个资源；另有 3 个资源（2 种类型）没有任何策略查看：a:b:C × 2, a:b:D × 1");
    });

    test("stands behind the notes and what exposes something", () => {
        const message = say({
            notes: [text("a note")],
            exposing: [{ type: "kubernetes:x:Ingress", count: 2, why: text("serves names") }],
            unread: [{ type: "a:b:C", count: 1 }],
        });
        expect(message.split("\n").map(line => line.split(" ")[0])).toEqual(["a", "kubernetes:x:Ingress", "0"]);
        expect(message).toContain("kubernetes:x:Ingress × 2: serves names");
    });

    test("counts what is known to be harmless on a line of its own, and names a few of its types", () => {
        const types = (count: number) => Array.from({ length: count }, (_, index) => ({ type: `a:b:T${index}`, count: 2 }));
        expect(say({ read: 1, unread: [{ type: "a:b:C", count: 1 }], harmless: types(2) }).split("\n")).toEqual([
            "1 resource read; 1 resource of 1 type not looked at: a:b:C × 1",
            "4 resources of 2 types not read because known to be harmless: a:b:T0 × 2, a:b:T1 × 2",
        ]);
        expect(say({ read: 3, harmless: types(7) })).toBe(
            "3 resources read; 14 resources of 7 types not read because known to be harmless: " +
                "a:b:T0 × 2, a:b:T1 × 2, a:b:T2 × 2, a:b:T3 × 2, a:b:T4 × 2 and 2 types more",
        );
        expect(say({ read: 3, harmless: types(6) }, "zh")).toBe(
            "已读取 3 个资源；另有 12 个资源（6 种类型）无需查看，已确认没有影响：a:b:T0 × 2, a:b:T1 × 2, a:b:T2 × 2, a:b:T3 × 2, a:b:T4 × 2 等 6 种",
        );
    });

    test("is not spoken of when everything was looked at", () => {
        expect(say({ read: 5, notes: [text("a note")] })).toBe("a note");
        expect(say({ read: 5 })).toBe("");
    });
});

describe("A policy that broke", () => {
    test("is named with its error and what to do, whatever was thrown", () => {
        for (const thrown of [new TypeError("a slip of the pen"), "a slip of the pen"]) {
            const message = textReport("both").broken("toy-policy", thrown);
            expect(message.match(/toy-policy/g)).toHaveLength(2);
            expect(message.match(/a slip of the pen/g)).toHaveLength(2);
            expect(message).toContain("Way out:");
            expect(message).toContain("办法：");
        }
        for (const thrown of [undefined, null, {}, Symbol("x")])
            expect(textReport("en").broken("toy-policy", thrown)).toContain("toy-policy");
    });
});

test("what is wrong with policy config is told property by property", () => {
    const { problems } = readSettings({ days: { type: "integer", default: 180, minimum: 180, title: text("days") } }, { days: 1, dayz: 2 });
    expect(textReport("en").settings("toy-policy", problems).split("\n")).toEqual([
        "Policy config toy-policy.days is refused: found 1, wanted an integer >= 180",
        "Policy config toy-policy.dayz is refused: found —, wanted one of: days",
    ]);
    expect(textReport("zh").settings("toy-policy", problems).split("\n")).toHaveLength(2);
});

test("findings that are not listed are counted", () => {
    expect(textReport("en").andMore(7)).toContain("7 more findings");
    expect(textReport("zh").andMore(7)).toContain("7 项");
});

describe("On a terminal", () => {
    const columns = 160;
    const rows = 24;

    /** Columns of a line: Chinese characters and full-width marks take two. */
    const width = (line: string): number =>
        [...line].reduce(
            (sum, character) =>
                sum +
                (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1),
            0,
        );
    const heightOf = (message: string): number =>
        message.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / columns)), 0);

    const homeRegion = { alicloud: "cn-hangzhou", tencentcloud: "ap-guangzhou" } as const;
    const markers = { isUnknown: (value: unknown) => typeof value === "string" && value.includes(LATER), isSecret: () => false };
    const registers: readonly Register[] = ([2, 3] as const).flatMap(level => {
        const bare = caseRegister({ missing: true, system: { level, declared: true } });
        return [
            bare,
            { ...bare, filingFor: name => ({ number: "京ICP备2026000001号-1", status: "suspended", accessProviders: [], domain: name }) },
            { ...bare, allowedRegions: () => ["cn-hangzhou", "cn-shanghai", "cn-beijing", "ap-guangzhou", "ap-shanghai", "ap-beijing"] },
        ];
    });

    /** Every breach of every sample of the catalog, at both levels. */
    function* breaches(): Generator<Finding> {
        for (const entry of catalog) {
            for (const sample of entry.samples) {
                const region = regionWithId(entry.cloud, sample.region ?? homeRegion[entry.cloud]);
                const place = region ? known(region) : unknown("provider.region", "word");
                const urn = `urn:pulumi:production::shop::${entry.pulumi}::sample-of-a-rather-long-resource-name`;
                const resource = { urn, type: entry.pulumi, name: "sample-of-a-rather-long-resource-name", inputs: sample.inputs };
                const plan = join([read(entry, resource, { markers, geography: geographyOf(entry.cloud), place })], () => ({}));
                for (const register of registers) {
                    const context = { register, judgePage: judgePageOf, today: "2026-06-01", system: register.systemOf("shop", "prod") };
                    for (const policy of policies.filter(each => facetsOf(each).some(facet => entry.shows[facet] !== undefined))) {
                        const { settings } = readSettings(policy.settings ?? {}, {});
                        yield* evaluate(policy, plan, { ...context, settings } as Context).filter(
                            ({ verdict }) => verdict.kind === "breached",
                        );
                    }
                }
            }
        }
    }

    const all = [...breaches()];

    test("every breach of every sample fits a screen, in either language and in both, with every note there is", () => {
        const heights = new Map<string, number>();
        const breachedPolicies = new Set<string>();
        for (const each of all) {
            breachedPolicies.add(each.policy.id);
            const worst = { ...each, deployed: true, assumedPlace: true, registerMissing: true };
            for (const language of languages) {
                const key = `${each.policy.id} ${language}`;
                heights.set(key, Math.max(heights.get(key) ?? 0, heightOf(textReport(language).breach(worst))));
            }
        }
        expect(breachedPolicies.size).toBeGreaterThan(15);
        expect([...heights].filter(([, height]) => height > rows)).toEqual([]);
    });

    test("a breach of a graded duty cites the clauses of the system's level and never of the other", () => {
        let cited = 0;
        for (const each of all) {
            const message = textReport("en").breach(each);
            const clauses = [...message.matchAll(/GB\/T 22239-2019\) cl\. (\d)\./g)].map(([, chapter]) => chapter);
            cited += clauses.length;
            expect(clauses.filter(chapter => chapter !== (each.system.level >= 3 ? "8" : "7"))).toEqual([]);
        }
        expect(cited).toBeGreaterThan(50);
    });
});
