import { policyFolders } from "../../tools/generate/project";

interface Situation {
    readonly name: string;
    readonly on?: string;
    readonly for?: string;
    readonly plan?: readonly { readonly id: string }[];
}

describe.each(policyFolders())("$id", ({ policy, cases }) => {
    const lists = cases as unknown as Readonly<Record<"fails" | "passes" | "waits", readonly Situation[]>>;
    const all = [...lists.fails, ...lists.passes, ...lists.waits];

    test("has situations that fail, that pass and that wait", () => {
        expect(Object.keys(lists).sort()).toEqual(["fails", "passes", "waits"]);
        for (const list of Object.values(lists)) expect(list.length).toBeGreaterThan(0);
    });

    test("names each situation once and in words", () => {
        const names = all.map(({ name }) => name);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
        const numbered = /^(?:(?:positive|negative|good|bad|case|test|fails?|passes|waits|example)[\s_-]*\d*|\d+)$/i;
        expect(names.filter(name => numbered.test(name) || !/\s/.test(name.trim()) || name !== name.trim())).toEqual([]);
        expect(names.filter(name => /TODO|TBD/.test(name))).toEqual([]);
    });

    test("every waiting situation tells which fact must become known", () => {
        expect(lists.waits.filter(each => !each.for).map(({ name }) => `"${name}" has no \`for\``)).toEqual([]);
    });

    test("a situation of a plan says on which of its subjects, or on which cloud, the verdict falls", () => {
        if ("sees" in policy) {
            expect(all.filter(({ on, plan }) => on !== undefined || plan !== undefined)).toEqual([]);
            return;
        }
        const lost = all.filter(
            ({ on, plan = [] }) => on !== undefined && !["alicloud", "tencentcloud"].includes(on) && !plan.some(({ id }) => id === on),
        );
        expect(lost.map(({ name, on }) => `"${name}": no subject of its plan is called ${on}`)).toEqual([]);
        expect(lists.fails.filter(({ on }) => on === undefined).map(({ name }) => name)).toEqual([]);
    });
});
