import { z } from "zod";
import { both, cloud, day, domainName, policyId, text, urnGlob } from "./fields";

/** A control that is met elsewhere (基线): an account-wide trail, a shared or transparent WAF. */
export const baseline = z.strictObject({
    policy: policyId().describe(both("策略 id。", "Id of the policy that it meets.")),
    cloud: cloud().describe(both("所在的云。", "The cloud.")),
    covers: z
        .strictObject({
            names: z.array(domainName()).min(1).optional().describe(both("域名，含其下的子域名。", "Domains, with everything under them.")),
            urns: z.array(urnGlob()).min(1).optional().describe(both("资源 URN，可用 *。", "URNs of resources, where * may be used.")),
            accounts: z
                .array(text())
                .min(1)
                .optional()
                .describe(
                    both(
                        "账号 ID（写成带引号的文字）；用于针对整个账号而非某个资源的要求。",
                        "Account ids (as quoted texts); for duties of an account as a whole, not of one resource.",
                    ),
                ),
        })
        .refine(({ names, urns, accounts }) => (names ?? urns ?? accounts) !== undefined, {
            params: {
                wanted: { zh: "names、urns、accounts 至少写一项", en: "at least one of names, urns and accounts" },
            },
        })
        .describe(both("覆盖范围，至少一项。", "What it covers; at least one of the three.")),
    evidence: text().describe(both("凭据：在哪里、怎样满足的。", "Evidence: where and how it is met.")),
    owner: text().describe(both("负责的部门或角色。", "Department or role that answers for it.")),
    reviewBy: day().describe(both("复核期限；过了这一天不再算数。", "Last day on which it counts without a new review.")),
});
