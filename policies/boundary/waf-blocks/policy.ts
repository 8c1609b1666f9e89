import { breached, houseRule, met, sees, undecided } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "boundary-waf-blocks",
    title: { zh: "WAF 处于拦截模式", en: "The WAF blocks attacks" },
    grounds: [
        houseRule({
            zh: "WAF 须拦截而不只是观察；等保二级条款只要求监视，拦截是通行做法。",
            en: "The WAF blocks instead of watching; at level 2 the clause asks to monitor only, blocking is practice.",
        }),
        ...clausesOf(gbt22239.intrusionPrevention),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "把 WAF 的防护状态打开，并把基础防护规则的动作改为拦截",
        en: "Switch the WAF on and set its basic rules to block",
    },
    binds: "mainland systems",
    sees: "shield",
    of: ["waf"],

    judge({ mode }) {
        if (mode.kind === "unknown") return undecided(mode);
        if (mode.kind === "known" && mode.value === "block") return met;
        const wanted = { zh: "拦截模式", en: "blocking mode" };
        if (mode.kind === "known" && mode.value === "watch") {
            return breached(
                { zh: "只观察，不拦截（观察或镜像模式）", en: "it watches and lets attacks through (watch or mirror mode)" },
                wanted,
            );
        }
        return breached({ zh: "防护未开启", en: "its protection is off" }, wanted);
    },
});
