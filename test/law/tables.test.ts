import { policies } from "../../policies";
import { run } from "../../src/cli";
import type { ProviderPage } from "../../src/kernel";
import * as law from "../../src/law";
import { answerTo, claimGuides, claims } from "../../src/law/claims";
import { chineseNumbers, englishNumbers } from "./numbers";

const { openQuestions, provinceRules } = law;

describe("provider pages", () => {
    const pages = Object.entries(law).filter(
        (entry): entry is [string, ProviderPage] => entry[0].endsWith("Page") && typeof entry[1] === "object",
    );

    test("there is a page for each rule of a provider", () => {
        expect(pages.length).toBeGreaterThan(20);
        const addresses = pages.map(([, { url }]) => url);
        expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
    });

    test.each(pages)("%s has two titles and an address", (_, { title, url, grade }) => {
        expect(title.zh).not.toBe(title.en);
        expect(new URL(url).protocol).toBe("https:");
        expect(new URL(url).pathname).not.toBe("/");
        expect(grade).toBe("B");
    });
});

describe("popular claims", () => {
    test("the ids run from PC-001 to PC-122 without a gap", () => {
        expect(claims.map(({ id }) => id)).toEqual(Array.from({ length: 122 }, (_, index) => `PC-${String(index + 1).padStart(3, "0")}`));
        expect(claimGuides.flatMap(guide => guide.claims)).toEqual(claims);
    });

    test.each(claims.map(row => [row.id, row] as const))("%s says the same in both languages", (_, { claim, truth, treatments }) => {
        for (const text of [claim, truth]) {
            expect(text.zh).toMatch(/[\u4e00-\u9fff].*。$/);
            expect(text.en).toMatch(/^[A-Z0-9].*\.$/);
            expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
            expect(chineseNumbers(text.zh)).toEqual(englishNumbers(text.en));
        }
        expect(new Set(treatments).size).toBe(treatments.length);
        expect(treatments.length).toBeGreaterThan(0);
    });

    test("every article named is one of the statute book", () => {
        const known = new Set(law.allArticles);
        expect(claims.filter(({ articles }) => articles.some(article => !known.has(article))).map(({ id }) => id)).toEqual([]);
    });

    const commands = ["deadlines", "readiness", "page", "register check"].map(command => `beian-guard ${command}`);

    test("every claim is checked by a policy or a command that exists, or has the reason why not", () => {
        const ids = policies.map(({ id }) => id);
        for (const claim of claims) {
            const { by, why } = answerTo(claim);
            expect(by.length > 0 || why !== undefined).toBe(true);
            expect({ id: claim.id, unknown: by.filter(each => !ids.includes(each) && !commands.includes(each)) }).toEqual({
                id: claim.id,
                unknown: [],
            });
        }
    });

    test.each(commands)("the command %s that claims name exists", async command => {
        let help = "";
        const terminal = {
            out: (text: string) => (help += text),
            err: () => undefined,
            isTerminal: false,
            environment: { BEIAN_LANG: "en" },
        };
        expect(await run([...command.split(" ").slice(1), "--help"], { ...terminal, folder: __dirname, now: new Date(0) })).toBe(0);
        expect(help).toContain(`Usage: ${command}`);
    });

    test("a claim on which something blocks names a mandatory policy, and one that warns or is a setting is answered on its own", () => {
        const mandatory = new Set(policies.filter(({ enforcement }) => enforcement === "mandatory").map(({ id }) => id));
        const blocking = claims.filter(({ treatments }) => treatments.includes("block"));
        expect(blocking.filter(claim => !answerTo(claim).by.some(id => mandatory.has(id))).map(({ id }) => id)).toEqual([]);
        const general = new Set(
            claims.filter(({ treatments }) => treatments.every(each => each === "ignore")).map(claim => answerTo(claim).why?.en),
        );
        const treated = claims.filter(({ treatments }) => treatments.some(each => each !== "ignore"));
        expect(treated.length).toBeGreaterThan(60);
        expect(
            treated.filter(claim => answerTo(claim).by.length === 0 && general.has(answerTo(claim).why?.en)).map(({ id }) => id),
        ).toEqual([]);
    });

    test("what nobody could verify never blocks", () => {
        expect(
            claims.filter(({ verdict, treatments }) => verdict === "not verified" && treatments.includes("block")).map(({ id }) => id),
        ).toEqual([]);
    });
});

describe("provinces and open questions", () => {
    test("no province has the same matter twice", () => {
        const rows = provinceRules.map(({ province, matter }) => `${province.en}: ${matter}`);
        expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    });

    test("a value of a province stands in its rule in both languages", () => {
        for (const { rule, value } of provinceRules) {
            expect(chineseNumbers(rule.zh)).toEqual(englishNumbers(rule.en));
            if (value !== undefined) expect(chineseNumbers(rule.zh)).toContain(String(value));
        }
    });

    test("one province alone shows the subject number", () => {
        expect(provinceRules.filter(({ matter }) => matter === "footer number").map(({ province }) => province)).toEqual([
            law.subjectNumberFooterProvince,
        ]);
    });

    test.each(openQuestions.map(question => [question.en, question] as const))("open: %s", (_, { zh, en }) => {
        expect(chineseNumbers(zh)).toEqual(englishNumbers(en));
        expect(zh).toMatch(/。$/);
        expect(en).toMatch(/\.$/);
    });
});
