import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content no reader sees as text: code, settings, embedded pages, menus that are closed. */
const unseen: ReadonlySet<string> = new Set(
    "head,title,script,style,template,noscript,noembed,noframes,iframe,object,audio,video,canvas,datalist,select,textarea,desc,defs,metadata".split(
        ",",
    ),
);

const invisible =
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity)\s*:\s*0+(?:\.0+)?(?:px|em|rem|%|pt)?)\s*(?:!important\s*)?(?:;|$)/i;

/** The value of an attribute, or undefined. */
export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find(each => each.name === name)?.value;

/**
 * Whether the element itself hides what it contains: by what it is, by `hidden`, or by its own `style`. Style sheets are not read: a class
 * that hides is not known.
 */
export function isHidden(element: Element): boolean {
    const { tagName } = element;
    if (unseen.has(tagName) || attribute(element, "hidden") !== undefined) return true;
    if (tagName === "dialog" && attribute(element, "open") === undefined) return true;
    const parent = element.parentNode;
    const folded = parent && "tagName" in parent && parent.tagName === "details" && attribute(parent, "open") === undefined;
    if (folded && tagName !== "summary") return true;
    return invisible.test(attribute(element, "style") ?? "");
}
