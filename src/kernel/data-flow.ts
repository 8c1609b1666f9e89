import type { Target } from "./facet";
import { type Fact, is, type Unknown } from "./fact";
import { covers } from "./name";
import { factsOf, type Plan, type Subject } from "./subject";

/** True when the pointer ends at the subject. */
export const leadsTo = (target: Fact<Target>, subject: Subject): boolean =>
    target.kind === "known" && "subject" in target.value && target.value.subject === subject.id;

/** The subject at the end of a pointer, if it is one of the plan. */
export const subjectAt = (plan: Plan, target: Fact<Target> | undefined): Subject | undefined =>
    target?.kind === "known" && "subject" in target.value ? plan.subject(target.value.subject) : undefined;

/** The subjects that data pass through from a subject on, itself first: address → server. Circles end where they began. */
export function pathFrom(plan: Plan, start: Subject): readonly Subject[] {
    const path: Subject[] = [];
    let next: Subject | undefined = start;
    while (next && !path.includes(next)) {
        path.push(next);
        next = subjectAt(plan, factsOf(next, "publicEntry")?.frontOf);
    }
    return path;
}

/** Whether an open public entry of the plan stands in front of the subject. */
export const isFronted = (plan: Plan, subject: Subject): boolean =>
    plan.sightings("publicEntry").some(({ sighting: { facts } }) => is(facts.open, true) && leadsTo(facts.frontOf, subject));

/**
 * Whether a shield of the plan that is not switched off guards the subject: by its name, by itself, or by the resource that serves it.
 * Only WAFs guard others; a balancer or gateway with protection built in guards itself. A shield that does not tell what it guards leaves
 * the question open: the fact that must become known is answered.
 */
export function guardOf(
    plan: Plan,
    subject: Subject,
    name: Fact<string> | undefined,
    servedBy: Subject | undefined,
): "guarded" | "unguarded" | Unknown {
    let doubt: Unknown | undefined;
    for (const { subject: shield, sighting } of plan.sightings("shield")) {
        const { mode, names, guards } = sighting.facts;
        if (is(mode, "off")) continue;
        const isItself = shield.id === subject.id || shield.id === servedBy?.id;
        if (!isItself && shield.kind !== "waf") continue;
        const byName = name?.kind === "known" && names.some(guarded => guarded.kind === "known" && covers(guarded.value, name.value));
        const byItself =
            isItself || guards.some(target => leadsTo(target, subject) || (servedBy !== undefined && leadsTo(target, servedBy)));
        if (!byName && !byItself) doubt ??= [...names, ...guards].find(fact => fact.kind === "unknown");
        else if (mode.kind === "unknown") doubt ??= mode;
        else return "guarded";
    }
    return doubt ?? (name?.kind === "unknown" ? name : "unguarded");
}

/** Whether the plan shows a name that the subject serves: one that points to it, or one that its own resource shows. */
export const servesName = (plan: Plan, subject: Subject): boolean =>
    plan
        .sightings("publicName")
        .some(({ sighting: { facts, shownBy } }) => leadsTo(facts.servedBy, subject) || shownBy.urn === subject.resource.urn);
