import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "network-data-790",
    title: { zh: "网络数据安全管理条例", en: "Network Data Security Regulations" },
    number: "国务院令第790号",
    inForceFrom: "2025-01-01",
    grade: "A",
    source: "https://github.com/LawRefBook/Laws/blob/cbdedcf42dd829d9bbfd95ba361bf21f6869b82c/行政法规/网络数据安全管理条例%282024-09-24%29.md",
};
const article = articlesOf(instrument);

const general = {
    zh: "第55条：责令改正、警告、没收违法所得；拒不改正或情节严重的罚100万元以下，责任人可罚1万至10万元。",
    en: "Art. 55: an order, a warning, loss of the gains; on refusal or in grave cases up to 1,000,000 yuan, and possibly 10,000 to 100,000 for those responsible.",
};
const importantData = {
    zh: "第57条：责令改正并警告，可罚5万至50万元；拒不改正或后果严重的罚50万至200万元。",
    en: "Art. 57: an order with a warning and possibly 50,000 to 500,000 yuan; on refusal or with grave results 500,000 to 2,000,000.",
};

/** The State Council's regulations on network data. Breaches without a penalty of their own go by the three laws above them (article 58). */
export const networkData790 = {
    instrument,
    article9: article(9, {
        zh: "在等级保护的底座上加强数据防护：加密、备份、访问控制、安全认证。",
        en: "Network data is protected on the basis of classified protection: encryption, backup, access control, authentication.",
    }),
    article10: article(10, {
        zh: "产品和服务发现漏洞要立即补救、告知用户并上报；涉及国家安全和公共利益的24小时内报告。",
        en: "A weakness in a product or service is mended at once, users are told and it is reported; within 24 hours where national security or the public interest is touched.",
    }),
    article11: article(11, {
        zh: "有数据安全事件应急预案；出事立即处置、上报并通知受影响的人。",
        en: "An incident plan exists; an incident is dealt with at once, reported, and told to those affected.",
    }),
    article12: article(
        12,
        {
            zh: "向他人提供或委托处理个人信息、重要数据，要有合同并监督对方，处理记录至少留3年。",
            en: "Passing on or outsourcing personal or important data takes a contract and supervision; the records are kept for at least 3 years.",
        },
        { penalty: general },
    ),
    article19: article(
        19,
        { zh: "做生成式人工智能服务的，管好训练数据的安全。", en: "Who offers generative AI keeps its training data secure." },
        { penalty: general },
    ),
    article20: article(
        20,
        {
            zh: "面向社会提供产品服务的，要有方便的投诉举报渠道，并公布方式、及时处理。",
            en: "A service to the public has an easy channel for complaints, publishes it and deals with them in time.",
        },
        { penalty: general },
    ),
    article28: article(28, {
        zh: "处理1000万人以上个人信息的，比照重要数据处理者履行部分义务。",
        en: "Whoever handles the personal information of 10,000,000 persons or more takes on part of the duties for important data.",
    }),
    article30: article(
        30,
        {
            zh: "重要数据处理者明确安全负责人和管理机构，负责人由管理层担任。",
            en: "Who handles important data names an office and an officer from its management.",
        },
        { penalty: importantData },
    ),
    article33: article(33, {
        zh: "重要数据处理者每年做一次风险评估并上报。",
        en: "Who handles important data assesses the risk every year and reports.",
    }),
    article35: article(35, {
        zh: "列出个人信息可以出境的几种条件。",
        en: "Lists the conditions under which personal information may be exported.",
    }),
    article37: article(37, {
        zh: "重要数据确需出境的，过国家网信部门的安全评估；没被告知或公布为重要数据的，不用按重要数据申报。",
        en: "A needed export of important data passes the national security assessment; data never notified or published as important need not be declared as such.",
    }),
    article55: article(
        55,
        { zh: "对违反第12条、第16至20条等规定的处罚。", en: "Penalty for breaches of art. 12, 16 to 20 and others." },
        { penalty: general },
    ),
    article56: article(
        56,
        { zh: "对该审查而未做国家安全审查的处罚。", en: "Penalty for skipping the national security review." },
        {
            penalty: {
                zh: "责令改正并警告，可罚10万至100万元；拒不改正或情节严重的罚100万至1000万元。",
                en: "An order with a warning and possibly 100,000 to 1,000,000 yuan; on refusal or in grave cases 1,000,000 to 10,000,000.",
            },
        },
    ),
    article57: article(57, { zh: "对不尽重要数据义务的处罚。", en: "Penalty for neglect of important data." }, { penalty: importantData }),
    article58: article(58, {
        zh: "其他违反情形，按网络安全法、数据安全法、个人信息保护法等处理。",
        en: "Other breaches go by the cybersecurity, data security and personal information laws.",
    }),
    article59: article(59, {
        zh: "主动消除后果、轻微且及时改正、初犯且危害轻微的，从轻、减轻或免罚。",
        en: "Lighter penalties or none for whoever undoes the harm, or mends a slight or first breach in time.",
    }),
};
