import type { Facet, Facets, Plan, ResourceLabel, Sighting, Subject } from "../../src/kernel";

/** A resource label of a plan that is written down. */
export const label = (name: string, more: Partial<ResourceLabel> = {}): ResourceLabel => ({
    urn: `urn:pulumi:prod::shop::toy:index/thing:Thing::${name}`,
    name,
    title: { zh: "物件", en: "Thing" },
    fromState: false,
    ...more,
});

type Shows = { readonly [F in Facet]?: Facets[F] | readonly Facets[F][] };

/** A subject with everything told. Its id is also the name of its resource. */
export function subject(
    id: string,
    kind: Subject["kind"],
    shows: Shows,
    more: Partial<Pick<Subject, "cloud" | "resource" | "tags">> = {},
): Subject {
    const resource = more.resource ?? label(id);
    const facets: Record<string, readonly unknown[]> = {};
    for (const [facet, facts] of Object.entries(shows))
        facets[facet] = [facts].flat().map(each => ({ facet, facts: each, shownBy: resource }));
    return { id, kind, cloud: more.cloud ?? "alicloud", resource, tags: more.tags ?? [], facets: facets as Subject["facets"] };
}

/** A plan of subjects that are written down instead of joined. */
export const planOf = (...subjects: readonly Subject[]): Plan => ({
    subjects,
    subject: id => subjects.find(each => each.id === id),
    sightings: <F extends Facet>(facet: F) =>
        subjects.flatMap(each => ((each.facets[facet] ?? []) as readonly Sighting<F>[]).map(sighting => ({ subject: each, sighting }))),
    mayYetShow: () => undefined,
});
