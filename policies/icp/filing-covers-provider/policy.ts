import { breached, exempt, met, needsNoFiling, providerRule, sees, undecided, unknown } from "../../../src/kernel";
import { filingByScenarioPage, filingNeededPage, functionDomainPage } from "../../../src/law";

export default sees({
    id: "icp-filing-covers-provider",
    title: { zh: "备案的接入商包含提供服务的云", en: "The filing of a name lists the cloud that serves it" },
    grounds: [
        providerRule(filingNeededPage, {
            zh: "谁接入谁备案：在其他接入商备案的域名，接入本云须新增接入。",
            en: "Who connects, files: a name filed at another access provider needs an access filing at this cloud.",
        }),
        providerRule(filingByScenarioPage, {
            zh: "换用服务商时须办理新增接入。",
            en: "Moving to another provider asks for an added access filing.",
        }),
        providerRule(functionDomainPage, {
            zh: "函数自定义域名须以本云为接入商备案。",
            en: "A function's own domain must be filed with this cloud as access provider.",
        }),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "在该云办理新增接入，并把它加入台账中该备案的 accessProviders",
        en: "Make an access filing at this cloud and add it to `accessProviders` of the filing in the register",
    },
    sees: "publicName",

    judge(shown, { register, subject }) {
        const exemption = needsNoFiling(shown);
        if (exemption) return exemption;
        const { name, reach, open, filing: demand } = shown;
        if (demand.kind === "known" && demand.value === "any-provider") {
            return exempt({ zh: "该服务接受任一接入商的备案", en: "this service accepts a filing at any access provider" });
        }
        if (name.kind !== "known") return name.kind === "unknown" ? undecided(name) : met;
        const filing = register.filingFor(name.value);
        if (!filing) return exempt({ zh: "没有备案，见 icp-domain-needs-filing", en: "not filed: see icp-domain-needs-filing" });
        if (filing.accessProviders.includes(subject.cloud)) return met;
        for (const fact of [demand, reach, open]) if (fact.kind === "unknown") return undecided(fact);
        if (demand.kind === "known" && demand.value === "unclear") return undecided(unknown("accessProviders", "hidden"));
        const listed = filing.accessProviders.join(", ") || "—";
        return breached(
            {
                zh: `${filing.domain} 的备案 ${filing.number} 接入商为：${listed}`,
                en: `filing ${filing.number} of ${filing.domain} lists: ${listed}`,
            },
            { zh: `接入商包含 ${subject.cloud}`, en: `${subject.cloud} among its access providers` },
        );
    },
});
