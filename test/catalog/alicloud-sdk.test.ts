import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalog, entryFor, exposes } from "../../src/catalog";
import { isLeftOut, isRead } from "./alicloud-reads";
import facts from "./facts/alicloud.json";
import exceptions from "./facts/alicloud-sdk-exceptions.json";

/**
 * Walks the argument types of the installed SDK. A property whose name looks like a domain, a host, a region or a zone must be read, be
 * among the facts, or stand in the list of reviewed exceptions: a new SDK version that adds a door fails here by name.
 */
const sdk = dirname(require.resolve("@pulumi/alicloud/package.json"));

type Properties = Readonly<Record<string, string>>;

const propertiesIn = (body: string): Properties =>
    Object.fromEntries([...body.matchAll(/^\s+(\w+)\??: (.*)$/gm)].map(([, name = "", type = ""]) => [name, type]));

/** Argument type of a resource type, by token. */
const argumentsOf: ReadonlyMap<string, Properties> = new Map(
    [
        ".",
        ...readdirSync(sdk, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() && entry.name !== "types" ? [entry.name] : [])),
    ]
        .filter(folder => folder !== "node_modules")
        .flatMap(folder =>
            readdirSync(join(sdk, folder))
                .filter(file => file.endsWith(".js") && !file.startsWith("get"))
                .flatMap(file => {
                    const token = /__pulumiType = '([^']+)'/.exec(readFileSync(join(sdk, folder, file), "utf8"))?.[1];
                    if (token === undefined) return [];
                    const types = readFileSync(join(sdk, folder, file.replace(/\.js$/, ".d.ts")), "utf8");
                    const at = types.indexOf(`export interface ${token.slice(token.lastIndexOf(":") + 1)}Args {`);
                    return [[token, at < 0 ? {} : propertiesIn(types.slice(at, types.indexOf("\n}", at)))] as const];
                }),
        ),
);

/** Argument types of blocks, by namespace and name. */
const blocks: ReadonlyMap<string, Properties> = new Map(
    readFileSync(join(sdk, "types", "input.d.ts"), "utf8")
        .split(/^export declare namespace /m)
        .flatMap((part, index) => {
            const namespace = index === 0 ? "" : `${part.slice(0, part.indexOf(" "))}.`;
            return part
                .split(/^\s*(?:export )?interface /m)
                .slice(1)
                .map(body => [namespace + body.slice(0, body.indexOf(" ")), propertiesIn(body)] as const);
        }),
);

const looksLikeAPlace =
    /(?:^d|D)omain(?:Name|List)?s?$|(?:^h|H)ost(?:[nN]ame)?s?$|(?:^f|F)qdn$|(?:^r|R)egion(?:Id[ab]?|No|List)?s?$|(?:^z|Z)one(?:Id|No|Name)?s?$/;

/** Every path of an argument type whose last property looks like a place; lists are marked with `[]`. */
function* placesIn(properties: Properties, prefix = "", inside: readonly string[] = []): Generator<string> {
    for (const [name, type] of Object.entries(properties)) {
        const block = /inputs\.([\w.]+)/.exec(type)?.[1];
        if (looksLikeAPlace.test(name) && block === undefined) yield prefix + name;
        if (block === undefined || inside.includes(block)) continue;
        yield* placesIn(blocks.get(block) ?? {}, `${prefix}${name}${type.includes("[]") ? "[]" : ""}.`, [...inside, block]);
    }
}

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
