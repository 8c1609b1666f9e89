import { resolve } from "node:path";
import type { PageCheck, Text } from "../kernel";
import { decodePage, expectationFrom, judgePage, type PageFinding } from "../page";
import type { RegisterData } from "../register";
import { citation, groundLine } from "../reports";
import { type Answer, type Asked, Refused, type Writing } from "./command";
import { htmlFilesBelow, isFolder } from "./html-files";
import { bytesOf } from "./read-file";
import { theRegister } from "./register-file";
import { type FiledService, filedServices, labelOf, servicesMeant, siteOf } from "./services";
import { shownPath } from "./shown-path";

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

/** Judges the pages that were asked for; refused where there is none, or none that can be read. */
export function judgedPages(asked: Asked): Answer {
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
}

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
    const all = services.map(filed => ({
        filed,
        findings: judgePage(decoded.text, expectationFrom(siteOf(data, filed, asked.flag("shop")))),
    }));
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
