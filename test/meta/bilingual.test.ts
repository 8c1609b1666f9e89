import * as ts from "typescript";
import { policies } from "../../policies";
import { wholeCatalog } from "../../src/catalog";
import { type Ground, kinds, type Policy, type Text } from "../../src/kernel";
import { facetTitles } from "../../tools/generate/facet-titles";
import { cloudTitles, families } from "../../tools/generate/project";
import { filesBelow, lineOf, parse, visit } from "./sources";

const catalog = wholeCatalog();

const chinese = /[\u4e00-\u9fff]/;

/** Numbers in a text, however their thousands are grouped. */
const numbersIn = (text: string): readonly string[] => (text.replace(/(\d),(?=\d{3})/g, "$1").match(/\d+(?:\.\d+)*/g) ?? []).sort();

/** Numbers that a language may also write as a word: 二级 is level 2, 8 月 is August. */
const inWords: Readonly<Record<string, RegExp>> = {
    "1": /一|\bone\b|January/i,
    "2": /二|两|\btwo\b|February/i,
    "3": /三|\bthree\b|March/i,
    "4": /四|\bfour\b|April/i,
    "5": /五|\bfive\b|May/i,
    "6": /六|\bsix\b|June/i,
    "7": /七|\bseven\b|July/i,
    "8": /八|\beight\b|August/i,
    "9": /九|\bnine\b|September/i,
    "10": /十|\bten\b|October/i,
    "11": /十一|\beleven\b|November/i,
    "12": /十二|\btwelve\b|December/i,
};

/** Numbers of one text that the other tells neither in digits nor in words. */
const numbersOnlyIn = (one: string, other: string): readonly string[] =>
    numbersIn(one).filter(number => !numbersIn(other).includes(number) && !inWords[number]?.test(other));

/** Names that are the same in every language: kebab-case and camelCase words, and what stands between backticks. */
function namesIn(text: string): readonly string[] {
    const words = text.match(/\b(?:[a-z]+[A-Z]\w*|[a-z0-9]+(?:-[a-z0-9]+)+)\b/g) ?? [];
    return [...words, ...[...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string)];
}

/** What is wrong with the pair; `where` is said in each fault. */
function faultsOf({ zh, en }: Text, where: string): readonly string[] {
    const faults: string[] = [];
    if (zh.trim() === "" || en.trim() === "") faults.push("one of the two languages is empty");
    if (zh === en && chinese.test(zh + en)) faults.push("both languages are the same text");
    for (const number of numbersOnlyIn(zh, en)) faults.push(`${number} is in the Chinese text only`);
    for (const number of numbersOnlyIn(en, zh)) faults.push(`${number} is in the English text only`);
    const missing = namesIn(zh).filter(name => !en.includes(name));
    const missed = [...en.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string).filter(code => !zh.includes(code));
    for (const name of missing) faults.push(`"${name}" is in the Chinese text only`);
    for (const name of missed) faults.push(`"${name}" is in the English text only`);
    return faults.map(fault => `${where}: ${fault}`);
}

const groundTexts = (ground: Ground): readonly Text[] => (ground.kind === "statute" ? [] : [ground.gist]);

/** Every text that a policy carries as data; articles are the law room's, which compares their figures itself. */
const textsOf = (policy: Policy): Readonly<Record<string, Text>> => ({
    title: policy.title,
    remedy: policy.remedy,
    ...Object.fromEntries(policy.grounds.flatMap(groundTexts).map((text, index) => [`gist ${index + 1}`, text])),
    ...Object.fromEntries(Object.entries(policy.settings ?? {}).map(([name, { title }]) => [`setting ${name}`, title])),
});

describe.each(policies.map(policy => ({ id: policy.id, policy })))("$id", ({ id, policy }) => {
    test("says the same in both languages", () => {
        expect(Object.entries(textsOf(policy)).flatMap(([part, text]) => faultsOf(text, `${id} ${part}`))).toEqual([]);
        for (const { zh, en } of Object.values(textsOf(policy))) {
            expect(zh).toMatch(chinese);
            expect(en.replace(/[“"`(][^”"`)]*[”"`)]/g, "")).not.toMatch(chinese);
        }
    });

    test("has a title that states what is kept, short and without a full stop", () => {
        const { zh, en } = policy.title;
        for (const title of [zh, en]) {
            expect(title.length).toBeLessThanOrEqual(90);
            expect(title).not.toMatch(/[.。!！]$/);
        }
        expect(en).not.toMatch(/^(?:Ensure|Check|Verify|Must|Make sure)\b/i);
        expect(zh).not.toMatch(/^(?:确保|检查|验证|必须|应当)/);
    });

    test("has a remedy that begins a sentence and does not end in a full stop", () => {
        for (const remedy of [policy.remedy.zh, policy.remedy.en]) expect(remedy).not.toMatch(/[.。]$/);
        expect(policy.remedy.en).toMatch(/^[A-Z][a-z]+\b/);
    });
});

test("the titles of resource types are in both languages, and no two types of a cloud share one", () => {
    const faults = catalog.flatMap(({ terraform, title }) => [
        ...faultsOf(title, terraform),
        ...(chinese.test(title.zh) ? [] : [`${terraform}: the Chinese title holds no Chinese`]),
    ]);
    expect(faults).toEqual([]);
    for (const language of ["zh", "en"] as const) {
        const seen = new Map<string, string>();
        const shared = catalog.flatMap(({ terraform, title }) => {
            const other = seen.get(title[language]);
            seen.set(title[language], terraform);
            return other === undefined ? [] : [`"${title[language]}" is the title of ${other} and of ${terraform}`];
        });
        expect(shared).toEqual([]);
    }
});

test("kinds, facets, families and clouds are in both languages", () => {
    const all = { ...kinds, ...facetTitles, ...families, ...cloudTitles };
    expect(Object.entries<Text>(all).flatMap(([name, text]) => faultsOf(text, name))).toEqual([]);
});

/** A text as it is written down, and how many expressions are inserted into it. */
function written(node: ts.Expression): { readonly text: string; readonly inserts: number } | undefined {
    if (ts.isStringLiteralLike(node)) return { text: node.text, inserts: 0 };
    if (!ts.isTemplateExpression(node)) return undefined;
    const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
    return { text, inserts: node.templateSpans.length };
}

/** Pairs of texts written down in a file: object literals with a text under `zh` and under `en`. */
function pairsIn(path: string) {
    const pairs: { readonly line: number; readonly zh: ts.Expression; readonly en: ts.Expression }[] = [];
    visit(parse(path), node => {
        if (!ts.isObjectLiteralExpression(node)) return;
        const value = (name: string): ts.Expression | undefined =>
            node.properties.filter(ts.isPropertyAssignment).find(property => property.name.getText() === name)?.initializer;
        const [zh, en] = [value("zh"), value("en")];
        if (zh && en) pairs.push({ line: lineOf(node), zh, en });
    });
    return pairs;
}

/** The law room compares the figures of its texts by its own tests, which know that 10 万 is 100,000. */
const files = [...filesBelow("src"), ...filesBelow("policies"), ...filesBelow("tools")].filter(
    path => path.endsWith(".ts") && !path.startsWith("src/law/"),
);

test("texts written in the sources say the same in both languages, with the same inserts", () => {
    let compared = 0;
    const faults = files.flatMap(path =>
        pairsIn(path).flatMap(({ line, zh, en }) => {
            const [chineseText, englishText] = [written(zh), written(en)];
            if (!chineseText || !englishText || (chineseText.text === "" && englishText.text === "")) return [];
            compared++;
            const where = `${path}:${line}`;
            return [
                ...faultsOf({ zh: chineseText.text, en: englishText.text }, where),
                ...(chineseText.inserts === englishText.inserts
                    ? []
                    : [
                          `${where}: ${chineseText.inserts} values are inserted into the Chinese text, ${englishText.inserts} into the English`,
                      ]),
            ];
        }),
    );
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(200);
});
