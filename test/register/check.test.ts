import { type CheckRequest, checkText, problemText } from "../../src/register";

const check = (text: string, request: Partial<CheckRequest> = {}) =>
    checkText(text, { file: "register.yaml", today: "2026-07-01", ...request });
const problems = (text: string, request: Partial<CheckRequest> = {}) => {
    const checked = check(text, request);
    return checked.ok ? [] : checked.problems;
};
const warnings = (text: string, request: Partial<CheckRequest> = {}) => check(text, request).warnings;

const filing = (more = "", status = "active") => `filings:
  - number: 粤ICP备2026000001号
    status: ${status}
    services:
      - number: 粤ICP备2026000001号-1
        domains: [example.cn]
${more}`;

describe("the form of a register", () => {
    test("a small register is read, and its numbers, domains and clouds come out in one spelling", () => {
        const checked = check(`filings:
  - number: 粤icp备 2026000001 号
    status: active
    services:
      - number: 粤ICP备2026000001-1
        domains: [EXAMPLE.cn., 例子.中国]
        accessProviders: [阿里云, 腾讯云, 某某数据中心]
`);
        expect(checked.ok && checked.data.filings).toEqual([
            {
                number: "粤ICP备2026000001号",
                status: "active",
                services: [
                    {
                        number: "粤ICP备2026000001号-1",
                        domains: ["example.cn", "xn--fsqu00a.xn--fiqs8s"],
                        accessProviders: ["alicloud", "tencentcloud", "某某数据中心"],
                    },
                ],
            },
        ]);
        expect(checked.warnings).toMatchObject([{ path: "filings[0].services[0].number", line: 5, suggestion: "粤ICP备2026000001号-1" }]);
    });

    test("all problems are told at once, each with line, column, path, found, wanted and what was probably meant", () => {
        const found = problems(`version: 2
filling: []
filings:
  - number: 甘ICP备2026000001号
    status: 有效
    services:
      - number: 粤ICP备2026000001号
        domain: [example.cn]
        domains: https://example.cn/
        opened: 2026/2/30
        commercial: 是
systems:
  - name: 商城
    level: 5
    stacks: [shop]
waivers:
  - policy: "*"
    subject: com.cn
    reason: ""
    approver: 安全组
    until: 2026年9月30日
`);
        expect(found.map(({ line, path, suggestion }) => [line, path, suggestion])).toEqual([
            [2, "filling", "filings"],
            [1, "version", undefined],
            [4, "filings[0].number", "陇ICP备2026000001号"],
            [5, "filings[0].status", "active"],
            [7, "filings[0].services[0].number", "粤ICP备2026000001号-1"],
            [9, "filings[0].services[0].domains", "[https://example.cn/]"],
            [10, "filings[0].services[0].opened", undefined],
            [11, "filings[0].services[0].commercial", "true"],
            [8, "filings[0].services[0].domain", "domains"],
            [14, "systems[0].level", undefined],
            [15, "systems[0].stacks[0]", "shop/*"],
            [17, "waivers[0].policy", undefined],
            [18, "waivers[0].subject", undefined],
            [19, "waivers[0].reason", undefined],
            [21, "waivers[0].until", "2026-09-30"],
        ]);
        for (const problem of found) {
            for (const text of Object.values(problemText(problem))) {
                expect(text).toMatch(/^register\.yaml:\d+:\d+/);
                expect(text).not.toMatch(/undefined|\[object|Invalid input/);
            }
        }
    });

    test("a problem reads as a sentence in both languages", () => {
        const [problem] = problems("filings:\n  - number: 甘ICP备2026000001号\n    status: active\n    services: []\n");
        expect(problem && problemText(problem)).toEqual({
            zh: "register.yaml:2:13 filings[0].number：“甘ICP备2026000001号”；应为：以“陇”开头的号（甘肃的 ICP 备案号都这样，不用“甘”）；是否应写作 陇ICP备2026000001号",
            en: 'register.yaml:2:13 filings[0].number: found "甘ICP备2026000001号"; wanted a number beginning with 陇, as ICP filings of Gansu do (甘 is no prefix of theirs); did you mean 陇ICP备2026000001号?',
        });
    });

    test("a missing field is reported at its row", () => {
        expect(problems("filings:\n  - number: 粤ICP备2026000001号\n")).toMatchObject([
            { line: 2, path: "filings[0].status", found: { en: "nothing" } },
            { line: 2, path: "filings[0].services", found: { en: "nothing" } },
        ]);
    });

    test("an account id without quotes is offered with them", () => {
        const text = `baselines:
  - policy: audit-trail-on
    cloud: alicloud
    covers: { accounts: [1234567890123456] }
    evidence: 账号基线
    owner: 云平台组
    reviewBy: 2027-01-01
`;
        expect(problems(text)).toMatchObject([{ path: "baselines[0].covers.accounts[0]", suggestion: '"1234567890123456"' }]);
        expect(problems(text.replace("1234567890123456", '"1234567890123456"'))).toEqual([]);
        expect(problems(text.replace("accounts: [1234567890123456]", ""))).toMatchObject([{ path: "baselines[0].covers" }]);
    });

    test("domains with a scheme or a wildcard are refused and the bare domain offered; addresses and public suffixes are refused", () => {
        const domains = (list: string) =>
            problems(`filings:\n  - {number: 粤ICP备2026000001号, status: active, services: [{domains: [${list}]}]}\n`);
        expect(domains('"https://Example.cn:8443/x"')).toMatchObject([{ suggestion: "example.cn" }]);
        expect(domains('"*.example.cn"')).toMatchObject([{ suggestion: "example.cn" }]);
        for (const wrong of ["com.cn", "cn", "gov.cn", "公司.cn", "1.2.3.4", "example", "a b.cn", "-"])
            expect(domains(`"${wrong}"`)).toHaveLength(1);
    });

    test("a file with hundreds of mistakes shows twenty and counts them all", () => {
        const rows = Array.from({ length: 150 }, (_, i) => `  - {id: e${i}, name: 示例, colour: red}`).join("\n");
        const checked = check(`entities:\n${rows}\n`);
        expect(checked).toMatchObject({ ok: false, problemCount: 150 });
        expect(!checked.ok && checked.problems).toHaveLength(20);
    });

    test("a key named like a property of every object is an unknown key like any other", () => {
        for (const key of ["__proto__", "constructor", "toString"]) {
            expect(problems(`${key}: {a: 1}\n`)).toMatchObject([{ path: key }]);
            expect(problems(`entities: [{id: a, name: b, ${key}: {a: 1}}]\n`)).toMatchObject([{ path: `entities[0].${key}` }]);
        }
    });
});

describe("what rows say of each other", () => {
    test("a service number belongs to the subject above it", () => {
        const text = filing().replace("2026000001号-1", "2026000002号-1");
        expect(problems(text)).toMatchObject([
            { path: "filings[0].services[0].number", line: 5, related: [{ path: "filings[0].number", line: 2 }] },
        ]);
    });

    test("a service number is used once, and its letter fits the kind", () => {
        const text = filing("      - number: 粤ICP备2026000001号-1\n      - number: 粤ICP备2026000001号-2A\n");
        expect(problems(text).map(({ path, suggestion }) => [path, suggestion])).toEqual([
            ["filings[0].services[1].number", undefined],
            ["filings[0].services[2].number", "kind: app"],
        ]);
    });

    test("a domain in two filings is refused with both lines", () => {
        const text = filing(`  - number: 京ICP备2026000002号
    status: active
    services:
      - number: 京ICP备2026000002号-1
        domains: [other.cn, Example.CN]
`);
        expect(problems(text)).toMatchObject([
            { path: "filings[1].services[0].domains[1]", line: 11, related: [{ path: "filings[0].services[0].domains[0]", line: 6 }] },
        ]);
        expect(problems(text.replace("active", "cancelled"))).toEqual([]);
    });

    test("an app may share the domain of the website, a second website may not", () => {
        const second = (kind: string, letter: string) =>
            problems(filing(`      - {number: 粤ICP备2026000001号-2${letter}, kind: ${kind}, domains: [example.cn]}\n`));
        expect(second("app", "A")).toEqual([]);
        expect(second("website", "")).toMatchObject([{ path: "filings[0].services[1].domains[0]" }]);
    });

    test("one entity has one subject number in a province, and may have others elsewhere", () => {
        const text = (second: string) => `entities: [{id: a, name: 示例}]
filings:
  - {number: 粤ICP备2026000001号, status: active, services: []}
  - {number: ${second}, status: active, services: []}
`;
        expect(problems(text("粤ICP备2026000002号"))).toMatchObject([{ path: "filings[1].number", related: [{ line: 3 }] }]);
        expect(problems(text("粤ICP备2026000001号"))).toMatchObject([{ path: "filings[1].number", related: [{ line: 3 }] }]);
        expect(problems(text("京ICP备2026000002号"))).toEqual([]);
    });

    test("a prefix of another province than the entity's is only warned of", () => {
        const text = (entity: string) => `entities: [{id: a, name: 示例, ${entity}}]\n${filing()}`;
        expect(warnings(text("creditCode: 91110000802100433B"))).toMatchObject([
            { severity: "warning", path: "filings[0].number", related: [{ path: "entities[0].creditCode" }] },
        ]);
        expect(warnings(text("province: 北京市"))).toMatchObject([{ path: "filings[0].number" }]);
        expect(warnings(text("province: 广东省"))).toEqual([]);
        expect(problems(text("province: 北京市"))).toEqual([]);
    });

    test("references lead to rows, and the likely row is offered", () => {
        const text = `entities: [{id: shili-keji, name: 示例}]
systems: [{name: 商城系统, level: 2, stacks: [shop/prod]}]
filings:
  - number: 粤ICP备2026000001号
    entity: shili-kejl
    status: active
    services:
      - {number: 粤ICP备2026000001号-1, system: 商城, licence: 粤B2-20260001, psb: 粤公网安备44030502000001号, carriers: [i-1]}
`;
        expect(problems(text).map(({ path, suggestion }) => [path, suggestion])).toEqual([
            ["filings[0].entity", "shili-keji"],
            ["filings[0].services[0].system", undefined],
            ["filings[0].services[0].licence", undefined],
            ["filings[0].services[0].psb", undefined],
            ["filings[0].services[0].carriers[0]", undefined],
        ]);
    });

    test("a reference to a row that is itself refused is not blamed", () => {
        const text = `entities: [{id: a}]\nfilings: [{number: 粤ICP备2026000001号, entity: a, status: active, services: []}]\n`;
        expect(problems(text).map(({ path }) => path)).toEqual(["entities[0].name"]);
    });

    test("with several entities each filing says whose it is", () => {
        expect(problems(`entities: [{id: a, name: 甲}, {id: b, name: 乙}]\n${filing()}`)).toMatchObject([
            { path: "filings[0].entity", line: 3 },
        ]);
    });

    test("a stack of two systems is refused; a pattern within another is said and wins", () => {
        const systems = (first: string, second: string) =>
            `systems:\n  - {name: A, level: 3, stacks: ["${first}"]}\n  - {name: B, level: 2, stacks: ["${second}"]}\n`;
        for (const [first, second] of [
            ["shop/prod", "shop/prod"],
            ["shop/*", "*/prod"],
            ["shop-a*/x", "shop-*b/x"],
        ] as const) {
            expect(problems(systems(first, second))).toMatchObject([{ path: "systems[1].stacks[0]", line: 3, related: [{ line: 2 }] }]);
        }
        expect(problems(systems("shop/*", "shop/us"))).toEqual([]);
        expect(warnings(systems("shop/*", "shop/us"))).toMatchObject([{ path: "systems[1].stacks[0]" }]);
        for (const [first, second] of [
            ["shop/a*", "shop/b*"],
            ["shop/*", "shopping/*"],
        ] as const) {
            expect(warnings(systems(first, second))).toEqual([]);
            expect(problems(systems(first, second))).toEqual([]);
        }
    });

    test("days stand in order, and what is done lies in the past", () => {
        const text = `licences: [{number: 粤B2-20260001, issued: 2026-05-01, expires: 2026-04-01}]
filings:
  - {number: 粤ICP备2026000001号, status: active, submitted: 2026-03-01, approved: 2026-02-01, services: []}
domains: [{name: example.cn, registered: 2026-01-01, realNameVerified: 2026-12-01}]
`;
        expect(problems(text).map(({ path }) => path)).toEqual([
            "filings[0].approved",
            "licences[0].expires",
            "domains[0].realNameVerified",
        ]);
        expect(problems(text, { today: undefined }).map(({ path }) => path)).toEqual(["filings[0].approved", "licences[0].expires"]);
    });

    test("a number of a coming year is refused, if today is known", () => {
        const text = filing().replaceAll("2026000001", "2027000001");
        expect(problems(text)).toMatchObject([{ path: "filings[0].number" }]);
        expect(problems(text, { today: "2027-01-01" })).toEqual([]);
        expect(problems(text, { today: undefined })).toEqual([]);
    });

    test("only a filing under way may lack its number", () => {
        const text = (status: string) => `filings: [{status: ${status}, services: [{domains: [example.cn]}]}]\n`;
        expect(problems(text("applying"))).toEqual([]);
        expect(problems(text("active"))).toMatchObject([{ path: "filings[0].number" }]);
    });

    test("a waiver of an unknown policy is warned of when the policies are given", () => {
        const text = "waivers:\n  - {policy: icp-domain-need-filing, subject: example.cn, reason: a, approver: b, until: 2026-12-31}\n";
        expect(warnings(text)).toEqual([]);
        expect(warnings(text, { knownPolicies: ["icp-domain-needs-filing"] })).toMatchObject([
            { severity: "warning", path: "waivers[0].policy", suggestion: "icp-domain-needs-filing" },
        ]);
    });

    test("unlikely domains and providers are warned of, not refused", () => {
        const text = (domain: string, provider = "alicloud") =>
            `filings: [{number: 粤ICP备2026000001号, status: active, services: [{number: 粤ICP备2026000001号-1, domains: [${domain}], accessProviders: [${provider}]}]}]\n`;
        expect(warnings(text("example.cn"))).toEqual([]);
        for (const domain of ["shop.internal", "github.io", "www.example.cn"]) {
            expect(warnings(text(domain))).toMatchObject([{ path: "filings[0].services[0].domains[0]" }]);
            expect(problems(text(domain))).toEqual([]);
        }
        expect(warnings(text("example.cn", "alicoud"))).toMatchObject([{ suggestion: "alicloud" }]);
    });

    test("what has a day of cancellation and another status is refused: it would cover names that may not be served", () => {
        const filings = (fields: string, service: string) =>
            `filings:\n  - {number: 粤ICP备2026000001号, ${fields}, services: [{number: 粤ICP备2026000001号-1${service}}]}\n`;
        const paths = (text: string) => problems(text).map(({ path, related }) => [path, related?.[0]?.path]);
        expect(paths(filings("status: active, cancelled: 2026-03-01", ""))).toEqual([["filings[0].cancelled", "filings[0].status"]]);
        expect(paths(filings("status: active", ", cancelled: 2026-03-01"))).toEqual([
            ["filings[0].services[0].cancelled", "filings[0].status"],
        ]);
        expect(paths(filings("status: active", ", status: suspended, cancelled: 2026-03-01"))).toEqual([
            ["filings[0].services[0].cancelled", "filings[0].services[0].status"],
        ]);
        expect(paths(filings("status: active", ", status: cancelled, cancelled: 2026-03-01"))).toEqual([]);
        expect(paths(filings("status: cancelled, cancelled: 2026-03-01", ", cancelled: 2026-03-01"))).toEqual([]);
    });

    test("tests, assessments and purchases lie in the past; a system may go live, and a certificate end, on any day", () => {
        const text = (day: string) => `systems:
  - {name: a, level: 3, stacks: [], cii: true, importantData: true, live: ${day}, lastTest: ${day}, ciiTested: ${day}, importantDataAssessed: ${day}}
carriers: [{id: i-1, cloud: alicloud, purchased: ${day}, months: 12}]
domains: [{name: example.cn, certificateExpires: ${day}}]
`;
        expect(problems(text("2026-12-01")).map(({ path }) => path)).toEqual([
            "systems[0].lastTest",
            "systems[0].ciiTested",
            "systems[0].importantDataAssessed",
            "carriers[0].purchased",
        ]);
        expect(check(text("2026-06-01"))).toMatchObject({ ok: true, warnings: [] });
    });

    test("a test or an assessment without its duty is warned of: the next deadline would not be counted", () => {
        const text = (more: string) =>
            `systems: [{name: a, level: 3, stacks: [], ciiTested: 2026-06-01, importantDataAssessed: 2026-06-01${more}}]\n`;
        expect(warnings(text(""))).toMatchObject([
            { path: "systems[0].ciiTested", suggestion: "cii: true" },
            { path: "systems[0].importantDataAssessed", suggestion: "importantData: true" },
        ]);
        expect(warnings(text(", importantData: false, cii: true"))).toMatchObject([{ suggestion: "importantData: true" }]);
    });

    test("a server is paid for at least until the end of the term that was bought", () => {
        const text = (until: string) => `carriers: [{id: i-1, cloud: alicloud, purchased: 2026-01-15, months: 12, paidUntil: ${until}}]\n`;
        expect(problems(text("2026-01-01"))).toMatchObject([
            { path: "carriers[0].paidUntil", related: [{ path: "carriers[0].purchased" }] },
        ]);
        expect(warnings(text("2026-12-15"))).toMatchObject([{ path: "carriers[0].paidUntil" }]);
        for (const until of ["2027-01-14", "2027-01-15", "2028-01-15"])
            expect(check(text(until))).toMatchObject({ ok: true, warnings: [] });
        expect(problems("carriers: [{id: i-1, cloud: alicloud, months: 0}]\n")).toMatchObject([{ path: "carriers[0].months" }]);
    });

    test("a class of data lies only where its system may be, and stands there once", () => {
        const text = (classes: string, own = ", allowedRegions: [cn-hangzhou, cn-shanghai]", everywhere = "") =>
            `${everywhere}systems: [{name: a, level: 3, stacks: [], dataClasses: [${classes}]${own}}]\n`;
        expect(check(text("{class: 订单, allowedRegions: [cn-hangzhou]}, {class: 日志, allowedRegions: [cn-shanghai]}")).ok).toBe(true);
        expect(problems(text("{class: 订单, allowedRegions: [cn-hangzhou, cn-beijing]}"))).toMatchObject([
            { path: "systems[0].dataClasses[0].allowedRegions[1]", related: [{ path: "systems[0].allowedRegions" }] },
        ]);
        expect(problems(text("{class: 订单, allowedRegions: [cn-beijing]}", "", "allowedRegions: [cn-hangzhou]\n"))).toMatchObject([
            { path: "systems[0].dataClasses[0].allowedRegions[0]", related: [{ path: "allowedRegions" }] },
        ]);
        expect(check(text("{class: 订单, allowedRegions: [cn-beijing]}", "")).ok).toBe(true);
        expect(problems(text("{class: 订单, allowedRegions: [cn-hangzhou]}, {class: 订单, allowedRegions: [cn-shanghai]}"))).toMatchObject([
            { path: "systems[0].dataClasses[1].class", related: [{ path: "systems[0].dataClasses[0].class" }] },
        ]);
        expect(problems(text("{class: 订单, allowedRegions: []}"))).toMatchObject([{ path: "systems[0].dataClasses[0].allowedRegions" }]);
    });

    test("regions that nobody knows are warned of wherever they stand, if the regions are given", () => {
        const text = `allowedRegions: [cn-hangzou, cn-hangzhou]
systems: [{name: a, level: 2, stacks: [], allowedRegions: [cn-shangai], dataClasses: [{class: 订单, allowedRegions: [cn-shangai]}]}]
links: [{name: l, from: cn-hangzhou, to: ap-singapor, ground: 标准合同}]
`;
        expect(warnings(text)).toEqual([]);
        const knownRegions = ["cn-hangzhou", "cn-shanghai", "ap-singapore"];
        expect(warnings(text, { knownRegions }).map(({ path, suggestion }) => [path, suggestion])).toEqual([
            ["allowedRegions[0]", "cn-hangzhou"],
            ["systems[0].allowedRegions[0]", "cn-shanghai"],
            ["systems[0].dataClasses[0].allowedRegions[0]", "cn-shanghai"],
            ["links[0].to", "ap-singapore"],
        ]);
    });

    test("a baseline, a waiver or a link that is written twice is warned of; one of another cloud or subject is another one", () => {
        const waiver = (more: string, until: string) => `  - {policy: audit-trail-on, ${more}, reason: r, approver: a, until: ${until}}\n`;
        const twice = `waivers:\n${waiver("subject: account", "2026-09-30")}${waiver("subject: account", "2026-12-31")}`;
        expect(warnings(twice)).toMatchObject([{ path: "waivers[1]", related: [{ path: "waivers[0]" }] }]);
        const other = `waivers:\n${waiver("subject: account", "2026-09-30")}${waiver("subject: account, cloud: alicloud", "2026-12-31")}`;
        expect(warnings(other)).toEqual([]);
        const link = "  - {name: l, from: cn-hangzhou, to: ap-singapore, ground: 标准合同}\n";
        expect(warnings(`links:\n${link}${link}`)).toMatchObject([{ path: "links[1]" }]);
        const baseline = (names: string) =>
            `  - {policy: audit-trail-on, cloud: alicloud, covers: {names: [${names}]}, evidence: e, owner: o, reviewBy: 2026-12-31}\n`;
        expect(warnings(`baselines:\n${baseline("a.cn, b.cn")}${baseline("b.cn, a.cn")}`)).toMatchObject([{ path: "baselines[1]" }]);
        expect(warnings(`baselines:\n${baseline("a.cn")}${baseline("b.cn")}`)).toEqual([]);
    });

    test("ten thousand references to nothing are counted in time, and the first have their suggestion", () => {
        const numbered = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(5, "0"));
        const text = `carriers:
${numbered.map(i => `  - {id: server-${i}, cloud: alicloud}`).join("\n")}
filings:
  - status: applying
    services:
${numbered.map(i => `      - {carriers: [sever-${i}]}`).join("\n")}
`;
        const begun = process.cpuUsage();
        const checked = check(text);
        const { user, system } = process.cpuUsage(begun);
        expect(checked).toMatchObject({ ok: false, problemCount: 10_000 });
        expect(checked.ok ? [] : checked.problems.map(({ suggestion }) => suggestion)).toEqual(
            numbered.slice(0, 20).map(i => `server-${i}`),
        );
        expect((user + system) / 1e6).toBeLessThan(10);
    });
});
