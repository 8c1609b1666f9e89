import fc from "fast-check";
import { anyRunGlob, globContains, globsMeet, segmentGlob } from "../../src/register/glob";

const pattern = fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 5 }).map(parts => parts.join(""));
const word = fc.array(fc.constantFrom("a", "b"), { maxLength: 5 }).map(parts => parts.join(""));
const byExpression = (glob: string, text: string) => new RegExp(`^${glob.replace(/\*/g, ".*")}$`).test(text);

test("a star of a URN pattern stands for any run of characters", () => {
    const matches = anyRunGlob("urn:pulumi:prod::shop::alicloud:oss/*::logs-*");
    expect(matches("urn:pulumi:prod::shop::alicloud:oss/bucket:Bucket::logs-1")).toBe(true);
    expect(matches("urn:pulumi:prod::shop::alicloud:ecs/x:X::logs-1")).toBe(false);
    fc.assert(fc.property(pattern, word, (glob, text) => anyRunGlob(glob)(text) === byExpression(glob, text)));
});

test("a star of a stack pattern stays within its segment", () => {
    expect(segmentGlob("shop/*")("shop/prod")).toBe(true);
    expect(segmentGlob("*")("shop/prod")).toBe(false);
    expect(segmentGlob("shop*")("shop/prod")).toBe(false);
    expect(segmentGlob("s*p/p*d")("shop/prod")).toBe(true);
});

test("two patterns meet exactly where some text matches both", () => {
    const words = ["", ..."ab"].flatMap(x => ["", ..."ab"].flatMap(y => ["", ..."ab"].flatMap(z => ["", ..."ab"].map(w => x + y + z + w))));
    const short = fc.array(fc.constantFrom("a", "b", "*"), { maxLength: 3 }).map(parts => parts.join(""));
    fc.assert(
        fc.property(short, short, (a, b) => {
            expect(globsMeet(a, b)).toBe(words.some(text => byExpression(a, text) && byExpression(b, text)));
            if (globContains(a, b)) expect(words.every(text => !byExpression(b, text) || byExpression(a, text))).toBe(true);
        }),
        { numRuns: 2000 },
    );
});

test("a pattern of many stars is decided at once", () => {
    const begun = performance.now();
    expect(anyRunGlob(`${"*a".repeat(100)}b`)("a".repeat(2000))).toBe(false);
    expect(globsMeet(`${"*a".repeat(90)}b/x`, `${"*b".repeat(90)}c/x`)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(500);
});
