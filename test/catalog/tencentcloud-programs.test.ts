import { entryFor } from "../../src/catalog";
import { tokensOf } from "../../src/catalog/tokens";
import type { PreviewedResource } from "../../src/hosts/program";
import rowsWithout from "./facts/unprogrammed-types.json";
import { expectedOf, planOf, registeredBy } from "./planned";
import { unprogrammedByHand, unprogrammedRows } from "./programmed";
import { shownBy } from "./shown";

/** The same resources as the other SDK of the cloud registers them: its tokens follow by rule. */
const relabelled = (resources: readonly PreviewedResource[]): readonly PreviewedResource[] =>
    resources.map(resource => {
        const [, name] = /^tencentcloud:index\/[^:]+:(.+)$/.exec(resource.type) ?? [];
        if (name === undefined) return resource;
        const terraform = `tencentcloud${name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`;
        const [, fixed] = tokensOf("tencentcloud", terraform, resource.type);
        return { ...resource, type: fixed as string };
    });

const programs = [
    { program: "tencentcloud/web", situation: "names, entries and what stands behind them", unread: ["vpc:Vpc"] },
    { program: "tencentcloud/shields", situation: "WAFs and protection of every kind", unread: [] },
    { program: "tencentcloud/data", situation: "data, their copies and their logs", unread: ["clsLogset:ClsLogset"] },
];

const registered = new Map<string, readonly PreviewedResource[]>();

beforeAll(async () => {
    for (const { program } of programs) {
        registered.set(program, await registeredBy(program, { config: { password: { secret: "swordfish" } } }, []));
    }
});

describe.each(programs)("a program with $situation", ({ program, unread }) => {
    const resourcesOf = (): readonly PreviewedResource[] => registered.get(program) ?? [];
    const environment = { TENCENTCLOUD_REGION: "ap-shanghai" };

    test("is read from the values that its SDK sends, unknowns and dependencies included", () => {
        expect(shownBy(planOf(resourcesOf(), environment))).toEqual(expectedOf(program));
    });

    test("is read alike when the SDK of the static family registers it", () => {
        const others = relabelled(resourcesOf());
        expect(others.map(({ type }) => type)).not.toContainEqual(expect.stringContaining("tencentcloud:index/"));
        expect(shownBy(planOf(others, environment))).toEqual(expectedOf(program));
    });

    test("has no type that nobody reads, but the ones that show nothing", () => {
        const types = resourcesOf()
            .map(({ type }) => type)
            .filter(type => type.startsWith("tencentcloud:") && !entryFor(type));
        expect([...new Set(types)]).toEqual(unread.map(type => `tencentcloud:index/${type}`));
    });
});

test("every type that a file reads by hand is in a program", () => {
    expect(unprogrammedByHand("tencentcloud", [...registered.values()].flat())).toEqual([]);
});

/** A row that gets a program leaves the list; a new row needs a program. */
test("every row of the table is in a program, or in the list of rows still without one", () => {
    expect(rowsWithout.length).toBeLessThanOrEqual(63);
    expect(unprogrammedRows("tencentcloud", [...registered.values()].flat())).toEqual(rowsWithout);
});
