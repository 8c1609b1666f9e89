import { houseRule, statute, type Text } from "../kernel";
import { psbMeasures33 } from "../law";
import { codeAsked, lacksScheme, leadsToPolice, policePage } from "./address";
import type { PageExpectation, PsbExpectation } from "./expectation";
import type { PageFinding } from "./finding";
import { linkHtml } from "./html";
import { occurrence, psbLooks } from "./occurrence";
import type { Rendered } from "./rendered";
import { missing } from "./undecided";

/** The statute asks for the filing; that its number stands on the page is practice of the query platform. */
const grounds = [
    houseRule({
        zh: "公安联网备案平台要求在网页底部放备案号和查询链接；没有查到写明此项的法条。",
        en: "The PSB filing platform asks for the number with its query link at the foot of the page; no article was found that says so.",
    }),
    statute(psbMeasures33.article12),
] as const;

const paste = ({ number, code }: PsbExpectation): string => linkHtml(policePage(code), number);

/** Whether the page shows the PSB number with its link. Nothing is asked while there is no number and none is shown. */
export function psb(page: Rendered, { psb: expected }: PageExpectation): readonly PageFinding[] {
    const [look] = psbLooks(page.text);
    if (!expected) {
        if (!look) return [];
        return [
            {
                check: "psb-number",
                verdict: "breached",
                grounds,
                found: { zh: `“${look.written}”，台账中没有这个号`, en: `"${look.written}", which the register does not have` },
                wanted: {
                    zh: "台账中登记的公安备案号；确有此号的，补进台账",
                    en: "a PSB number of the register; if this one is yours, enter it there",
                },
                line: page.lineAt(look.offset),
            },
        ];
    }
    const asked = {
        check: "psb-number",
        grounds,
        wanted: { zh: `显示 ${expected.number}`, en: `${expected.number} on the page` },
        paste: paste(expected),
    } as const;
    const offset = occurrence(page.text, expected.number);
    if (offset === undefined) {
        if (!look) return [missing(page, asked, { zh: "没有公安备案号", en: "no PSB number" })];
        return [
            { ...asked, verdict: "breached", found: { zh: `“${look.written}”`, en: `"${look.written}"` }, line: page.lineAt(look.offset) },
        ];
    }
    const { paste: _, ...rest } = asked;
    const shown: PageFinding = {
        ...rest,
        verdict: "met",
        found: { zh: `“${expected.number}”`, en: `"${expected.number}"` },
        line: page.lineAt(offset),
    };
    return [shown, psbLink(page, expected, offset)];
}

function psbLink(page: Rendered, expected: PsbExpectation, offset: number): PageFinding {
    const asked = {
        check: "psb-link",
        grounds,
        wanted: { zh: `公安备案号链接到 ${policePage(expected.code)}`, en: `a link from the number to ${policePage(expected.code)}` },
        paste: paste(expected),
    } as const;
    const around = page.linkAt(offset);
    const links = [...(around ? [around] : []), ...page.links];
    const right = links.find(({ href }) => href !== undefined && leadsToPolice(href) && codeAsked(href) === expected.code);
    if (right?.href !== undefined) {
        const { paste: _, ...rest } = asked;
        return { ...rest, verdict: "met", found: { zh: `链接 ${right.href}`, en: `a link to ${right.href}` }, line: right.line };
    }
    if (around && around.href === undefined) {
        return { ...asked, verdict: "undecided", found: { zh: "由模板生成的链接", en: "a link that a template makes" }, line: around.line };
    }
    const other = links.find(({ href }) => href !== undefined && (leadsToPolice(href) || lacksScheme(href))) ?? around;
    if (other?.href === undefined) {
        return {
            ...asked,
            verdict: "breached",
            found: { zh: "公安备案号没有链接", en: "a PSB number without a link" },
            line: page.lineAt(offset),
        };
    }
    return { ...asked, verdict: "breached", found: linkInstead(other.href, expected), line: other.line };
}

function linkInstead(href: string, { code }: PsbExpectation): Text {
    const asked = leadsToPolice(href) ? codeAsked(href) : undefined;
    if (asked !== undefined && asked !== code)
        return { zh: `链接查询的是另一个号 ${asked}`, en: `a link that asks for another number, ${asked}` };
    if (leadsToPolice(href)) return { zh: `链接“${href}”没有带上号码`, en: `a link to "${href}", without the number` };
    return { zh: `公安备案号链接到“${href}”`, en: `a link from the number to "${href}"` };
}
