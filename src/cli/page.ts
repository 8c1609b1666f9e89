import { resolve } from "node:path";
import type { PageCheck, Text } from "../kernel";
import { decodePage, judgePage, type PageFinding } from "../page";
import type { RegisterData } from "../register";
import { citation, groundLine } from "../reports";
import { type Asked, type Command, Refused, type Writing } from "./command";
import { htmlFilesBelow, isFolder } from "./html-files";
import { publicOption } from "./public-option";
import { bytesOf } from "./read-file";
import { registerOption, shownPath, theRegister } from "./register-file";
import { expectationOf, type FiledService, filedServices, labelOf, servicesMeant } from "./services";

/** Largest page that is read, in bytes. */
const largestPage = 3_000_000;

const titles: Readonly<Record<PageCheck, Text>> = {
    "filing-number": { zh: "备案号", en: "filing number" },
    "filing-link": { zh: "备案号链接", en: "link of the filing number" },
    "psb-number": { zh: "公安备案号", en: "PSB number" },
    "psb-link": { zh: "公安备案号链接", en: "link of the PSB number" },
    "licence-number": { zh: "经营许可证号", en: "licence number" },
    "business-licence": { zh: "营业执照", en: "business licence" },
    "complaint-channel": { zh: "投诉举报入口", en: "complaint channel" },
};

/** One page and what was found on it. */
interface Judged {
    readonly file: string;
    readonly encoding: string;
    readonly service: Text;
    readonly findings: readonly PageFinding[];
    readonly notes: readonly Text[];
}

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
    run(asked) {
        const { terminal, today } = asked;
        const { data } = theRegister(terminal, today, asked.option("register"));
        const services = candidates(data, asked.option("service"));
        const { paths, notes } = pagesOf(asked);
        const judged = paths.map(path => judgeFile(path, shownPath(path, terminal.folder), data, services, asked));
        const found = (verdict: PageFinding["verdict"]): boolean =>
            judged.some(({ findings }) => findings.some(each => each.verdict === verdict));
        const wrong = found("breached") || judged.some(page => page.notes.length > 0) || (asked.flag("strict") && found("undecided"));
        return {
            code: wrong ? 1 : 0,
            data: { pages: judged.map(pageData) },
            text: writing => judged.map(page => pageText(page, writing)).join("\n\n"),
            notes,
        };
    },
};

/** The services as which a page may be judged. Apps and mini-programs have no home page. */
function candidates(data: RegisterData, word: string | undefined): readonly FiledService[] {
    if (word !== undefined) return servicesMeant(data, word);
    const sites = filedServices(data).filter(({ service, status }) => (service.kind ?? "website") === "website" && status !== "cancelled");
    if (sites.length > 0) return sites;
    throw new Refused({
        zh: "台账中没有网站类服务，无从知道页面应显示什么",
        en: "the register has no website, so nobody knows what the page should show",
    });
}

function pagesOf({ words, flag, terminal }: Asked): { readonly paths: readonly string[]; readonly notes: readonly Text[] } {
    const [word = ""] = words;
    const path = resolve(terminal.folder, word);
    if (!isFolder(path)) return { paths: [path], notes: [] };
    const { home, all, cut } = htmlFilesBelow(path);
    const paths = flag("all") ? all : home;
    if (paths.length === 0) {
        const file = shownPath(path, terminal.folder);
        throw new Refused({
            zh: `${file} 下没有${flag("all") ? "HTML 文件" : " index.html；写出首页文件，或用 --all 检查全部页面"}`,
            en: `${file} holds no ${flag("all") ? "HTML file" : "index.html: name the home page, or check every page with --all"}`,
        });
    }
    const notes: Text[] = [];
    const left = all.length - paths.length;
    if (left > 0)
        notes.push({
            zh: `另有 ${left} 个页面不是首页，没有检查（--all）`,
            en: `pages that are no home page and were not checked: ${left} (--all)`,
        });
    if (cut) notes.push({ zh: "目录过大，没有找遍", en: "the folder is too large and was not looked through to its end" });
    return { paths, notes };
}

/** Judges the page as each service that it may be, and keeps the one with the least that is wrong. */
function judgeFile(path: string, file: string, data: RegisterData, services: readonly FiledService[], asked: Asked): Judged {
    const decoded = decodePage(bytesOf(path, file, largestPage));
    if (!decoded.ok) {
        const declared = decoded.declared ?? "";
        throw new Refused({
            zh: `${file} 的编码无法识别${declared === "" ? "" : `（页面声明为 ${declared}）`}：请另存为 UTF-8`,
            en: `${file} is in no known encoding${declared === "" ? "" : ` (it declares ${declared})`}: save it as UTF-8`,
        });
    }
    const all = services.map(filed => ({ filed, findings: judgePage(decoded.text, expectationOf(data, filed, asked.flag("shop"))) }));
    const worth = (findings: readonly PageFinding[]): number =>
        findings.reduce((sum, { verdict }) => sum + (verdict === "breached" ? 100 : verdict === "undecided" ? 10 : -1), 0);
    const best = all.reduce((a, b) => (worth(b.findings) < worth(a.findings) ? b : a));
    const notes: Text[] = [];
    if (decoded.contradicts !== undefined) {
        notes.push({
            zh: `文件是 ${decoded.encoding} 编码，meta 却声明 ${decoded.contradicts}：浏览器会显示乱码`,
            en: `the file is in ${decoded.encoding}, but its meta declares ${decoded.contradicts}: browsers show garbage`,
        });
    }
    return { file, encoding: decoded.encoding, service: labelOf(best.filed, data, asked.flag("public")), findings: best.findings, notes };
}

const pageData = ({ file, encoding, service, findings, notes }: Judged) => ({
    file,
    encoding,
    service,
    notes,
    findings: findings.map(({ grounds, ...finding }) => ({
        ...finding,
        grounds: grounds.map(ground =>
            ground.kind === "statute"
                ? {
                      kind: ground.kind,
                      cite: { zh: citation(ground.article, "zh"), en: citation(ground.article, "en") },
                      gist: ground.article.gist,
                      source: ground.article.instrument.source,
                  }
                : { kind: ground.kind, gist: ground.gist },
        ),
    })),
});

const verdicts: Readonly<Record<PageFinding["verdict"], Text>> = {
    met: { zh: "符合", en: "met" },
    breached: { zh: "不符", en: "breached" },
    undecided: { zh: "待定", en: "undecided" },
};

function pageText({ file, encoding, service, findings, notes }: Judged, { lang, colours }: Writing): string {
    const zh = lang === "zh";
    const paint = { met: colours.right, breached: colours.wrong, undecided: colours.doubtful };
    const colon = zh ? "：" : ": ";
    const inEncoding = encoding === "UTF-8" ? "" : zh ? `，${encoding} 编码` : `, in ${encoding}`;
    const head = zh
        ? `${colours.strong(file)}（按 ${service.zh} 判断${inEncoding}）`
        : `${colours.strong(file)} (judged as ${service.en}${inEncoding})`;
    const lines = findings.flatMap(({ check, verdict, found, wanted, grounds, paste, line }) => {
        const place = line === undefined ? "" : zh ? `（第 ${line} 行）` : ` (line ${line})`;
        const first = `  ${paint[verdict](verdicts[verdict][lang])}  ${titles[check][lang]}${colon}${found[lang]}${place}`;
        if (verdict === "met") return [first];
        const [ground] = grounds;
        return [
            first,
            `        ${zh ? "要求：" : "Wanted: "}${wanted[lang]}`,
            `        ${zh ? "依据：" : "Ground: "}${groundLine(ground, lang)}`,
            ...(paste === undefined ? [] : [`        ${zh ? "粘贴：" : "Paste:  "}${paste}`]),
        ];
    });
    return [head, ...notes.map(note => `  ${colours.wrong(note[lang])}`), ...lines].join("\n");
}
