import { aboutService, breached, daysBetween, met, sees, statute } from "../../../src/kernel";
import { filingMeasures33, order292 } from "../../../src/law";

export default sees({
    id: "icp-change-announced",
    title: { zh: "更换接入商已提前办理变更", en: "A move to another access provider was filed ahead" },
    grounds: [statute(order292.article11), statute(filingMeasures33.article14)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "提前 30 日办理变更或新增接入，并录入台账 changes 或 accessProviders",
        en: "File the change 30 days ahead, or add the access filing, and enter it in `changes` or `accessProviders`",
    },
    sees: "publicName",
    judge: aboutService(({ changesFiled }, { today, subject, filing }) => {
        if (filing.accessProviders.includes(subject.cloud) || changesFiled.some(filed => daysBetween(filed, today) >= 30)) return met;
        return breached(
            {
                zh: `备案 ${filing.number} 的接入商不含 ${subject.cloud}，也没有 30 日前提交的变更`,
                en: `filing ${filing.number} does not list ${subject.cloud}, and no change was filed 30 days ago`,
            },
            { zh: "提前 30 日提交的变更，或已新增的接入", en: "a change filed 30 days ahead, or an added access filing" },
        );
    }),
});
