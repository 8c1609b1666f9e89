import { across, exempt, factsOf, is, type Judgement, switchedOn } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default across({
    id: "audit-balancer-logged",
    title: { zh: "公网负载均衡记录访问日志", en: "Public load balancers log access" },
    grounds: clausesOf(gbt22239.boundaryAudit),
    severity: "medium",
    enforcement: "mandatory",
    remedy: {
        zh: "为负载均衡开启访问日志，或在部署中开启账号级日志采集；由其他部署统一提供的，在台账中写明基线",
        en: "Switch the balancer's access log on, or collect the logs of the whole account; where another stack does so, declare a baseline in the register",
    },
    binds: "mainland systems",
    across: ["serviceLog", "publicEntry"],

    judgeAll(plan) {
        return plan.sightings("serviceLog").flatMap(({ subject, sighting }): readonly Judgement[] => {
            if (subject.kind !== "balancer") return [];
            const { cloud } = subject;
            const open = factsOf(subject, "publicEntry")?.open;
            if (open && is(open, false)) return [{ cloud, subject, verdict: exempt({ zh: "内网负载均衡", en: "a private balancer" }) }];
            const verdict = switchedOn(
                sighting.facts.on,
                { zh: "访问日志未开启", en: "its access log is off" },
                { zh: "开启访问日志", en: "its access log on" },
            );
            return [{ cloud, subject, verdict }];
        });
    },
});
