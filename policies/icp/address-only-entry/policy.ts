import {
    across,
    breached,
    exempt,
    factsOf,
    is,
    type Judgement,
    leadsTo,
    mayBeMainland,
    providerRule,
    servesName,
    statute,
    undecided,
} from "../../../src/kernel";
import { filingMeasures33, filingNeededPage } from "../../../src/law";

export default across({
    id: "icp-address-only-entry",
    title: { zh: "没有域名的公网 Web 入口是有意为之", en: "A public web entry without a name is meant to be one" },
    grounds: [
        statute(filingMeasures33.article5),
        providerRule(filingNeededPage, {
            zh: "云厂商以域名为准：只用 IP 访问的不要求备案，与令 33 号第五条的字面不一致。",
            en: "The cloud goes by names and asks no filing of an address alone, against the letter of Order 33, art. 5.",
        }),
    ],
    severity: "low",
    enforcement: "advisory",
    remedy: {
        zh: "为入口绑定已备案的域名；确定只用 IP 访问的，在台账中写一条豁免并注明理由",
        en: "Give the entry a filed name; where only the address is meant, record that in the register as a waiver with its reason",
    },
    binds: "mainland systems",
    across: ["publicEntry", "publicName", "nameRecord"],

    judgeAll(plan) {
        return plan.sightings("publicEntry").flatMap(({ subject, sighting: { facts } }): readonly Judgement[] => {
            const { cloud } = subject;
            if (
                subject.facets.publicName ||
                facts.web.kind === "absent" ||
                is(facts.web, false) ||
                is(facts.open, false) ||
                !mayBeMainland(facts.region)
            )
                return [];
            const named =
                servesName(plan, subject) ||
                plan.sightings("nameRecord").some(({ sighting }) => leadsTo(sighting.facts.target, subject)) ||
                plan.sightings("shield").some(({ sighting }) => sighting.facts.guards.some(guarded => leadsTo(guarded, subject)));
            if (named) return [{ cloud, subject, verdict: exempt({ zh: "有域名指向它", en: "a name leads to it" }) }];
            for (const fact of [facts.web, facts.open, facts.region])
                if (fact.kind === "unknown") return [{ cloud, subject, verdict: undecided(fact) }];
            const open = factsOf(subject, "publicEntry")?.open;
            if (open?.kind === "absent") return [];
            return [
                {
                    cloud,
                    subject,
                    verdict: breached(
                        { zh: "部署中没有域名指向这个 Web 入口", en: "no name of the plan leads to this web entry" },
                        {
                            zh: "指向它的已备案域名，或写明只用 IP 访问的理由",
                            en: "a filed name that leads to it, or a stated reason for an address alone",
                        },
                    ),
                },
            ];
        });
    },
});
