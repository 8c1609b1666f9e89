import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { policies } from "../../policies";
import { statuteBooks } from "../../src/law";
import { registerTemplate } from "../../src/register";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
writeFileSync(join(folder, "register.yaml"), registerTemplate);
const explain = (...words: readonly string[]) => ran(["explain", ...words], { folder });

/** The parts of an explanation by their English label. */
async function partsOf(...words: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const { out } = await explain(...words, "--format", "json");
    const { parts } = JSON.parse(out) as {
        readonly parts: readonly { readonly label: { readonly en: string }; readonly says: { readonly en: string } }[];
    };
    return Object.fromEntries(parts.map(({ label, says }) => [label.en, says.en]));
}

describe("a number is taken apart", () => {
    test("an ICP filing number of eight digits", async () => {
        const { code, out } = await explain("粤ICP备12345678号-1", "--lang", "zh");
        expect(code).toBe(0);
        expect(out).toBe(`粤ICP备12345678号-1：ICP 备案号
  省份        粤，广东（GB/T 2260 代码 44）
  类别        ICP备，非经营性互联网信息服务备案
  年份        12（2 位年份），2012 年
  流水号      345678
  服务序号    第 1 个服务，类型：网站（无字母）
  主体备案号  粤ICP备12345678号
  页脚        粤ICP备12345678号（广东放主体备案号），链接 https://beian.miit.gov.cn/
  台账        register.yaml 里没有这个号
`);
    });

    test.each([
        [
            "京ICP备2026000002号-3",
            {
                province: "京: Beijing (GB/T 2260 code 11)",
                year: "2026 (a year of 4 digits): 2026",
                serial: "000002",
                service: "number 3 of the subject; kind: website (no letter)",
                footer: "京ICP备2026000002号-3, linked to https://beian.miit.gov.cn/",
            },
        ],
        [
            "陇ICP备2026000002号-12A",
            { province: "陇: Gansu (GB/T 2260 code 62)", service: "number 12 of the subject; kind: app (letter A)" },
        ],
        ["京ICP备2026000002号-1X", { service: "number 1 of the subject; kind: mini-program (letter X)" }],
        ["京ICP备2026000002号-1K", { service: "number 1 of the subject; kind: quick app (letter K)" }],
        ["京ICP备05032038号", { year: "05 (a year of 2 digits): 2005", service: "none: this is the number of the subject" }],
        ["粤B2-20260001", { province: "粤: Guangdong (GB/T 2260 code 44)", year: "2026", serial: "0001" }],
        ["合字B1.B2-20130004", { scope: "a national licence, for several provinces" }],
        [
            "京ICP证030173号-1",
            { sort: "ICP证: licence for value-added telecom services, old form", year: "2003", serial: "0173", subject: "京ICP证030173号" },
        ],
        [
            "粤公网安备 44030502008569号",
            {
                district: "440305; its first two digits are the province",
                serial: "008569",
                query: "https://beian.mps.gov.cn/#/query/webSearch?code=44030502008569",
            },
        ],
        [
            "91440300MA5EXAMP1F",
            {
                authority: "9: market regulation",
                kind: "1: enterprise",
                "registered in": "440300: Guangdong",
                organisation: "MA5EXAMP1",
                "check digit": "F, right",
            },
        ],
    ])("%s", async (number, parts) => {
        expect(await partsOf(number)).toMatchObject(parts);
    });
});

describe("a number that is not right ends with 1 and the right one is offered", () => {
    test.each([
        ["甘ICP备17001719号", "陇ICP备17001719号"],
        ["川ICP备2020030589号-2", "蜀ICP备2020030589号-2"],
        ["桂ICP备21002685号-1", "桂ICP备2021002685号-1"],
        ["京ICP备2018019108号-1", "京ICP备18019108号-1"],
        ["陇公网安备62010302000249号", "甘公网安备62010302000249号"],
        ["京公网安备44030502008569号", "粤公网安备44030502008569号"],
        ["ICP证合字B2-20070004号", "合字B2-20070004"],
        ["9I440300MA5EXAMP1F", "91440300MA5EXAMP1F"],
    ])("%s → %s", async (typed, right) => {
        const { code, out } = await explain(typed, "--format", "json");
        expect(code).toBe(1);
        expect(JSON.parse(out)).toMatchObject({ valid: false, suggestion: right });
        expect((await partsOf(typed))["did you mean"]).toBe(right);
    });

    test.each([
        ["京ＩＣＰ备２０２６０００００２号", "京ICP备2026000002号", "the right spelling is"],
        ["京icp备2026000002号", "京ICP备2026000002号", "the right spelling is"],
        ["滇ICP备09010050-5号", "滇ICP备09010050号-5", "goes after 号"],
        ["京ICP备2026000002", "京ICP备2026000002号", "lacks 号"],
    ])("%s is understood as %s, and the writer is told", async (typed, right, said) => {
        const { code, out } = await explain(typed);
        expect(code).toBe(1);
        expect(out).toContain(`${right}: ICP filing number`);
        expect(out).toContain(said);
    });

    test("a number of which nothing can be made says what is wanted", async () => {
        const { code, out } = await explain("京ICP备12号3456");
        expect(code).toBe(1);
        expect(out).toContain("not a valid ICP filing number");
    });
});

describe("a domain", () => {
    test("that is filed", async () => {
        const { code, out } = await explain("https://www.example-shop.cn/path");
        expect(code).toBe(0);
        expect(out).toContain("www.example-shop.cn: a domain");
        expect(await partsOf("www.example-shop.cn")).toMatchObject({
            registrable: "example-shop.cn: a filing of it covers every name under it",
            filing: "粤ICP备2026000001号-1, active, by the filed domain example-shop.cn",
            "access providers": "Alibaba Cloud, Tencent Cloud",
            "domain expires": "2027-12-15",
        });
    });

    test("that is not filed ends with 1", async () => {
        expect(await explain("www.example.com.cn")).toMatchObject({ code: 1, out: expect.stringContaining("it counts as unfiled") });
        expect((await partsOf("www.example.com.cn")).registrable).toMatch(/^example\.com\.cn:/);
    });

    test("whose filing is not in force ends with 1", async () => {
        writeFileSync(join(folder, "cancelled.yaml"), registerTemplate.replace("status: active", "status: cancelled"));
        const { code, out } = await explain("example-shop.cn", "-r", "cancelled.yaml");
        expect({ code, said: out.includes("cancelled, by the filed domain") }).toEqual({ code: 1, said: true });
    });

    test("that is a cloud's own, a public suffix, in Chinese, or nobody's business without a register", async () => {
        expect(await explain("bucket.oss-cn-hangzhou.aliyuncs.com")).toMatchObject({
            code: 0,
            out: expect.stringContaining("no filing of yours is needed"),
        });
        expect(await explain("com.cn")).toMatchObject({ code: 1, out: expect.stringContaining("a public suffix") });
        expect((await explain("例子.中国")).out).toContain("xn--fsqu00a.xn--fiqs8s");
        const empty = temporary;
        expect(await ran(["explain", "example-shop.cn"], { folder: empty })).toMatchObject({
            code: 0,
            out: expect.stringContaining("no register was found"),
        });
    });
    const temporary = temporaryFolder();
});

describe("a number is looked up in the register", () => {
    const registered = async (...words: readonly string[]) => (await partsOf(...words)).register;

    test("and told with its status, domains and access providers", async () => {
        expect(await registered("粤ICP备2026000001号-1")).toBe(
            "register.yaml\n粤ICP备2026000001号-1, 示例商城, active, domains example-shop.cn, access providers Alibaba Cloud, Tencent Cloud",
        );
        const { out } = await explain("粤ICP备2026000001号-1", "--format", "json");
        expect(JSON.parse(out)).toMatchObject({
            register: "register.yaml",
            inRegister: [{ number: "粤ICP备2026000001号-1", status: "active", domains: ["example-shop.cn"] }],
        });
    });

    test("whichever sort it is", async () => {
        expect((await registered("粤ICP备2026000001号"))?.split("\n")).toHaveLength(3);
        expect(await registered("粤公网安备44030502000001号")).toContain("domains example-shop.cn");
        expect(await registered("91440300MA5EXAMP1F")).toContain("the subject 深圳市示例科技有限公司");
    });

    test("and told to be missing there, or to be missing under a subject that is there", async () => {
        expect(await registered("京ICP备2026000002号-1")).toBe("register.yaml does not have this number");
        expect(await registered("粤ICP备2026000001号-7")).toBe("register.yaml has the subject 粤ICP备2026000001号, and not this service");
    });

    test("and the end of its status is told for a service that is suspended", async () => {
        writeFileSync(join(folder, "suspended.yaml"), registerTemplate.replace("status: active #", "status: suspended #"));
        expect(await registered("粤ICP备2026000001号-1", "--register", "suspended.yaml")).toContain("suspended");
    });

    test("only where there is one: nothing is said without, and its mistakes stop nobody who did not name it", async () => {
        expect((await ran(["explain", "粤ICP备2026000001号-1"], { folder: empty })).out).not.toContain("register");
        writeFileSync(join(broken, "register.yaml"), "filings: 1\n");
        const beside = await ran(["explain", "粤ICP备2026000001号-1"], { folder: broken });
        expect(beside).toMatchObject({ code: 0, err: "", out: expect.stringContaining("the register has errors") });
        const named = await ran(["explain", "粤ICP备2026000001号-1", "-r", "register.yaml"], { folder: broken });
        expect(named).toMatchObject({ code: 2, out: "", err: expect.stringContaining("the register cannot be used") });
    });

    test("without the names of persons under --public", async () => {
        const person = registerTemplate.replace("kind: enterprise", "kind: personal").replace("    creditCode: 91440300MA5EXAMP1F\n", "");
        writeFileSync(join(folder, "person.yaml"), person);
        expect(await registered("粤ICP备2026000001号-1", "-r", "person.yaml", "--public")).not.toContain("示例商城");
        expect(await registered("粤ICP备2026000001号-1", "-r", "person.yaml")).toContain("示例商城");
    });

    const [empty, broken] = [temporaryFolder(), temporaryFolder()];
});

describe("a policy", () => {
    test.each(policies.map(({ id }) => id))("%s is explained by its grounds, its way out, and why", async id => {
        const { code, err } = await explain(id);
        expect({ code, err }).toEqual({ code: 0, err: "" });
        expect(Object.keys(await partsOf(id))).toEqual(expect.arrayContaining(["level", "ground", "way out", "why", "settings"]));
        expect((await explain(id, "--lang", "zh")).out).toContain("为什么");
    });

    test("of the host itself is explained too", async () => {
        const { code, out } = await explain("beian-register");
        expect({ code, said: out.includes("it tells about the run itself") }).toEqual({ code: 0, said: true });
        expect((await partsOf("beian-register")).settings).toMatch(/^path: [^\u4e00-\u9fff]+ \(string, no default\)$/);
        expect((await explain("beian-register", "--lang", "zh")).out).not.toContain("absolute");
        expect((await explain("beian-coverag")).err).toContain("did you mean beian-coverage");
    });

    test("shows settings with their defaults and the penalties of articles", async () => {
        expect((await partsOf("audit-log-kept-180-days")).settings).toMatch(/^\w+: .+ \(integer, default \d+, at least \d+\)/);
        expect((await partsOf("icp-domain-needs-filing")).ground).toContain("Penalty: Art. 19");
    });
});

describe("an article", () => {
    test.each([
        ["order-292/12", "art. 12"],
        ["order-292 art. 12", "art. 12"],
        ["ORDER-292 第十二条", "art. 12"],
        ["cybersecurity-law/51", "art. 51"],
        ["cybersecurity-law/61 para. 1", "art. 61 para. 1"],
    ])("%s is found", async (key, cite) => {
        const { code, out } = await explain(key);
        expect(code).toBe(0);
        expect(out.split("\n")[0]).toContain(cite);
        expect(await partsOf(key)).toMatchObject({
            grade: expect.stringMatching(/^A/),
            "in force": expect.stringMatching(/^in force from/),
        });
    });

    test.each(statuteBooks.map(({ instrument: { key } }) => key))("the instrument %s lists its articles", async key => {
        expect((await explain(key)).code).toBe(0);
    });
});

describe("a popular claim", () => {
    test("is explained by what is true, its articles, and what checks it", async () => {
        const { code, out } = await explain("pc-014");
        expect(code).toBe(0);
        expect(out.split("\n")[0]).toBe('PC-014: popular claim "The police filing is due 30 days after the ICP approval."');
        expect(await partsOf("PC-014")).toMatchObject({
            verdict: "partial",
            "what is true": expect.stringContaining("formal connection"),
            "checked by": "psb-filed-in-time\nbeian-guard deadlines",
        });
        expect((await explain("PC-999")).code).toBe(2);
    });
});

describe("what nobody knows ends with 2 and the nearest are told", () => {
    test.each([
        ["icp-domain-need-filing", "did you mean icp-domain-needs-filing"],
        ["order-292/122", "did you mean order-292/12"],
        ["order-29", "did you mean order-292"],
        ["nonsense", "is wanted"],
        ["", "is wanted"],
        ["!!!", "is wanted"],
    ])('"%s"', async (word, said) => {
        const { code, out, err } = await explain(word);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain(said);
    });

    test("a very long word is answered at once, and not repeated whole", async () => {
        const begun = Date.now();
        const { code, err } = await explain("x".repeat(100_000));
        expect(code).toBe(2);
        expect(err.length).toBeLessThan(500);
        expect(Date.now() - begun).toBeLessThan(3000);
    });
});
