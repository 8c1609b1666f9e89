import type { Plan, Policy } from "../kernel";
import { missingRegister } from "../register";
import { type Readiness, type ReadinessParts, readinessOf } from "./readiness";
import { servingsOf } from "./serving";

/** The policy that follows a DNS record to its entry. */
const followsRecords = "icp-record-points-to-filed";

/**
 * How ready every public name of a plan is.
 * @param policies The policies of the pack, among them `icp-record-points-to-filed`, which is asked where records lead.
 * @throws Error when that policy is not among them.
 */
export function planReadiness(plan: Plan, policies: readonly Policy[], parts: ReadinessParts): readonly Readiness[] {
    const policy = policies.find(({ id }) => id === followsRecords);
    if (policy === undefined || !("across" in policy)) throw new Error(`the policy ${followsRecords} is gone`);
    const { system, today } = parts;
    // an empty register: the verdict is to be about where a record leads, not about what is filed
    const context = { register: missingRegister(), settings: {}, today, system };
    return readinessOf(servingsOf(plan, { policy, context }), parts);
}
