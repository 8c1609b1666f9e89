import { entryFor, exposes, wholeCatalog } from "../../src/catalog";
import { isLeftOut, isRead } from "./alicloud-reads";
import { argumentsOf, blocks, placesIn } from "./alicloud-sdk";
import facts from "./facts/alicloud.json";
import exceptions from "./facts/alicloud-sdk-exceptions.json";

const catalog = wholeCatalog();

/**
 * Walks the argument types of the installed SDK. A property whose name looks like a domain, a host, a region or a zone must be read, be
 * among the facts, or stand in the list of reviewed exceptions: a new SDK version that adds a door fails here by name.
 */
const bare = (path: string): string => path.replaceAll("[]", "");
const inFacts = (token: string, path: string): boolean =>
    Object.keys((facts as Record<string, Record<string, string>>)[token] ?? {}).some(fact => bare(fact) === bare(path));

const everywhere = exceptions.everywhere as Readonly<Record<string, string>>;
const reviewed = exceptions.types as Readonly<Record<string, Readonly<Record<string, string>>>>;

const isReviewed = (token: string, path: string): boolean =>
    (path.split(".").at(-1) as string) in everywhere || reviewed[token]?.["*"] !== undefined || reviewed[token]?.[path] !== undefined;

const places = [...argumentsOf].flatMap(([token, properties]) => [...placesIn(properties)].map(path => ({ token, path })));

function isCovered(token: string, path: string): boolean {
    if (inFacts(token, path) || isLeftOut(token, path) || exposes(token) !== undefined) return true;
    const entry = entryFor(token);
    return entry !== undefined && isRead(entry, token, path);
}

test("the installed SDK was read", () => {
    expect(argumentsOf.size).toBeGreaterThan(1200);
    expect(blocks.size).toBeGreaterThan(1300);
    expect(places.length).toBeGreaterThan(400);
});

test("every property of the SDK that looks like a name or a place is read, or reviewed", () => {
    const doors = places.filter(({ token, path }) => !isReviewed(token, path) && !isCovered(token, path));
    expect(doors.map(({ token, path }) => `${token} ${path}`)).toEqual([]);
});

test("no exception is kept that is no longer needed", () => {
    const needed = places.filter(({ token, path }) => !isCovered(token, path));
    const names = new Set(needed.map(({ path }) => path.split(".").at(-1) as string));
    expect(Object.keys(everywhere).filter(name => !names.has(name))).toEqual([]);
    const kept = Object.entries(reviewed).flatMap(([token, paths]) => Object.keys(paths).map(path => ({ token, path })));
    const idle = kept.filter(({ token, path }) => !needed.some(door => door.token === token && (path === "*" || door.path === path)));
    expect(idle.map(({ token, path }) => `${token} ${path}`)).toEqual([]);
});

/** Paths that a table names must lead through the argument types of the SDK. */
test("every property that a sample of an entry states exists in the SDK", () => {
    const missing = catalog
        .filter(({ cloud }) => cloud === "alicloud")
        .flatMap(({ pulumi, samples }) =>
            samples.flatMap(({ inputs }) =>
                Object.keys(inputs)
                    .filter(property => property !== "tags" && !(property in (argumentsOf.get(pulumi) ?? {})))
                    .map(property => `${pulumi} ${property}`),
            ),
        );
    expect([...new Set(missing)]).toEqual([]);
});
