import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { attribute, isHidden } from "./hidden";
import { fillsElement, gapMark, isBoundAddress, isServerInstruction, withGaps } from "./placeholders";

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A link that a reader can see. */
export interface Link {
    /** The address as written; undefined where a template makes it. */
    readonly href: string | undefined;
    /** Its text, with the alternative texts of its images, spelled as {@link Rendered.text}. */
    readonly label: string;
    readonly line: number;
}

/** A place whose content is not known before the page is made. */
export interface Gap {
    /** As it is written, shortened. */
    readonly written: string;
    readonly line: number;
}

/** What a reader of the page sees. */
export interface Rendered {
    /**
     * The visible text: compatibility forms as ordinary ones (ＩＣＰ, full-width digits), capitals, single spaces, a line break where a block
     * begins, {@link gapMark} where something is not known.
     */
    readonly text: string;
    readonly links: readonly Link[];
    readonly gaps: readonly Gap[];
    /** The link around a character of the text. */
    linkAt(offset: number): Link | undefined;
    /** The line of the file, from 1, in which a character of the text is written. */
    lineAt(offset: number): number;
}

/** Elements that stay within the line of text around them. */
const inline: ReadonlySet<string> = new Set(
    "a,abbr,b,bdi,bdo,big,cite,code,data,del,dfn,em,font,i,img,ins,kbd,label,mark,nobr,q,s,samp,small,span,strike,strong,sub,sup,svg,text,tspan,time,tt,u,var,wbr,use,path,g".split(
        ",",
    ),
);

const traditional: Readonly<Record<string, string>> = {
    備: "备",
    號: "号",
    證: "证",
    網: "网",
    營: "营",
    業: "业",
    執: "执",
    許: "许",
    舉: "举",
    報: "报",
    訴: "诉",
};

/** Brings a text to the spelling of {@link Rendered.text}. */
export const spelled = (text: string): string =>
    text
        .normalize("NFKC")
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
        .replace(/[‐‑‒–—―−]/gu, "-")
        .replace(/[備號證網營業執許舉報訴]/gu, c => traditional[c] ?? c)
        .replace(/\s+/gu, " ")
        .toUpperCase();

/** What the page says of itself in scripts counts only as a hint that a script writes it. */
const writtenByScript = /ICP\s*[备備]|beian\.miit\.gov\.cn|公网安备/iu;

/** With less text than this a page that has scripts is a frame for them. */
const littleText = 40;

interface Run {
    readonly start: number;
    readonly line: number;
    readonly link: number;
}

/** Elements within elements: browsers stop at 512, and the parser's time grows with the square. */
const deepest = 1000;

class TooDeep extends Error {}

/** Parses the page, or answers undefined where it is nested deeper than any browser shows. */
function parsed(html: string): DefaultTreeAdapterTypes.Document | undefined {
    let depth = 0;
    try {
        return parse(html, {
            sourceCodeLocationInfo: true,
            treeAdapter: {
                ...defaultTreeAdapter,
                onItemPush: () => {
                    depth++;
                    if (depth > deepest) throw new TooDeep();
                },
                onItemPop: () => {
                    depth--;
                },
            },
        });
    } catch (error) {
        if (error instanceof TooDeep) return undefined;
        throw error;
    }
}

const tooDeep: Rendered = {
    text: "",
    links: [],
    gaps: [{ written: "<…>", line: 1 }],
    linkAt: () => undefined,
    lineAt: () => 1,
};

/** Reads what a reader of the page sees. No markup makes it fail; a page nested too deep to be read is one gap. */
export function render(html: string): Rendered {
    const document = parsed(html);
    if (!document) return tooDeep;
    const parts: string[] = [];
    const runs: Run[] = [];
    const links: { href: string | undefined; parts: string[]; line: number; holds: boolean }[] = [];
    const gaps: Gap[] = [];
    let length = 0;
    let scripts = 0;

    const put = (text: string, line: number, link: number): void => {
        if (text === "") return;
        runs.push({ start: length, line, link });
        parts.push(text);
        length += text.length;
        const around = links[link];
        if (around) {
            around.parts.push(text);
            if (text.trim() !== "") around.holds = true;
        }
    };
    const putText = (value: string, firstLine: number, link: number): void => {
        const marked = withGaps(value);
        for (const written of marked.gaps) gaps.push({ written, line: firstLine });
        for (const [index, piece] of marked.text.split("\n").entries()) {
            if (index > 0) put(" ", firstLine + index, link);
            put(spelled(piece), firstLine + index, link);
        }
    };
    const putGap = (written: string, line: number, link: number): void => {
        gaps.push({ written, line });
        put(gapMark, line, link);
    };

    /** What is still to be read, last first: a node with the link around it, or a text to put. */
    const pending: ({ readonly node: ChildNode; readonly link: number } | { readonly put: string; readonly link: number })[] = [];
    const later = (nodes: readonly ChildNode[], link: number): void => {
        for (const node of nodes.toReversed()) pending.push({ node, link });
    };
    const enter = (element: Element, link: number, line: number): void => {
        const { tagName } = element;
        if (tagName === "script") {
            const text = element.childNodes.map(child => ("value" in child ? child.value : "")).join("");
            if (writtenByScript.test(text)) gaps.push({ written: "<script>", line });
            if (text.trim() !== "" || attribute(element, "src") !== undefined) scripts++;
        }
        if (tagName === "head") {
            later(
                element.childNodes.filter(child => child.nodeName === "script"),
                link,
            );
            return;
        }
        if (isHidden(element)) return;
        let around = link;
        if (tagName === "a") {
            const bound = element.attrs.some(({ name }) => isBoundAddress(name));
            const href = attribute(element, "href");
            if (bound || href !== undefined) {
                const open = bound || withGaps(href ?? "").gaps.length > 0;
                around = links.push({ href: open ? undefined : href, parts: [], line, holds: false }) - 1;
            }
        }
        const block = !inline.has(tagName);
        if (block) {
            put("\n", line, -1);
            pending.push({ put: "\n", link: -1 });
        }
        const seen = links[around];
        if (seen && element.childNodes.length === 0 && tagName !== "a") {
            seen.holds = true;
            seen.parts.push(spelled(attribute(element, "alt") ?? attribute(element, "title") ?? ""));
        }
        const filled = element.attrs.find(({ name }) => fillsElement(name));
        if (filled) putGap(`<${tagName} ${filled.name}>`, line, around);
        else if (tagName === "slot" || (tagName.includes("-") && element.childNodes.every(isBlank))) putGap(`<${tagName}>`, line, around);
        later(element.childNodes, around);
    };

    later(document.childNodes, -1);
    for (let next = pending.pop(); next; next = pending.pop()) {
        if ("put" in next) {
            put(next.put, runs.at(-1)?.line ?? 1, next.link);
            continue;
        }
        const { node, link } = next;
        const line = node.nodeName === "#documentType" ? 1 : (node.sourceCodeLocation?.startLine ?? runs.at(-1)?.line ?? 1);
        if ("value" in node) putText(node.value, line, link);
        else if ("data" in node) {
            if (isServerInstruction(node.data)) putGap(withGaps(`<${node.data}`).gaps[0] ?? "<!--#include-->", line, link);
        } else if ("tagName" in node) enter(node, link, line);
    }

    const text = parts.join("");
    if (scripts > 0 && text.replace(/\s/gu, "").length < littleText) gaps.push({ written: "<script>", line: 1 });
    const runAt = (offset: number): Run | undefined => runs.findLast(({ start }) => start <= offset);
    const shownLinks = links.map(
        ({ href, parts: label, line }): Link => ({ href, line, label: label.join("").replace(/\s+/gu, " ").trim() }),
    );
    return {
        text,
        gaps,
        links: shownLinks.filter((_, index) => links[index]?.holds),
        linkAt: offset => shownLinks[runAt(offset)?.link ?? -1],
        lineAt: offset => runAt(offset)?.line ?? 1,
    };
}

const isBlank = (node: ChildNode): boolean => !("tagName" in node) && !("value" in node && node.value.trim() !== "");
