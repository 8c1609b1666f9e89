import type { ProviderPage, Text } from "../kernel";
import { filingRulesPage } from "./provider-pages";

/** What a province does differently. */
export type ProvinceMatter =
    | "site cap"
    | "sites per submission"
    | "domains per order"
    | "site plan"
    | "authorisation letter"
    | "commitment letter"
    | "minimum age"
    | "domain validity"
    | "domain owner"
    | "footer number"
    | "annual review"
    | "top-level domains"
    | "domain cap"
    | "sole trader"
    | "proof of mismatch"
    | "empty subject";

/** One difference of one province. Practice of its bureau as a provider records it: grade B, to be overridden by whoever knows better. */
export interface ProvinceRule {
    /** Short name in Chinese and English: `广东` / `Guangdong`. */
    readonly province: Text;
    readonly matter: ProvinceMatter;
    /** The number in the rule, if it has one: sites, domains, years or months. */
    readonly value?: number;
    readonly rule: Text;
    readonly page: ProviderPage;
}

const names = {
    shaanxi: { zh: "陕西", en: "Shaanxi" },
    hubei: { zh: "湖北", en: "Hubei" },
    henan: { zh: "河南", en: "Henan" },
    shanxi: { zh: "山西", en: "Shanxi" },
    shanghai: { zh: "上海", en: "Shanghai" },
    jiangsu: { zh: "江苏", en: "Jiangsu" },
    hunan: { zh: "湖南", en: "Hunan" },
    guangdong: { zh: "广东", en: "Guangdong" },
    fujian: { zh: "福建", en: "Fujian" },
    tianjin: { zh: "天津", en: "Tianjin" },
    hebei: { zh: "河北", en: "Hebei" },
    beijing: { zh: "北京", en: "Beijing" },
    gansu: { zh: "甘肃", en: "Gansu" },
    liaoning: { zh: "辽宁", en: "Liaoning" },
    sichuan: { zh: "四川", en: "Sichuan" },
    yunnan: { zh: "云南", en: "Yunnan" },
    zhejiang: { zh: "浙江", en: "Zhejiang" },
    guangxi: { zh: "广西", en: "Guangxi" },
    guizhou: { zh: "贵州", en: "Guizhou" },
    all: { zh: "全国", en: "nationwide" },
    several: { zh: "部分省", en: "some provinces" },
} as const satisfies Record<string, Text>;

const rule = (province: Text, matter: ProvinceMatter, text: Text, value?: number): ProvinceRule => ({
    province,
    matter,
    ...(value === undefined ? {} : { value }),
    rule: text,
    page: filingRulesPage,
});

const validity = { zh: "域名剩余有效期要大于3个月", en: "the domain has more than 3 months left" };
const authorisation = {
    zh: "网站负责人不是法定代表人的，要授权书",
    en: "an authorisation letter when the site person is not the legal representative",
};
const owner = { zh: "域名要在单位或法定代表人名下", en: "the domain is held by the organisation or its legal representative" };
const emptySubject = { zh: "空壳主体可以直接新增网站或接入", en: "a subject without a site may add one directly" };

/** Differences by province. */
export const provinceRules: readonly ProvinceRule[] = [
    rule(names.shaanxi, "site cap", { zh: "一个主体最多30个网站", en: "at most 30 sites for a subject" }, 30),
    rule(names.hubei, "sites per submission", { zh: "一次只能提交1个网站", en: "1 site for each submission" }, 1),
    rule(names.hubei, "annual review", {
        zh: "有年度审核（2020年为1月15日至4月15日）",
        en: "yearly review (in 2020 from 15 January to 15 April)",
    }),
    rule(names.henan, "sites per submission", { zh: "一次最多提交5个", en: "at most 5 for each submission" }, 5),
    rule(names.shanxi, "domains per order", { zh: "一个订单最多3个新域名", en: "at most 3 new domains for each order" }, 3),
    rule(names.shanghai, "site plan", { zh: "30个网站起要交网站建设方案书", en: "a site plan from 30 sites" }, 30),
    rule(names.shanghai, "authorisation letter", authorisation),
    rule(names.jiangsu, "site plan", { zh: "网站较多时要交网站建设方案书", en: "a site plan when the sites are many" }),
    rule(names.jiangsu, "minimum age", { zh: "负责人满16周岁", en: "persons are at least 16" }, 16),
    rule(names.jiangsu, "domain validity", validity, 3),
    rule(names.hunan, "site plan", { zh: "超过1个网站要交网站建设方案书", en: "a site plan above 1 site" }, 1),
    rule(names.guangdong, "commitment letter", { zh: "交备案承诺书，黑色签字笔签名", en: "a letter of commitment, signed in black ink" }),
    rule(names.guangdong, "footer number", {
        zh: "页脚放主体备案号（其他省放服务备案号）",
        en: "the footer shows the subject number (elsewhere the service number)",
    }),
    rule(names.guangdong, "domain owner", owner),
    rule(names.fujian, "domain owner", owner),
    rule(names.tianjin, "minimum age", { zh: "负责人满18周岁", en: "persons are at least 18" }, 18),
    rule(names.tianjin, "authorisation letter", authorisation),
    rule(names.tianjin, "domain validity", validity, 3),
    rule(names.hebei, "authorisation letter", authorisation),
    rule(names.beijing, "domain validity", validity, 3),
    rule(names.beijing, "top-level domains", {
        zh: "管局维护一份可备案的域名后缀名单",
        en: "the bureau keeps a list of top-level domains it accepts",
    }),
    rule(names.gansu, "domain validity", validity, 3),
    ...[
        names.tianjin,
        names.liaoning,
        names.sichuan,
        names.yunnan,
        names.jiangsu,
        names.zhejiang,
        names.shanghai,
        names.guangxi,
        names.shanxi,
        names.beijing,
        names.guizhou,
    ].map(province => rule(province, "empty subject", emptySubject)),
    rule(names.several, "sole trader", { zh: "个体工商户按企业备案", en: "sole traders are filed as companies" }),
    rule(names.several, "proof of mismatch", {
        zh: "域名所有者与主体不一致时，接受证明",
        en: "proof is accepted when owner and subject differ",
    }),
    rule(names.several, "domain owner", {
        zh: "有一个管局不许域名在法定代表人名下",
        en: "one bureau forbids the legal representative as owner",
    }),
    rule(names.all, "top-level domains", {
        zh: "事业单位用.cn或.公益域名，党政机关用.gov.cn或.政务域名",
        en: "public institutions use .cn or .公益, party and government bodies .gov.cn or .政务",
    }),
    rule(names.all, "domain cap", { zh: "一家云商规定个人主体最多5个域名", en: "one provider allows a person 5 domains at most" }, 5),
];

/** The one province whose footers show the subject number; all others show the service number. */
export const subjectNumberFooterProvince: Text = names.guangdong;
