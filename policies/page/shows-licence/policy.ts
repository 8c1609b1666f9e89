import { across, onHomePages, statute } from "../../../src/kernel";
import { eCommerceLaw, order292 } from "../../../src/law";

export default across({
    id: "page-shows-licence",
    title: { zh: "首页公示许可证和营业执照信息", en: "The home page shows the licence and the business licence" },
    grounds: [statute(order292.article12), statute(eCommerceLaw.article15), statute(eCommerceLaw.article76)],
    severity: "low",
    enforcement: "advisory",
    remedy: {
        zh: "在首页公示许可证编号；销售商品或服务的同时公示营业执照信息",
        en: "Show the number of the licence on the home page, and the business licence where goods or services are sold",
    },
    across: ["webPage", "publicName"],
    judgeAll: onHomePages("licence-number", "business-licence"),
});
