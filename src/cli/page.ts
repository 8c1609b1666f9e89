import type { Command } from "./command";
import { publicOption } from "./public-option";
import { registerOption } from "./register-option";

/** `page <file|folder>`: what a home page shows of the filing. */
export const pageCommand: Command = {
    name: "page",
    summary: { zh: "检查首页是否按规定显示备案号等信息", en: "check what a home page shows of the filing" },
    description: {
        zh: `对照台账检查：备案号（广东放主体备案号，其他省放服务备案号）及其工信部链接、公安备案号及其链接、经营许可证号、商店的营业执照公示、投诉举报入口。每项给出条文、页面上有什么、应有什么，以及可直接粘贴的 HTML。
只看读者看得到的文字：注释、脚本、隐藏元素不算；不读样式表，用 class 隐藏的看不出来。模板占位符和由脚本生成的内容记为“待定”，不算缺失。
给目录时，检查最上层的 index.html；加 --all 检查全部页面。台账里有多个网站时，用 --service 指明是哪一个，否则按最吻合的那个判断。
退出码：0 没有问题；1 有缺失或错误（加 --strict 时待定也算）；2 无法检查。`,
        en: `Compares the page with the register: the filing number (the subject number in Guangdong, the service number elsewhere) with its link to the ministry, the PSB number with its link, the telecom licence, the business licence of shops, the complaint channel. Each finding names the article, what the page has, what is wanted, and the HTML to paste.
Only what a reader sees counts: no comments, no scripts, no hidden elements. Style sheets are not read, so a class that hides is not seen. Template placeholders and what scripts make are undecided, not missing.
Of a folder the topmost index.html is checked, with --all every page. Where the register has several sites, name one with --service; else the page is judged as the one that fits best.
Exit code: 0 nothing wrong; 1 something is missing or wrong (with --strict also undecided); 2 it could not be checked.`,
    },
    arguments: [{ name: "<file|folder>", says: { zh: "HTML 文件，或构建输出的目录", en: "an HTML file, or the folder of a built site" } }],
    options: [
        registerOption,
        {
            flags: "-s, --service <service>",
            says: { zh: "服务备案号、服务名称或域名", en: "a service number, name or domain of the register" },
        },
        {
            flags: "--shop",
            says: {
                zh: "该站销售商品或服务（不写则看页面上有没有购物车）",
                en: "the site sells goods or services (else a shopping basket on the page tells)",
            },
        },
        { flags: "--all", says: { zh: "目录下的每个页面都检查", en: "check every page of the folder" } },
        { flags: "--strict", says: { zh: "把待定也算作问题", en: "count undecided as something found" } },
        publicOption,
    ],
    examples: [
        { line: "beian-guard page dist/index.html", says: { zh: "检查一个页面", en: "one page" } },
        {
            line: "beian-guard page dist --service example-shop.cn --shop",
            says: { zh: "检查构建结果的首页", en: "the home page of a built shop" },
        },
    ],
    async run(asked) {
        const { judgedPages } = await import("./judged-pages");
        return judgedPages(asked);
    },
};
