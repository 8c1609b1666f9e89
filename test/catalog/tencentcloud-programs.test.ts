import { readFileSync } from "node:fs";
import { join as pathJoin } from "node:path";
import { entryFor, readResource } from "../../src/catalog";
import { tokensOf } from "../../src/catalog/tokens";
import { type PreviewedResource, previewProgram, secretText, unknownText } from "../../src/hosts/program";
import { join, type Markers, type Plan } from "../../src/kernel";

const markers: Markers = {
    isUnknown: value => typeof value === "string" && value.includes(unknownText),
    isSecret: value => value === secretText,
};

/** The same resources as the other SDK of the cloud registers them: its tokens follow by rule. */
const relabelled = (resources: readonly PreviewedResource[]): readonly PreviewedResource[] =>
    resources.map(resource => {
        const [, name] = /^tencentcloud:index\/[^:]+:(.+)$/.exec(resource.type) ?? [];
        if (name === undefined) return resource;
        const terraform = `tencentcloud${name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`;
        const [, fixed] = tokensOf("tencentcloud", terraform, resource.type);
        return { ...resource, type: fixed as string };
    });

/** Joins everything that is read of a previewed program. */
function planOf(resources: readonly PreviewedResource[]): Plan {
    const byUrn = new Map(resources.map(resource => [resource.urn, resource]));
    const readings = resources.flatMap(({ urn, type, name, inputs, provider }) => {
        const region = (provider === undefined ? undefined : byUrn.get(provider))?.inputs["region"];
        const reading = readResource({ urn, type, name, inputs, provider: { region } }, { TENCENTCLOUD_REGION: "ap-shanghai" }, markers);
        return reading ? [reading] : [];
    });
    return join(readings, urn => byUrn.get(urn)?.propertyDependencies ?? {});
}

/** A fact in few words: its value, `?` and the reason where it is not known, nothing where it is not stated. */
function told(fact: unknown, nameOf: (urn: string) => string): string {
    if (Array.isArray(fact)) return `[${fact.map(item => told(item, nameOf)).join(", ")}]`;
    if (typeof fact === "string") return fact;
    const { kind, value, defaulted, why } = fact as { kind: string; value?: unknown; defaulted?: boolean; why?: string };
    if (kind === "absent") return "-";
    if (kind === "unknown") return `?${why}`;
    const text = (() => {
        if (typeof value !== "object" || value === null) return String(value);
        if (Array.isArray(value)) return `{${value.join(", ")}}`;
        const { id, subject, text: outside } = value as { id?: string; subject?: string; text?: string };
        return id ?? (subject === undefined ? `"${outside}"` : nameOf(subject));
    })();
    return defaulted ? `${text} (assumed)` : text;
}

/** Everything the plan shows: for each subject one line per sighting. Programs register in parallel, so the lines are sorted. */
function shownBy(plan: Plan): Record<string, readonly string[]> {
    const nameOf = (id: string): string => id.replace(/^urn:.*::/, "");
    return Object.fromEntries(
        plan.subjects.map(subject => [
            `${subject.kind} ${nameOf(subject.id)}`,
            Object.entries(subject.facets)
                .flatMap(([facet, sightings]) =>
                    sightings.map(
                        ({ facts }) =>
                            `${facet}: ${Object.entries(facts)
                                .map(([field, fact]) => `${field} ${told(fact, nameOf)}`)
                                .join(", ")}`,
                    ),
                )
                .sort(),
        ]),
    );
}

const folderOf = (program: string): string => pathJoin(__dirname, "programs", "tencentcloud", program);

async function previewed(program: string): Promise<readonly PreviewedResource[]> {
    const { outcome, diagnostics, resources } = await previewProgram(folderOf(program), {
        policyPack: false,
        // types are checked with the rest of the project
        environment: { PULUMI_NODEJS_TRANSPILE_ONLY: "true" },
        config: { password: { secret: "swordfish" } },
    });
    expect(diagnostics).toEqual([]);
    expect(outcome).toBe("passed");
    return resources;
}

/** Everything that the program's resources show, as `expected.json` beside it says. */
const expectedOf = (program: string): unknown => JSON.parse(readFileSync(pathJoin(folderOf(program), "expected.json"), "utf8"));

const programs = [
    { program: "web", situation: "names, entries and what stands behind them", unread: ["vpc:Vpc"] },
    { program: "shields", situation: "WAFs and protection of every kind", unread: [] },
    { program: "data", situation: "data, their copies and their logs", unread: ["clsLogset:ClsLogset"] },
];

describe.each(programs)("a program with $situation", ({ program, unread }) => {
    let resources: readonly PreviewedResource[] = [];
    beforeAll(async () => {
        resources = await previewed(program);
    });

    test("is read from the values that its SDK sends, unknowns and dependencies included", () => {
        expect(shownBy(planOf(resources))).toEqual(expectedOf(program));
    });

    test("is read alike when the SDK of the static family registers it", () => {
        const others = relabelled(resources);
        expect(others.map(({ type }) => type)).not.toContainEqual(expect.stringContaining("tencentcloud:index/"));
        expect(shownBy(planOf(others))).toEqual(expectedOf(program));
    });

    test("has no type that nobody reads, but the ones that show nothing", () => {
        const types = resources.map(({ type }) => type).filter(type => type.startsWith("tencentcloud:") && !entryFor(type));
        expect([...new Set(types)]).toEqual(unread.map(type => `tencentcloud:index/${type}`));
    });
});
