import type { Facet } from "./facet";
import type { Fact } from "./fact";
import type { Kind } from "./kind";
import { type Look, lookAt, type Standpoint } from "./look";
import type { Inherited, Pointer } from "./pointer";
import type { Resource } from "./resource";
import type { CatalogEntry } from "./sighting";

/** What one resource shows about one subject, before the plan is joined. */
export interface RawSighting {
    readonly facet: Facet;
    readonly kind: Kind;
    readonly facts: Readonly<Record<string, unknown>>;
}

/** One resource, read once. */
export interface Reading {
    readonly resource: Resource;
    readonly entry: CatalogEntry;
    readonly sightings: readonly RawSighting[];
    /** What it shows about every resource of these types, whichever subject that is. */
    readonly forAll: readonly { readonly types: readonly string[]; readonly sightings: readonly Omit<RawSighting, "kind">[] }[];
    /** Its tags, each as `key=value`. Both clouds keep them in the property `tags`. */
    readonly tags: readonly Fact<string>[];
    readonly partOf?: Pointer;
    readonly ids: readonly Fact<string>[];
    /** True when the resource has no inputs although its type must have some: the engine does not show it (`--target`). */
    readonly notShown: boolean;
}

/** Facets that are about a name, whatever the resource itself is. */
export const aboutNames: ReadonlySet<Facet> = new Set<Facet>(["publicName", "nameRecord"]);

/** Kind of subject that a facet of this entry is about. */
export const kindOf = (entry: CatalogEntry, facet: Facet): Kind => (aboutNames.has(facet) ? "name" : entry.subject);

/** Reads a resource by its catalog entry. */
export function read(entry: CatalogEntry, resource: Resource, standpoint: Standpoint): Reading {
    if (entry.required !== undefined && Object.keys(resource.inputs).length === 0) {
        return { resource, entry, sightings: [], forAll: [], tags: [], ids: [], notShown: true };
    }
    const look = lookAt(resource.inputs, standpoint);
    const sightings: RawSighting[] = [];
    eachShown(entry.shows, look, (facet, facts) => sightings.push({ facet, kind: kindOf(entry, facet), facts }));
    return {
        resource,
        entry,
        sightings,
        forAll: entry.forAll?.map(({ types, shows }) => ({ types, sightings: shownBy(shows, look) })) ?? nothing,
        tags: look.pairs("tags"),
        partOf: entry.partOf?.(look),
        ids: entry.ids?.(look) ?? nothing,
        notShown: false,
    };
}

const nothing: readonly never[] = [];

function shownBy(shows: CatalogEntry["shows"], look: Look<Record<string, unknown>>): Reading["forAll"][number]["sightings"] {
    const sightings: Omit<RawSighting, "kind">[] = [];
    eachShown(shows, look, (facet, facts) => sightings.push({ facet, facts }));
    return sightings;
}

/** A loop that makes no lists on its way: ten thousand resources are read by it. */
function eachShown(
    shows: CatalogEntry["shows"],
    look: Look<Record<string, unknown>>,
    tell: (facet: Facet, facts: RawSighting["facts"]) => void,
): void {
    for (const name in shows) {
        const facet = name as Facet;
        const shown = (shows[facet] as (look: unknown) => object | readonly object[])(look);
        if (Array.isArray(shown)) for (const facts of shown) tell(facet, facts);
        else tell(facet, shown as RawSighting["facts"]);
    }
}

/** True for a value that must be looked for in the rest of the plan. */
export function isOpen(value: unknown): value is Pointer | Inherited {
    const kind = (value as { kind?: unknown } | undefined)?.kind;
    return kind === "pointer" || kind === "inherited";
}

/** True when a sighting holds nothing that another resource must tell. An absent pointer tells nothing either. */
export function isClosed(sighting: RawSighting): boolean {
    return Object.values(sighting.facts).every(value => (Array.isArray(value) ? value.every(item => !waits(item)) : !waits(value)));
}

const waits = (value: unknown): boolean => isOpen(value) && !(value.kind === "pointer" && value.literal.kind === "absent");
