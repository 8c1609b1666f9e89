import type { Facet } from "./facet";
import type { Fact } from "./fact";
import { unknown } from "./fact";
import type { Finding } from "./finding";
import type { AcrossPolicy, Context, Policy, SeesPolicy } from "./policy";
import type { Cloud, Region } from "./region";
import { type Register, RegisterUnavailable, type System } from "./register";
import { placeOfSubject } from "./scope";
import type { Plan, ResourceLabel, Sighting, Subject } from "./subject";
import type { Text } from "./text";
import { exempt, undecided, type Verdict } from "./verdict";

/** Judges one sighting of the facet that the policy sees. Undefined when the policy is not about this kind of subject. */
export function judgeSighting(policy: SeesPolicy, subject: Subject, sighting: Sighting, context: Context): Finding | undefined {
    if (policy.of && !policy.of.includes(subject.kind)) return undefined;
    const asking = askingOf(context.register);
    const verdict = verdictOf(policy, context, subject.cloud, subject, sighting.shownBy, () =>
        policy.judge(sighting.facts as never, {
            ...context,
            register: asking.register,
            subject,
        }),
    );
    return findingOf(policy, verdict, context, subject.cloud, subject, sighting.shownBy, {
        assumedPlace: restsOnAssumedPlace(sighting),
        registerMissing: asking.invain(),
    });
}

/** Judges the whole plan by a policy that looks across it. */
export function judgePlan(policy: AcrossPolicy, plan: Plan, context: Context): readonly Finding[] {
    const asking = askingOf(context.register);
    let judgements: ReturnType<AcrossPolicy["judgeAll"]>;
    try {
        judgements = policy.judgeAll(plan, { ...context, register: asking.register });
    } catch (error) {
        if (!(error instanceof RegisterUnavailable)) throw error;
        judgements = plan.subjects.slice(0, 1).map(({ cloud }) => ({ cloud, verdict: undecided(unknown("register", "register")) }));
    }
    return judgements.map(({ cloud, subject, verdict }) => {
        const settled = verdictOf(policy, context, cloud, subject, subject?.resource, () => verdict);
        return findingOf(policy, settled, context, cloud, subject, subject?.resource, {
            assumedPlace: false,
            registerMissing: asking.invain(),
        });
    });
}

/** Judges every sighting of a plan that the policy sees, or the plan itself. */
export function evaluate(policy: Policy, plan: Plan, context: Context): readonly Finding[] {
    if (!("sees" in policy)) return judgePlan(policy, plan, context);
    return plan
        .sightings(policy.sees)
        .map(({ subject, sighting }) => judgeSighting(policy, subject, sighting, context))
        .filter(finding => finding !== undefined);
}

/** The register as a policy sees it, and whether it was asked about names or regions although there is none. */
function askingOf(register: Register): { readonly register: Register; invain(): boolean } {
    if (!register.missing) return { register, invain: () => false };
    let asked = false;
    const note =
        <A extends readonly unknown[], R>(lookUp: (...args: A) => R) =>
        (...args: A): R => {
            asked = true;
            return lookUp(...args);
        };
    return {
        register: {
            ...register,
            filingFor: note(register.filingFor),
            dossierFor: note(register.dossierFor),
            allowedRegions: note(register.allowedRegions),
        },
        invain: () => asked,
    };
}

/** A verdict after level, waiver and baseline. A register that cannot be used leaves undecided what asked it. */
function verdictOf(
    policy: Policy,
    context: Context,
    cloud: Cloud,
    subject: Subject | undefined,
    resource: ResourceLabel | undefined,
    judge: () => Verdict,
): Verdict {
    const { register, system, today } = context;
    try {
        if (policy.level !== undefined && system.level < policy.level) return exempt(belowLevel(policy.level, system.level));
        const outside = policy.binds === "mainland systems" && outsideMainland(system, subject);
        if (outside) return exempt(outside);
        const verdict = judge();
        if (verdict.kind !== "breached" && verdict.kind !== "undecided") return verdict;
        const concern = { policy: policy.id, cloud, name: subject && knownName(subject), urn: resource?.urn, today };
        const waiver = register.waiverFor(concern);
        if (waiver) {
            return exempt({
                zh: `已豁免至 ${waiver.until}，批准人 ${waiver.approver}：${waiver.reason}`,
                en: `waived until ${waiver.until} by ${waiver.approver}: ${waiver.reason}`,
            });
        }
        const baseline = register.baselineFor(concern);
        if (!baseline) return verdict;
        return exempt({
            zh: `由基线满足（${baseline.evidence}，负责人 ${baseline.owner}，${baseline.reviewBy} 前复核）`,
            en: `met by a baseline (${baseline.evidence}, owner ${baseline.owner}, review by ${baseline.reviewBy})`,
        });
    } catch (error) {
        if (error instanceof RegisterUnavailable) return undecided(unknown("register", "register"));
        throw error;
    }
}

function outsideMainland(system: System, subject: Subject | undefined): Text | undefined {
    if (system.territory === "overseas") {
        return { zh: `台账声明系统“${system.name}”在境外`, en: `the register declares the system "${system.name}" overseas` };
    }
    const region = subject && placeOfSubject(subject);
    if (region?.kind !== "known" || region.value.territory === "mainland") return undefined;
    return { zh: `位于境外地域 ${region.value.id}`, en: `stands in ${region.value.id}, outside the mainland` };
}

const belowLevel = (wanted: number, level: number) => ({
    zh: `仅适用于等保${wanted}级及以上系统，本系统为${level}级`,
    en: `binds systems from MLPS level ${wanted}; this system is level ${level}`,
});

function findingOf(
    policy: Policy,
    verdict: Verdict,
    { system }: Context,
    cloud: Cloud,
    subject: Subject | undefined,
    resource: ResourceLabel | undefined,
    circumstances: Pick<Finding, "assumedPlace" | "registerMissing">,
): Finding {
    return {
        policy,
        verdict,
        cloud,
        kind: subject?.kind ?? "stack",
        label: (subject && knownName(subject)) ?? resource?.name ?? cloud,
        urn: resource?.urn,
        title: resource?.title,
        system,
        deployed: resource?.fromState ?? false,
        ...circumstances,
    };
}

/** The host name of a subject that is one. */
export function knownName(subject: Subject): string | undefined {
    if (subject.kind !== "name") return undefined;
    for (const facet of ["publicName", "nameRecord"] as const satisfies readonly Facet[]) {
        const name = subject.facets[facet]?.[0]?.facts.name as Fact<string> | undefined;
        if (name?.kind === "known") return name.value;
    }
    return undefined;
}

function restsOnAssumedPlace({ facts }: Sighting): boolean {
    const region = (facts as { readonly region?: Fact<Region> }).region;
    return region?.kind === "known" && region.value.assumed === true;
}
