import { z } from "zod";
import { both, cloud, day, domainName, policyId, spelled, text, urnGlob } from "./fields";

/** The subject of a waiver that concerns no single resource. */
export const wholeAccount = "account";

const subject = spelled(typed => {
    const value = typed.trim();
    if (value === wholeAccount) return { ok: true, value };
    const parsed = (value.startsWith("urn:") ? urnGlob() : domainName()).safeParse(value);
    if (parsed.success) return { ok: true, value: parsed.data };
    const params = (parsed.error.issues[0] as { params?: { suggestion?: string } } | undefined)?.params;
    return {
        ok: false,
        wanted: {
            zh: "域名（含其下的子域名）、资源 URN（可用 *），或 account（针对整个账号的要求）",
            en: "a domain (with everything under it), a URN (where * may be used), or account (for duties of the account as a whole)",
        },
        ...(params?.suggestion !== undefined && { suggestion: params.suggestion }),
    };
});

/** A decision to live with a breach until a day (豁免). */
export const waiver = z.strictObject({
    policy: policyId().describe(both("策略 id，只能写一条。", "Id of one policy.")),
    subject: subject.describe(
        both("豁免的对象：域名、资源 URN（可用 *），或 account。", "What is waived: a domain, a URN (where * may be used), or account."),
    ),
    cloud: cloud().optional().describe(both("只限这一个云；缺省两个云都算。", "Only this cloud; both by default.")),
    reason: text().describe(both("理由。", "Reason.")),
    approver: text().describe(both("批准人的角色或部门。", "Role or department that approved it.")),
    until: day().describe(both("最后有效日；过后不再算数。", "Last day on which it counts.")),
});
