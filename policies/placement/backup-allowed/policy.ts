import { houseRule, inAllowedRegion, sees } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "placement-backup-allowed",
    title: { zh: "备份和快照副本留在允许的地域", en: "Backups and snapshot copies stay in an allowed region" },
    grounds: [
        houseRule({
            zh: "允许的地域由台账规定；未规定时为两家云的全部中国内地地域。",
            en: "The register says which regions are allowed; without a list, every mainland region of both clouds.",
        }),
        ...clausesOf(gbt22239.dataInChina),
    ],
    severity: "critical",
    enforcement: "mandatory",
    remedy: {
        zh: "把备份目标改到允许的地域；确需出境的，先完成数据出境手续并在台账中列入该地域",
        en: "Copy the backups to an allowed region; where data must leave, settle the export first and list the region in the register",
    },
    sees: "placement",
    judge: inAllowedRegion("backup"),
});
