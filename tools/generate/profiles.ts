import type { Enforcement, Policy } from "../../src/kernel";

/** Policies of the host that tell about the run itself: no profile makes a team refuse unknowns. */
const tellingOnly: readonly string[] = ["beian-undecided", "beian-coverage", "beian-readiness"];

/** Names and default enforcements of the policies of a pack, the host's own first. */
type Named = Pick<Policy, "id" | "enforcement">;

const folkloreOnly = ({ grounds }: Policy): boolean => grounds.every(({ kind }) => kind === "folklore");

/** All that a system of this level must keep blocks; what is off by default, or rests on folklore, stays as it is. */
const atLevel =
    (level: 2 | 3) =>
    (policy: Policy): Enforcement => {
        const binds = policy.level === undefined || policy.level <= level;
        return binds && policy.enforcement !== "disabled" && !folkloreOnly(policy) ? "mandatory" : policy.enforcement;
    };

const observed = ({ enforcement }: Named): Enforcement => (enforcement === "disabled" ? "disabled" : "advisory");

/**
 * `profiles/*.json`, ready for `--policy-pack-config`: `observe` blocks nothing, `launch` is the pack's own choice, `mlps2` and `mlps3`
 * make all that binds such a system mandatory.
 */
export function renderProfiles(policies: readonly Policy[], hostPolicies: readonly Named[]): ReadonlyMap<string, string> {
    const profile = (ofPolicy: (policy: Policy) => Enforcement, ofHost: (policy: Named) => Enforcement): string => {
        const config: Readonly<Record<string, Enforcement>> = Object.fromEntries([
            ...hostPolicies.map(each => [each.id, ofHost(each)]),
            ...policies.map(each => [each.id, ofPolicy(each)]),
        ]);
        return `${JSON.stringify(config, undefined, 4)}\n`;
    };
    const byDefault = ({ enforcement }: Named): Enforcement => enforcement;
    const graded = (each: Named): Enforcement => (tellingOnly.includes(each.id) ? each.enforcement : "mandatory");
    return new Map([
        ["profiles/observe.json", profile(observed, observed)],
        ["profiles/launch.json", profile(byDefault, byDefault)],
        ["profiles/mlps2.json", profile(atLevel(2), graded)],
        ["profiles/mlps3.json", profile(atLevel(3), graded)],
    ]);
}
