import type { PageCheck } from "../../src/kernel";
import { judgePage, type PageExpectation, type PageFinding } from "../../src/page";

const guangdong = { zh: "广东", en: "Guangdong" };
const beijing = { zh: "北京", en: "Beijing" };

const number = "京ICP备2026000002号-1";
const subject = "京ICP备2026000002号";
const police = { number: "京公网安备11010502000001号", code: "11010502000001" };
const expected: PageExpectation = { filing: { subject, service: number, province: beijing } };

const ministry = "https://beian.miit.gov.cn/";
const footer = (inside: string): string => `<footer>${inside}</footer>`;
const linked = (text: string, href = ministry): string => `<a href="${href}">${text}</a>`;
const page = (inside: string, head = ""): string =>
    `<!doctype html><html><head><meta charset="utf-8"><title>示例</title>${head}</head><body><h1>示例网站</h1><p>这里是给读者看的正文，足够长，不是脚本的空壳。投诉电话见联系页面，欢迎来信。</p>${inside}</body></html>`;

const finding = (html: string, check: PageCheck, expectation: PageExpectation = expected): PageFinding | undefined =>
    judgePage(html, expectation).find(each => each.check === check);

const verdicts = (html: string, expectation: PageExpectation = expected): Readonly<Record<string, string>> =>
    Object.fromEntries(judgePage(html, expectation).map(({ check, verdict }) => [check, verdict]));

describe("the filing number is seen as a reader sees it", () => {
    test.each([
        ["linked in the footer", footer(linked(number))],
        ["in full-width forms", footer(linked("京ＩＣＰ备２０２６０００００２号－１"))],
        ["with lower-case letters", footer(linked("京icp备2026000002号-1"))],
        ["with spaces as people type them", footer(linked("京ICP备 2026000002 号 -1"))],
        ["in traditional characters", footer(linked("京ICP備2026000002號-1"))],
        ["split over elements", footer(`<a href="${ministry}"><span>京ICP备</span><b>2026000002</b><i>号</i>-1</a>`)],
        ["split over lines of the source", footer(`<a href="${ministry}">京ICP备2026000002号\n-1</a>`)],
        ["written with entities", footer(linked("&#20140;ICP&#22791;2026000002&#x53f7;&#45;1"))],
        ["with zero-width spaces inside", footer(linked("京ICP备\u200b2026000002号-1"))],
        ["with a long dash", footer(linked("京ICP备2026000002号–1"))],
        ["followed by the year of the copyright", footer(`${linked(number)} 2026 All rights reserved`)],
        ["followed by other words without a space", footer(`<p>${linked(number)}Copyright</p>`)],
        ["after other words", footer(`<p>网站备案号：${linked(number)}</p>`)],
        ["in a table", `<table><tr><td>${linked(number)}</td></tr></table>`],
        ["in an open dialog", `<dialog open>${linked(number)}</dialog>`],
        ["in the summary of something folded", `<details><summary>${linked(number)}</summary>x</details>`],
        ["in SVG text", `<a href="${ministry}"><svg><text>${number}</text></svg></a>`],
        ["in broken markup", `<div><p><a href=${ministry}>${number}<div></p></span>`],
    ])("%s", (_, html) => {
        expect(verdicts(page(html))).toMatchObject({ "filing-number": "met", "filing-link": "met" });
    });

    test.each([
        ["in a comment", `<!-- ${linked(number)} -->`],
        ["in a script's JSON", `<script type="application/json">{"n":"${subject.slice(0, 1)}"}</script>`],
        ["in a template element", `<template>${linked(number)}</template>`],
        ["in noscript", `<noscript>${linked(number)}</noscript>`],
        ["in a hidden element", `<div hidden>${linked(number)}</div>`],
        ["in an element with display: none", `<div style="color:red; display : none">${linked(number)}</div>`],
        ["in an invisible element", `<div style="visibility:hidden">${linked(number)}</div>`],
        ["in letters of no size", `<div style="font-size:0px">${linked(number)}</div>`],
        ["in something transparent", `<div style="opacity:0;">${linked(number)}</div>`],
        ["in a closed dialog", `<dialog>${linked(number)}</dialog>`],
        ["in something folded", `<details><summary>更多</summary>${linked(number)}</details>`],
        ["in a style sheet", `<style>a::after{content:"${number}"}</style>`],
        ["in an attribute", `<div data-icp="${number}" title="${number}"></div>`],
        ["in a meta element", `<meta name="icp" content="${number}">`],
        ["in the alternative text of an image", `<img alt="${number}" src="icp.png">`],
    ])("a number that stands only %s is not shown", (_, html) => {
        expect(finding(page(html), "filing-number")).toMatchObject({ verdict: "breached", found: { en: "no filing number" } });
    });

    test("a number in the title of the page is not on the page", () => {
        const html = page("").replace("<title>示例</title>", `<title>${number}</title>`);
        expect(finding(html, "filing-number")?.verdict).toBe("breached");
    });

    test("two lines that only together make the number do not show it", () => {
        expect(finding(page("<p>京ICP备</p><p>2026000002号-1</p>"), "filing-number")?.verdict).toBe("breached");
    });
});

describe("which number is the right one", () => {
    test("outside of Guangdong the subject number alone is not enough, by practice and not by law", () => {
        const found = finding(page(linked(subject)), "filing-number");
        expect(found).toMatchObject({ verdict: "breached", found: { en: `the subject number alone, "${subject}"` } });
        expect(found?.grounds.map(({ kind }) => kind)).toEqual(["provider rule"]);
    });

    test("in Guangdong the subject number is shown", () => {
        const expectation = { filing: { subject: "粤ICP备2026000001号", service: "粤ICP备2026000001号-1", province: guangdong } };
        expect(finding(page(linked("粤ICP备2026000001号")), "filing-number", expectation)?.verdict).toBe("met");
        const service = finding(page(linked("粤ICP备2026000001号-1")), "filing-number", expectation);
        expect(service?.verdict).toBe("breached");
        expect(service?.paste).toContain(">粤ICP备2026000001号<");
    });

    test("a licence number that stands for the filing is shown like one", () => {
        const expectation = { filing: { subject: "浙B2-20260224", service: "浙B2-20260224-1", province: { zh: "浙江", en: "Zhejiang" } } };
        expect(finding(page(linked("浙B2-20260224-1")), "filing-number", expectation)?.verdict).toBe("met");
        expect(finding(page(linked("浙B2-20260224-12")), "filing-number", expectation)?.verdict).toBe("breached");
    });

    test.each([
        ["another subject's", "沪ICP备2026000009号-1", "another number"],
        ["another service's", `${subject}-2`, "the number of another service"],
        ["one that begins like it", `${subject}-12`, "the number of another service"],
        ["one of an app", `${subject}-1A`, "the number of another service"],
        ["one without 号", "京ICP备2026000002-1", "not how the number is spelled"],
        ["one of the wrong sort", "京ICP证2026000002号-1", "not how the number is spelled"],
    ])("%s number is not the right one, and what stands there is told", (_, text, said) => {
        const found = finding(page(`\n\n${linked(text)}`), "filing-number");
        expect(found?.verdict).toBe("breached");
        expect(found?.found.en).toContain(said);
        expect(found?.found.en).toContain(text);
        expect(found?.line).toBe(3);
        expect(found?.paste).toBe(`<a href="${ministry}" target="_blank" rel="noreferrer">${number}</a>`);
    });

    test("a partner's number beside the right one does no harm", () => {
        expect(finding(page(`<p>友情链接 沪ICP备2026000009号-1</p>${linked(number)}`), "filing-number")?.verdict).toBe("met");
    });

    test("without a service number in the register any service number of the subject will do, and the subject number will not", () => {
        const expectation = { filing: { subject, province: beijing } };
        expect(finding(page(linked(`${subject}-3`)), "filing-number", expectation)?.verdict).toBe("met");
        const alone = finding(page(linked(subject)), "filing-number", expectation);
        expect(alone).toMatchObject({ verdict: "breached" });
        expect(alone?.paste).toBeUndefined();
    });

    test("nothing is asked while the filing is not granted", () => {
        expect(Object.keys(verdicts(page(""), {}))).toEqual(["complaint-channel"]);
    });
});

describe("the link of the filing number", () => {
    test.each([
        ["the query site", ministry],
        ["the query site over http", "http://beian.miit.gov.cn"],
        ["a page of the query site", "https://beian.miit.gov.cn/#/Integrated/index"],
        ["the query site without naming a protocol", "//beian.miit.gov.cn/"],
    ])("to %s is right", (_, href) => {
        expect(finding(page(linked(number, href)), "filing-link")?.verdict).toBe("met");
    });

    test.each([
        ["nowhere", "#", 'a link from the number to "#"'],
        ["to a script", "javascript:void(0)", 'to "javascript:void(0)"'],
        ["to the site without its protocol", "beian.miit.gov.cn", "without https://"],
        ["to the site that was there before", "http://www.miitbeian.gov.cn", "miitbeian.gov.cn"],
        ["to a name that only looks like the site's", "https://beian.miit.gov.cn.example.com/", "example.com"],
        ["to the police", "https://beian.mps.gov.cn/", "beian.mps.gov.cn"],
    ])("that leads %s is not", (_, href, said) => {
        const found = finding(page(linked(number, href)), "filing-link");
        expect(found?.verdict).toBe("breached");
        expect(found?.found.en).toContain(said);
    });

    test("a number without a link is told", () => {
        expect(finding(page(`<p>${number}</p>`), "filing-link")).toMatchObject({
            verdict: "breached",
            found: { en: "a number without a link" },
        });
    });

    test("a link beside the number is enough, a hidden or empty one is not", () => {
        expect(finding(page(`${number} ${linked("工信部备案查询")}`), "filing-link")?.verdict).toBe("met");
        expect(finding(page(`${number} <span hidden>${linked("查询")}</span>`), "filing-link")?.verdict).toBe("breached");
        expect(finding(page(`${number} <a href="${ministry}"></a>`), "filing-link")?.verdict).toBe("breached");
    });

    test("an address that a template makes is undecided", () => {
        expect(finding(page(linked(number, "{{ icpUrl }}")), "filing-link")?.verdict).toBe("undecided");
        expect(finding(page(`<a :href="icpUrl">${number}</a>`), "filing-link")?.verdict).toBe("undecided");
    });
});

describe("what is made later is undecided, not missing", () => {
    test.each([
        ["moustaches", "<p>{{ site.icp }}</p>", "{{ site.icp }}"],
        ["tags of EJS, ERB and JSP", "<p><%= icp %></p>", "<%= icp %>"],
        ["expressions", "<p>#{icp}</p>", "#{icp}"],
        ["expressions in brackets", "<p>[[icp]]</p>", "[[icp]]"],
        ["Jinja blocks", "{% include 'footer.html' %}", "{% include 'footer.html' %}"],
        ["Smarty variables", "<p>{$icp}</p>", "{$icp}"],
        ["tags of a CMS", "<p>{dede:global.cfg_beian/}</p>", "{dede:global.cfg_beian/}"],
        ["words replaced by the build", "<p>__ICP_NUMBER__</p>", "__ICP_NUMBER__"],
        ["PHP", "<?php include 'footer.php'; ?>", "<?php"],
        ["server-side includes", '<!--#include virtual="/footer.html" -->', "<!--#include-->"],
        ["a filled element", '<p v-html="icp"></p>', "<p v-html>"],
        ["a component", "<site-footer></site-footer>", "<site-footer>"],
        ["a script that writes it", "<script>document.write('京ICP备2026000002号-1')</script>", "<script>"],
    ])("by %s", (_, html, written) => {
        const found = finding(page(html), "filing-number");
        expect(found?.verdict).toBe("undecided");
        expect(found?.found.en).toContain(written);
    });

    test("a page that is only a frame for scripts is undecided throughout", () => {
        const shell =
            '<!doctype html><html><head><script type="module" src="/main.js"></script></head><body><div id="app"></div></body></html>';
        expect(verdicts(shell, { ...expected, psb: police })).toEqual({
            "filing-number": "undecided",
            "psb-number": "undecided",
            "complaint-channel": "undecided",
        });
    });

    test("a number of which a template makes a part is undecided", () => {
        expect(finding(page("<p>京ICP备{{ number }}号-1</p>"), "filing-number")?.verdict).toBe("undecided");
        expect(finding(page(`<p>${subject}-{{ n }}</p>`), "filing-number")?.verdict).toBe("undecided");
        const inGuangdong = { filing: { subject, service: number, province: guangdong } };
        expect(finding(page(`<p>${subject}-{{ n }}</p>`), "filing-number", inGuangdong)?.verdict).toBe("undecided");
    });

    test("a placeholder elsewhere takes nothing from a number that is there", () => {
        expect(verdicts(page(`<h2>{{ title }}</h2>${linked(number)}`))).toMatchObject({ "filing-number": "met", "filing-link": "met" });
    });

    test("a placeholder that no reader sees excuses nothing", () => {
        expect(
            finding(page('<div hidden>{{ x }}</div><p class="{{ theme }}">正文</p>', "<meta content='{{ y }}'>"), "filing-number")?.verdict,
        ).toBe("breached");
    });

    test("an ordinary script excuses nothing", () => {
        expect(finding(page("<script>console.log('hello')</script>"), "filing-number")?.verdict).toBe("breached");
    });

    test("a wrong number stays wrong beside a placeholder", () => {
        expect(finding(page("<p>{{ title }}</p><p>沪ICP备2026000009号-1</p>"), "filing-number")?.verdict).toBe("breached");
    });
});

describe("the PSB number", () => {
    const expectation = { ...expected, psb: police };
    const query = `https://beian.mps.gov.cn/#/query/webSearch?code=${police.code}`;

    test.each([
        ["with the link of today", query],
        ["with the link of the portal before", `http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${police.code}`],
    ])("is met %s", (_, href) => {
        expect(verdicts(page(linked("京公网安备 11010502000001号", href)), expectation)).toMatchObject({
            "psb-number": "met",
            "psb-link": "met",
        });
    });

    test.each([
        ["asks for another number", "https://beian.mps.gov.cn/#/query/webSearch?code=11010502000009", "asks for another number"],
        ["asks for no number", "https://beian.mps.gov.cn/", "without the number"],
        ["leads elsewhere", "https://example.cn/", "example.cn"],
    ])("has a link that %s", (_, href, said) => {
        const found = finding(page(linked(police.number, href)), "psb-link", expectation);
        expect(found?.verdict).toBe("breached");
        expect(found?.found.en).toContain(said);
        expect(found?.paste).toBe(`<a href="${query}" target="_blank" rel="noreferrer">${police.number}</a>`);
    });

    test("is missing, or is another, and no article is said to ask for it", () => {
        const missing = finding(page(""), "psb-number", expectation);
        expect(missing).toMatchObject({ verdict: "breached", found: { en: "no PSB number" } });
        expect(missing?.grounds[0].kind).toBe("house rule");
        const other = finding(page("<p>京公网安备11010502000009号</p>"), "psb-number", expectation);
        expect(other?.found.en).toContain("11010502000009");
    });

    test("is asked for only once there is one; one that the register does not know is told", () => {
        expect(finding(page(linked(number)), "psb-number")).toBeUndefined();
        expect(finding(page("<p>京公网安备11010502000009号</p>"), "psb-number")?.found.en).toContain("which the register does not have");
    });
});

describe("licences", () => {
    test("the number of the telecom licence is shown where the service needs one", () => {
        const expectation = { ...expected, licence: { number: "京B2-20260001" } };
        expect(finding(page("<p>增值电信业务经营许可证：京B2-20260001</p>"), "licence-number", expectation)?.verdict).toBe("met");
        expect(finding(page("<p>京B2-20260001号</p>"), "licence-number", expectation)?.verdict).toBe("met");
        expect(finding(page("<p>京B2-202600011</p>"), "licence-number", expectation)?.verdict).toBe("breached");
        expect(finding(page(""), "licence-number", { ...expected, licence: {} })?.verdict).toBe("undecided");
        expect(finding(page(""), "licence-number")).toBeUndefined();
    });

    test.each([
        ["a link with its name", linked("营业执照", "/licence.html")],
        ["an image in a link", '<a href="/licence.jpg"><img alt="电子营业执照" src="x.png"></a>'],
        ["the regulator's own link", '<a href="https://zzlz.gsxt.gov.cn/x"><img src="x.png"></a>'],
        ["English words", linked("Business License", "/licence.html")],
    ])("a shop shows its business licence by %s", (_, html) => {
        expect(finding(page(html), "business-licence", { ...expected, sells: true })?.verdict).toBe("met");
    });

    test("a shop shows it by its unified social credit code as well", () => {
        const expectation = { ...expected, sells: true, creditCode: "91440300MA5EXAMP1F" };
        expect(finding(page("<p>统一社会信用代码 91440300MA5EXAMP1F</p>"), "business-licence", expectation)?.verdict).toBe("met");
    });

    test("words without content, and a link to nowhere, are not enough", () => {
        const sells = { ...expected, sells: true };
        expect(finding(page("<p>营业执照</p>"), "business-licence", sells)?.found.en).toContain("only the words");
        expect(finding(page(linked("营业执照", "#")), "business-licence", sells)?.found.en).toContain("leads nowhere");
        expect(finding(page(linked("营业执照", "javascript:;")), "business-licence", sells)?.verdict).toBe("breached");
    });

    test("a basket on the page makes it a shop; without either nothing is asked", () => {
        expect(finding(page("<button>加入购物车</button>"), "business-licence")?.wanted.en).toContain('the page says "加入购物车"');
        expect(finding(page("<button>Add to cart</button>"), "business-licence")?.verdict).toBe("breached");
        expect(finding(page(""), "business-licence")).toBeUndefined();
    });
});

describe("the complaint channel", () => {
    const bare = (inside: string): string => page(inside).replace("投诉电话", "电话");

    test.each([
        ["words", "<p>违法和不良信息举报：见联系页面</p>"],
        ["a link", linked("举报中心", "/report")],
        ["the national centre's link", '<a href="https://www.12377.cn/"><img src="x.png"></a>'],
        ["English words", "<p>Report abuse</p>"],
    ])("is seen by %s", (_, html) => {
        expect(finding(bare(html), "complaint-channel")?.verdict).toBe("met");
    });

    test("is told when it is missing, with its article", () => {
        const found = finding(bare(""), "complaint-channel");
        expect(found?.verdict).toBe("breached");
        const [ground] = found?.grounds ?? [];
        expect(ground?.kind === "statute" && ground.article.cite.en).toBe("art. 51");
    });
});

describe("pages that nobody wrote on purpose", () => {
    test.each([
        ["nothing", ""],
        ["no markup", "hello"],
        ["a lone angle bracket", "<"],
        ["an unfinished comment", "<!-- 京ICP备2026000002号-1"],
        ["an unfinished template", "{{ {{ {{ <% ${"],
        ["zero bytes", "\0\0\0"],
    ])("%s gives an answer to everything and passes nothing", (_, html) => {
        const findings = judgePage(html, { ...expected, psb: police, sells: true });
        expect(findings.map(({ verdict }) => verdict)).not.toContain("met");
        expect(findings).toHaveLength(4);
    });

    test.each([
        ["elements nested a hundred thousand deep", `${"<div>".repeat(100_000)}${number}`],
        ["a hundred thousand open formatting elements", "<b>".repeat(100_000)],
        ["many placeholders", "{{ a }}<%= b %>".repeat(20_000)],
        ...["{{", "{%", "<%", "[[", "#{", "{$", "{a:", "__A", "%A"].map((open): [string, string] => [
            `${open} a hundred thousand times`,
            open.repeat(100_000),
        ]),
        ["many things like numbers", "京ICP备1234 ".repeat(20_000)],
        ["a hundred thousand spaces inside a number", `京 ICP${" ".repeat(100_000)}备`],
    ])("%s take no more than seconds", (_, html) => {
        const begun = process.cpuUsage();
        judgePage(html, { ...expected, psb: police, sells: true });
        const { user, system } = process.cpuUsage(begun);
        expect((user + system) / 1e6).toBeLessThan(6);
    });

    test("a page nested too deep to be shown is undecided", () => {
        expect(finding(`${"<div>".repeat(5000)}${number}`, "filing-number")?.verdict).toBe("undecided");
    });

    test("everything that is told is in both languages, with a ground and a wish", () => {
        const pages = [
            page(""),
            page(linked(number, "#")),
            page("<p>{{ x }}</p>"),
            page(linked(number) + linked(police.number, "https://beian.mps.gov.cn/")),
        ];
        for (const html of pages) {
            for (const { found, wanted, grounds, verdict, paste } of judgePage(html, {
                ...expected,
                psb: police,
                sells: true,
                licence: { number: "京B2-20260001" },
            })) {
                for (const text of [found, wanted]) {
                    expect(text.zh).not.toBe("");
                    expect(text.en).not.toBe("");
                }
                expect(grounds.length).toBeGreaterThan(0);
                if (verdict === "breached") expect(paste).toMatch(/^<(?:a|span)[ >]/);
            }
        }
    });
});
