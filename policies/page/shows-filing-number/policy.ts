import { across, onHomePages, statute } from "../../../src/kernel";
import { filingMeasures33, order292 } from "../../../src/law";

export default across({
    id: "page-shows-filing-number",
    title: { zh: "首页显示备案号并链接到工信部", en: "The home page shows the filing number with its link" },
    grounds: [
        statute(order292.article12),
        statute(order292.article22),
        statute(filingMeasures33.article13),
        statute(filingMeasures33.article25),
    ],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "在首页底部放上备案号，并链接到 https://beian.miit.gov.cn/；beian-guard footer 可生成",
        en: "Put the number at the bottom of the home page with a link to https://beian.miit.gov.cn/; `beian-guard footer` prints it",
    },
    across: ["webPage", "publicName"],
    judgeAll: onHomePages("filing-number", "filing-link"),
});
