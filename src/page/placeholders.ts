/** Stands in the text where the page will say something that is not known before it is made. */
export const gapMark = "\ue000";

/** Openings of the usual template languages with what follows up to their end, where it is on the page. */
const placeholder = new RegExp(
    [
        "\\{\\{[^]*?(?:\\}\\}|$)", // Vue, Angular, Handlebars, Jinja, Liquid
        "\\{%[^]*?(?:%\\}|$)", // Jinja, Liquid, Twig
        "<%[^]*?(?:%>|$)", // EJS, ERB, JSP, ASP
        "<\\?[^]*?(?:\\?>|$)", // PHP in an attribute
        "[$#]\\{[^{}]*\\}", // JSP EL, Thymeleaf, template strings
        "\\[\\[[^\\[\\]]*\\]\\]", // Thymeleaf inline
        "\\{\\$[^{}]*\\}", // Smarty, ThinkPHP
        "\\{[a-z]+:[^{}]*\\}", // DedeCMS, PbootCMS
        "__[A-Z][A-Z0-9_]{2,}__", // replaced at build time
        "%[A-Z][A-Z0-9_]{2,}%", // replaced at build time
    ].join("|"),
    "g",
);

const longest = 40;

/** A text with its placeholders replaced by {@link gapMark}, and the placeholders as they are written, shortened. */
export function withGaps(text: string): { readonly text: string; readonly gaps: readonly string[] } {
    const gaps: string[] = [];
    const marked = text.replace(placeholder, written => {
        const plain = written.replace(/\s+/g, " ");
        gaps.push(plain.length > longest ? `${plain.slice(0, longest)}…` : plain);
        return gapMark;
    });
    return { text: marked, gaps };
}

/** Attributes by which a framework puts text into an element. */
const filling =
    /^(?:v-(?:html|text)|x-(?:html|text)|ng-bind(?:-html)?|(?:data-)?th[:-](?:u?text|replace|insert|include)|\[?inner(?:html|text)\]?|:innerhtml|(?:data-)?include(?:-html)?|w3-include-html|hx-get|data-bind)$/;

/** Whether an attribute of that name says that the element's text comes from elsewhere. */
export const fillsElement = (attributeName: string): boolean => filling.test(attributeName);

/** Attributes by which a framework makes the address of a link. */
export const isBoundAddress = (attributeName: string): boolean =>
    /^(?::|v-bind:|ng-|th:|data-th-|x-bind:)href$|^\[href\]$/.test(attributeName);

/** Whether a comment, as the parser calls it, is an instruction to the server: `<?php …`, `<!--#include …`. */
export const isServerInstruction = (comment: string): boolean => /^\?|^\s*#(?:include|echo|exec)\b/.test(comment);
