import { sees, switchedOn } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "audit-database-on",
    title: { zh: "数据库审计已开启", en: "Databases and caches audit what is done to them" },
    grounds: clausesOf(gbt22239.auditOnCompute),
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "开启 SQL 审计或命令审计；用独立数据库审计产品的，在台账中写明基线",
        en: "Switch SQL or command audit on; where a separate audit product covers it, declare a baseline in the register",
    },
    binds: "mainland systems",
    sees: "serviceLog",
    of: ["database", "cache"],
    judge: ({ on }) =>
        switchedOn(on, { zh: "审计未开启", en: "its audit is off" }, { zh: "开启 SQL 或命令审计", en: "SQL or command audit on" }),
});
