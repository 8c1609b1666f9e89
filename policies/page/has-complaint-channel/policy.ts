import { across, onHomePages, statute } from "../../../src/kernel";
import { cybersecurityLaw } from "../../../src/law";

export default across({
    id: "page-has-complaint-channel",
    title: { zh: "首页有投诉举报入口", en: "The home page has a complaint channel" },
    grounds: [statute(cybersecurityLaw.article51)],
    severity: "low",
    enforcement: "advisory",
    remedy: {
        zh: "在首页放上“违法和不良信息举报”入口及联系方式",
        en: "Put a channel for reports of unlawful content on the home page, with a way to reach it",
    },
    across: ["webPage", "publicName"],
    judgeAll: onHomePages("complaint-channel"),
});
