/** A page turned into text, with the encoding in which it was written; or undefined encoding where nobody could tell. */
export type DecodedPage =
    | {
          readonly ok: true;
          readonly text: string;
          /** `UTF-8`, `GBK`, `UTF-16LE`, or what the page declares. */
          readonly encoding: string;
          /** What the page declares, where a browser would go by it and show garbage. */
          readonly contradicts?: string;
      }
    | { readonly ok: false; readonly declared?: string };

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
        return undefined;
    }
};

/** The name by which encodings are the same. */
const canonical = (label: string): string | undefined => {
    try {
        return new TextDecoder(label).encoding;
    } catch {
        return undefined;
    }
};

const utf16Of = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
    const start = bytes.subarray(0, 64);
    const zerosAt = (parity: 0 | 1): number => start.filter((byte, index) => index % 2 === parity && byte === 0).length;
    if (zerosAt(1) > start.length / 4 && zerosAt(0) === 0) return "utf-16le";
    if (zerosAt(0) > start.length / 4 && zerosAt(1) === 0) return "utf-16be";
    return undefined;
};

/** The encoding that the page's own `meta` names; it stands in the first bytes and is written in ASCII. */
const declaredIn = (bytes: Uint8Array): string | undefined =>
    /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_-]+)/i.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 2048)))?.[1];

/** Turns the bytes of a page into text: UTF-8 first, else what its marks or its `meta` say, else GBK, in which older Chinese pages are written. */
export function decodePage(bytes: Uint8Array): DecodedPage {
    const utf16 = utf16Of(bytes);
    if (utf16) {
        const text = decode(bytes, utf16);
        return text === undefined ? { ok: false, declared: utf16.toUpperCase() } : { ok: true, text, encoding: utf16.toUpperCase() };
    }
    const declared = declaredIn(bytes);
    const named = declared === undefined ? undefined : canonical(declared);
    const text = decode(bytes, "utf-8");
    if (text !== undefined) {
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        const ascii = bytes.every(byte => byte < 0x80);
        const contradicts = !marked && !ascii && declared !== undefined && named !== "utf-8" ? declared : undefined;
        return { ok: true, text, encoding: "UTF-8", ...(contradicts !== undefined && { contradicts }) };
    }
    const ownWord = named !== undefined && named !== "utf-8" ? decode(bytes, named) : undefined;
    if (ownWord !== undefined && named !== undefined) return { ok: true, text: ownWord, encoding: named.toUpperCase() };
    const gbk = decode(bytes, "gb18030");
    if (gbk === undefined) return { ok: false, ...(declared !== undefined && { declared }) };
    const contradicts = declared !== undefined && !["gbk", "gb18030"].includes(named ?? "") ? declared : undefined;
    return { ok: true, text: gbk, encoding: "GBK", ...(contradicts !== undefined && { contradicts }) };
}
