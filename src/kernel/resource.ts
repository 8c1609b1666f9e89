import type { Fact } from "./fact";

/** A resource as a host hands it to the catalog. */
export interface Resource {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    /** Raw inputs; unknown markers and blanked secrets still inside. */
    readonly inputs: Readonly<Record<string, unknown>>;
    /** Raw inputs of its provider, where the host has them. */
    readonly provider?: Readonly<Record<string, unknown>>;
    /** True when the inputs are in fact the outputs of a resource that this run did not plan. */
    readonly fromState?: boolean;
}

/** Property → URNs it depends on. An empty list means "depends on something that is not shown". */
export type PropertyDependencies = Readonly<Record<string, readonly string[]>>;

/** The region a provider uses, as stated in its inputs or its environment. */
export type ProviderRegion = Fact<string>;
