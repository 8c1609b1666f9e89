import { decodePage } from "../../src/page";

const text = "备案号：京ICP备2026000002号-1";
/** 备案 in GBK, as bytes: Node writes no GBK. */
const gbkFiled = [0xb1, 0xb8, 0xb0, 0xb8];
const ascii = (written: string): readonly number[] => [...Buffer.from(written, "latin1")];
const utf16 = (written: string, big: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${written}`, "utf16le");
    return big ? bytes.swap16() : bytes;
};

test("a page in UTF-8 is read, with a mark or without", () => {
    expect(decodePage(Buffer.from(text))).toEqual({ ok: true, text, encoding: "UTF-8" });
    expect(decodePage(Buffer.from(`\ufeff${text}`))).toEqual({ ok: true, text, encoding: "UTF-8" });
});

test("a page in UTF-16 is named and read, of either byte order, with a mark or without", () => {
    expect(decodePage(utf16(text, false))).toEqual({ ok: true, text, encoding: "UTF-16LE" });
    expect(decodePage(utf16(text, true))).toEqual({ ok: true, text, encoding: "UTF-16BE" });
    expect(decodePage(Buffer.from("<html><head></head><body></body></html>", "utf16le"))).toMatchObject({ encoding: "UTF-16LE" });
});

test("a page in GBK is named and read, declared or not", () => {
    const declared = Uint8Array.from([...ascii('<meta charset="gb2312"><p>'), ...gbkFiled]);
    expect(decodePage(declared)).toEqual({ ok: true, text: '<meta charset="gb2312"><p>备案', encoding: "GBK" });
    expect(decodePage(Uint8Array.from(gbkFiled))).toEqual({ ok: true, text: "备案", encoding: "GBK" });
});

test("a page that declares another encoding than its own is told", () => {
    expect(decodePage(Buffer.from(`<meta charset=gbk>${text}`))).toMatchObject({ encoding: "UTF-8", contradicts: "gbk" });
    expect(decodePage(Uint8Array.from([...ascii('<meta charset="utf-8"><p>'), ...gbkFiled]))).toMatchObject({
        encoding: "GBK",
        contradicts: "utf-8",
    });
    expect(decodePage(Buffer.from("<meta charset=gbk><p>plain letters are the same in both</p>"))).not.toHaveProperty("contradicts");
});

test("bytes of no encoding are not read as any", () => {
    expect(decodePage(Uint8Array.from([0x3c, 0xff, 0xff, 0xff, 0x81]))).toEqual({ ok: false });
});
