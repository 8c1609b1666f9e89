import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The installed SDK. */
const sdk = dirname(require.resolve("@pulumi/alicloud/package.json"));

type Properties = Readonly<Record<string, string>>;

const propertiesIn = (body: string): Properties =>
    Object.fromEntries([...body.matchAll(/^\s+(\w+)\??: (.*)$/gm)].map(([, name = "", type = ""]) => [name, type]));

/** Argument type of a resource type, by token. */
export const argumentsOf: ReadonlyMap<string, Properties> = new Map(
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
export const blocks: ReadonlyMap<string, Properties> = new Map(
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
export function* placesIn(properties: Properties, prefix = "", inside: readonly string[] = []): Generator<string> {
    for (const [name, type] of Object.entries(properties)) {
        const block = /inputs\.([\w.]+)/.exec(type)?.[1];
        if (looksLikeAPlace.test(name) && block === undefined) yield prefix + name;
        if (block === undefined || inside.includes(block)) continue;
        yield* placesIn(blocks.get(block) ?? {}, `${prefix}${name}${type.includes("[]") ? "[]" : ""}.`, [...inside, block]);
    }
}
