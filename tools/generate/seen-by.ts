import { type CatalogEntry, type Facet, facetsOf, kindOf, type Policy } from "../../src/kernel";

/** A resource type that shows what a policy looks at, and which of its facets do. */
export interface SeenType {
    readonly entry: CatalogEntry;
    readonly facets: readonly Facet[];
}

/**
 * The resource types of the catalog that show what the policy looks at, of the kinds that it is about; by Terraform name, because the
 * order of the catalog depends on the compiler (it lists what modules export).
 */
export const typesThatShow = (policy: Policy, catalog: readonly CatalogEntry[]): readonly SeenType[] =>
    catalog
        .map(entry => ({
            entry,
            facets: facetsOf(policy).filter(
                facet =>
                    entry.shows[facet] !== undefined &&
                    (!("sees" in policy) || policy.of === undefined || policy.of.includes(kindOf(entry, facet))),
            ),
        }))
        .filter(({ facets }) => facets.length > 0)
        .sort((a, b) => (a.entry.terraform < b.entry.terraform ? -1 : 1));
