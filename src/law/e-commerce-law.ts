import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "e-commerce-law",
    title: { zh: "电子商务法", en: "E-commerce Law" },
    number: "主席令第7号",
    inForceFrom: "2019-01-01",
    grade: "A",
    source: "https://github.com/ImCa0/just-laws/blob/ccf11f84622a1b6b5815f2610eb9d5f6fc4b9295/docs/economic/e-commerce-law/README.md",
};
const article = articlesOf(instrument);

const notShown = {
    zh: "第76条：限期改正，可罚1万元以下；平台按第81条可罚2万至10万元，严重的罚10万至50万元。",
    en: "Art. 76: an order to put it right and possibly up to 10,000 yuan; for a platform, under art. 81, possibly 20,000 to 100,000, in grave cases 100,000 to 500,000.",
};
const notKept = {
    zh: "第80条：限期改正；逾期不改罚2万至10万元，严重的停业整顿并罚10万至50万元。",
    en: "Art. 80: an order to put it right; if not obeyed 20,000 to 100,000 yuan, in grave cases suspension and 100,000 to 500,000.",
};

/** The e-commerce law. It binds whoever sells goods or services over networks, not only platforms. */
export const eCommerceLaw = {
    instrument,
    article15: article(
        15,
        {
            zh: "首页显著位置一直挂着营业执照、行政许可信息或其链接；免登记的挂免登记说明。",
            en: "The home page shows at all times, where it is easily seen, the business licence and permits or a link to them, or the ground for needing no registration.",
        },
        { penalty: notShown },
    ),
    article31: article(
        31,
        {
            zh: "平台把商品、服务和交易信息完整保存，自交易完成起至少3年。",
            en: "A platform keeps goods, service and transaction information intact for at least 3 years from the end of the transaction.",
        },
        { penalty: notKept },
    ),
    article59: article(59, {
        zh: "有方便有效的投诉举报机制，公开方式并及时处理。",
        en: "An easy and working channel for complaints exists, is published and is answered in time.",
    }),
    article76: article(
        76,
        { zh: "对首页不公示执照和许可信息的处罚。", en: "Penalty for a home page without licence and permit information." },
        { penalty: notShown },
    ),
    article80: article(
        80,
        {
            zh: "对平台不保存交易信息等情形的处罚。",
            en: "Penalty for a platform that does not keep transaction information, and the like.",
        },
        { penalty: notKept },
    ),
};
