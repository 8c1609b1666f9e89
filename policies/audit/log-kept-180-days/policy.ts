import { exempt, houseRule, keptFor, sees, statute, undecided } from "../../../src/kernel";
import { clausesOf, cybersecurityLaw, gbt22239, practisedLogDays } from "../../../src/law";

export default sees({
    id: "audit-log-kept-180-days",
    title: { zh: "网络日志保存不少于六个月", en: "Network logs are kept for six months" },
    grounds: [
        statute(cybersecurityLaw.article23item3),
        houseRule({ zh: "“六个月”按 180 天执行，可配置。", en: '"Six months" is read as 180 days; the figure can be set.' }),
        ...clausesOf(gbt22239.centralAudit),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "把日志库的保存时间设为 180 天以上；存储桶取消过早删除的生命周期规则",
        en: "Keep the log store for 180 days or more; drop lifecycle rules of the bucket that delete earlier",
    },
    binds: "mainland systems",
    settings: {
        days: {
            type: "integer",
            default: practisedLogDays,
            minimum: 180,
            title: { zh: "至少保存的天数；谨慎的团队用 184", en: "days to keep at least; cautious teams use 184" },
        },
    },
    sees: "retention",
    of: ["log store", "bucket", "trail"],

    judge({ days, holds }, { settings }) {
        if (holds.kind === "known" && holds.value.length === 0) {
            return exempt({
                zh: "部署中没有网络日志投递到这里，见 audit-other-logs-kept",
                en: "no network log of the plan is delivered here: see audit-other-logs-kept",
            });
        }
        const verdict = keptFor(days, settings.days);
        return verdict.kind === "breached" && holds.kind === "unknown" ? undecided(holds) : verdict;
    },
});
