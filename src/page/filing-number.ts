import { providerRule, statute, type Text } from "../kernel";
import { filingMeasures33, filingRulesPage, order292, subjectNumberFooterProvince } from "../law";
import { lacksScheme, leadsToMinistry, ministrySite } from "./address";
import type { PageExpectation } from "./expectation";
import type { PageFinding } from "./finding";
import { linkHtml } from "./html";
import { filingLooks, occurrence } from "./occurrence";
import type { Rendered } from "./rendered";
import { missing } from "./undecided";

type Filing = NonNullable<PageExpectation["filing"]>;

/** The number that the footer of this filing shows: the subject number in Guangdong, the service number elsewhere. */
export function numberToShow({ subject, service, province }: Filing): string {
    return province?.zh === subjectNumberFooterProvince.zh ? subject : (service ?? subject);
}

const numberGrounds = [statute(order292.article12), statute(filingMeasures33.article13)] as const;

/** Practice of the bureaus, not law: told apart from a number that is missing. */
const whichNumber = providerRule(filingRulesPage, {
    zh: "广东的页脚放主体备案号，其他省放服务备案号。",
    en: "Footers in Guangdong show the subject number, elsewhere the service number.",
});

const paste = (number: string): string => linkHtml(ministrySite, number);

const quoted = (number: string): Text => ({ zh: `“${number}”`, en: `"${number}"` });

/** Why a number that stands there is not the one that is wanted. */
function foundInstead(written: string, filing: Filing): { readonly found: Text; readonly practice: boolean } {
    const shown = quoted(written);
    const wanted = numberToShow(filing);
    if (written.startsWith(`${filing.subject}-`) && wanted === filing.subject) {
        return {
            found: {
                zh: `服务备案号${shown.zh}（${filing.province?.zh ?? ""}的页脚放主体备案号）`,
                en: `the service number ${shown.en} (footers in ${filing.province?.en ?? ""} show the subject number)`,
            },
            practice: true,
        };
    }
    if (written === filing.subject) {
        return { found: { zh: `只有主体备案号${shown.zh}`, en: `the subject number alone, ${shown.en}` }, practice: true };
    }
    if (written.startsWith(`${filing.subject}-`)) {
        return { found: { zh: `另一个服务的备案号${shown.zh}`, en: `the number of another service, ${shown.en}` }, practice: false };
    }
    const digits = (text: string): string => text.replace(/[^0-9]/g, "");
    if (digits(written) === digits(wanted)) {
        return {
            found: { zh: `写法与备案号不一致的${shown.zh}`, en: `${shown.en}, which is not how the number is spelled` },
            practice: false,
        };
    }
    return { found: { zh: `别的备案号${shown.zh}`, en: `another number, ${shown.en}` }, practice: false };
}

/** Whether the page shows the filing number that it has to show. Answers also where it stands, for the link. */
export function filingNumber(page: Rendered, filing: Filing): { readonly finding: PageFinding; readonly offset?: number } {
    const number = numberToShow(filing);
    const needsService = number === filing.subject && filing.province?.zh !== subjectNumberFooterProvince.zh;
    const wanted: Text = needsService
        ? {
              zh: `${filing.subject} 的服务备案号（带 -序号；台账中还没有）`,
              en: `the service number of ${filing.subject}, with its -sequence (the register does not have it yet)`,
          }
        : { zh: `首页底部显示 ${number}`, en: `${number} at the bottom of the home page` };
    const looks = filingLooks(page.text);
    const own = looks.find(({ written }) => written.startsWith(`${filing.subject}-`));
    const offset = needsService ? own?.offset : occurrence(page.text, number);
    const asked = { check: "filing-number", grounds: [...numberGrounds, whichNumber], wanted } as const;
    if (offset !== undefined) {
        const shown = needsService ? (own?.written ?? number) : number;
        return { finding: { ...asked, verdict: "met", found: quoted(shown), line: page.lineAt(offset) }, offset };
    }
    const other = own ?? looks.find(({ written }) => written === filing.subject) ?? looks[0];
    if (other) {
        const { found, practice } = foundInstead(other.written, filing);
        return {
            finding: {
                ...asked,
                ...(practice && { grounds: [whichNumber] as const }),
                verdict: "breached",
                found,
                ...(!needsService && { paste: paste(number) }),
                line: page.lineAt(other.offset),
            },
            offset: other.offset,
        };
    }
    return {
        finding: missing(page, needsService ? asked : { ...asked, paste: paste(number) }, { zh: "没有备案号", en: "no filing number" }),
    };
}

/** Whether the number leads to the ministry's query site. `offset` is where the number stands. */
export function filingLink(page: Rendered, filing: Filing, offset: number): PageFinding {
    const asked = {
        check: "filing-link",
        grounds: [statute(filingMeasures33.article13), statute(filingMeasures33.article25)],
        wanted: { zh: `备案号链接到 ${ministrySite}`, en: `a link from the number to ${ministrySite}` },
        paste: paste(numberToShow(filing)),
    } as const;
    const around = page.linkAt(offset);
    const right = [...(around ? [around] : []), ...page.links].find(({ href }) => href !== undefined && leadsToMinistry(href));
    if (right?.href !== undefined) {
        const { paste: _, ...rest } = asked;
        return { ...rest, verdict: "met", found: { zh: `链接 ${right.href}`, en: `a link to ${right.href}` }, line: right.line };
    }
    if (around && around.href === undefined) {
        return { ...asked, verdict: "undecided", found: { zh: "由模板生成的链接", en: "a link that a template makes" }, line: around.line };
    }
    const mistaken = around ?? page.links.find(({ href }) => href !== undefined && lacksScheme(href));
    if (mistaken?.href !== undefined) {
        const lacking = lacksScheme(mistaken.href);
        const found = lacking
            ? {
                  zh: `链接“${mistaken.href}”缺少 https://，会被当成站内路径`,
                  en: `a link to "${mistaken.href}" without https://, which leads to a page of the site itself`,
              }
            : { zh: `备案号链接到“${mistaken.href}”`, en: `a link from the number to "${mistaken.href}"` };
        return { ...asked, verdict: "breached", found, line: mistaken.line };
    }
    return { ...asked, verdict: "breached", found: { zh: "备案号没有链接", en: "a number without a link" }, line: page.lineAt(offset) };
}
