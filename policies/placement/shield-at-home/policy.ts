import { breached, houseRule, met, sees, undecided } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "placement-shield-at-home",
    title: { zh: "防护实例与业务同在境内", en: "Shields of mainland services stand in the mainland" },
    grounds: [
        houseRule({
            zh: "境内业务使用境内站点的 WAF、DDoS 防护和云防火墙实例。",
            en: "Services of the mainland use WAF, Anti-DDoS and firewall instances of the mainland site.",
        }),
        ...clausesOf(gbt22239.infrastructureInChina),
    ],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "改用中国内地站点的实例；防护境外业务的，在台账中把该系统声明为 territory: overseas",
        en: "Use an instance of the mainland site; where it guards a service abroad, declare the system `territory: overseas`",
    },
    level: 2,
    sees: "placement",
    of: ["waf", "ddos", "firewall"],

    judge({ region }, { system }) {
        if (system.territory === "overseas" || region.kind === "absent") return met;
        if (region.kind === "unknown") return undecided(region);
        const { id, territory } = region.value;
        if (territory === "mainland") return met;
        return breached(
            { zh: `实例在境外地域 ${id}`, en: `the instance stands in ${id}, outside the mainland` },
            { zh: "中国内地的实例", en: "an instance of the mainland" },
        );
    },
});
