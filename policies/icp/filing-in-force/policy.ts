import {
    breached,
    exempt,
    type FilingStatus,
    ifServed,
    met,
    needsNoFiling,
    providerRule,
    sees,
    statute,
    type Text,
    undecided,
} from "../../../src/kernel";
import { filingRulesPage, order292 } from "../../../src/law";

const statuses: Readonly<Record<FilingStatus, Text>> = {
    active: { zh: "有效", en: "active" },
    applying: { zh: "审核中", en: "still being applied for" },
    suspended: { zh: "已暂停", en: "suspended" },
    cancelled: { zh: "已注销", en: "cancelled" },
};

export default sees({
    id: "icp-filing-in-force",
    title: { zh: "域名的备案处于有效状态", en: "The filing of a served name is in force" },
    grounds: [
        statute(order292.article4),
        statute(order292.article19),
        providerRule(filingRulesPage, {
            zh: "备案审核期间网站须保持关闭。",
            en: "During the review of the filing the site stays closed.",
        }),
    ],
    severity: "critical",
    enforcement: "mandatory",
    remedy: {
        zh: "等备案通过或恢复后更新台账状态；在此之前关闭解析，或仅用境外节点服务",
        en: "Wait for the filing and update its status in the register; until then keep the name closed, or serve it from overseas only",
    },
    sees: "publicName",

    judge(shown, { register }) {
        const exemption = needsNoFiling(shown);
        if (exemption) return exemption;
        const { name } = shown;
        if (name.kind !== "known") return name.kind === "unknown" ? undecided(name) : met;
        const filing = register.filingFor(name.value);
        if (!filing) return exempt({ zh: "没有备案，见 icp-domain-needs-filing", en: "not filed: see icp-domain-needs-filing" });
        if (filing.status === "active") return met;
        const status = statuses[filing.status];
        return ifServed(
            shown,
            breached(
                {
                    zh: `${filing.domain} 的备案 ${filing.number} ${status.zh}`,
                    en: `filing ${filing.number} of ${filing.domain} is ${status.en}`,
                },
                { zh: "备案状态为 active 之后才能提供服务", en: "status `active` before the name is served" },
            ),
        );
    },
});
