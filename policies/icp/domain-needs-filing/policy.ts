import { breached, houseRule, ifServed, met, needsNoFiling, providerRule, sees, statute, undecided } from "../../../src/kernel";
import { cdnScopePage, filingMeasures33, filingNeededPage, order292 } from "../../../src/law";

export default sees({
    id: "icp-domain-needs-filing",
    title: { zh: "在境内提供服务的域名已备案", en: "A name served in the mainland has an ICP filing" },
    grounds: [
        statute(order292.article4),
        statute(filingMeasures33.article5),
        providerRule(filingNeededPage, {
            zh: "使用中国内地服务器的域名须先备案；在其他服务商备案的须办理接入。",
            en: "A name on mainland servers needs a filing, and an access filing where it was filed elsewhere.",
        }),
        providerRule(cdnScopePage, {
            zh: "加速区域含中国内地的域名须备案，与源站位置无关。",
            en: "An acceleration area that includes the mainland needs a filing wherever the origin stands.",
        }),
        houseRule({
            zh: "以公司备案台账为准：台账里没有的域名视为未备案。",
            en: "The company's register counts: a name that is not in it is taken as unfiled.",
        }),
    ],
    severity: "critical",
    enforcement: "mandatory",
    remedy: {
        zh: "先完成备案并把备案号录入台账；或改用仅境外的加速区域、换成已备案的域名",
        en: "File the domain and enter its number in the register; or serve it from overseas nodes only, or use a filed name",
    },
    sees: "publicName",

    judge(shown, { register }) {
        const exemption = needsNoFiling(shown);
        if (exemption) return exemption;
        const { name } = shown;
        if (name.kind !== "known") return name.kind === "unknown" ? undecided(name) : met;
        if (register.filingFor(name.value)) return met;
        return ifServed(
            shown,
            breached(
                {
                    zh: `${name.value} 及其上级域名都不在台账的备案中`,
                    en: `neither ${name.value} nor a domain above it is filed in the register`,
                },
                { zh: "台账中有覆盖该域名的备案号", en: "a filing number in the register that covers it" },
            ),
        );
    },
});
