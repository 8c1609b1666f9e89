import { across, breached, type Cloud, is, type Judgement, mainlandClouds, met, type Plan, undecided, unknown } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

const wanted = { zh: "账号上有一条已启用的操作审计跟踪", en: "an operation trail on the account, switched on" };

function judgeCloud(plan: Plan, cloud: Cloud): Judgement {
    const trails = plan.sightings("auditTrail").filter(({ subject }) => subject.cloud === cloud);
    if (trails.some(({ sighting }) => is(sighting.facts.on, true))) return { cloud, verdict: met };
    for (const { subject, sighting } of trails) {
        const { on } = sighting.facts;
        return {
            cloud,
            subject,
            verdict: on.kind === "unknown" ? undecided(on) : breached({ zh: "跟踪已停用", en: "the trail is switched off" }, wanted),
        };
    }
    const hidden = plan.mayYetShow("auditTrail", cloud);
    if (hidden) return { cloud, verdict: undecided(unknown(hidden.name, "elsewhere")) };
    return {
        cloud,
        verdict: breached({ zh: "部署和基线中都没有操作审计跟踪", en: "no operation trail in the plan or a baseline" }, wanted),
    };
}

export default across({
    id: "audit-trail-on",
    title: { zh: "云账号的操作审计已开启", en: "An operation trail of the cloud account is on" },
    grounds: clausesOf(gbt22239.auditOnCompute, gbt22239.privilegedCommandsAudited),
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "在部署中创建操作审计跟踪；由账号级或其他部署统一提供的，在台账中写明基线",
        en: "Create an operation trail; where an account-wide one exists in another stack, declare a baseline in the register",
    },
    binds: "mainland systems",
    across: ["auditTrail", "placement", "publicEntry"],
    judgeAll: plan => mainlandClouds(plan).map(cloud => judgeCloud(plan, cloud)),
});
