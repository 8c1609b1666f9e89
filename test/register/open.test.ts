import { type Concern, RegisterUnavailable } from "../../src/kernel";
import { checkText, missingRegister, openRegister, unavailableRegister } from "../../src/register";

const open = (text: string) => {
    const checked = checkText(text, { file: "register.yaml" });
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    return openRegister(checked.data);
};

const register = open(`entities: [{id: a, name: 示例}, {id: b, name: 另一示例}]
filings:
  - number: 粤ICP备2026000001号
    entity: a
    status: active
    services:
      - number: 粤ICP备2026000001号-1
        domains: [example.cn, shop.com.cn, 例子.中国]
        accessProviders: [阿里云, 某数据中心]
      - {number: 粤ICP备2026000001号-2A, kind: app, domains: [example.cn], accessProviders: [腾讯云]}
      - {number: 粤ICP备2026000001号-3, status: suspended, domains: [paused.example.cn]}
      - {domains: [coming.cn], status: applying}
  - number: 京ICP备2026000002号
    entity: b
    status: cancelled
    services: [{number: 京ICP备2026000002号-1, domains: [old.cn, shop.com.cn], accessProviders: [alicloud]}]
  - {entity: b, status: applying, services: [{domains: [first.cn]}]}
systems:
  - {name: 商城, level: 3, stacks: ["shop/*"], allowedRegions: [cn-shenzhen], cii: true}
  - {name: 海外, level: 2, territory: overseas, stacks: ["shop/us-*", blog/prod]}
allowedRegions: [cn-hangzhou, ap-guangzhou]
baselines:
  - {policy: boundary-waf-fronts-web, cloud: 阿里云, covers: {names: [example.cn]}, evidence: 共享 WAF, owner: 安全组, reviewBy: 2026-12-31}
  - {policy: audit-trail-on, cloud: tencentcloud, covers: {accounts: ["100000000001"]}, evidence: 跟踪集, owner: 平台组, reviewBy: 2026-12-31}
waivers:
  - {policy: audit-log-kept-180-days, subject: "urn:pulumi:prod::shop::alicloud:log/*::temp-*", reason: 迁移, approver: 负责人, until: 2026-06-30}
  - {policy: icp-domain-needs-filing, subject: test.other.cn, cloud: alicloud, reason: 下线中, approver: 负责人, until: 2026-06-30}
  - {policy: audit-trail-on, subject: account, cloud: alicloud, reason: 建设中, approver: 负责人, until: 2026-06-30}
`);

describe("filings", () => {
    test.each([
        "example.cn",
        "EXAMPLE.cn.",
        "www.example.cn",
        "a.b.example.cn",
        "*.example.cn",
        ".example.cn",
        "https://www.example.cn:8443/x?y",
    ])("%s is covered by example.cn", name => {
        expect(register.filingFor(name)).toEqual({
            number: "粤ICP备2026000001号-1",
            status: "active",
            accessProviders: ["alicloud", "tencentcloud"],
            domain: "example.cn",
        });
    });

    test.each(["例子.中国", "www.例子.中国", "WWW.XN--FSQU00A.XN--FIQS8S"])("%s is covered in either spelling", name => {
        expect(register.filingFor(name)).toMatchObject({ domain: "xn--fsqu00a.xn--fiqs8s" });
    });

    test.each(["other.cn", "badexample.cn", "example.cn.evil.com", "example.com.cn", "com.cn", "cn", "", "1.2.3.4", "example.cn,other.cn"])(
        "%j is covered by nothing",
        name => expect(register.filingFor(name)).toBeUndefined(),
    );

    test("the longest domain wins, whatever its status", () => {
        expect(register.filingFor("x.paused.example.cn")).toMatchObject({
            number: "粤ICP备2026000001号-3",
            status: "suspended",
            domain: "paused.example.cn",
        });
    });

    test("of several filings of one domain the best status wins", () => {
        expect(register.filingFor("www.shop.com.cn")).toMatchObject({ status: "active", number: "粤ICP备2026000001号-1" });
        expect(register.filingFor("old.cn")).toMatchObject({ status: "cancelled" });
    });

    test("a service is no better than its filing, and a number still to come is said to be so", () => {
        expect(register.filingFor("coming.cn")).toMatchObject({ status: "applying", number: "粤ICP备2026000001号", accessProviders: [] });
        expect(register.filingFor("first.cn")).toMatchObject({ status: "applying", number: "备案审批中 (number pending)" });
    });

    test("data that was never checked cannot make a public suffix cover the world", () => {
        const forged = openRegister({ filings: [{ status: "active", services: [{ domains: ["com.cn", "cn"] }] }] });
        expect(forged.filingFor("shop.com.cn")).toBeUndefined();
        expect(forged.filingFor("shop.cn")).toBeUndefined();
    });

    test("a platform's suffix covers what lies under it only where the company filed it itself", () => {
        const own = open(
            "filings: [{number: 粤ICP备2026000001号, status: active, services: [{number: 粤ICP备2026000001号-1, domains: [github.io]}]}]\n",
        );
        expect(own.filingFor("me.github.io")).toMatchObject({ domain: "github.io" });
        expect(register.filingFor("me.github.io")).toBeUndefined();
    });
});

describe("systems and regions", () => {
    test("the narrowest pattern decides", () => {
        expect(register.systemOf("shop", "prod")).toEqual({
            name: "商城",
            level: 3,
            territory: "mainland",
            declared: true,
            cii: true,
            dataClasses: [],
            volumeProcessor: false,
        });
        expect(register.systemOf("shop", "us-east")).toMatchObject({ name: "海外", territory: "overseas" });
        expect(register.systemOf("blog", "prod")).toMatchObject({ name: "海外" });
    });

    test("a stack of no system is level 2 in the mainland, and said to be undeclared", () => {
        expect(register.systemOf("blog", "dev")).toMatchObject({ name: "blog/dev", level: 2, territory: "mainland", declared: false });
    });

    test("a system's own regions come before the global ones, and without either all are allowed", () => {
        expect(register.allowedRegions(register.systemOf("shop", "prod"))).toEqual(["cn-shenzhen"]);
        expect(register.allowedRegions(register.systemOf("blog", "prod"))).toEqual(["cn-hangzhou", "ap-guangzhou"]);
        expect(register.allowedRegions(register.systemOf("blog", "dev"))).toEqual(["cn-hangzhou", "ap-guangzhou"]);
        expect(missingRegister().allowedRegions(missingRegister().systemOf("a", "b"))).toBeUndefined();
    });
});

describe("baselines and waivers", () => {
    const about = (concern: Partial<Concern>): Concern => ({
        policy: "boundary-waf-fronts-web",
        cloud: "alicloud",
        today: "2026-06-30",
        ...concern,
    });

    test("a baseline covers names under its domain, of its policy and cloud, to the last day of review", () => {
        const covered = { evidence: "共享 WAF", owner: "安全组", reviewBy: "2026-12-31" };
        expect(register.baselineFor(about({ name: "WWW.example.cn" }))).toEqual(covered);
        expect(register.baselineFor(about({ name: "example.cn", today: "2026-12-31" }))).toEqual(covered);
        for (const other of [
            { name: "example.cn", today: "2027-01-01" },
            { name: "badexample.cn" },
            { name: "example.cn", cloud: "tencentcloud" as const },
            { name: "example.cn", policy: "boundary-waf-blocks" },
            { urn: "urn:pulumi:prod::shop::a:b:C::example.cn" },
            {},
        ]) {
            expect(register.baselineFor(about(other))).toBeUndefined();
        }
    });

    test("a baseline of accounts covers what concerns no single name or resource", () => {
        const trail = { policy: "audit-trail-on", cloud: "tencentcloud" as const };
        expect(register.baselineFor(about(trail))).toMatchObject({ owner: "平台组" });
        expect(register.baselineFor(about({ ...trail, urn: "urn:pulumi:prod::shop::a:b:C::d" }))).toBeUndefined();
        expect(register.baselineFor(about({ ...trail, cloud: "alicloud" }))).toBeUndefined();
    });

    test("a waiver covers a URN pattern, a domain or the account, to its last day", () => {
        const urn = "urn:pulumi:prod::shop::alicloud:log/store:Store::temp-1";
        expect(register.waiverFor(about({ policy: "audit-log-kept-180-days", urn }))).toEqual({
            reason: "迁移",
            approver: "负责人",
            until: "2026-06-30",
        });
        expect(register.waiverFor(about({ policy: "audit-log-kept-180-days", urn, today: "2026-07-01" }))).toBeUndefined();
        expect(register.waiverFor(about({ policy: "audit-log-kept-180-days", urn: urn.replace("temp", "main") }))).toBeUndefined();
        expect(register.waiverFor(about({ policy: "icp-domain-needs-filing", name: "a.test.other.cn" }))).toBeDefined();
        expect(
            register.waiverFor(about({ policy: "icp-domain-needs-filing", name: "a.test.other.cn", cloud: "tencentcloud" })),
        ).toBeUndefined();
        expect(register.waiverFor(about({ policy: "icp-domain-needs-filing", name: "other.cn" }))).toBeUndefined();
        expect(register.waiverFor(about({ policy: "audit-trail-on" }))).toBeDefined();
        expect(register.waiverFor(about({ policy: "audit-trail-on", urn }))).toBeUndefined();
    });

    test("what has ended is named, and only that", () => {
        expect(register.lapsed("2026-06-30")).toEqual([]);
        expect(register.lapsed("2026-07-01").map(({ en }) => en)).toEqual([
            "a waiver has ended and no longer counts: audit-log-kept-180-days for urn:pulumi:prod::shop::alicloud:log/*::temp-* (until 2026-06-30)",
            "a waiver has ended and no longer counts: icp-domain-needs-filing for test.other.cn (until 2026-06-30)",
            "a waiver has ended and no longer counts: audit-trail-on for account (until 2026-06-30)",
        ]);
        expect(register.lapsed("2027-01-01")).toHaveLength(5);
    });
});

test("a missing register has nothing on file and says that it is missing", () => {
    const missing = missingRegister();
    expect(missing.missing).toBe(true);
    expect(register.missing).toBe(false);
    expect(missing.filingFor("example.cn")).toBeUndefined();
    expect(missing.lapsed("2030-01-01")).toEqual([]);
});

test("a register that cannot be used throws from every look-up", () => {
    const broken = unavailableRegister("line 3");
    const concern: Concern = { policy: "a", cloud: "alicloud", today: "2026-01-01" };
    for (const look of [
        () => broken.filingFor("example.cn"),
        () => broken.systemOf("a", "b"),
        () => broken.allowedRegions(register.systemOf("a", "b")),
        () => broken.baselineFor(concern),
        () => broken.waiverFor(concern),
        () => broken.lapsed("2026-01-01"),
    ]) {
        expect(look).toThrow(RegisterUnavailable);
    }
});

test("the servers of a cloud are told with their services and the day until which they are paid for, counted from the purchase if need be", () => {
    const servers = open(`filings:
  - {status: applying, services: [{carriers: [i-1]}, {carriers: [i-1, i-2, i-2]}]}
carriers:
  - {id: i-1, cloud: alicloud, purchased: 2026-01-15, months: 12}
  - {id: i-2, cloud: 腾讯云, purchased: 2026-01-15, months: 12, paidUntil: 2028-01-15}
  - {id: i-3, cloud: alicloud}
`);
    expect(servers.carriersOf("alicloud")).toMatchObject([
        { id: "i-1", services: 2, paidUntil: "2027-01-15" },
        { id: "i-3", services: 0 },
    ]);
    expect(servers.carriersOf("alicloud")[1]?.paidUntil).toBeUndefined();
    expect(servers.carriersOf("tencentcloud")).toMatchObject([{ id: "i-2", services: 1, paidUntil: "2028-01-15" }]);
});
