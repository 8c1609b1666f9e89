import { resolve } from "node:path";
import { EnforcementLevel } from "@pulumi/pulumi/proto/analyzer_pb";
import { openOnlyWhen } from "../../../src/hosts/pulumi/nothing-to-judge";
import { type Analyzer, startAnalyzer } from "../../../tools/analyzer";
import { resource, types } from "../../protocol/resources";

const root = resolve(__dirname, "..", "..", "..");

let pack: Analyzer;

/** Starts the pack and answers the policies that are on by default. */
const start = async (config: Parameters<typeof startAnalyzer>[1] = {}): Promise<readonly string[]> => {
    pack = await startAnalyzer(root, { ...config, environment: { BEIAN_LANG: "en", BEIAN_REGISTER: "", BEIAN_TODAY: "" } });
    return pack.info
        .getPoliciesList()
        .filter(policy => policy.getEnforcementlevel() !== EnforcementLevel.DISABLED)
        .map(policy => policy.getName());
};
afterEach(() => pack?.close());

const harmless = (name: string) => resource("random:index/randomPet:RandomPet", name, { length: 2 });
const unfiled = (name: string) => resource(types.cdn, name, { domainName: `${name}-example.cn` });
const namesOf = (violations: readonly { readonly policy: string }[]) => [...new Set(violations.map(({ policy }) => policy))].sort();

test("the first resource opens every policy, so that each learns its config", async () => {
    const all = await start();
    const { idle } = await pack.analyzeNamingIdle(harmless("one"));
    expect(all.length).toBeGreaterThan(20);
    expect(idle).toEqual([]);
});

test("the second opens the first policy alone, when no policy has anything to say of it", async () => {
    const [first, ...others] = await start();
    await pack.analyzeNamingIdle(harmless("one"));
    const { violations, idle } = await pack.analyzeNamingIdle(harmless("two"));
    expect(first).toBe("beian-register");
    expect(idle).toEqual(others);
    expect(violations).toEqual([]);
});

test("a later one opens the policies that speak, and their answers are those of a pack that opens all", async () => {
    const [first, ...others] = await start();
    const opened = await pack.analyzeNamingIdle(unfiled("one"));
    expect(opened.idle).toEqual([]);
    await pack.analyzeNamingIdle(harmless("two"));
    const { violations, idle } = await pack.analyzeNamingIdle(unfiled("three"));
    expect(namesOf(violations)).toContain("icp-domain-needs-filing");
    expect(namesOf(violations)).toEqual(namesOf(opened.violations));
    const speaking = namesOf(violations);
    expect(idle).toEqual(others.filter(name => !speaking.includes(name)));
    expect(idle).not.toContain(first);
});

test("the last answer is not said once more of the next resource", async () => {
    await start();
    for (const name of ["one", "two", "three"]) await pack.analyzeNamingIdle(unfiled(name));
    const { violations } = await pack.analyzeNamingIdle(harmless("four"));
    expect(violations).toEqual([]);
    const again = await pack.analyzeNamingIdle(unfiled("five"));
    expect(again.violations.filter(({ policy }) => policy === "icp-domain-needs-filing").map(({ message }) => message)).toEqual([
        expect.stringContaining("five-example.cn"),
    ]);
});

test("with the first policy disabled the next one leads, and the others are still idle", async () => {
    const [first = "", second, ...others] = await start({ config: { "beian-register": { level: "disabled" } } });
    await pack.analyzeNamingIdle(harmless("one"));
    const { idle } = await pack.analyzeNamingIdle(harmless("two"));
    expect(idle).toEqual(others);
    expect(idle).not.toContain(first);
    expect(idle).not.toContain(second);
    const { violations } = await pack.analyzeNamingIdle(unfiled("three"));
    expect(namesOf(violations)).toContain("icp-domain-needs-filing");
});

test("the function that carries the mark is still the function, and the mark is asked for anew each time", () => {
    let opens = false;
    const judge = openOnlyWhen(
        (count: number) => count + 1,
        () => opens,
    ) as ((count: number) => number) & { __pulumiType?: string };
    expect(judge(1)).toBe(2);
    // no resource has it for a type: the type of a resource is made of three parts
    expect(judge.__pulumiType).toMatch(/^[^:]+$/);
    opens = true;
    expect(judge.__pulumiType).toBeUndefined();
});
