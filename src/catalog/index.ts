import type { CatalogEntry, Cloud, Markers, Reading, Resource, ResourceType } from "../kernel";
import { clouds, read } from "../kernel";
import type * as alicloud from "./alicloud";
import { cloudOfToken, placeOf } from "./provider";
import { geographyOf } from "./regions";
import type * as tencentcloud from "./tencentcloud";
import { tokensOf } from "./tokens";

export { cloudOfToken } from "./provider";
export { regionOfZone, regions, regionWithId } from "./regions";
export { isPlatformName } from "./resource-type";
export * from "./sample";
export { exposes, harmless, type UnreadType, unreadTypes } from "./unread";

const entriesOf = (cloud: Cloud, types: readonly ResourceType[]): readonly CatalogEntry[] =>
    types.map(type => {
        const entry = { cloud, tokens: tokensOf(cloud, type.terraform, type.pulumi, type.alsoKnownAs) };
        // descriptors, not values: a table makes its samples only when somebody asks for them, which no run of the pack does
        return Object.defineProperties(entry, Object.getOwnPropertyDescriptors(type)) as CatalogEntry;
    });

interface CloudCatalog {
    readonly entries: readonly CatalogEntry[];
    readonly byToken: ReadonlyMap<string, CatalogEntry>;
}

function catalogFrom(cloud: Cloud, types: readonly ResourceType[]): CloudCatalog {
    const entries = entriesOf(cloud, types);
    return { entries, byToken: new Map(entries.flatMap(entry => entry.tokens.map(token => [token, entry] as const))) };
}

const files: { readonly [C in Cloud]: () => { readonly types: readonly ResourceType[] } } = {
    alicloud: () => require("./alicloud") as typeof alicloud,
    tencentcloud: () => require("./tencentcloud") as typeof tencentcloud,
};

const loaded = new Map<Cloud, CloudCatalog>();

/** The files of a cloud are loaded when it is first asked for: few stacks have resources of both, and a start has none. */
function catalogAt(cloud: Cloud): CloudCatalog {
    const found = loaded.get(cloud) ?? catalogFrom(cloud, files[cloud]().types);
    loaded.set(cloud, found);
    return found;
}

/** Every resource type of a cloud that is read. */
export const catalogOf = (cloud: Cloud): readonly CatalogEntry[] => catalogAt(cloud).entries;

/** Every resource type that is read, of every cloud. */
export const wholeCatalog = (): readonly CatalogEntry[] => clouds.flatMap(catalogOf);

/** The entry that reads a type token, of whichever token family. */
export function entryFor(token: string): CatalogEntry | undefined {
    const cloud = cloudOfToken(token);
    return cloud && catalogAt(cloud).byToken.get(token);
}

/** Reads a resource, or answers undefined for a type that nobody reads. `environment` is where the provider would look for its region. */
export function readResource(
    resource: Resource,
    environment: Readonly<Record<string, string | undefined>>,
    markers: Markers,
): Reading | undefined {
    const entry = entryFor(resource.type);
    return entry && read(entry, resource, standpointOf(entry.cloud, resource, environment, markers));
}

function standpointOf(cloud: Cloud, resource: Resource, environment: Readonly<Record<string, string | undefined>>, markers: Markers) {
    return { markers, geography: geographyOf(cloud), place: placeOf(cloud, resource, environment, markers) };
}
