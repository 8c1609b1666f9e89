import {
    across,
    breached,
    exempt,
    type Facets,
    factsOf,
    gravest,
    is,
    isAddress,
    isDoor,
    type Judgement,
    mayBeMainland,
    met,
    type Plan,
    providerRule,
    type Subject,
    statute,
    undecided,
    unknown,
    type Verdict,
    type Way,
    waysFrom,
} from "../../../src/kernel";
import { filingMeasures33, filingRulesPage, order292 } from "../../../src/law";

const abroad = exempt({ zh: "解析到境外入口", en: "leads to an entry overseas" });

const atHome = (name: string, route: string): Verdict =>
    breached(
        { zh: `${name} 未备案，却解析到境内入口：${route}`, en: `${name} is not filed and leads to a mainland entry: ${route}` },
        { zh: "解析到境内入口的域名已备案", en: "a filing of every name that leads to a mainland entry" },
    );

/** Whether a way ends at a door in the mainland. */
function verdictOfWay(name: string, { path, beyond }: Way): Verdict {
    const last = path[path.length - 1] as Subject;
    if (!isDoor(last)) return undecided(beyond === undefined || beyond === "elsewhere" ? unknown("value", "elsewhere") : beyond);
    const [served, entry] = [factsOf(last, "publicName"), factsOf(last, "publicEntry")];
    for (const fact of [served?.reach, entry?.region]) if (fact?.kind === "unknown") return undecided(fact);
    if ((served && is(served.reach, "overseas")) || (entry && !mayBeMainland(entry.region))) return abroad;
    return atHome(name, path.map(({ resource }) => resource.name).join(" → "));
}

/** Whether an unfiled name leads to a mainland entry: over the resources of the plan, or by a text that tells where it leads. */
function verdictOfTarget(plan: Plan, name: string, { target, leadsTo }: Facets["nameRecord"]): Verdict {
    if (target.kind === "unknown") return undecided(target);
    if (target.kind === "absent") return met;
    if ("subject" in target.value) {
        const first = plan.subject(target.value.subject);
        const verdicts = first ? waysFrom(plan, first, isDoor).map(way => verdictOfWay(name, way)) : [];
        return gravest(verdicts) ?? undecided(unknown("value", "elsewhere"));
    }
    const { text } = target.value;
    if (leadsTo.kind === "absent") return undecided(unknown("value", isAddress(text) ? "hidden" : "elsewhere"));
    if (leadsTo.kind === "unknown") return undecided(leadsTo);
    return mayBeMainland(leadsTo) ? atHome(name, text) : abroad;
}

export default across({
    id: "icp-record-points-to-filed",
    title: { zh: "解析到境内入口的域名已备案", en: "A DNS record of an unfiled name leads to no mainland entry" },
    grounds: [
        statute(order292.article4),
        statute(filingMeasures33.article5),
        providerRule(filingRulesPage, {
            zh: "看服务器在哪里：解析到内地服务器须备案，仅注册或解析到境外不需要。",
            en: "The server decides: a name that leads to a mainland server needs a filing, one parked or led abroad does not.",
        }),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "先备案并录入台账；或把记录指向境外入口，或删除该记录",
        en: "File the domain and enter it in the register; or lead the record to an overseas entry, or remove it",
    },
    across: ["nameRecord", "publicEntry", "publicName"],

    judgeAll(plan, { register }) {
        return plan.sightings("nameRecord").map(({ subject, sighting: { facts } }): Judgement => {
            const answer = (verdict: Verdict): Judgement => ({ cloud: subject.cloud, subject, verdict });
            const { name, record, enabled } = facts;
            if (is(enabled, false)) return answer(exempt({ zh: "记录已停用", en: "the record is switched off" }));
            if (is(record, "other") || is(record, "forwarding"))
                return answer(exempt({ zh: "不是地址或别名记录", en: "gives no address and no alias" }));
            if (name.kind !== "known") return answer(name.kind === "unknown" ? undecided(name) : met);
            return answer(register.filingFor(name.value) ? met : verdictOfTarget(plan, name.value, facts));
        });
    },
});
