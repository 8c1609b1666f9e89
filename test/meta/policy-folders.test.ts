import { readdirSync } from "node:fs";
import { join } from "node:path";
import { policyFolders, policyPlaces } from "../../tools/generate/project";
import { read, root } from "./sources";

const places = policyPlaces();
const headings = ["## Why", "## When it does not apply", "## 为什么", "## 何时不适用"];

/** The text under each heading of a page. */
function sections(page: string): ReadonlyMap<string, string> {
    return new Map(
        page
            .split(/^(?=#)/m)
            .map(part => [part.split("\n")[0]?.trim() ?? "", part.split("\n").slice(1).join("\n").trim()] as const)
            .filter(([heading]) => heading !== ""),
    );
}

test("there are policies, and families hold nothing but policy folders", () => {
    expect(places.length).toBeGreaterThan(0);
    const strays = [...new Set(places.map(({ family }) => family))].flatMap(family =>
        readdirSync(join(root, "policies", family), { withFileTypes: true })
            .filter(entry => !entry.isDirectory())
            .map(entry => `policies/${family}/${entry.name}: a family holds one folder per policy and nothing else`),
    );
    expect(strays).toEqual([]);
});

describe.each(places.map(place => ({ ...place, path: `policies/${place.family}/${place.name}` })))("$path", ({ path, id }) => {
    test("holds policy.ts, cases.ts and why.md and nothing else", () => {
        expect(readdirSync(join(root, path)).sort()).toEqual(["cases.ts", "policy.ts", "why.md"]);
    });

    test("states the id that its folder tells", () => {
        const policy = policyFolders().find(folder => folder.id === id)?.policy;
        expect(`${path} has the id ${policy?.id}`).toBe(`${path} has the id ${id}`);
    });

    test("says why, and when it does not apply, in both languages", () => {
        const told = sections(read(`${path}/why.md`));
        expect([...told.keys()]).toEqual(headings);
        const thin = [...told].filter(([, text]) => text.length < 15 || /\bTODO\b|\bTBD\b|待补/.test(text)).map(([heading]) => heading);
        expect(thin).toEqual([]);
        const english = `${told.get("## Why")} ${told.get("## When it does not apply")}`;
        const chinese = `${told.get("## 为什么")} ${told.get("## 何时不适用")}`;
        expect(english.replace(/[“"`(（][^”"`)）]*[”"`)）]/g, "")).not.toMatch(/[\u4e00-\u9fff]{4}/);
        expect(chinese).toMatch(/[\u4e00-\u9fff]{10}/);
    });
});
