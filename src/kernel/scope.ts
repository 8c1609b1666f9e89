import { type Fact, is, type Unknown } from "./fact";
import { type Cloud, clouds, type Region } from "./region";
import { factsOf, type Plan, type Subject } from "./subject";

/** Where a subject stands: its primary placement, else the place of its public entry. */
export function placeOfSubject(subject: Subject): Fact<Region> | undefined {
    const primary = subject.facets.placement?.find(({ facts }) => facts.role === "primary");
    return primary?.facts.region ?? factsOf(subject, "publicEntry")?.region;
}

/** True unless the region is known to lie outside the mainland. */
export const mayBeMainland = (region: Fact<Region>): boolean => region.kind !== "known" || region.value.territory === "mainland";

/**
 * Clouds on which the plan shows a placement or an open public entry in the mainland, or one that is not known yet. Presence duties
 * bind only there: an empty stack, or one of public DNS records alone, is not asked for a trail.
 */
export function mainlandClouds(plan: Plan): readonly Cloud[] {
    return clouds.filter(cloud =>
        plan.subjects.some(
            subject =>
                subject.cloud === cloud &&
                ((subject.facets.placement ?? []).some(({ facts }) => mayBeMainland(facts.region)) ||
                    (subject.facets.publicEntry ?? []).some(
                        ({ facts }) => !is(facts.open, false) && facts.region.kind !== "absent" && mayBeMainland(facts.region),
                    )),
        ),
    );
}

/** Whether a subject serves or stands in the mainland: it does, it does not, or the fact that must become known. */
export function touchesMainland(subject: Subject): boolean | Unknown {
    const name = factsOf(subject, "publicName");
    if (name) {
        if (is(name.reach, "overseas") || is(name.open, false)) return false;
        return [name.reach, name.open].find(fact => fact.kind === "unknown") ?? true;
    }
    const entry = factsOf(subject, "publicEntry");
    const regions = (subject.facets.placement ?? []).map(({ facts }) => facts.region);
    if (entry && !is(entry.open, false) && entry.open.kind !== "absent") regions.push(entry.region);
    if (regions.some(region => region.kind === "known" && mayBeMainland(region))) {
        return regions.length === 1 && entry?.open.kind === "unknown" ? entry.open : true;
    }
    return regions.find(region => region.kind === "unknown") ?? false;
}
