import { exempt, houseRule, inAllowedRegion, sees } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

const judge = inAllowedRegion("link");

export default sees({
    id: "placement-link-allowed",
    title: { zh: "网络互联和数据传输不离开允许的地域", en: "Links and transfers do not leave the allowed regions" },
    grounds: [
        houseRule({
            zh: "跨地域互联、数据传输和全球加速的对端须在允许的地域，或在台账 links 中写明出境依据。",
            en: "The far end of a link, transfer or accelerator lies in an allowed region, or the register names its ground in `links`.",
        }),
        ...clausesOf(gbt22239.dataInChina),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: {
        zh: "把对端改到允许的地域；确需跨境的，办妥出境手续并在台账 links 中登记该链路",
        en: "Move the far end to an allowed region; where data must cross the border, settle its export and enter the link in `links` of the register",
    },
    sees: "placement",

    judge(shown, context) {
        const verdict = judge(shown, context);
        if (verdict.kind !== "breached" || shown.region.kind !== "known") return verdict;
        const link = context.register.linkTo(shown.region.value.id, context.today);
        return link === undefined ? verdict : exempt({ zh: `台账登记的链路“${link}”`, en: `the register names the link "${link}"` });
    },
});
