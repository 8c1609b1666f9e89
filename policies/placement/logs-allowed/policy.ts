import { houseRule, inAllowedRegion, sees } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "placement-logs-allowed",
    title: { zh: "日志和审计记录留在允许的地域", en: "Logs and audit records stay in an allowed region" },
    grounds: [
        houseRule({
            zh: "允许的地域由台账规定；未规定时为两家云的全部中国内地地域。",
            en: "The register says which regions are allowed; without a list, every mainland region of both clouds.",
        }),
        ...clausesOf(gbt22239.dataInChina),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "把投递目标改到允许的地域",
        en: "Deliver the logs to an allowed region",
    },
    sees: "placement",
    judge: inAllowedRegion("logs"),
});
