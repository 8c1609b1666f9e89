import { across, houseRule, onHomePages } from "../../../src/kernel";

export default across({
    id: "page-shows-psb-number",
    title: { zh: "首页显示公安备案号及其链接", en: "The home page shows the number of the police filing" },
    grounds: [
        houseRule({
            zh: "公安联网备案平台要求在首页放备案标识和链接；未找到可引用的法条。",
            en: "The police platform asks for its sign and link on the home page; no article to cite was found.",
        }),
    ],
    severity: "low",
    enforcement: "advisory",
    remedy: {
        zh: "在首页底部放上公安备案号及查询链接；beian-guard footer 可生成",
        en: "Put the number and its link at the bottom of the home page; `beian-guard footer` prints them",
    },
    across: ["webPage", "publicName"],
    judgeAll: onHomePages("psb-number", "psb-link"),
});
