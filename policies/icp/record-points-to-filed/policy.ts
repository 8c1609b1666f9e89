import {
    across,
    breached,
    exempt,
    factsOf,
    is,
    isAddress,
    type Judgement,
    mayBeMainland,
    met,
    pathFrom,
    providerRule,
    type Subject,
    statute,
    undecided,
    unknown,
    type Verdict,
} from "../../../src/kernel";
import { filingMeasures33, filingRulesPage, order292 } from "../../../src/law";

/** Whether a chain of subjects ends at visitors' doors in the mainland. */
function verdictOfPath(name: string, path: readonly Subject[]): Verdict {
    const overseas = exempt({ zh: "解析到境外入口", en: "leads to an entry overseas" });
    const route = path.map(({ resource }) => resource.name).join(" → ");
    for (const subject of path) {
        const served = factsOf(subject, "publicName");
        if (served?.reach.kind === "unknown") return undecided(served.reach);
        if (served && is(served.reach, "overseas")) return overseas;
        const entry = factsOf(subject, "publicEntry");
        if (!served && (!entry || is(entry.open, false))) continue;
        if (entry?.region.kind === "unknown") return undecided(entry.region);
        if (entry && !mayBeMainland(entry.region)) return overseas;
        return breached(
            { zh: `${name} 未备案，却解析到境内入口：${route}`, en: `${name} is not filed and leads to a mainland entry: ${route}` },
            { zh: "解析到境内入口的域名已备案", en: "a filing of every name that leads to a mainland entry" },
        );
    }
    return undecided(unknown("value", "elsewhere"));
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
            const { name, record, target, enabled, leadsTo } = facts;
            if (is(enabled, false)) return answer(exempt({ zh: "记录已停用", en: "the record is switched off" }));
            if (is(record, "other") || is(record, "forwarding"))
                return answer(exempt({ zh: "不是地址或别名记录", en: "gives no address and no alias" }));
            if (name.kind !== "known") return answer(name.kind === "unknown" ? undecided(name) : met);
            if (register.filingFor(name.value)) return answer(met);
            if (target.kind === "unknown") return answer(undecided(target));
            if (target.kind === "absent") return answer(met);
            if ("subject" in target.value) {
                const first = plan.subject(target.value.subject);
                return answer(first ? verdictOfPath(name.value, pathFrom(plan, first)) : undecided(unknown("value", "elsewhere")));
            }
            if (leadsTo.kind !== "known")
                return answer(
                    undecided(
                        leadsTo.kind === "unknown" ? leadsTo : unknown("value", isAddress(target.value.text) ? "hidden" : "elsewhere"),
                    ),
                );
            if (!mayBeMainland(leadsTo)) return answer(exempt({ zh: "解析到境外入口", en: "leads to an entry overseas" }));
            const { text } = target.value;
            return answer(
                breached(
                    {
                        zh: `${name.value} 未备案，却解析到境内入口 ${text}`,
                        en: `${name.value} is not filed and leads to the mainland entry ${text}`,
                    },
                    { zh: "解析到境内入口的域名已备案", en: "a filing of every name that leads to a mainland entry" },
                ),
            );
        });
    },
});
