import { houseRule, inAllowedRegion, sees } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "placement-region-allowed",
    title: { zh: "数据和计算资源部署在允许的地域", en: "Data and compute stand in an allowed region" },
    grounds: [
        houseRule({
            zh: "允许的地域由台账规定，可按系统和数据类别收窄；未规定时为两家云的全部中国内地地域。",
            en: "The register says which regions are allowed, for a system or a class of data; without a list, every mainland region of both clouds.",
        }),
        ...clausesOf(gbt22239.infrastructureInChina, gbt22239.dataInChina),
    ],
    severity: "critical",
    enforcement: "mandatory",
    remedy: {
        zh: "改到允许的地域；确属境外业务的，在台账中把系统声明为 territory: overseas 或把地域列入 allowedRegions",
        en: "Move it to an allowed region; for a service abroad declare its system `territory: overseas` in the register, or list the region in `allowedRegions`",
    },
    sees: "placement",
    judge: inAllowedRegion("primary"),
});
