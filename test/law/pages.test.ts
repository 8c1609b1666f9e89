import { allArticles, deadlines, provinceRules, statuteBooks } from "../../src/law";
import { claims } from "../../src/law/claims";
import * as providerPages from "../../src/law/provider-pages";
import { claimsPage } from "../../tools/generate/claims-page";
import { lawPage } from "../../tools/generate/law-page";
import { link, table } from "../../tools/generate/markdown";

/** Number of cells in each row of every table of a page; a row ends where the next line is no row. */
function raggedRows(page: string): string[] {
    const cells = (line: string) => line.replace(/\\\|/g, "").split("|").length;
    const lines = page.split("\n");
    return lines.filter(
        (line, index) => line.startsWith("|") && (lines[index - 1] ?? "").startsWith("|") && cells(line) !== cells(lines[index - 1] ?? ""),
    );
}

describe("the page of the law", () => {
    const page = lawPage();

    test("the first line names the command that makes it", () => {
        expect(page.split("\n")[0]).toContain("npm run generate");
    });

    test("every instrument, article, penalty, deadline and province is on it", () => {
        for (const { instrument } of statuteBooks) expect(page).toContain(instrument.title.en);
        for (const { cite, gist, penalty } of allArticles) {
            for (const text of [cite, gist, ...(penalty === undefined ? [] : [penalty])])
                expect(page).toContain(`${text.zh}<br>${text.en}`);
        }
        for (const { duty } of deadlines) expect(page).toContain(duty.zh);
        for (const { rule } of provinceRules) expect(page).toContain(rule.en);
        for (const { title } of Object.values(providerPages)) expect(page).toContain(title.en);
    });

    test("its tables are regular and nothing is left undefined", () => {
        expect(raggedRows(page)).toEqual([]);
        expect(page).not.toMatch(/undefined|\[object/);
    });

    test("it is the same each time", () => {
        expect(lawPage()).toBe(page);
    });
});

describe.each(["zh", "en"] as const)("the page of popular claims in %s", language => {
    const page = claimsPage(language);

    test("every claim is on it with its truth", () => {
        for (const { id, claim, truth } of claims) {
            expect(page).toContain(`| ${id} | ${claim[language]} |`);
            expect(page).toContain(truth[language]);
        }
    });

    test("its tables are regular and it names its command", () => {
        expect(raggedRows(page)).toEqual([]);
        expect(page.split("\n")[0]).toContain("npm run generate");
    });
});

test("the English page holds no Chinese", () => {
    expect(claimsPage("en")).not.toMatch(/[\u4e00-\u9fff]/);
});

describe("markdown", () => {
    test("a bar and a line break stay inside their cell", () => {
        expect(table(["a"], [["x|y\n z"]])).toBe("| a |\n| --- |\n| x\\|y z |");
    });

    test("an address with Chinese characters and encoded brackets becomes one link", () => {
        expect(link("https://example.org/法%282011%29.md")).toBe("<https://example.org/%E6%B3%95(2011).md>");
    });
});
