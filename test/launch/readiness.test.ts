import * as fc from "fast-check";
import { policies } from "../../policies";
import { readResource } from "../../src/catalog";
import { type AcrossPolicy, join, type PropertyDependencies, type Resource } from "../../src/kernel";
import { type Readiness, readinessOf, servingsOf } from "../../src/launch";
import { checkText, missingRegister, openRegister, type RegisterData } from "../../src/register";
import { addDays, addWorkingDays, daysBetween } from "../../src/register/calendar";

/** A Thursday. */
const today = "2026-11-19";

const policy = policies.find(({ id }) => id === "icp-record-points-to-filed") as AcrossPolicy;

const markers = { isUnknown: (value: unknown) => value === "[unknown]", isSecret: (value: unknown) => value === "[secret]" };

type Planned = Omit<Resource, "urn"> & { readonly dependencies?: PropertyDependencies };

const urnOf = (type: string, name: string): string => `urn:pulumi:prod::shop::${type}::${name}`;

function registerOf(text: string): RegisterData {
    const checked = checkText(text, { file: "register.yaml" });
    if (!checked.ok) throw new Error(checked.problems.map(({ path, wanted }) => `${path}: ${wanted.en}`).join("\n"));
    return checked.data;
}

/** The answers for these resources, under a register written as in a file, or under none. */
function readied(resources: readonly Planned[], register?: string, day = today): readonly Readiness[] {
    const all = resources.map(resource => ({ dependencies: {}, ...resource, urn: urnOf(resource.type, resource.name) }));
    const readings = all.map(resource => readResource(resource, {}, markers)).filter(reading => reading !== undefined);
    expect(readings).toHaveLength(resources.length);
    const plan = join(readings, urn => all.find(resource => resource.urn === urn)?.dependencies);
    const data = register === undefined ? {} : registerOf(register);
    const opened = register === undefined ? missingRegister() : openRegister(data);
    const system = opened.systemOf("shop", "prod");
    const servings = servingsOf(plan, { policy, context: { register: missingRegister(), settings: {}, today: day, system } });
    return readinessOf(servings, { register: opened, data, system, today: day });
}

function only(resources: readonly Planned[], register?: string, day = today): Readiness {
    const answers = readied(resources, register, day);
    expect(answers).toHaveLength(1);
    return answers[0] as Readiness;
}

const cdn = (domainName: string, more: object = {}): Planned => ({
    type: "alicloud:cdn/domainNew:DomainNew",
    name: domainName.split(".")[0] ?? "",
    inputs: { domainName, cdnType: "web", sources: [], ...more },
});
const functionDomain = (domainName: string): Planned => ({
    type: "alicloud:fc/v3CustomDomain:V3CustomDomain",
    name: "function",
    inputs: { customDomainName: domainName, protocol: "HTTPS" },
    provider: { region: "cn-hangzhou" },
});
const tencentFunction = (domain: string): Planned => ({
    type: "tencentcloud:index/scfCustomDomain:ScfCustomDomain",
    name: "scf",
    inputs: { domain, protocol: "HTTP", endpointsConfigs: [] },
    provider: { region: "ap-guangzhou" },
});
const record = (host: string, domainName: string, value: string): Planned => ({
    type: "alicloud:dns/alidnsRecord:AlidnsRecord",
    name: `record-${host}`,
    inputs: { domainName, rr: host, type: "CNAME", value },
});

const subject = "entities: [{ id: a, name: 深圳市示例科技有限公司, kind: enterprise, province: 广东 }]\n";
const filed = (fields = "", status = "active", more = "") =>
    `${subject}filings: [{ number: 粤ICP备2026000001号, status: ${status}, services: [{ number: 粤ICP备2026000001号-1, domains: [filed-example.cn], accessProviders: [alicloud]${fields} }] }]\n${more}`;
const known = "domains: [{ name: new-example.cn, realNameVerified: 2026-01-10, expires: 2028-01-01, ownerRelation: subject }]\n";

const keysOf = ({ steps }: Readiness) => steps.map(({ key }) => key);

describe("no filing is needed", () => {
    test.each([
        ["overseas nodes", cdn("www.new-example.com", { scope: "overseas" }), "overseas"],
        ["a record that leads overseas", record("www", "new-example.cn", "shop.oss-ap-southeast-1.aliyuncs.com"), "overseas"],
    ])("for %s, with the reason", (_, resource, why) => {
        const answer = only([resource]);
        expect(answer).toMatchObject({ kind: "none", opening: { kind: "now" }, steps: [], gaps: [], alternatives: [] });
        expect(answer.why.en).toContain(why);
    });
});

describe("a change that the register announces", () => {
    const announced = (what: string, filedOn: string, effective: string) =>
        filed(`, changes: [{ what: "${what}", filed: ${filedOn}, effective: ${effective} }]`);

    test.each(["新增接入腾讯云", "added access at Tencent Cloud", "tencentcloud 接入"])(
        "and that adds the access here is waited for instead of a new filing (%s)",
        what => {
            const answer = only([tencentFunction("www.filed-example.cn")], announced(what, "2026-11-01", "2026-12-15"));
            expect(answer).toMatchObject({ kind: "access", opening: { kind: "from", day: "2026-12-15" }, gaps: [] });
            expect(keysOf(answer)).toEqual(["announced-change"]);
            expect(answer.steps[0]?.title.zh).toContain(what);
            expect(answer.steps[0]?.notes[0]?.en).toContain("filings[0].services[0].changes[0]");
        },
    );

    test("never counts sooner than 30 days after it was filed", () => {
        const answer = only([tencentFunction("www.filed-example.cn")], announced("新增接入腾讯云", "2026-11-18", "2026-11-25"));
        expect(answer.opening).toEqual({ kind: "from", day: addDays("2026-11-18", 30) });
    });

    test("about something else is no access, and the filing is asked for as ever", () => {
        const answer = only([tencentFunction("www.filed-example.cn")], announced("变更服务内容", "2026-11-01", "2026-12-15"));
        expect(keysOf(answer)).toContain("submit");
        expect(answer.notes.map(({ en }) => en).join()).toContain('"变更服务内容" takes effect on 2026-12-15');
    });

    test("that is over counts no more", () => {
        const answer = only([tencentFunction("www.filed-example.cn")], announced("新增接入腾讯云", "2026-09-01", "2026-10-15"));
        expect(keysOf(answer)).toContain("submit");
    });

    test.each([
        ["新增域名 new-example.cn", "announced-change"],
        ["新增域名new-example.cn、www.new-example.cn", "announced-change"],
        ["新增域名 brand-new-example.cn", "real-name-sync"],
    ])("and that adds a domain is waited for by the names under it alone (%s)", (what, first) => {
        const answer = only([cdn("shop.new-example.cn")], announced(what, "2026-11-01", "2026-12-15"));
        expect(answer.kind).toBe("added-service");
        expect(keysOf(answer)[0]).toBe(first);
    });

    test("of a service that is filed leaves the name open and is told", () => {
        const answer = only([cdn("www.filed-example.cn")], announced("新增论坛", "2026-11-01", "2026-12-15"));
        expect(answer.opening.kind).toBe("now");
        expect(answer.notes[0]?.zh).toContain("2026-12-15");
    });
});

test("the limit of the bureau is told with what is usual, and only the limit is counted", () => {
    const step = only([cdn("shop.new-example.cn")], filed("", "active", known)).steps.find(({ key }) => key === "bureau-review");
    expect(step).toMatchObject({
        duration: { least: 20, most: 20, unit: "working day", nature: "lawful" },
        usual: { least: 7, most: 20, unit: "working day", nature: "usual" },
    });
    expect(step?.notes[0]?.en).toMatch(/^as a rule 7–20 working days, .*grade B\)$/);
});

describe("a name that is filed", () => {
    test("may open today", () => {
        expect(only([cdn("www.filed-example.cn")], filed())).toMatchObject({
            kind: "filed",
            filing: "粤ICP备2026000001号-1",
            opening: { kind: "now" },
        });
    });

    test("may open today at a cloud that the filing lists, and needs an added access at another", () => {
        expect(only([functionDomain("www.filed-example.cn")], filed()).kind).toBe("filed");
        const answer = only([tencentFunction("www.filed-example.cn")], filed());
        expect(answer.kind).toBe("access");
        expect(keysOf(answer)).toEqual(["carrier-server", "submit", "provider-review", "sms-check", "bureau-review"]);
        // 2 working days from Thursday: Monday 23; SMS: Tuesday 24; 20 working days on
        expect(answer.opening).toEqual({ kind: "from", day: addWorkingDays("2026-11-24", 20).day });
    });

    test("waits for its licence when the service is commercial and the register holds none in force", () => {
        const waiting = only([cdn("www.filed-example.cn")], filed(", commercial: true"));
        expect(keysOf(waiting)).toEqual(["licence"]);
        expect(waiting.steps[0]?.duration).toEqual({ least: 60, most: 60, unit: "day", nature: "lawful" });
        expect(waiting.opening).toEqual({ kind: "from", day: addDays(today, 60) });
        const licence = (expires: string) => `licences: [{ number: 粤B2-20260001, entity: a, expires: ${expires} }]`;
        expect(only([cdn("www.filed-example.cn")], filed(", commercial: true", "active", licence("2030-01-01"))).opening.kind).toBe("now");
        expect(only([cdn("www.filed-example.cn")], filed(", commercial: true", "active", licence("2026-11-18"))).opening.kind).toBe("from");
    });

    test("waits for the approval of its sector, whose time nobody can tell", () => {
        const waiting = only([cdn("www.filed-example.cn")], filed(", sectors: [新闻]"));
        expect(waiting.opening).toMatchObject({ kind: "untold" });
        expect(waiting.steps[0]?.title.zh).toContain("新闻");
        expect(
            only([cdn("www.filed-example.cn")], filed(", sectors: [新闻], approvals: [{ sector: 新闻, number: 国新网0001 }]")).opening.kind,
        ).toBe("now");
    });
});

describe("a name that is not filed", () => {
    test("may be replaced by a host below a filed domain, which the domain itself becomes `www` of", () => {
        const offeredFor = (name: string) =>
            only([cdn(name)], filed("", "active", known))
                .alternatives.map(({ en }) => en)
                .find(text => text.startsWith("Use a name"));
        expect(offeredFor("shop.new-example.cn")).toMatch(/such as shop\.[a-z-]+\.cn/);
        expect(offeredFor("new-example.cn")).toMatch(/such as www\.[a-z-]+\.cn/);
        expect(offeredFor("*.new-example.cn")).toMatch(/such as www\.[a-z-]+\.cn/);
    });

    test("needs a first filing where the register holds no subject, also without any register", () => {
        for (const register of [undefined, known]) {
            expect(only([cdn("www.new-example.cn")], register).kind).toBe("first");
        }
    });

    test("needs an added service where the subject is filed already", () => {
        const answer = only([cdn("www.new-example.cn")], filed("", "active", known));
        expect(answer.kind).toBe("added-service");
        expect(answer.why.en).toContain("粤ICP备2026000001号");
    });

    test("opens after real name, server, provider, SMS and bureau, each with its full time and its source", () => {
        const answer = only([cdn("www.new-example.cn")], subject);
        expect(answer.steps.map(({ key, ends }) => [key, ends])).toEqual([
            ["real-name-sync", "2026-11-26"],
            ["carrier-server", "2026-11-26"],
            ["submit", "2026-11-26"],
            ["provider-review", "2026-11-30"],
            ["sms-check", "2026-12-01"],
            ["bureau-review", "2026-12-29"],
        ]);
        expect(answer.opening).toEqual({ kind: "from", day: "2026-12-29" });
        expect(answer.steps.map(({ duration }) => duration?.nature)).toEqual(["usual", undefined, undefined, "usual", "usual", "lawful"]);
        expect(answer.steps.at(-1)?.ground.articles[0]?.cite.en).toBe("art. 12");
    });

    test("waits no longer for a real name that was verified long ago", () => {
        const answer = only([cdn("www.new-example.cn")], subject + known);
        expect(answer.steps[0]).toMatchObject({ key: "real-name-sync", starts: "2026-01-10", ends: today });
        expect(answer.opening).toEqual({ kind: "from", day: addWorkingDays(addDays(addWorkingDays(today, 2).day, 1), 20).day });
    });

    test("is told what the register lacks, and nothing where it lacks nothing", () => {
        const paths = (register: string) => only([cdn("www.new-example.cn")], register).gaps.map(({ path }) => path);
        expect(paths("entities: [{ id: a, name: 示例 }]")).toEqual([
            "entities[0].province",
            "entities[0].kind",
            "domains[new-example.cn]",
            "domains[new-example.cn].realNameVerified",
            "domains[new-example.cn].expires",
            "domains[new-example.cn].ownerRelation",
        ]);
        expect(paths(subject + known)).toEqual([]);
    });

    test("renews a domain that ends too soon, and earlier where the province asks for 3 months", () => {
        const until = (province: string) =>
            `entities: [{ id: a, name: 示例, kind: enterprise, province: ${province} }]\ndomains: [{ name: new-example.cn, realNameVerified: 2026-01-10, expires: 2027-02-01, ownerRelation: subject }]`;
        expect(keysOf(only([cdn("www.new-example.cn")], until("天津")))).toContain("domain-renewal");
        expect(keysOf(only([cdn("www.new-example.cn")], until("浙江")))).not.toContain("domain-renewal");
    });

    test("cannot tell its day while the domain belongs to somebody else", () => {
        const strange = "domains: [{ name: new-example.cn, realNameVerified: 2026-01-10, expires: 2028-01-01, ownerRelation: other }]";
        const answer = only([cdn("www.new-example.cn")], subject + strange);
        expect(answer.opening).toMatchObject({ kind: "untold", notBefore: "2026-12-22" });
        expect(answer.steps[0]).toMatchObject({ key: "domain-transfer" });
        expect(answer.steps.every(({ ends }) => ends === undefined)).toBe(true);
    });

    test("learns what its province does differently, with the grade of that", () => {
        const { province, provinceNotes } = only([cdn("www.new-example.cn")], subject + known);
        expect(province).toBe("广东");
        expect(provinceNotes.map(({ matter }) => matter)).toContain("footer number");
        expect(provinceNotes.every(({ page }) => page.grade === "B")).toBe(true);
    });

    test("is offered overseas nodes and the names that this cloud may serve already", () => {
        const offers = (resource: Planned) =>
            only([resource], filed("", "active", known))
                .alternatives.map(({ en }) => en)
                .join("\n");
        expect(offers(cdn("www.new-example.cn"))).toMatch(/overseas[\s\S]*www\.filed-example\.cn/);
        expect(offers(functionDomain("api.new-example.cn"))).toContain("api.filed-example.cn");
        expect(offers(tencentFunction("api.new-example.cn"))).not.toContain("filed-example.cn");
        expect(offers(record("api", "new-example.cn", "shop.oss-cn-hangzhou.aliyuncs.com"))).toContain('Lead the record "record-api"');
    });

    test("is due at the police 30 days after the earliest opening, unless it is there already", () => {
        const duty = ({ afterwards }: Readiness) => afterwards.find(({ key }) => key === "psb-filing");
        expect(duty(only([cdn("www.new-example.cn")], subject))?.due).toBe(addDays("2026-12-29", 30));
        const atPolice = "psb: [{ number: 粤公网安备44030502000001号, domains: [new-example.cn] }]";
        expect(duty(only([cdn("www.new-example.cn")], subject + atPolice))).toBeUndefined();
    });
});

describe("a filing that is not in force", () => {
    const submitted = (day: string) => filed(`, submitted: ${day}`, "applying");

    test("under review opens when the review is over, counted from its submission", () => {
        const answer = only([cdn("www.filed-example.cn")], submitted("2026-11-12"));
        // Thursday 12 November; provider: Monday 16; SMS: Tuesday 17; bureau: 20 working days
        expect(answer).toMatchObject({ kind: "under-review", opening: { kind: "from", day: "2026-12-15" } });
    });

    test("whose review is over time cannot tell its day", () => {
        const { opening } = only([cdn("www.filed-example.cn")], submitted("2026-09-01"));
        expect(opening).toMatchObject({ kind: "untold" });
        expect(opening).toHaveProperty("why.en", expect.stringContaining("ask the access provider"));
    });

    test("under review without its day is counted from today, and the day is asked for", () => {
        const answer = only([cdn("www.filed-example.cn")], filed("", "applying"));
        expect(answer.opening).toEqual({ kind: "from", day: "2026-12-22" });
        expect(answer.gaps.map(({ path }) => path)).toContain("filings[0].submitted");
    });

    test("suspended needs a change, whose day cannot be told", () => {
        expect(only([cdn("www.filed-example.cn")], filed("", "suspended"))).toMatchObject({ kind: "change", opening: { kind: "untold" } });
    });

    test("cancelled is made anew", () => {
        const answer = only([cdn("www.filed-example.cn")], filed("", "cancelled"));
        expect(answer.kind).toBe("first");
        expect(answer.why.en).toContain("cancelled");
    });
});

describe("several names", () => {
    test("of one domain at one cloud make one filing", () => {
        const answer = only([cdn("www.new-example.cn"), cdn("img.new-example.cn"), functionDomain("api.new-example.cn")], subject);
        expect(answer.names).toEqual(["api.new-example.cn", "img.new-example.cn", "www.new-example.cn"]);
    });

    test("of one domain at two clouds make one filing and an added access after it", () => {
        const [first, access] = readied([functionDomain("a.new-example.cn"), tencentFunction("b.new-example.cn")], subject + known);
        expect([first?.kind, access?.kind]).toEqual(["first", "access"]);
        expect(access?.steps.filter(({ key }) => key === "bureau-review")).toHaveLength(2);
        const day = (answer: Readiness | undefined) => (answer?.opening.kind === "from" ? answer.opening.day : "");
        expect(day(access) > day(first)).toBe(true);
    });

    test("of one domain, of which one takes any filing, are covered by the filing that the other asks for", () => {
        const answer = only([cdn("www.new-example.cn"), tencentFunction("api.new-example.cn")], subject);
        expect(answer.names).toEqual(["api.new-example.cn", "www.new-example.cn"]);
        expect(answer.steps.find(({ key }) => key === "submit")?.title.en).toContain("Tencent Cloud");
    });

    test("of two domains make two filings", () => {
        expect(readied([cdn("www.new-example.cn"), cdn("www.other-example.cn")], subject).map(({ names }) => names)).toEqual([
            ["www.new-example.cn"],
            ["www.other-example.cn"],
        ]);
    });
});

describe("what is not known", () => {
    test("a name or a reach that comes later is undecided, never ready", () => {
        expect(only([cdn("[unknown]")], filed())).toMatchObject({ kind: "undecided", names: [], opening: { kind: "untold" } });
        expect(only([cdn("www.new-example.cn", { scope: "[unknown]" })], filed())).toMatchObject({ kind: "undecided" });
        expect(only([cdn("[secret]")], filed()).opening.kind).toBe("untold");
    });

    test("does not matter to a name that is filed anyway", () => {
        expect(only([cdn("www.filed-example.cn", { scope: "[unknown]" })], filed()).kind).toBe("filed");
    });
});

test("a record and the service that it leads to are one name", () => {
    const answer = only([cdn("www.new-example.cn"), record("www", "new-example.cn", "www.new-example.cn.w.kunlunsl.com")], subject);
    expect(answer.servings.map(({ through }) => through)).toEqual(["service"]);
});

test("whatever the day, no name opens sooner than its steps allow, and on a day that every step has reached", () => {
    const anyDay = fc.integer({ min: 0, max: daysBetween("2024-01-01", "2027-06-01") }).map(count => addDays("2024-01-01", count));
    fc.assert(
        fc.property(anyDay, fc.boolean(), fc.constantFrom("first", "access"), (day, commercial, situation) => {
            const register = situation === "first" ? subject : filed(commercial ? ", commercial: true" : "");
            const answer = only(
                [situation === "first" ? cdn("www.new-example.cn") : tencentFunction("www.filed-example.cn")],
                register,
                day,
            );
            if (answer.opening.kind !== "from") throw new Error("a day is wanted");
            const { opening } = answer;
            // at least the bureau's working days and the provider's, whatever else
            expect(opening.day >= addWorkingDays(day, 22).day).toBe(true);
            expect(answer.steps.every(({ starts, ends }) => starts <= (ends ?? "") && (ends ?? "") <= opening.day)).toBe(true);
            expect(answer.steps.some(({ ends }) => ends === opening.day)).toBe(true);
            const counted = answer.steps.filter(({ duration }) => duration?.unit === "working day").map(({ ends = "" }) => ends);
            const warned = answer.steps.some(({ notes }) => notes.some(({ en }) => en.includes("not known yet")));
            expect(warned).toBe(counted.some(ends => ends > "2026-12-31"));
        }),
        { numRuns: 60 },
    );
});
