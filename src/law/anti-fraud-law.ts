import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "anti-fraud-law",
    title: { zh: "反电信网络诈骗法", en: "Anti-Telecom and Online Fraud Law" },
    number: "主席令第119号",
    inForceFrom: "2022-12-01",
    grade: "A",
    source: "https://github.com/ImCa0/just-laws/blob/52b22711a80633847a07754313eeaed8d79c77d1/docs/economic/anti-telecom-network-fraud-law/README.md",
};
const article = articlesOf(instrument);

const neglect = {
    zh: "第41条：较轻的警告、通报批评或罚5万至50万元；严重的罚50万至500万元，责任人罚1万至20万元。",
    en: "Art. 41: in lighter cases a warning, public criticism or 50,000 to 500,000 yuan; in grave ones 500,000 to 5,000,000, and 10,000 to 200,000 for those responsible.",
};

/** The law against telecom and online fraud. Article 41 does not punish an app without a filing (article 23, first paragraph). */
export const antiFraudLaw = {
    instrument,
    article21item3: article(
        { article: 21, item: 3 },
        {
            zh: "域名注册、服务器托管、空间租用、云服务、内容分发都要用户实名，不实名不得提供。",
            en: "Domain registration, hosting, rented space, cloud service and content delivery are given to users with a real identity only.",
        },
        { penalty: neglect },
    ),
    article23paragraph1: article(
        { article: 23, paragraph: 1 },
        { zh: "做移动应用，先向电信主管部门办许可或备案。", en: "A mobile app is licensed by or filed with the telecom authority first." },
    ),
    article24: article(
        24,
        {
            zh: "做域名解析、跳转、网址转换的，核验信息真实准确，留好日志，能追溯。",
            en: "Resolution, redirection and link conversion check that the data is true, keep logs and can be traced.",
        },
        { penalty: neglect },
    ),
    article41: article(
        41,
        { zh: "对电信和互联网服务提供者不尽义务的处罚。", en: "Penalty for telecom and internet providers that neglect their duties." },
        { penalty: neglect },
    ),
};
