import { exempt, houseRule, keptFor, sees, undecided } from "../../../src/kernel";
import { practisedLogDays } from "../../../src/law";

export default sees({
    id: "audit-other-logs-kept",
    title: { zh: "其他日志库的保存期限经过选择", en: "Other log stores are kept as long as network logs" },
    grounds: [
        houseRule({
            zh: "法律要求的是网络日志；应用日志保存多久由团队决定，这里只让选择看得见。",
            en: "The statute means network logs; how long application logs are kept is the team's choice, and this only makes it visible.",
        }),
    ],
    severity: "low",
    enforcement: "advisory",
    remedy: {
        zh: "确认该日志库不含网络日志；含有的话保存 180 天以上",
        en: "Make sure that the store holds no network logs, or keep it for 180 days or more",
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
    of: ["log store"],

    judge({ days, holds }, { settings }) {
        if (holds.kind === "known" && holds.value.length > 0) {
            return exempt({ zh: "存放网络日志，见 audit-log-kept-180-days", en: "holds network logs: see audit-log-kept-180-days" });
        }
        const verdict = keptFor(days, settings.days);
        return verdict.kind === "breached" && holds.kind === "unknown" ? undecided(holds) : verdict;
    },
});
