import type { Text } from "../../kernel";

/** A file turned into text, or the reason why it cannot be. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly found: Text };

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
        return undefined;
    }
};

const zeros = (bytes: Uint8Array, offset: 0 | 1): number => {
    let count = 0;
    for (let i = offset; i < bytes.length; i += 2) if (bytes[i] === 0) count++;
    return count;
};

/** YAML is mostly ASCII, so UTF-16 without a mark shows as zeros in every other byte. */
const utf16Without = (bytes: Uint8Array): string | undefined => {
    const sample = bytes.subarray(0, 4096);
    const [even, odd] = [zeros(sample, 0), zeros(sample, 1)];
    const many = Math.max(4, sample.length / 8);
    if (odd > many && odd > 8 * even) return "UTF-16LE";
    if (even > many && even > 8 * odd) return "UTF-16BE";
    return undefined;
};

const named = (encoding: string): Decoded => ({
    ok: false,
    found: { zh: `${encoding} 编码的文件`, en: `a file in ${encoding}` },
});

/** Turns bytes into text. Only UTF-8 is read, with or without a mark; UTF-16 and GBK are recognised and named. */
export const decodeUtf8 = (bytes: Uint8Array): Decoded => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return named("UTF-16LE");
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return named("UTF-16BE");
    const utf16 = utf16Without(bytes);
    if (utf16 !== undefined) return named(utf16);
    const text = decode(bytes, "utf-8");
    if (text?.includes("\0")) return { ok: false, found: { zh: "含有空字节的二进制内容", en: "binary content with zero bytes" } };
    if (text !== undefined) return { ok: true, text };
    if (decode(bytes, "gb18030") !== undefined) return named("GBK");
    return { ok: false, found: { zh: "无法识别编码的字节", en: "bytes of no known encoding" } };
};
