import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Lines of a finding in either language, and those that go on with its grounds. */
const sentence = /^(?:Found|Wanted|Ground|Penalty|Way out|\[statute\]|\[provider rule|\[house rule|发现|要求|依据|罚则|办法|　*【)/;

test.each(["README.md", "README.zh-CN.md"])(
    "every sentence of the preview that %s shows stands in the stored report of that example",
    page => {
        const [, shown = ""] = /<!-- output -->\n([\s\S]*?)<!-- \/output -->/.exec(read(page)) ?? [];
        const [, example = ""] = /npm run preview -- (\S+)/.exec(shown) ?? [];
        const report = new Set(
            read(`${example}/report.txt`)
                .split("\n")
                .map(line => line.trim()),
        );
        const sentences = shown
            .split("\n")
            .map(line => line.trim())
            .filter(line => sentence.test(line));
        expect(sentences.length).toBeGreaterThan(12);
        expect(sentences.filter(line => !report.has(line))).toEqual([]);
    },
);
