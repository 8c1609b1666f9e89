import { across, exempt, factsOf, type Judgement, switchedOn } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default across({
    id: "audit-storage-access-logged",
    title: { zh: "存储桶记录访问日志", en: "Buckets log who accesses them" },
    grounds: clausesOf(gbt22239.auditOnCompute),
    severity: "medium",
    enforcement: "mandatory",
    remedy: {
        zh: "为存储桶开启访问日志，投递到专门的日志桶",
        en: "Switch the bucket's access log on, delivered to a bucket of its own for logs",
    },
    binds: "mainland systems",
    across: ["serviceLog", "retention"],

    judgeAll(plan) {
        return plan.sightings("serviceLog").flatMap(({ subject, sighting }): readonly Judgement[] => {
            if (subject.kind !== "bucket") return [];
            const { cloud } = subject;
            const holds = factsOf(subject, "retention")?.holds;
            if (holds?.kind === "known" && holds.value.length > 0) {
                return [{ cloud, subject, verdict: exempt({ zh: "它本身就是日志桶", en: "it is a bucket of logs itself" }) }];
            }
            const verdict = switchedOn(
                sighting.facts.on,
                { zh: "访问日志未开启", en: "its access log is off" },
                { zh: "开启访问日志", en: "its access log on" },
            );
            return [{ cloud, subject, verdict }];
        });
    },
});
