import { sees, switchedOn } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "audit-waf-log-on",
    title: { zh: "WAF 日志已开启", en: "The WAF keeps a log" },
    grounds: clausesOf(gbt22239.boundaryAudit, gbt22239.attacksRecorded),
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "开启 WAF 的日志服务，投递到保存 180 天以上的日志库",
        en: "Switch the WAF's log on and deliver it to a store that keeps 180 days",
    },
    binds: "mainland systems",
    sees: "serviceLog",
    of: ["waf"],
    judge: ({ on }) =>
        switchedOn(
            on,
            { zh: "WAF 日志未开启", en: "the WAF's log is off" },
            { zh: "开启访问和攻击日志", en: "its access and attack log on" },
        ),
});
