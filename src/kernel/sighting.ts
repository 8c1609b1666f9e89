import type { Facet, Facets, Target } from "./facet";
import type { Fact } from "./fact";
import type { Kind } from "./kind";
import type { Look } from "./look";
import type { Inherited, Pointer } from "./pointer";
import type { Cloud } from "./region";
import type { Text } from "./text";

type Pointed<T> = T extends Target ? Target : never;

/** A fact as a catalog entry may give it: told, or to be found when the plan is joined. */
export type Shown<F> =
    F extends Fact<infer T>
        ? F | Inherited | (Pointed<T> extends never ? never : Pointer)
        : F extends readonly (infer E)[]
          ? readonly Shown<E>[]
          : F;

/** A facet as a catalog entry gives it. */
export type ShownFacet<F extends Facet> = { readonly [K in keyof Facets[F]]: Shown<Facets[F][K]> };

/** What a sample row says of the reading: only the fields that matter to the row. */
export type ExpectedFacet<F extends Facet> = { readonly [K in keyof Facets[F]]?: unknown };

/** One row that a test runs: these inputs must read as declared. There is one for each default. */
export interface Sample<Args> {
    /** The situation in words. */
    readonly name: string;
    readonly inputs: { readonly [K in keyof Args]?: unknown };
    /** Region of the provider; default `cn-hangzhou` or `ap-guangzhou`. */
    readonly region?: string;
    /** Facet → the fields expected, per sighting. A plain value stands for `known(value)`. */
    readonly reads: { readonly [F in Facet]?: readonly ExpectedFacet<F>[] };
}

/** What one resource shows about every resource of other types in its account: a log that is switched on for all of them. */
export interface ForAll<Args> {
    /** Terraform names of the types, of the same cloud. */
    readonly types: readonly string[];
    readonly shows: { readonly [F in Facet]?: (look: Look<Args>) => ShownFacet<F> | readonly ShownFacet<F>[] };
}

/** One resource type of one cloud: what it shows about which subject. */
export interface ResourceType<Args = Record<string, unknown>> {
    /** Type name of the Terraform provider that both token families bridge. */
    readonly terraform: string;
    /** Token of the Pulumi SDK; the other family's token follows by rule. */
    readonly pulumi: string;
    /** Further tokens of the same type: renamed types keep their old ones. */
    readonly alsoKnownAs?: readonly string[];
    readonly title: Text;
    /** The kind of thing that this resource is, or is a part of. */
    readonly subject: Kind;
    /** A property that every resource of the type must have; an input bag without any property is then "not shown" instead of "all absent". */
    readonly required?: keyof Args & string;
    /** The property that names the subject to which this resource only adds. */
    readonly partOf?: (look: Look<Args>) => Pointer;
    /** Literal ids under which other resources may point to this one. */
    readonly ids?: (look: Look<Args>) => readonly Fact<string>[];
    readonly shows: { readonly [F in Facet]?: (look: Look<Args>) => ShownFacet<F> | readonly ShownFacet<F>[] };
    readonly forAll?: readonly ForAll<Args>[];
    readonly samples: readonly Sample<Args>[];
}

/** A resource type without its argument type, as the catalog stores it; `cloud` is the folder it lives in. */
export interface CatalogEntry extends ResourceType {
    readonly cloud: Cloud;
    readonly tokens: readonly string[];
}
