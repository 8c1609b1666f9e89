import { statute } from "../kernel";
import { cybersecurityLaw } from "../law";
import type { PageFinding } from "./finding";
import type { Rendered } from "./rendered";
import { missing } from "./undecided";

const words = /举报|投诉|12377|REPORT (?:ABUSE|ILLEGAL|HARMFUL)|COMPLAINT/u;
const nationalCentre = /^(?:https?:)?\/\/(?:www\.)?12377\.cn(?:[/:?#]|$)/i;

/** Whether the page tells where to complain or report. */
export function complaintChannel(page: Rendered): PageFinding {
    const asked = {
        check: "complaint-channel",
        grounds: [statute(cybersecurityLaw.article51)],
        wanted: { zh: "公布投诉举报方式", en: "a published channel for complaints and reports" },
        paste: '<a href="/report.html">违法和不良信息举报</a>',
    } as const;
    const { paste: _, ...rest } = asked;
    const said = words.exec(page.text);
    if (said) return { ...rest, verdict: "met", found: { zh: `“${said[0]}”`, en: `"${said[0]}"` }, line: page.lineAt(said.index) };
    const link = page.links.find(({ href, label }) => words.test(label) || (href !== undefined && nationalCentre.test(href)));
    if (link)
        return { ...rest, verdict: "met", found: { zh: `链接 ${link.href ?? "…"}`, en: `a link to ${link.href ?? "…"}` }, line: link.line };
    return missing(page, asked, { zh: "没有投诉举报入口", en: "no channel for complaints" });
}
