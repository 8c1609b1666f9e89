import {
    across,
    breached,
    exempt,
    factsOf,
    guardOf,
    houseRule,
    is,
    isFronted,
    type Judgement,
    mayBeMainland,
    met,
    needsNoFiling,
    type Plan,
    type Subject,
    servesName,
    subjectAt,
    undecided,
    unknown,
    type Verdict,
} from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

const unguarded = breached(
    { zh: "部署和基线中都没有 WAF 防护它", en: "no WAF in the plan or a baseline guards it" },
    { zh: "前面有 WAF：CNAME 接入、云产品接入或边缘防护", en: "a WAF in front of it: by CNAME, built into the product, or at the edge" },
);

const verdictOf = (guard: ReturnType<typeof guardOf>): Verdict =>
    guard === "guarded" ? met : guard === "unguarded" ? unguarded : undecided(guard);

function verdictOfName(plan: Plan, subject: Subject): Verdict {
    const served = factsOf(subject, "publicName");
    const exemption = served && needsNoFiling(served);
    if (!served || (exemption && !is(served.ownedByPlatform, true))) return exemption ?? met;
    const verdict = verdictOf(guardOf(plan, subject, served.name, subjectAt(plan, served.servedBy)));
    if (verdict.kind !== "breached") return verdict;
    for (const fact of [served.reach, served.open]) if (fact.kind === "unknown") return undecided(fact);
    return verdict;
}

function verdictOfEntry(plan: Plan, subject: Subject): Verdict | undefined {
    const entry = factsOf(subject, "publicEntry");
    const isWeb = entry && subject.kind !== "address" && entry.web.kind !== "absent" && !is(entry.web, false);
    if (!isWeb || !mayBeMainland(entry.region)) return undefined;
    const fronted = isFronted(plan, subject);
    if (!fronted && is(entry.open, false)) return undefined;
    if (servesName(plan, subject)) {
        return exempt({ zh: "按它所服务的域名逐个判断", en: "judged by the names that it serves" });
    }
    const verdict = verdictOf(guardOf(plan, subject, undefined, undefined));
    if (verdict.kind !== "breached") return verdict;
    if (!fronted && entry.open.kind === "absent") return undecided(unknown("balancer", "elsewhere"));
    for (const fact of [entry.web, entry.region, ...(fronted ? [] : [entry.open])]) if (fact.kind === "unknown") return undecided(fact);
    return verdict;
}

export default across({
    id: "boundary-waf-fronts-web",
    title: { zh: "面向互联网的 Web 入口前有 WAF", en: "A WAF stands before every public web entry and served name" },
    grounds: [
        houseRule({
            zh: "面向互联网的 Web 入口一律经过 WAF；等保二级条款只要求监视攻击，使用 WAF 是通行做法。",
            en: "Every public web entry goes through a WAF; at level 2 the clause asks to monitor attacks, the WAF is practice.",
        }),
        ...clausesOf(gbt22239.intrusionPrevention, gbt22239.borderRulesByApplication),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "为该域名或负载均衡接入 WAF；由其他团队的共享 WAF 或透明接入防护的，在台账中写明基线",
        en: "Put a WAF before the name or balancer; where a shared WAF or transparent access guards it, declare a baseline in the register",
    },
    binds: "mainland systems",
    across: ["publicEntry", "publicName", "shield"],

    judgeAll(plan) {
        return plan.subjects.flatMap((subject): readonly Judgement[] => {
            const { cloud } = subject;
            if (subject.facets.publicName) return [{ cloud, subject, verdict: verdictOfName(plan, subject) }];
            const verdict = verdictOfEntry(plan, subject);
            return verdict ? [{ cloud, subject, verdict }] : [];
        });
    },
});
