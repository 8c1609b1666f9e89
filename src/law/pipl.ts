import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "pipl",
    title: { zh: "个人信息保护法", en: "Personal Information Protection Law" },
    number: "主席令第91号",
    inForceFrom: "2021-11-01",
    grade: "A",
    source: "https://github.com/LawRefBook/Laws/blob/ad3fc7a710153f0a72b1a600f57654aab9653c36/行政法/个人信息保护法%282021-08-20%29.md",
};
const article = articlesOf(instrument);

const breach = {
    zh: "第66条：责令改正、警告、没收违法所得；拒不改正的罚100万元以下；情节严重的罚5000万元以下或上年度营业额的5%以下，责任人罚10万至100万元。",
    en: "Art. 66: an order, a warning, loss of the gains; on refusal up to 1,000,000 yuan; in grave cases up to 50,000,000 or 5% of last year's turnover, and 100,000 to 1,000,000 for those responsible.",
};

/** The personal information protection law. */
export const pipl = {
    instrument,
    article3paragraph2: article(
        { article: 3, paragraph: 2 },
        {
            zh: "人在境外，但面向境内个人提供产品服务或分析其行为的，同样受管。",
            en: "Binds handlers abroad as well when they serve persons in China or analyse their behaviour.",
        },
        { penalty: breach },
    ),
    article5: article(
        5,
        {
            zh: "处理个人信息要合法、正当、必要、诚信。",
            en: "Personal information is handled lawfully, fairly, only as needed and in good faith.",
        },
        { penalty: breach },
    ),
    article6: article(
        6,
        {
            zh: "目的明确、影响最小，只收实现目的所需的最少信息。",
            en: "A clear purpose, the least intrusive way, and no more information than the purpose takes.",
        },
        { penalty: breach },
    ),
    article38: article(
        38,
        {
            zh: "个人信息出境要走安全评估、认证、标准合同等途径之一。",
            en: "Export takes one of the set routes: security assessment, certification, standard contract or another laid down by law.",
        },
        { penalty: breach },
    ),
    article40: article(
        40,
        {
            zh: "关基运营者和处理量达到国家网信部门规定数量的处理者，把境内收集和产生的个人信息存在境内；确需出境的先过安全评估。",
            en: "Operators of critical infrastructure and handlers above the volume set by the cyberspace administration store in China what they gather or make there; a needed export passes the security assessment.",
        },
        { penalty: breach },
    ),
    article51: article(
        51,
        {
            zh: "制度、分类管理、加密和去标识化、权限控制与培训、应急预案，一样不能少。",
            en: "Rules, classification, encryption and de-identification, limited rights with training, and an emergency plan.",
        },
        { penalty: breach },
    ),
    article52: article(
        52,
        {
            zh: "处理量达到规定数量的，指定个人信息保护负责人并报备。",
            en: "Above the set volume a protection officer is named and reported.",
        },
        { penalty: breach },
    ),
    article54: article(54, { zh: "定期做个人信息合规审计。", en: "Compliance is audited at intervals." }, { penalty: breach }),
    article55: article(
        55,
        {
            zh: "处理敏感信息、委托处理、出境等情形，事前做影响评估并留记录。",
            en: "Sensitive information, outsourcing, export and the like are preceded by an impact assessment on record.",
        },
        { penalty: breach },
    ),
    article56: article(
        56,
        { zh: "影响评估报告和处理记录至少留3年。", en: "The assessment and the record are kept for at least 3 years." },
        { penalty: breach },
    ),
    article57: article(
        57,
        {
            zh: "发生或可能发生泄露，立即补救并通知主管部门和个人。",
            en: "A leak, or the danger of one, is mended at once and notified to the authority and the persons.",
        },
        { penalty: breach },
    ),
    article66: article(
        66,
        { zh: "对违法处理个人信息的处罚。", en: "Penalty for the unlawful handling of personal information." },
        { penalty: breach },
    ),
};
