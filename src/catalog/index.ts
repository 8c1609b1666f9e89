import type { CatalogEntry, Cloud, Markers, Reading, Resource, ResourceType } from "../kernel";
import { read } from "../kernel";
import * as alicloud from "./alicloud";
import { placeOf } from "./provider";
import { geographyOf } from "./regions";
import * as tencentcloud from "./tencentcloud";
import { tokensOf } from "./tokens";

export { cloudOfToken } from "./provider";
export { regionOfZone, regions, regionWithId } from "./regions";
export * from "./sample";
export { exposes } from "./unread";

const entriesOf = (cloud: Cloud, types: readonly ResourceType[]): readonly CatalogEntry[] =>
    types.map(type => {
        const entry = { cloud, tokens: tokensOf(cloud, type.terraform, type.pulumi, type.alsoKnownAs) };
        // descriptors, not values: a table makes its samples only when somebody asks for them, which no run of the pack does
        return Object.defineProperties(entry, Object.getOwnPropertyDescriptors(type)) as CatalogEntry;
    });

/** Every resource type that is read, of every cloud. */
export const catalog: readonly CatalogEntry[] = [
    ...entriesOf("alicloud", alicloud.types),
    ...entriesOf("tencentcloud", tencentcloud.types),
];

const byToken = new Map(catalog.flatMap(entry => entry.tokens.map(token => [token, entry] as const)));

/** The entry that reads a type token, of whichever token family. */
export const entryFor = (token: string): CatalogEntry | undefined => byToken.get(token);

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
