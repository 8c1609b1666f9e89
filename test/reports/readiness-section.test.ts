import type { Readiness } from "../../src/launch";
import { cloudName, filingKinds } from "../../src/launch";
import { workingDaysUntil } from "../../src/register/calendar";
import { type ReadinessSectionView, readinessSection } from "../../src/reports";

const view: ReadinessSectionView = {
    project: "shop",
    stack: "prod",
    kinds: filingKinds,
    clouds: cloudName,
    today: "2026-06-01",
    workingDaysUntil,
    registerMissing: false,
};

const ready = (names: readonly string[], more: Partial<Readiness> = {}): Readiness => ({
    names,
    servings: [
        {
            cloud: "alicloud",
            through: "service",
            shownBy: { urn: "urn", name: "shop", title: { zh: "阿里云 CDN 加速域名", en: "Alibaba Cloud CDN domain" }, fromState: false },
            need: { kind: "asked", demand: "any-provider" },
        },
    ],
    kind: "first",
    why: { zh: "域名不在任何备案中", en: "no filing covers the name" },
    opening: { kind: "from", day: "2026-06-08" },
    steps: [],
    gaps: [],
    afterwards: [],
    alternatives: [],
    provinceNotes: [],
    notes: [],
    ...more,
});

const linesOf = (answers: readonly Readiness[], given: Partial<ReadinessSectionView> = {}) => {
    const section = readinessSection(answers, { ...view, ...given });
    return { zh: section?.zh.split("\n") ?? [], en: section?.en.split("\n") ?? [] };
};

test("nothing is said where every name may open today, or there is none", () => {
    expect(readinessSection([], view)).toBeUndefined();
    expect(readinessSection([ready(["a.cn"], { kind: "filed", opening: { kind: "now" } })], view)).toBeUndefined();
});

test("a group is told in its kind of filing, at its cloud, with its day in working days, and why", () => {
    const { zh, en } = linesOf([ready(["a.cn", "www.a.cn"]), ready(["b.cn"], { kind: "filed", opening: { kind: "now" } })]);
    expect(zh.slice(0, 3)).toEqual([
        "shop/prod：要等手续 1 项，今天可以开通 1 项",
        "- a.cn、www.a.cn：首次备案，接入商阿里云；每一步都用满期限，则 2026-06-08 开通（5 个工作日）",
        "  域名不在任何备案中",
    ]);
    expect(en.slice(0, 3)).toEqual([
        "shop/prod: 1 must wait for a filing or a licence, 1 may open today",
        "- a.cn, www.a.cn: first filing, at Alibaba Cloud; open on 2026-06-08 if every step takes its full time (5 working days)",
        "  no filing covers the name",
    ]);
    expect(en.at(-1)).toContain("beian-guard readiness <program folder or plan.json>");
});

test("one working day is one day", () => {
    expect(linesOf([ready(["a.cn"], { opening: { kind: "from", day: "2026-06-02" } })]).en[1]).toContain("(1 working day)");
});

test("of many names the first three are told and the others counted, and of many groups the first ten", () => {
    const many = linesOf([ready(["a.cn", "b.cn", "c.cn", "d.cn", "e.cn"])]);
    expect(many.en[1]).toMatch(/^- a\.cn, b\.cn, c\.cn and 2 more: /);
    expect(many.zh[1]).toMatch(/^- a\.cn、b\.cn、c\.cn 等 5 项：/);
    const groups = linesOf(Array.from({ length: 12 }, (_, index) => ready([`${index}.cn`])));
    expect(groups.en.filter(line => line.startsWith("- "))).toHaveLength(10);
    expect(groups.en.at(-2)).toBe("and 2 more");
    expect(groups.zh.at(-2)).toBe("另有 2 项");
});

test("a row that the register lacks is named once, without its fields", () => {
    const why = { zh: "缺", en: "lacks" };
    const gaps = ["domains[a.cn].expires", "domains[a.cn]", "entities[0].province"].map(path => ({ path, why }));
    expect(linesOf([ready(["a.cn"], { gaps })]).en).toContain("  Missing in the register: domains[a.cn], entities[0].province");
});

test("a filed name that lacks a licence is told by the step that is left", () => {
    const title = { zh: "申请许可证", en: "Apply for the licence" };
    const steps: Readiness["steps"] = [
        { key: "licence", title, actor: "authority", ground: { articles: [] }, starts: "2026-06-01", notes: [] },
    ];
    const { zh, en } = linesOf([ready(["a.cn"], { kind: "filed", steps })]);
    expect(zh[1]).toMatch(/^- a\.cn：备案已有效，还要申请许可证；/);
    expect(en[1]).toMatch(/^- a\.cn: filed, and still to do: Apply for the licence; open on/);
});

test("a day that cannot be told has its earliest bound, where there is one", () => {
    const why = { zh: "不定", en: "no time" };
    expect(linesOf([ready(["a.cn"], { opening: { kind: "untold", notBefore: "2026-07-01", why } })]).en[1]).toContain(
        "the day of opening cannot be told, not before 2026-07-01",
    );
    expect(linesOf([ready(["a.cn"], { opening: { kind: "untold", why } })]).zh[1]).toMatch(/；开通日无法确定$/);
});

test("a name that is not known is told by its resource, in one line with what must become known", () => {
    const about = { kind: "unknown", path: "domainName", why: "later" } as const;
    const [serving] = ready([]).servings;
    if (!serving) throw new Error("a group without a serving");
    const servings = [{ ...serving, need: { kind: "undecided", about, demand: "any-provider" } as const }];
    const why = { zh: "不知", en: "unknown" };
    const { zh, en } = linesOf([ready([], { kind: "undecided", servings, opening: { kind: "untold", why } })]);
    expect(en[1]).toBe(
        '- Alibaba Cloud CDN domain "shop" (name not known yet): cannot be told yet: domainName is known only after the update',
    );
    expect(zh[1]).toBe('- 阿里云 CDN 加速域名 "shop"（域名尚不可知）：尚不能判断，属性 domainName 要到部署时才能确定');
    expect(en).toHaveLength(3);
});

test("without a register it says so", () => {
    const { zh, en } = linesOf([ready(["a.cn"])], { registerMissing: true });
    expect(zh[1]).toBe("没有备案台账，按一个备案也没有来判断");
    expect(en[1]).toBe("There is no register: judged as if nothing were filed");
});
