import {
    type CatalogEntry,
    type Cloud,
    type Context,
    type Day,
    evaluate,
    type Facet,
    type Finding,
    facetUnion,
    isClosed,
    type JudgePage,
    join,
    judgeSighting,
    kindOf,
    type Markers,
    type Plan,
    type Policy,
    type Reading,
    type Register,
    RegisterUnavailable,
    type Resource,
    type SeesPolicy,
    type Settings,
    type System,
    type Text,
    undeclaredSystem,
} from "../../kernel";
import { type Notes, type OpenPage, withPageFiles } from "./page-files";

type Environment = Readonly<Record<string, string | undefined>>;

/** What the host asks of the register: where a path was configured, and where to look. */
export interface RegisterRequest {
    /** Path in the config of `beian-register`: absolute, or relative to the pack's folder. */
    readonly configured?: string;
    readonly environment: Environment;
    readonly packFolder: string;
    readonly today: Day;
}

/** The register as the composition root opened it. `problem` is a finished message: the register cannot be used. */
export interface OpenedRegister {
    readonly register: Register;
    readonly problem?: Text;
    /** Doubts about rows of the register, to be said once. */
    readonly warnings: readonly Text[];
    /** Paths that were tried, in order; the last one is the one that was read, if any was. */
    readonly tried: readonly string[];
}

/** What a readiness is asked about. */
export interface ReadinessQuestion {
    readonly project: string;
    readonly stack: string;
    readonly plan: Plan;
    readonly register: Register;
    readonly system: System;
    readonly today: Day;
}

/** What a run is made of. The host knows neither policies nor register nor catalog: they arrive here. */
export interface RunParts {
    /** Every resource type of a cloud that is read. */
    catalogOf(cloud: Cloud): readonly CatalogEntry[];
    /** The entry that reads a type token. */
    entryFor(token: string): CatalogEntry | undefined;
    readResource(resource: Resource, environment: Environment, markers: Markers): Reading | undefined;
    openRegister(request: RegisterRequest): OpenedRegister;
    readonly judgePage?: JudgePage;
    readonly openPage?: OpenPage;
    /** What the names of the plan still need before they may open; undefined when all of them may today. */
    readonly readiness?: (question: ReadinessQuestion) => Text | undefined;
    readonly environment: Environment;
    readonly packFolder: string;
    readonly markers: Markers;
    readonly today: Day;
}

/** A resource of the stack phase: outputs, and dependencies by top-level property. */
export interface StackResource extends Resource {
    readonly dependencies: Readonly<Record<string, readonly string[]>>;
}

/** One resource at hand: its reading and what it alone settles. */
interface AtHand {
    readonly resource: Resource;
    readonly reading?: Reading;
    readonly broken?: unknown;
    /** Facets that can be judged on this resource alone; every facet of its type when reading it broke. */
    readonly settled: ReadonlySet<Facet>;
    plan?: Plan;
}

/**
 * One run of a pack: everything that was read, by URN, and the answers. A pack process lives for one preview or one update, so a run is
 * never reset.
 */
export class Run {
    private readonly readings = new Map<string, Reading>();
    private readonly seenTypes = new Map<string, { readonly type: string; readonly read: boolean }>();
    private readonly addable = new Map<Cloud, ReadonlySet<string>>();
    private opened?: OpenedRegister;
    private system?: System;
    private stackPlan?: Plan;
    private readonly openSightings = new Map<Facet, ReturnType<Plan["sightings"]>>();
    private atHand?: AtHand;
    private stackUrn?: { readonly project: string; readonly stack: string };
    /** What is known of an unknown fact beside its reason: why a page was not read. */
    readonly notes: Notes = new WeakMap();

    constructor(readonly parts: RunParts) {}

    /** Takes up a resource of the Analyze phase. */
    takeUp(resource: Resource): void {
        this.stackUrn ??= stackOf(resource.urn);
        this.atHand = this.readSafely(resource);
        if (this.atHand.reading) this.readings.set(resource.urn, this.atHand.reading);
        this.seenTypes.set(resource.urn, { type: resource.type, read: this.atHand.reading !== undefined });
    }

    /** Facets of the resource at hand about which a policy has something to ask. */
    get facetsAtHand(): ReadonlySet<Facet> {
        return this.atHand?.settled ?? nothing;
    }

    /** URN of the resource at hand. */
    get urn(): string | undefined {
        return this.atHand?.resource.urn;
    }

    /** Answers of a policy about the resource at hand, as far as that resource alone settles them. */
    judgeAtHand(policy: Policy, settings: Settings): readonly Finding[] {
        const { atHand } = this;
        if (!atHand || !("sees" in policy) || !atHand.settled.has(policy.sees)) return [];
        if (!atHand.reading) throw atHand.broken;
        atHand.plan ??= join([atHand.reading], () => undefined);
        const context = this.context(settings);
        return atHand.plan
            .sightings(policy.sees)
            .map(({ subject, sighting }) => judgeSighting(policy, subject, sighting, context))
            .filter(finding => finding !== undefined);
    }

    /** Takes up the stack: inputs that were read count, outputs only where nothing was. */
    takeUpStack(resources: readonly StackResource[]): void {
        const dependencies = new Map<string, StackResource["dependencies"]>();
        const all = new Map(this.readings);
        for (const resource of [...resources].sort((a, b) => (a.urn < b.urn ? -1 : 1))) {
            this.stackUrn ??= stackOf(resource.urn);
            dependencies.set(resource.urn, resource.dependencies);
            if (this.seenTypes.has(resource.urn)) continue;
            const { reading } = this.readSafely({ ...resource, fromState: true });
            if (reading) all.set(resource.urn, reading);
            this.seenTypes.set(resource.urn, { type: resource.type, read: reading !== undefined });
        }
        this.openSightings.clear();
        this.stackPlan = join([...all.values()], urn => dependencies.get(urn));
    }

    /** Answers of a policy about the stack: all that no single resource settled. `afterUpdate`: everything exists already. */
    judgeStack(policy: Policy, settings: Settings, afterUpdate: boolean): readonly Finding[] {
        if (!this.stackPlan) return [];
        const context = this.context(settings);
        const findings = "sees" in policy ? this.judgeOpen(policy, this.stackPlan, context) : evaluate(policy, this.stackPlan, context);
        return afterUpdate ? findings.map(finding => ({ ...finding, deployed: finding.urn !== undefined })) : findings;
    }

    private judgeOpen(policy: SeesPolicy, plan: Plan, context: Context): readonly Finding[] {
        const open = this.openSightings.get(policy.sees) ?? this.openOf(policy.sees, plan);
        this.openSightings.set(policy.sees, open);
        return open
            .map(({ subject, sighting }) => judgeSighting(policy, subject, sighting, context))
            .filter(finding => finding !== undefined);
    }

    private openOf(facet: Facet, plan: Plan): ReturnType<Plan["sightings"]> {
        return plan.sightings(facet).filter(({ sighting }) => {
            const reading = this.readings.get(sighting.shownBy.urn);
            return reading === undefined || !this.settles(reading, facet);
        });
    }

    /** Opens the register with the path configured for `beian-register`; the first one to ask decides. */
    openRegister(configured?: string): OpenedRegister {
        const { environment, packFolder, today } = this.parts;
        this.opened ??= this.parts.openRegister({ configured, environment, packFolder, today });
        return this.opened;
    }

    /** What the names of the stack still need; undefined when there are none, all may open, or the register cannot be used. */
    readiness(): Text | undefined {
        const { stackPlan, stackUrn, parts } = this;
        if (!stackPlan || !stackUrn || !parts.readiness || this.openRegister().problem) return undefined;
        if (stackPlan.sightings("publicName").length + stackPlan.sightings("nameRecord").length === 0) return undefined;
        const { register, system, today } = this.context({});
        return parts.readiness({ ...stackUrn, plan: stackPlan, register, system, today });
    }

    /** Types that were met, with their numbers: those that somebody read, and the others. */
    counts(): { readonly read: number; readonly unread: ReadonlyMap<string, number> } {
        const unread = new Map<string, number>();
        let read = 0;
        for (const seen of this.seenTypes.values()) {
            if (seen.read) read++;
            else unread.set(seen.type, (unread.get(seen.type) ?? 0) + 1);
        }
        return { read, unread };
    }

    private context(settings: Settings): Context {
        const { register } = this.openRegister();
        this.system ??= this.systemOf(register);
        return { register, settings, today: this.parts.today, system: this.system, judgePage: this.parts.judgePage };
    }

    private systemOf(register: Register): System {
        try {
            return register.systemOf(this.stackUrn?.project ?? "", this.stackUrn?.stack ?? "");
        } catch (error) {
            if (!(error instanceof RegisterUnavailable)) throw error;
            return undeclaredSystem("");
        }
    }

    private addableOf(cloud: Cloud): ReadonlySet<string> {
        const found = this.addable.get(cloud) ?? addableIn(this.parts.catalogOf(cloud));
        this.addable.set(cloud, found);
        return found;
    }

    /**
     * Whether a facet can be judged on this resource alone. Not when another resource decides one of its facts, when another type of the
     * catalog can add to it, or when what it holds is told by others.
     */
    private settles(reading: Reading, facet: Facet): boolean {
        if (facet === "retention" || this.addableOf(reading.entry.cloud).has(addKey(reading.entry, facet))) return false;
        return reading.sightings.every(sighting => sighting.facet !== facet || isClosed(sighting));
    }

    private withPages(reading: Reading): Reading {
        const { markers, openPage } = this.parts;
        if (!openPage) return reading;
        return withPageFiles(reading, { markers, notes: this.notes, open: path => openPage(path, this.stackUrn?.project ?? "") });
    }

    private readSafely(resource: Resource): AtHand {
        try {
            const shown = this.parts.readResource(resource, this.parts.environment, this.parts.markers);
            if (!shown) return { resource, settled: nothing };
            const reading = this.withPages(shown);
            const facets = new Set(reading.sightings.map(({ facet }) => facet));
            return { resource, reading, settled: new Set([...facets].filter(facet => this.settles(reading, facet))) };
        } catch (error) {
            const entry = this.parts.entryFor(resource.type);
            return { resource, broken: error, settled: new Set(Object.keys(entry?.shows ?? {}) as Facet[]) };
        }
    }
}

const nothing: ReadonlySet<Facet> = new Set();

const addKey = (entry: CatalogEntry, facet: Facet): string => `${kindOf(entry, facet)} ${facet}`;

/** Kinds and facets to which another resource may add: a part of the subject, or one that shows something about all of its type. */
function addableIn(entries: readonly CatalogEntry[]): ReadonlySet<string> {
    const ofOne = (shows: CatalogEntry["shows"]) => (Object.keys(shows) as Facet[]).filter(facet => facetUnion[facet] === "one");
    const byParts = entries
        .filter(({ partOf }) => partOf !== undefined)
        .flatMap(entry => ofOne(entry.shows).map(facet => addKey(entry, facet)));
    const spread = entries.flatMap(({ forAll }) => forAll ?? []);
    const byAll = spread.flatMap(({ types, shows }) =>
        entries.filter(({ terraform }) => types.includes(terraform)).flatMap(entry => ofOne(shows).map(facet => addKey(entry, facet))),
    );
    return new Set([...byParts, ...byAll]);
}

/** `urn:pulumi:stack::project::type::name` */
function stackOf(urn: string): { readonly project: string; readonly stack: string } {
    const [head = "", project = ""] = urn.split("::");
    return { project, stack: head.split(":").slice(2).join(":") };
}
