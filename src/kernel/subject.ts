import type { Facet, Facets } from "./facet";
import type { Fact } from "./fact";
import type { Kind } from "./kind";
import type { Cloud } from "./region";
import type { Text } from "./text";

/** A facet of a subject with all of its facts told, and the resource that shows it. */
export interface Sighting<F extends Facet = Facet> {
    readonly facet: F;
    readonly facts: Facets[F];
    readonly shownBy: ResourceLabel;
}

/** A resource as a message names it. */
export interface ResourceLabel {
    readonly urn: string;
    readonly name: string;
    readonly title: Text;
    /** True when the resource exists already and this run did not plan it. */
    readonly fromState: boolean;
}

/** The thing that a duty is about: one name, one database, one bucket … possibly told by several resources. */
export interface Subject {
    readonly id: string;
    readonly kind: Kind;
    readonly cloud: Cloud;
    readonly resource: ResourceLabel;
    /** Tags of its resource, each as `key=value`: by them a team says what it holds. */
    readonly tags: readonly Fact<string>[];
    readonly facets: { readonly [F in Facet]?: readonly Sighting<F>[] };
}

/** The first (and for facets of the union `one`, only) facts of a facet. */
export function factsOf<F extends Facet>(subject: Subject, facet: F): Facets[F] | undefined {
    return (subject.facets[facet] as readonly Sighting<F>[] | undefined)?.[0]?.facts;
}

/** Everything that the run shows. */
export interface Plan {
    readonly subjects: readonly Subject[];
    /** The subject that an id (of a pointer's target) stands for. */
    subject(id: string): Subject | undefined;
    /** All sightings of a facet, with their subjects. */
    sightings<F extends Facet>(facet: F): readonly { readonly subject: Subject; readonly sighting: Sighting<F> }[];
    /** A resource that is in the program but not shown, and might show the facet: a presence duty is then undecided, not breached. */
    mayYetShow(facet: Facet, cloud: Cloud): ResourceLabel | undefined;
}
