import { houseRule, keptFor, sees, statute } from "../../../src/kernel";
import { clausesOf, cybersecurityLaw, gbt22239, practisedLogDays } from "../../../src/law";

export default sees({
    id: "audit-database-kept-180-days",
    title: { zh: "数据库审计日志保存不少于六个月", en: "The audit of databases is kept for six months" },
    grounds: [
        statute(cybersecurityLaw.article23item3),
        houseRule({ zh: "“六个月”按 180 天执行，可配置。", en: '"Six months" is read as 180 days; the figure can be set.' }),
        ...clausesOf(gbt22239.centralAudit),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "把审计日志的保存时间设为 180 天以上；产品上限不足的，投递到日志库保存",
        en: "Keep the audit for 180 days or more; where the product cannot, deliver it to a log store",
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
    of: ["database", "cache"],
    judge: ({ days }, { settings }) => keptFor(days, settings.days),
});
