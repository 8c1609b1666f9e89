import {
    type AcrossPolicy,
    type Cloud,
    type Context,
    type Facets,
    type FilingDemand,
    factsOf,
    isDoor,
    needsNoFiling,
    type Plan,
    type ResourceLabel,
    subjectAt,
    type Text,
    type Unknown,
    waysFrom,
} from "../kernel";

/** Whether serving the name asks for a filing: no, yes, or nobody can tell until a fact is known. */
export type Need =
    | { readonly kind: "none"; readonly why: Text }
    | { readonly kind: "asked"; readonly demand: FilingDemand }
    | { readonly kind: "undecided"; readonly about: Unknown; readonly demand: FilingDemand };

/** One way in which the plan serves a name. */
export interface Serving {
    /** Absent where it is not known yet. */
    readonly name?: string;
    readonly cloud: Cloud;
    readonly shownBy: ResourceLabel;
    /** A DNS record leads visitors to a mainland entry; else the resource serves the name itself. */
    readonly through: "record" | "service";
    readonly need: Need;
}

/** What the question of records is asked of: the policy that follows them to their entry, and what it judges by. */
export interface RecordQuestion {
    readonly policy: AcrossPolicy;
    readonly context: Context;
}

/**
 * Every public name of the plan with what serves it. `question` holds the policy on records and a context with an empty register, so that its
 * verdict is about where a record leads and not about what is filed.
 */
export function servingsOf(plan: Plan, question: RecordQuestion): readonly Serving[] {
    const services = plan.sightings("publicName").flatMap(({ subject, sighting: { facts, shownBy } }): readonly Serving[] => {
        if (facts.name.kind === "absent") return [];
        const name = facts.name.kind === "known" ? facts.name.value : undefined;
        return [{ ...(name !== undefined && { name }), cloud: subject.cloud, shownBy, through: "service", need: needOf(facts) }];
    });
    const served = new Set(services.map(({ name }) => name));
    return [...services, ...recordServings(plan, question).filter(({ name }) => name === undefined || !served.has(name))];
}

function needOf(facts: Facets["publicName"]): Need {
    const exemption = needsNoFiling(facts);
    if (exemption?.kind === "exempt") return { kind: "none", why: exemption.why };
    const demand = facts.filing.kind === "known" ? facts.filing.value : "unclear";
    for (const fact of [facts.name, facts.reach, facts.open, facts.filing]) {
        if (fact.kind === "unknown") return { kind: "undecided", about: fact, demand };
    }
    return { kind: "asked", demand };
}

function recordServings(plan: Plan, { policy, context }: RecordQuestion): readonly Serving[] {
    return policy.judgeAll(plan, context).flatMap(({ subject, verdict, cloud }): readonly Serving[] => {
        const facts = subject && factsOf(subject, "nameRecord");
        if (!subject || !facts || verdict.kind === "met") return [];
        const entry = entryOf(plan, facts);
        const name = facts.name.kind === "known" ? facts.name.value : undefined;
        const need: Need =
            verdict.kind === "exempt"
                ? { kind: "none", why: verdict.why }
                : verdict.kind === "undecided"
                  ? { kind: "undecided", about: verdict.about, demand: entry.demand }
                  : { kind: "asked", demand: entry.demand };
        return [
            {
                ...(name !== undefined && { name }),
                cloud: entry.cloud ?? cloud,
                shownBy: subject.facets.nameRecord?.[0]?.shownBy ?? subject.resource,
                through: "record",
                need,
            },
        ];
    });
}

/** Where a record leads: the cloud of the entry, and whose filing it asks for. Servers and balancers ask for one at their own cloud. */
function entryOf(plan: Plan, { target, leadsTo }: Facets["nameRecord"]): { readonly cloud?: Cloud; readonly demand: FilingDemand } {
    const first = subjectAt(plan, target);
    const last = first && waysFrom(plan, first, isDoor)[0]?.path.at(-1);
    const cloud = last?.cloud ?? (leadsTo.kind === "known" ? leadsTo.value.cloud : undefined);
    const served = first && factsOf(first, "publicName")?.filing;
    const demand = served === undefined ? "this-provider" : served.kind === "known" ? served.value : "unclear";
    return { ...(cloud && { cloud }), demand };
}
