import { type Facet, type Facets, facetUnion, type ShieldMode, type Target } from "./facet";
import { absent, type Fact, firstStated, known, type Unknown, unknown } from "./fact";
import type { Kind } from "./kind";
import type { Inherited, Pointer } from "./pointer";
import { aboutNames, isOpen, type RawSighting, type Reading } from "./reading";
import type { Cloud, Region } from "./region";
import type { PropertyDependencies } from "./resource";
import type { Plan, ResourceLabel, Sighting, Subject } from "./subject";

/** Property dependencies of a resource, or undefined when the host has none for it (yet). */
export type DependenciesOf = (urn: string) => PropertyDependencies | undefined;

/**
 * Joins the readings of all resources into subjects. Resources are joined by property dependency, else by an equal literal id
 * within one cloud; never by a name alone. What cannot be joined stays unknown.
 */
export function join(readings: readonly Reading[], dependenciesOf: DependenciesOf): Plan {
    return new Joiner(readings, dependenciesOf).plan();
}

/** How many resources a chain of parts may have (rule → listener → balancer); a longer one is a circle. */
const longestChain = 6;

interface Draft {
    readonly id: string;
    readonly kind: Kind;
    readonly cloud: Cloud;
    /** Terraform name of the type of its resource. */
    readonly type: string;
    readonly resource: ResourceLabel;
    readonly tags: readonly Fact<string>[];
    readonly raw: { readonly sighting: RawSighting; readonly from: Reading }[];
}

class Joiner {
    private readonly byUrn = new Map<string, Reading>();
    private readonly byId = new Map<string, Reading[]>();
    private readonly drafts = new Map<string, Draft>();
    private readonly told = new Map<string, { [F in Facet]?: readonly Sighting<F>[] }>();
    private readonly telling = new Set<string>();

    constructor(
        private readonly readings: readonly Reading[],
        private readonly dependenciesOf: DependenciesOf,
    ) {
        for (const reading of readings) {
            this.byUrn.set(reading.resource.urn, reading);
            for (const id of reading.ids) {
                if (id.kind !== "known") continue;
                const key = `${reading.entry.cloud} ${id.value}`;
                this.byId.set(key, [...(this.byId.get(key) ?? []), reading]);
            }
        }
    }

    plan(): Plan {
        for (const reading of this.readings) this.draft(reading);
        for (const reading of this.readings) this.float(reading);
        for (const reading of this.readings) this.spread(reading);
        const subjects = [...this.drafts.values()].map(draft => this.finish(draft));
        this.fillHolds(subjects);
        const byId = new Map(subjects.map(subject => [subject.id, subject]));
        const notShown = this.readings.filter(reading => reading.notShown);
        const found = new Map<Facet, readonly { readonly subject: Subject; readonly sighting: Sighting }[]>();
        return {
            subjects,
            subject: id => byId.get(id),
            // a policy may ask once for each of ten thousand subjects
            sightings: <F extends Facet>(facet: F) => {
                const all = found.get(facet) ?? sightingsOf(subjects, facet);
                found.set(facet, all);
                return all as readonly { readonly subject: Subject; readonly sighting: Sighting<F> }[];
            },
            mayYetShow: (facet, cloud) => {
                const reading = notShown.find(({ entry }) => entry.cloud === cloud && entry.shows[facet] !== undefined);
                return reading && labelOf(reading);
            },
        };
    }

    private draft(reading: Reading): void {
        const own = this.subjectIdOf(reading.resource.urn);
        const owner = this.byUrn.get(own) ?? reading;
        if (own === reading.resource.urn) this.draftOf(own, owner.entry.subject, owner);
        let names = 0;
        for (const sighting of reading.sightings) {
            // the first name of a resource that is a name is the resource itself; every other name is a subject of its own
            const isName = aboutNames.has(sighting.facet);
            const isItself = !isName || (names === 0 && reading.entry.subject === "name" && own === reading.resource.urn);
            const draft = isItself
                ? this.draftOf(own, owner.entry.subject, owner)
                : this.draftOf(`${reading.resource.urn}#${names + 1}`, "name", reading);
            if (isName) names++;
            draft.raw.push({ sighting, from: reading });
        }
    }

    private draftOf(id: string, kind: Kind, owner: Reading): Draft {
        const existing = this.drafts.get(id);
        if (existing) return existing;
        const { cloud, terraform } = owner.entry;
        const draft: Draft = { id, kind, cloud, type: terraform, resource: labelOf(owner), tags: owner.tags, raw: [] };
        this.drafts.set(id, draft);
        return draft;
    }

    /** A part whose whole cannot be told may belong to any subject of its kind: what it shows becomes doubtful there. */
    private float(reading: Reading): void {
        if (reading.entry.partOf === undefined) return;
        const to = reading.notShown
            ? unknown(String(reading.entry.required), "elsewhere")
            : reading.partOf && this.resolve(reading, reading.partOf);
        if (to?.kind !== "unknown" || !(mayBeHere(to) || reading.notShown)) return;
        for (const facet of Object.keys(reading.entry.shows) as Facet[]) {
            if (facetUnion[facet] !== "one") continue;
            for (const draft of this.drafts.values()) {
                if (draft.kind !== reading.entry.subject || draft.cloud !== reading.entry.cloud || draft.id === reading.resource.urn)
                    continue;
                this.doubt(draft, facet, to, reading);
            }
        }
    }

    /** What a resource shows for all resources of other types is added to each of them; of one that is not shown nobody can tell. */
    private spread(reading: Reading): void {
        for (const { types, shows } of reading.notShown ? (reading.entry.forAll ?? []) : []) {
            for (const facet of Object.keys(shows) as Facet[]) {
                for (const draft of this.draftsOf(types, reading))
                    this.doubt(draft, facet, unknown(String(reading.entry.required), "elsewhere"), reading);
            }
        }
        for (const { types, sightings } of reading.forAll) {
            for (const draft of this.draftsOf(types, reading)) {
                for (const sighting of sightings) draft.raw.push({ sighting: { ...sighting, kind: draft.kind }, from: reading });
            }
        }
    }

    private draftsOf(types: readonly string[], { entry: { cloud } }: Reading): readonly Draft[] {
        return [...this.drafts.values()].filter(draft => draft.cloud === cloud && types.includes(draft.type));
    }

    /** Makes every fact of a facet that the subject shows doubtful, for the same reason. */
    private doubt(draft: Draft, facet: Facet, why: Unknown, from: Reading): void {
        const template = draft.raw.find(({ sighting }) => sighting.facet === facet)?.sighting;
        if (!template) return;
        const facts = Object.fromEntries(Object.entries(template.facts).map(([field, fact]) => [field, Array.isArray(fact) ? [why] : why]));
        draft.raw.push({ sighting: { facet, kind: draft.kind, facts }, from });
    }

    /** The subject that a resource is, or is a part of. */
    private subjectIdOf(urn: string, steps = 0): string {
        const reading = this.byUrn.get(urn);
        if (!reading?.partOf || steps > longestChain) return urn;
        const whole = this.resolve(reading, reading.partOf, steps + 1);
        return whole.kind === "known" && "subject" in whole.value ? whole.value.subject : urn;
    }

    private resolve(from: Reading, pointer: Pointer, steps = 0): Fact<Target> {
        if (pointer.literal.kind === "absent") return absent;
        const depended = this.depended(from, pointer, steps);
        if (depended.length === 0) return this.literalEnd(from, pointer, steps);
        return commonEnd(depended.length === 1 ? depended : this.meant(from, pointer, depended, steps), pointer);
    }

    /**
     * A block that names several resources depends on all of them. The one that the pointer means is the one whose id it says; else the
     * innermost, which itself depends on the others: a store lies in its project, which such a block names as well.
     */
    private meant(from: Reading, pointer: Pointer, depended: readonly string[], steps: number): readonly string[] {
        const named = this.literalEnd(from, pointer, steps);
        if (named.kind === "known" && "subject" in named.value && depended.includes(named.value.subject)) return [named.value.subject];
        const innermost = depended.filter(end => {
            const on = Object.values(this.dependenciesOf(end) ?? {}).flat();
            return depended.every(other => other === end || on.includes(other));
        });
        return innermost.length === 1 ? innermost : depended;
    }

    /** The subjects on whose resources the property depends. */
    private depended(from: Reading, pointer: Pointer, steps = 0): readonly string[] {
        const dependencies = this.dependenciesOf(from.resource.urn)?.[pointer.property] ?? [];
        const readings = dependencies.map(urn => this.byUrn.get(urn));
        return this.endsOf(this.fitting(readings, pointer), steps);
    }

    /** Where a pointer leads by what it says alone. */
    private literalEnd(from: Reading, pointer: Pointer, steps = 0): Fact<Target> {
        const { literal, property } = pointer;
        if (literal.kind === "absent") return absent;
        if (literal.kind === "unknown") {
            const isTold = this.dependenciesOf(from.resource.urn)?.[property] !== undefined;
            return isTold ? unknown(literal.path, "elsewhere") : literal;
        }
        const named = this.endsOf(this.fitting(this.byId.get(`${from.entry.cloud} ${literal.value}`) ?? [], pointer), steps);
        return named.length === 0 ? known<Target>({ text: literal.value }) : commonEnd(named, pointer);
    }

    /**
     * Where the pointers of one list lead. The engine tells on which resources the whole property depends, not which element on which: they
     * are taken for its ends as long as it has as many elements; what they cannot account for is told by each element alone.
     */
    private resolveList(from: Reading, pointers: readonly Pointer[]): readonly Fact<Target>[] {
        const given = pointers.filter(({ literal }) => literal.kind !== "absent");
        const first = given[0];
        if (first === undefined) return [];
        const depended = this.depended(from, first);
        if (depended.length > given.length && !given.some(({ many }) => many)) return [unknown(first.property, "later")];
        const ends = depended.map(subject => known<Target>({ subject }));
        const stated = distinctEnds(given.filter(({ literal }) => literal.kind === "known").map(pointer => this.literalEnd(from, pointer)));
        const open = given.filter(({ literal }) => literal.kind === "unknown");
        const unaccounted = open.length > ends.length && (ends.length === 0 || this.dependsOnOthers(from, first));
        return distinctEnds([
            ...ends,
            ...(ends.length < given.length && (stated.length > ends.length || open.length > 0) ? stated : []),
            ...(unaccounted ? open.slice(ends.length).map(pointer => this.literalEnd(from, pointer)) : []),
        ]);
    }

    /** Whether the property also depends on resources that its pointers cannot mean, or that nobody reads. */
    private dependsOnOthers(from: Reading, pointer: Pointer): boolean {
        const dependencies = this.dependenciesOf(from.resource.urn)?.[pointer.property] ?? [];
        return (
            this.fitting(
                dependencies.map(urn => this.byUrn.get(urn)),
                pointer,
            ).length < dependencies.length
        );
    }

    private fitting(readings: readonly (Reading | undefined)[], { to }: Pointer): readonly Reading[] {
        const present = readings.filter(reading => reading !== undefined);
        return to.length === 0 ? present : present.filter(({ entry }) => to.includes(entry.subject));
    }

    /** The subjects that these resources are, or are parts of: a balancer and its listener are one. */
    private endsOf(readings: readonly Reading[], steps: number): readonly string[] {
        return [...new Set(readings.map(({ resource }) => this.subjectIdOf(resource.urn, steps)))];
    }

    private finish(draft: Draft): Subject {
        const { id, kind, cloud, resource, tags } = draft;
        return { id, kind, cloud, resource, tags, facets: this.tell(draft) };
    }

    private tell(draft: Draft): { [F in Facet]?: readonly Sighting<F>[] } {
        const done = this.told.get(draft.id);
        if (done) return done;
        this.telling.add(draft.id);
        const facets: Record<string, Sighting[]> = {};
        for (const { sighting, from } of draft.raw) {
            const facts = Object.fromEntries(Object.entries(sighting.facts).map(([field, value]) => [field, this.settle(value, from)]));
            const told = { facet: sighting.facet, facts, shownBy: labelOf(from) } as unknown as Sighting;
            const earlier = facets[sighting.facet];
            if (!earlier) facets[sighting.facet] = [told];
            else if (facetUnion[sighting.facet] === "each") earlier.push(told);
            else facets[sighting.facet] = [unite(earlier[0] as Sighting, told)];
        }
        this.telling.delete(draft.id);
        const result = facets as { [F in Facet]?: readonly Sighting<F>[] };
        this.told.set(draft.id, result);
        return result;
    }

    private settle(value: unknown, from: Reading): unknown {
        if (Array.isArray(value)) return this.settleList(value, from);
        if (!isOpen(value)) return value;
        return value.kind === "pointer" ? this.resolve(from, value) : this.inherited(value, from);
    }

    private settleList(values: readonly unknown[], from: Reading): readonly unknown[] {
        const pointers = new Map<string, Pointer[]>();
        const others: unknown[] = [];
        for (const value of values) {
            if (isOpen(value) && value.kind === "pointer") pointers.set(value.property, [...(pointers.get(value.property) ?? []), value]);
            else others.push(this.settle(value, from));
        }
        return [...others, ...[...pointers.values()].flatMap(list => this.resolveList(from, list))];
    }

    private inherited({ at, facet, field, follows }: Inherited, from: Reading): Fact<unknown> {
        const target = this.resolve(from, at);
        if (target.kind !== "known") return target;
        const path = at.literal.kind === "unknown" ? at.literal.path : at.property;
        const elsewhere: Unknown = unknown(path, "elsewhere");
        if (!("subject" in target.value)) return elsewhere;
        const draft = this.drafts.get(target.value.subject);
        if (!draft || this.telling.has(draft.id)) return elsewhere;
        const shown = (this.tell(draft)[facet] as readonly Sighting[] | undefined)?.[0]?.facts as Record<string, Fact<unknown>> | undefined;
        const found = shown?.[field] ?? elsewhere;
        return follows ? follows(found) : found;
    }

    /** Turns the destinations of trails and logs round: what does each store hold? */
    private fillHolds(subjects: readonly Subject[]): void {
        const holds = new Map<string, Set<Kind>>();
        const doubts = new Map<Cloud, Unknown>();
        for (const subject of subjects) {
            for (const facet of ["auditTrail", "serviceLog"] as const) {
                const destination = (subject.facets[facet]?.[0]?.facts as { destination: Fact<Target> } | undefined)?.destination;
                if (destination?.kind === "known" && "subject" in destination.value) {
                    const id = destination.value.subject;
                    holds.set(id, (holds.get(id) ?? new Set()).add(subject.kind));
                } else if (destination?.kind === "unknown" && mayBeHere(destination)) {
                    doubts.set(subject.cloud, destination);
                }
            }
        }
        for (const subject of subjects) {
            for (const sighting of subject.facets.retention ?? []) {
                const held = [...(holds.get(subject.id) ?? [])];
                const doubt = doubts.get(subject.cloud);
                const fact: Fact<readonly Kind[]> = held.length === 0 && doubt ? doubt : known(held);
                (sighting.facts as { holds: Fact<readonly Kind[]> }).holds = fact;
            }
        }
    }
}

/** The one subject in which all of these ends meet; several leave a pointer open. */
const commonEnd = (ends: readonly string[], { property }: Pointer): Fact<Target> =>
    ends.length === 1 ? known<Target>({ subject: ends[0] as string }) : unknown(property, "later");

/** Each end once. */
const distinctEnds = (ends: readonly Fact<Target>[]): readonly Fact<Target>[] => [
    ...new Map(ends.map(end => [JSON.stringify(end), end])).values(),
];

/** True when what cannot be told may be a subject of the plan: its id is not known yet, blanked out, or no text. */
const mayBeHere = ({ why }: Unknown): boolean => why === "later" || why === "secret" || why === "shape";

const labelOf = ({ resource, entry }: Reading): ResourceLabel => ({
    urn: resource.urn,
    name: resource.name,
    title: entry.title,
    fromState: resource.fromState === true,
});

const sightingsOf = (subjects: readonly Subject[], facet: Facet) =>
    subjects.flatMap(subject => ((subject.facets[facet] ?? []) as readonly Sighting[]).map(sighting => ({ subject, sighting })));

/** Puts two sightings of one facet together, field by field. */
function unite(first: Sighting, second: Sighting): Sighting {
    const [a, b] = [first.facts, second.facts] as unknown as readonly [Record<string, unknown>, Record<string, unknown>];
    const facts = Object.fromEntries(
        Object.keys(a).map(field => {
            const [x, y] = [a[field], b[field]];
            return [
                field,
                Array.isArray(x)
                    ? [...x, ...((y as unknown[] | undefined) ?? [])]
                    : uniteFacts(x as Fact<unknown>, (y ?? absent) as Fact<unknown>),
            ];
        }),
    );
    return { ...first, facts: facts as unknown as Facets[Facet] } as Sighting;
}

/** Modes of a shield, the weakest first. */
const modes: readonly unknown[] = ["off", "watch", "block"] satisfies readonly ShieldMode[];

/** A region of the mainland. */
const isMainland = (fact: Fact<unknown>): boolean =>
    fact.kind === "known" && (fact.value as Partial<Region> | null)?.territory === "mainland";

/**
 * A switch is on if anything turns it on; of two places by which visitors enter the one in the mainland counts, for it is enough; of two
 * numbers stated the larger counts, of two modes the weaker; else what is stated wins over what is assumed.
 */
function uniteFacts(x: Fact<unknown>, y: Fact<unknown>): Fact<unknown> {
    if (x.kind === "known" && x.value === true) return x;
    if (y.kind === "known" && y.value === true) return y;
    if (isMainland(x) || isMainland(y)) return isMainland(x) ? x : y;
    const bothStated = x.kind === "known" && y.kind === "known" && !x.defaulted && !y.defaulted;
    if (bothStated && typeof x.value === "number" && typeof y.value === "number") return x.value >= y.value ? x : y;
    if (bothStated && modes.includes(x.value) && modes.includes(y.value)) return modes.indexOf(x.value) <= modes.indexOf(y.value) ? x : y;
    if (x.kind === "unknown") return x;
    if (y.kind === "unknown") return y;
    return firstStated(x, y);
}
