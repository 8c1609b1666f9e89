import type { Target } from "./facet";
import { type Fact, is, type Unknown } from "./fact";
import { covers } from "./name";
import { factsOf, type Plan, type Sighting, type Subject } from "./subject";

/** True when the pointer ends at the subject. */
export const leadsTo = (target: Fact<Target>, subject: Subject): boolean =>
    target.kind === "known" && "subject" in target.value && target.value.subject === subject.id;

/** The subject at the end of a pointer, if it is one of the plan. */
export const subjectAt = (plan: Plan, target: Fact<Target> | undefined): Subject | undefined =>
    target?.kind === "known" && "subject" in target.value ? plan.subject(target.value.subject) : undefined;

/** A way that data take: address → balancer → server. */
export interface Way {
    /** The subjects on it, its start first. */
    readonly path: readonly Subject[];
    /** Why it cannot be followed beyond its last subject: what stands behind is not told, or stands outside this plan. */
    readonly beyond?: Unknown | "elsewhere";
}

/**
 * The ways that data take from a subject on, each as far as the first subject that `isEnd` accepts, or to where nothing stands behind.
 * A subject is entered once, by the shortest way; circles end where they began.
 */
export function waysFrom(plan: Plan, start: Subject, isEnd: (subject: Subject) => boolean = () => false): readonly Way[] {
    const entered = new Set([start]);
    const ways: Way[] = [];
    const open: (readonly Subject[])[] = [[start]];
    for (const path of open) {
        const here = path[path.length - 1] as Subject;
        const behind = isEnd(here) ? [] : (factsOf(here, "publicEntry")?.frontOf ?? []);
        if (behind.length === 0) ways.push({ path });
        for (const target of behind) {
            const next = subjectAt(plan, target);
            if (next === undefined) ways.push({ path, beyond: target.kind === "unknown" ? target : "elsewhere" });
            else if (!entered.has(next)) open.push([...path, next]);
            if (next) entered.add(next);
        }
    }
    return ways;
}

/** A door: visitors reach it by a name that it serves, or by an entry that is open or may be. */
export function isDoor(subject: Subject): boolean {
    const entry = factsOf(subject, "publicEntry");
    return factsOf(subject, "publicName") !== undefined || (entry !== undefined && !is(entry.open, false));
}

/** Whether an open public entry of the plan stands in front of the subject. */
export const isFronted = (plan: Plan, subject: Subject): boolean =>
    plan
        .sightings("publicEntry")
        .some(({ sighting: { facts } }) => is(facts.open, true) && facts.frontOf.some(target => leadsTo(target, subject)));

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

/** Whether a name is served by the subject: it points to it, or the subject's own resource shows it. */
const isServedBy = ({ facts, shownBy }: Sighting<"publicName">, subject: Subject): boolean =>
    leadsTo(facts.servedBy, subject) || shownBy.urn === subject.resource.urn;

/** Whether the plan shows a name that the subject serves. */
export const servesName = (plan: Plan, subject: Subject): boolean =>
    plan.sightings("publicName").some(({ sighting }) => isServedBy(sighting, subject));

/**
 * Whether the server has a public address of its own, or one of the plan bound to it or to its network interface. A balancer's is not its.
 */
export function hasAddress(plan: Plan, server: Subject): boolean | Unknown {
    const own = factsOf(server, "publicEntry")?.open;
    if (own && is(own, true)) return true;
    let doubt = own?.kind === "unknown" ? own : undefined;
    for (const { subject, sighting } of plan.sightings("publicEntry")) {
        const { open } = sighting.facts;
        // a network interface is an address too, though not an open one
        if (subject.kind !== "address" || subject.cloud !== server.cloud || open.kind === "absent" || is(open, false)) continue;
        for (const { path, beyond } of waysFrom(plan, subject, ({ kind }) => kind !== "address" && kind !== "network")) {
            const leadsHere = path.includes(server);
            if (leadsHere && is(open, true)) return true;
            if (leadsHere && open.kind === "unknown") doubt ??= open;
            if (typeof beyond === "object") doubt ??= beyond;
        }
    }
    return doubt ?? false;
}

/** The names by which visitors come to a subject: those that it serves, and those of fronts that lead to it. */
export const namesBefore = (plan: Plan, subject: Subject): ReturnType<typeof plan.sightings<"publicName">> =>
    plan
        .sightings("publicName")
        .filter(
            ({ subject: name, sighting }) =>
                isServedBy(sighting, subject) || waysFrom(plan, name).some(({ path }) => path.includes(subject)),
        );
