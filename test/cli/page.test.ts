import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    return name;
};
const english = { BEIAN_LANG: "en" };

file(
    "register.yaml",
    `entities:
  - {id: a, name: 北京示例科技有限公司, creditCode: 91440300MA5EXAMP1F}
filings:
  - number: 京ICP备2026000002号
    status: active
    services:
      - number: 京ICP备2026000002号-1
        name: 示例商城
        domains: [shop-example.cn]
        psb: 京公网安备11010502000001号
        licence: 京B2-20260001
      - number: 京ICP备2026000002号-2
        name: 示例社区
        domains: [forum-example.cn]
      - {number: 京ICP备2026000002号-3A, kind: app, name: 示例 App, domains: [shop-example.cn]}
  - status: applying
    services:
      - {name: 示例门户, domains: [portal-example.cn]}
psb:
  - {number: 京公网安备11010502000001号, domains: [shop-example.cn]}
licences:
  - {number: 京B2-20260001, businessKinds: [edi], issued: 2026-01-01}
`,
);
const text = "<h1>示例</h1><p>这里是给读者看的正文，足够长，不是脚本的空壳，也没有别的什么内容需要检查。</p>";
const page = (inside: string): string => `<!doctype html><html><head><meta charset="utf-8"></head><body>${text}${inside}</body></html>`;
const report = '<a href="/report.html">举报</a>';
const icp = (number: string): string => `<a href="https://beian.miit.gov.cn/">${number}</a>`;

describe("page", () => {
    test("that shows the footer made by `footer` has nothing wrong", async () => {
        for (const service of ["京ICP备2026000002号-1", "示例社区", "forum-example.cn"]) {
            const made = await ran(["footer", service, "--shop"], { folder });
            expect(made).toMatchObject({ code: 0, err: "" });
            const name = file("made/index.html", page(made.out));
            const { code, out } = await ran(["page", name, "--service", service, "--shop"], { folder });
            expect(out).not.toMatch(/breached|undecided/);
            expect({ code, met: out.includes("met") }).toEqual({ code: 0, met: true });
        }
    });

    test("tells what is missing with article, wish and HTML, and ends with 1", async () => {
        const name = file("bare.html", page(""));
        const { code, out } = await ran(["page", name, "-s", "示例商城"], { folder });
        expect(code).toBe(1);
        expect(out).toContain("bare.html (judged as 京ICP备2026000002号-1 (示例商城))");
        expect(out).toContain("breached  filing number: no filing number");
        expect(out).toContain(
            "Ground: [statute] Measures for the Administration of Internet Information Services (国务院令第292号) art. 12",
        );
        expect(out).toContain('Paste:  <a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">京ICP备2026000002号-1</a>');
        expect(out).toContain("breached  PSB number");
        expect(out).toContain("breached  licence number");
        expect(out).toContain("breached  complaint channel");
        const chinese = await ran(["page", name, "-s", "示例商城", "--lang", "zh"], { folder });
        expect(chinese.out).toContain("不符  备案号：没有备案号");
    });

    test("is judged as the site that fits best where nobody says which", async () => {
        const name = file("forum.html", page(icp("京ICP备2026000002号-2") + report));
        expect(await ran(["page", name], { folder })).toMatchObject({
            code: 0,
            out: expect.stringContaining("judged as 京ICP备2026000002号-2 (示例社区)"),
        });
        expect(await ran(["page", name, "-s", "shop-example.cn"], { folder })).toMatchObject({ code: 1 });
    });

    test("that a template makes is undecided: 0, or 1 under --strict", async () => {
        const name = file("template.html", page("<footer>{{ footer }}</footer>"));
        expect(await ran(["page", name, "-s", "forum-example.cn"], { folder })).toMatchObject({
            code: 0,
            out: expect.stringContaining("undecided  filing number"),
        });
        expect(await ran(["page", name, "-s", "forum-example.cn", "--strict"], { folder })).toMatchObject({ code: 1 });
    });

    test("in JSON has grounds with cites, texts in both languages, and lines", async () => {
        const name = file("lines.html", page(`\n\n${icp("沪ICP备2026000009号-1")}`));
        const { out } = await ran(["page", name, "-s", "forum-example.cn", "--format", "json"], { folder });
        const { pages } = JSON.parse(out);
        expect(pages[0].findings[0]).toMatchObject({
            check: "filing-number",
            verdict: "breached",
            line: 3,
            found: { zh: expect.stringContaining("沪ICP备2026000009号-1"), en: expect.any(String) },
            paste: expect.stringContaining("京ICP备2026000002号-2"),
            grounds: [{ kind: "statute", cite: { zh: expect.stringContaining("第十二条") } }, expect.anything(), expect.anything()],
        });
    });

    test("in GBK is read and named; one that contradicts its meta is told", async () => {
        // 京ICP备2026000002号-2 and 举报
        const bytes = (written: string) => [...Buffer.from(written, "latin1")];
        const gbk = Uint8Array.from([
            ...bytes('<meta charset="gbk"><p><a href="https://beian.miit.gov.cn/">'),
            ...[0xbe, 0xa9],
            ...bytes("ICP"),
            ...[0xb1, 0xb8],
            ...bytes("2026000002"),
            ...[0xba, 0xc5],
            ...bytes("-2</a> "),
            ...[0xbe, 0xd9, 0xb1, 0xa8],
        ]);
        expect(await ran(["page", file("gbk.html", gbk), "-s", "示例社区"], { folder })).toMatchObject({
            code: 0,
            out: expect.stringContaining("in GBK"),
        });
        const garbled = file("garbled.html", page(icp("京ICP备2026000002号-2") + report).replace("utf-8", "gb2312"));
        expect(await ran(["page", garbled, "-s", "示例社区"], { folder })).toMatchObject({
            code: 1,
            out: expect.stringContaining("browsers show garbage"),
        });
        const none = file("none.html", Uint8Array.from([0x3c, 0xff, 0xff, 0x81]));
        expect(await ran(["page", none], { folder })).toMatchObject({ code: 2, err: expect.stringContaining("in no known encoding") });
    });
});

describe("page of a folder", () => {
    test("checks the topmost home pages, and every page with --all", async () => {
        file("site/zh/index.html", page(icp("京ICP备2026000002号-2") + report));
        file("site/en/index.html", page(icp("京ICP备2026000002号-2") + report));
        file("site/en/blog/index.html", page(""));
        file("site/en/about.htm", page(""));
        file("site/node_modules/x/index.html", page(""));
        file("site/.cache/index.html", page(""));
        symlinkSync("..", join(folder, "site", "up"));
        const home = await ran(["page", "site", "-s", "示例社区"], { folder, environment: english });
        expect(home.code).toBe(0);
        expect([...home.out.matchAll(/^(site\S+)/gm)].map(([, name]) => name)).toEqual(["site/en/index.html", "site/zh/index.html"]);
        expect(home.err).toContain("pages that are no home page and were not checked: 2 (--all)");
        const all = await ran(["page", "site", "-s", "示例社区", "--all"], { folder });
        expect(all.code).toBe(1);
        expect([...all.out.matchAll(/^(site\S+)/gm)]).toHaveLength(4);
    });

    test("without a home page says what to name", async () => {
        file("pages/about.html", page(""));
        expect(await ran(["page", "pages"], { folder })).toMatchObject({
            code: 2,
            err: expect.stringContaining("holds no index.html: name the home page"),
        });
    });
});

describe("what cannot be checked ends with 2", () => {
    test.each([
        ["a file that is not there", ["page", "nothing.html"], "nothing.html cannot be read: there is no such file or folder"],
        ["an unknown service", ["page", "bare.html", "-s", "shop-exampel.cn"], "did you mean shop-example.cn"],
        ["no register", ["page", "bare.html", "-r", "nothing.yaml"], "no such file"],
        ["a footer of an unknown service", ["footer", "示例商店"], "did you mean 示例商城"],
        ["a footer of several services", ["footer", "京ICP备2026000002号"], "that means several services whose footers differ"],
        ["a footer without a number", ["footer", "portal-example.cn"], "has not been granted yet"],
    ])("%s", async (_, argv, said) => {
        file("bare.html", page(""));
        const { code, out, err } = await ran(argv, { folder });
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain(said);
    });
});

describe("footer", () => {
    test("is HTML and nothing else", async () => {
        expect((await ran(["footer", "京ICP备2026000002号-1", "--lang", "both"], { folder })).out).toBe(`<footer style="text-align: center">
    <a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">京ICP备2026000002号-1</a>
    <a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502000001" target="_blank" rel="noreferrer">京公网安备11010502000001号</a>
    <span>增值电信业务经营许可证：京B2-20260001</span>
    <a href="/report.html">违法和不良信息举报</a>
</footer>
`);
    });

    test("of a filing that is not in force is printed with a note, and ends with 1", async () => {
        file(
            "ended.yaml",
            "filings:\n  - number: 粤ICP备2026000001号\n    status: suspended\n    services:\n      - {number: 粤ICP备2026000001号-1, domains: [ended-example.cn]}\n",
        );
        const { code, out, err } = await ran(["footer", "ended-example.cn", "-r", "ended.yaml"], { folder });
        expect(code).toBe(1);
        expect(out).toContain(">粤ICP备2026000001号<");
        expect(err).toContain("suspended");
    });
});
