import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar, isSeq, Parser, parseDocument, type YAMLMap } from "yaml";
import { readFilingOrLicence, readLicenceNumber, readPsbNumber, readSocialCreditCode } from "../register";

/** A number that was written in its one right spelling. */
export interface Respelled {
    readonly path: string;
    readonly from: string;
    readonly to: string;
}

/** What came of laying out a register. `lost`: the library would have lost something, so nothing was changed. */
export type Layout = { readonly ok: true; readonly text: string; readonly respelled: readonly Respelled[] } | { readonly ok: false };

type Reader = (typed: string) => { readonly ok: true; readonly value: { readonly text: string } } | { readonly ok: false };

/** Where numbers stand: list, list of services inside, key. */
const numbers: readonly { readonly at: readonly string[]; readonly key: string; readonly read: Reader }[] = [
    { at: ["entities"], key: "creditCode", read: readSocialCreditCode },
    { at: ["filings"], key: "number", read: readFilingOrLicence },
    { at: ["filings", "services"], key: "number", read: readFilingOrLicence },
    { at: ["filings", "services"], key: "licence", read: readLicenceNumber },
    { at: ["filings", "services"], key: "psb", read: readPsbNumber },
    { at: ["licences"], key: "number", read: readLicenceNumber },
    { at: ["psb"], key: "number", read: readPsbNumber },
];

const rowsAt = (maps: readonly { readonly map: YAMLMap; readonly path: string }[], list: string) =>
    maps.flatMap(({ map, path }) => {
        const rows = map.get(list, true);
        if (!isSeq(rows)) return [];
        return rows.items.flatMap((map, i) => (isMap(map) ? [{ map, path: `${path === "" ? "" : `${path}.`}${list}[${i}]` }] : []));
    });

function respell(document: Document): readonly Respelled[] {
    const root = document.contents;
    if (!isMap(root)) return [];
    return numbers.flatMap(({ at, key, read }) => {
        let rows: readonly { readonly map: YAMLMap; readonly path: string }[] = [{ map: root, path: "" }];
        for (const list of at) rows = rowsAt(rows, list);
        return rows.flatMap(({ map, path }): readonly Respelled[] => {
            const scalar = map.get(key, true);
            if (!isScalar(scalar) || typeof scalar.value !== "string") return [];
            const reading = read(scalar.value);
            if (!reading.ok || reading.value.text === scalar.value) return [];
            const from = scalar.value;
            scalar.value = reading.value.text;
            return [{ path: `${path}.${key}`, from, to: reading.value.text }];
        });
    });
}

const isRecord = (token: unknown): token is Readonly<Record<string, unknown>> => typeof token === "object" && token !== null;

/** Every comment of a text, in order. */
function commentsIn(text: string): readonly string[] {
    const comments: string[] = [];
    const visit = (token: unknown): void => {
        if (Array.isArray(token)) for (const each of token) visit(each);
        else if (isRecord(token)) {
            if (token.type === "comment") comments.push(String(token.source).trim());
            for (const [name, value] of Object.entries(token)) if (name !== "source" && typeof value === "object") visit(value);
        }
    };
    for (const token of new Parser().parse(text)) visit(token);
    return comments;
}

const parsed = (text: string): Document => parseDocument(text, { intAsBigInt: true, logLevel: "silent" });

/** Keys in their order and values: what must not change. */
const shape = (value: unknown): unknown => {
    if (value instanceof Map) return [...value].map(([key, each]) => [key, shape(each)]);
    return Array.isArray(value) ? value.map(shape) : value;
};
const dataOf = (document: Document): unknown => shape(document.toJS({ mapAsMap: true, maxAliasCount: 10_000 }));

function written(document: Document): string {
    const root = document.contents;
    if (isMap(root)) {
        for (const [i, { key }] of root.items.entries()) if (i > 0 && isScalar(key)) key.spaceBefore = true;
    }
    return document.toString({ lineWidth: 0, indent: 2, indentSeq: true, flowCollectionPadding: false });
}

/**
 * Lays out a register: two columns for each level, a blank line between the lists, numbers in their one spelling. The order of lists, rows and
 * keys stays, and so does every comment: the result is read again and compared, and given up if anything is lost. Doing it twice gives what
 * doing it once gives. The text must be a register without errors.
 */
export function layOut(original: string): Layout {
    const mark = original.startsWith("\ufeff") ? "\ufeff" : "";
    const returns = original.includes("\r\n");
    const source = original.slice(mark.length).replaceAll("\r\n", "\n");
    if (/^\s*\{/.test(source)) return jsonLayout(source, mark, returns);
    const document = parsed(source);
    if (document.errors.length > 0) return { ok: false };
    const respelled = respell(document);
    const wanted = dataOf(document);
    let text = written(document);
    let again = parsed(text);
    // a first pass may move a comment to where the second one keeps it
    if (written(again) !== text) {
        text = written(again);
        again = parsed(text);
        if (written(again) !== text) return { ok: false };
    }
    const kept = isDeepStrictEqual(dataOf(again), wanted) && isDeepStrictEqual(commentsIn(text), commentsIn(source));
    if (!kept) return { ok: false };
    return { ok: true, text: mark + (returns ? text.replaceAll("\n", "\r\n") : text), respelled };
}

/** A register in JSON stays JSON. */
function jsonLayout(source: string, mark: string, returns: boolean): Layout {
    const document = parsed(source);
    const respelled = respell(document);
    let data: unknown;
    try {
        data = JSON.parse(source);
    } catch {
        return { ok: false };
    }
    for (const { path, to } of respelled) {
        const steps = path.split(/[.[\]]+/).filter(step => step !== "");
        const row = steps.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], data);
        (row as Record<string, unknown>)[steps.at(-1) ?? ""] = to;
    }
    const text = `${JSON.stringify(data, null, 2)}\n`;
    return { ok: true, text: mark + (returns ? text.replaceAll("\n", "\r\n") : text), respelled };
}
