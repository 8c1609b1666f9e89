import type { Facet, Facets } from "./facet";
import { absent, defaulted, type Fact, known, type Unknown, unknown } from "./fact";
import type { Kind } from "./kind";
import { hostNameFact } from "./name";
import type { Inherited, Pointer } from "./pointer";
import type { Region } from "./region";

/** The words that stand for "not known yet" or "blanked out" in a raw value, told by the host. */
export interface Markers {
    /** True for a marker itself and for a text with one inside. */
    isUnknown(value: unknown): boolean;
    /** True for the text that an engine leaves where a secret was. */
    isSecret(value: unknown): boolean;
}

/** Reads region and zone ids of one cloud. */
export interface Geography {
    region(id: Fact<string>, path: string): Fact<Region>;
    zone(id: Fact<string>, path: string): Fact<Region>;
}

/** What a look stands on: the cloud's geography, the region of the resource's provider, and the host's markers. */
export interface Standpoint {
    readonly markers: Markers;
    readonly geography: Geography;
    /** Region of the resource when none of its own properties says another. */
    readonly place: Fact<Region>;
}

type Plain<T> = T extends PromiseLike<unknown> ? never : T extends { apply(...args: never[]): unknown } ? never : NonNullable<T>;
type Element<T> = Plain<T> extends readonly (infer E)[] ? Plain<E> : Plain<T>;
/** Argument type of the block that a property holds, be it an object or a list of objects. */
export type BlockOf<Args, K extends keyof Args> = Element<Args[K]>;
type Key<Args> = keyof Args & string;

/**
 * The only way in which the catalog reads a resource. Typed by the SDK's own argument type: a property that the SDK renames is a
 * compile error. Never throws: what cannot be told is an `unknown` fact that names its path. "Object" and "list of one object"
 * read alike, and so do a number and its text, a flag and its text.
 */
export interface Look<Args> {
    /** Region that the resource stands in when no property of its own says another. */
    readonly place: Fact<Region>;
    text<K extends Key<Args>>(property: K, whenAbsent?: string): Fact<string>;
    number<K extends Key<Args>>(property: K, whenAbsent?: number): Fact<number>;
    flag<K extends Key<Args>>(property: K, whenAbsent?: boolean): Fact<boolean>;
    /** A closed list of words; a word that is not in it is unknown, never a pass. Numbers and flags are matched by their text. */
    choice<K extends Key<Args>, W>(property: K, words: Readonly<Record<string, W>>, whenAbsent?: W): Fact<W>;
    /** A host name; see `hostName` for the spellings that are understood. */
    host<K extends Key<Args>>(property: K): Fact<string>;
    /** Several host names: a list, or one text with the separator between them. Unknown elements stay, one fact each. */
    hosts<K extends Key<Args>>(property: K, separator?: string): readonly Fact<string>[];
    /** Every element of a list of texts; an unknown list is one unknown. */
    texts<K extends Key<Args>>(property: K): readonly Fact<string>[];
    /** Every pair of a map (tags, labels) as `key=value`; a value that is not known is one unknown, and so is an unknown map. */
    pairs<K extends Key<Args>>(property: K): readonly Fact<string>[];
    /** Whether the property is given at all. An empty list counts as not given. */
    given<K extends Key<Args>>(property: K): Fact<boolean>;
    /** The block (or the first of the list). An absent block reads absent everywhere, an unknown one unknown. */
    block<K extends Key<Args>>(property: K): Look<BlockOf<Args, K>>;
    /** Every block of a list. An unknown list is one block that reads unknown everywhere. */
    blocks<K extends Key<Args>>(property: K): readonly Look<BlockOf<Args, K>>[];
    /** The region that a region id names. Absent property: absent fact. */
    region<K extends Key<Args>>(property: K): Fact<Region>;
    /** The region that a zone id lies in. Absent property: the place of the resource. */
    zone<K extends Key<Args>>(property: K): Fact<Region>;
    /** The resource that a property names; `to` are the kinds of subject it can be. */
    pointer<K extends Key<Args>>(property: K, ...to: readonly Kind[]): Pointer;
    /** The resources that a list of ids names, one pointer each; a list that is not known yet is one pointer that stands for `many`. */
    pointers<K extends Key<Args>>(property: K, ...to: readonly Kind[]): readonly Pointer[];
    /** A fact that the pointed-to subject shows, or what `follows` from it. */
    inherit<F extends Facet, K extends keyof Facets[F] & string>(
        at: Pointer,
        facet: F,
        field: K,
        follows?: (found: Facets[F][K]) => Fact<unknown>,
    ): Inherited;
    /** The property's path in the program's spelling, for a fact that the catalog derives itself. */
    path<K extends Key<Args>>(property: K): string;
    /** A fact that the provider has no property for. */
    hidden(what: string): Unknown;
}

const none: readonly never[] = [];

type Raw = { readonly kind: "value"; readonly value: unknown } | { readonly kind: "absent" } | Unknown;

/** Opens a look at raw inputs. `prefix` is the path that leads here, `top` the top-level property of it. */
export function lookAt<Args = Record<string, unknown>>(inputs: unknown, ground: Standpoint, prefix = "", top?: string): Look<Args> {
    return lookAtRaw(rawOf(inputs, prefix, ground.markers), ground, prefix, top) as Look<Args>;
}

function rawOf(value: unknown, path: string, markers: Markers): Raw {
    if (value === undefined || value === null) return absent;
    if (markers.isSecret(value)) return unknown(path, "secret");
    return markers.isUnknown(value) ? unknown(path, "later") : { kind: "value", value };
}

/** `many`: the look stands for every block of a list that is not known yet. */
function lookAtRaw(here: Raw, ground: Standpoint, prefix: string, top: string | undefined, many = false): Look<Record<string, unknown>> {
    const { markers, geography } = ground;
    const path = (property: string): string => (prefix === "" ? property : `${prefix}.${property}`);

    const raw = (property: string): Raw => {
        if (here.kind !== "value") return here.kind === "unknown" ? unknown(path(property), here.why) : absent;
        if (typeof here.value !== "object" || Array.isArray(here.value)) return unknown(path(property), "shape");
        return rawOf(ownValue(here.value as object, property), path(property), markers);
    };
    const scalar = <T>(property: string, whenAbsent: T | undefined, read: (value: unknown) => T | undefined): Fact<T> => {
        const held = raw(property);
        const value = held.kind === "value" ? rawOf(single(held.value), path(property), markers) : held;
        if (value.kind === "absent") return whenAbsent === undefined ? absent : defaulted(whenAbsent);
        if (value.kind === "unknown") return value;
        const result = read(value.value);
        return result === undefined ? unknown(path(property), "shape") : known(result);
    };
    const items = (property: string): readonly { readonly held: Raw; readonly at: string }[] => {
        const value = raw(property);
        if (value.kind === "absent") return [];
        if (value.kind === "unknown") return [{ held: value, at: path(property) }];
        const list = Array.isArray(value.value) ? value.value : [value.value];
        return list
            .map((item, index) => ({ item, at: `${path(property)}[${index}]` }))
            .map(({ item, at }) => ({ held: rawOf(item, at, markers), at }))
            .filter(({ held }) => held.kind !== "absent");
    };
    const texts = (property: string): readonly Fact<string>[] =>
        items(property).map(({ held, at }): Fact<string> => {
            if (held.kind !== "value") return held;
            const value = asText(held.value);
            return value === undefined ? unknown(at, "shape") : known(value);
        });
    const text = (property: string, whenAbsent?: string): Fact<string> => scalar(property, whenAbsent, asText);

    const pointerTo = (property: string, literal: Fact<string>, to: readonly Kind[], every: boolean): Pointer => ({
        kind: "pointer",
        property: top ?? property,
        literal,
        to,
        ...(every && { many: true }),
    });

    return {
        place: ground.place,
        text,
        number: (property, whenAbsent) => scalar(property, whenAbsent, asNumber),
        flag: (property, whenAbsent) => scalar(property, whenAbsent, asFlag),
        choice: <W>(property: string, words: Readonly<Record<string, W>>, whenAbsent?: W): Fact<W> => {
            const word = text(property);
            if (word.kind === "absent") return whenAbsent === undefined ? absent : defaulted(whenAbsent);
            if (word.kind === "unknown") return word;
            return Object.hasOwn(words, word.value) ? known(words[word.value] as W) : unknown(path(property), "word");
        },
        host: property => hostNameFact(text(property), path(property)),
        hosts: (property, separator) =>
            texts(property)
                .flatMap((fact): readonly Fact<string>[] =>
                    separator === undefined || fact.kind !== "known"
                        ? [fact]
                        : fact.value
                              .split(separator)
                              .filter(part => part.trim() !== "")
                              .map(known),
                )
                .map(fact => hostNameFact(fact, path(property))),
        texts,
        pairs: property => {
            const held = raw(property);
            if (held.kind !== "value") return held.kind === "unknown" ? [held] : none;
            if (typeof held.value !== "object" || Array.isArray(held.value)) return [unknown(path(property), "shape")];
            const pairs: Fact<string>[] = [];
            for (const key of Object.keys(held.value as object)) {
                const at = `${path(property)}.${key}`;
                const value = rawOf(ownValue(held.value as object, key), at, markers);
                if (value.kind === "unknown") pairs.push(value);
                if (value.kind !== "value") continue;
                const text = asText(value.value);
                pairs.push(text === undefined ? unknown(at, "shape") : known(`${key}=${text}`));
            }
            return pairs;
        },
        given: property => {
            const value = raw(property);
            if (value.kind === "unknown") return value;
            return known(value.kind === "value" && !(Array.isArray(value.value) && value.value.length === 0));
        },
        block: property => {
            const value = raw(property);
            const first = value.kind === "value" && Array.isArray(value.value) ? rawOf(value.value[0], path(property), markers) : value;
            return lookAtRaw(first, ground, path(property), top ?? property, many) as never;
        },
        blocks: property =>
            items(property).map(({ held, at }) => lookAtRaw(held, ground, at, top ?? property, many || at === path(property))) as never,
        region: property => geography.region(text(property), path(property)),
        zone: property => {
            const zone = text(property);
            return zone.kind === "absent" ? ground.place : geography.zone(zone, path(property));
        },
        pointer: (property, ...to) => pointerTo(property, text(property), to, many),
        pointers: (property, ...to) => {
            const whole = raw(property).kind === "unknown";
            return texts(property).map(literal => pointerTo(property, literal, to, many || whole));
        },
        inherit: (at, facet, field, follows) => ({
            kind: "inherited",
            at,
            facet,
            field,
            ...(follows && { follows: follows as Inherited["follows"] }),
        }),
        path,
        hidden: what => unknown(what, "hidden"),
    };
}

/** Reads a property without running a getter or a proxy's trap: policy SDKs hand out proxies that throw on unknown values. */
function ownValue(object: object, property: string): unknown {
    return Object.getOwnPropertyDescriptor(object, property)?.value;
}

/** "A list of one" reads as the one. */
const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

function asText(value: unknown): string | undefined {
    if (typeof value === "string") return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function asNumber(value: unknown): number | undefined {
    if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
    if (typeof value !== "string" || value.trim() === "") return undefined;
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
}

function asFlag(value: unknown): boolean | undefined {
    if (typeof value === "boolean") return value;
    return value === "true" ? true : value === "false" ? false : undefined;
}
