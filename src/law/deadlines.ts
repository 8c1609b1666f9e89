import type { Article, Grade, ProviderPage, Text } from "../kernel";
import { aiLabelling } from "./ai-labelling";
import { appFilingNotice } from "./app-filing-notice";
import { crossBorder16 } from "./cross-border-16";
import { cybersecurityLaw } from "./cybersecurity-law";
import type { FigureUnit } from "./figures";
import { figures } from "./figures";
import { filingMeasures33 } from "./filing-measures-33";
import { licensing42 } from "./licensing-42";
import { mlpsNotices2025 } from "./mlps-notices-2025";
import { carrierServerPage, filingDomainPage, filingRulesPage, vodOfflinePage } from "./provider-pages";

/** A length of time; a range where providers quote one. */
export interface Period {
    readonly value: number;
    readonly upTo?: number;
    readonly unit: Exclude<FigureUnit, "yuan" | "person">;
}

/**
 * When a thing is due: a period `after` or `before` the trigger, again `every` period, to `keep` for at least a period, or `by` a
 * calendar day (`--03-31` is each year).
 */
export type Due =
    | { readonly when: "after" | "before" | "every" | "keep"; readonly period: Period }
    | { readonly when: "by"; readonly day: string };

/** A row of the deadline calendar. */
export interface Deadline {
    /** Unique, kebab-case. */
    readonly key: string;
    readonly trigger: Text;
    readonly due: Due;
    readonly duty: Text;
    readonly articles: readonly Article[];
    /** Page of a provider on which the row rests, where no article does. */
    readonly page?: ProviderPage;
    readonly grade: Grade;
    /** How long it takes as a rule, where a provider says so beside the limit of the law: it promises nothing. */
    readonly usual?: { readonly period: Period; readonly page: ProviderPage };
    /** May drive a dated reminder as it stands; the others are settings or need a look at the source first. */
    readonly reminder: boolean;
}

const period = ({ value, unit }: { value: number; unit: FigureUnit }): Period => {
    if (unit === "yuan" || unit === "person") throw new TypeError(`a length of time is wanted, found ${value} ${unit}`);
    return { value, unit };
};

/** The calendar of filing, licence, classified protection and records. */
export const deadlines: readonly Deadline[] = [
    {
        key: "real-name-sync",
        trigger: { zh: "域名完成实名认证", en: "the domain's real name is verified" },
        due: { when: "after", period: { value: 3, upTo: 5, unit: "working day" } },
        duty: { zh: "等实名信息同步到工信部，再提交备案", en: "wait until the ministry has the data, then submit the filing" },
        articles: [],
        page: filingRulesPage,
        grade: "B",
        reminder: false,
    },
    {
        key: "provider-review",
        trigger: { zh: "备案提交给接入商", en: "the filing is handed to the provider" },
        due: { when: "after", period: { value: 1, upTo: 2, unit: "working day" } },
        duty: { zh: "接入商初审", en: "first review by the provider" },
        articles: [],
        page: filingRulesPage,
        grade: "B",
        reminder: false,
    },
    {
        key: "sms-check",
        trigger: { zh: "收到短信核验通知", en: "the text message arrives" },
        due: { when: "after", period: { value: 24, unit: "hour" } },
        duty: { zh: "完成短信核验，逾期退回订单", en: "answer the check, else the order is returned" },
        articles: [],
        page: filingRulesPage,
        grade: "B",
        reminder: true,
    },
    {
        key: "bureau-review",
        trigger: { zh: "备案提交到管局", en: "the filing reaches the bureau" },
        due: { when: "after", period: period(figures.filingReview) },
        duty: { zh: "管局审核，期间网站不开放访问", en: "review by the bureau; the site stays closed meanwhile" },
        articles: [filingMeasures33.article12],
        grade: "A",
        usual: { period: { value: 7, upTo: 20, unit: "working day" }, page: filingRulesPage },
        reminder: true,
    },
    {
        key: "psb-filing",
        trigger: { zh: "网站开通（网络正式联通）", en: "the site opens (formal connection)" },
        due: { when: "after", period: period(figures.psbFiling) },
        duty: {
            zh: "办理公安联网备案；从开通算起，不从备案通过算起",
            en: "file with the police; counted from the opening, not from the ICP approval",
        },
        articles: [figures.psbFiling.article],
        grade: "A",
        reminder: true,
    },
    {
        key: "psb-sign",
        trigger: { zh: "公安备案通过", en: "the police filing is approved" },
        due: { when: "after", period: { value: 30, unit: "day" } },
        duty: { zh: "在页面放公安备案号和图标", en: "show the police number and sign on the page" },
        articles: [],
        grade: "C",
        reminder: false,
    },
    {
        key: "filing-change",
        trigger: { zh: "计划变更服务项目、网址或其他备案信息", en: "a planned change of items, address or other filed data" },
        due: { when: "before", period: period(figures.filingChange) },
        duty: { zh: "办理备案变更", en: "file the change" },
        articles: [figures.filingChange.article, filingMeasures33.article14],
        grade: "A",
        reminder: true,
    },
    {
        key: "wrong-data",
        trigger: { zh: "发现备案信息不准确", en: "filed data is found to be wrong" },
        due: { when: "after", period: { value: 10, unit: "working day" } },
        duty: { zh: "更正（一家云商的要求）", en: "correct it (one provider's demand)" },
        articles: [],
        page: filingRulesPage,
        grade: "B",
        reminder: false,
    },
    {
        key: "licence-change",
        trigger: { zh: "计划变更持证主体或业务范围", en: "a planned change of licensee or scope" },
        due: { when: "before", period: period(figures.licenceChange) },
        duty: { zh: "申请变更许可证", en: "apply for the change of licence" },
        articles: [figures.licenceChange.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "licence-decision",
        trigger: { zh: "许可申请材料齐全", en: "the licence application is complete" },
        due: { when: "after", period: period(figures.licenceDecision) },
        duty: { zh: "主管部门作出决定", en: "the authority decides" },
        articles: [figures.licenceDecision.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "licence-expiry",
        trigger: { zh: "许可证颁发", en: "the licence is issued" },
        due: { when: "after", period: period(figures.licenceValidity) },
        duty: { zh: "许可证到期", en: "the licence ends" },
        articles: [licensing42.validity],
        grade: "C",
        reminder: false,
    },
    {
        key: "licence-renewal",
        trigger: { zh: "许可证到期日", en: "the licence's last day" },
        due: { when: "before", period: { value: 90, unit: "day" } },
        duty: { zh: "申请续期", en: "apply for renewal" },
        articles: [licensing42.validity],
        grade: "C",
        reminder: true,
    },
    {
        key: "licence-annual-report",
        trigger: { zh: "每年", en: "each year" },
        due: { when: "by", day: "--03-31" },
        duty: { zh: "持证单位报送年报（4月补正，5月公示）", en: "licensees hand in the annual report (cure in April, publication in May)" },
        articles: [licensing42.annualReport],
        grade: "C",
        reminder: true,
    },
    {
        key: "filing-annual-review",
        trigger: { zh: "每年，时间由各省定", en: "each year, at the province's date" },
        due: { when: "every", period: { value: 12, unit: "month" } },
        duty: { zh: "备案年度审核（没有查到全国统一日程）", en: "annual review of filings (no national calendar found)" },
        articles: [filingMeasures33.article20, filingMeasures33.article28],
        grade: "C",
        reminder: false,
    },
    {
        key: "domain-renewal",
        trigger: {
            zh: "域名到期日（部分省要求有效期大于3个月）",
            en: "the domain's last day (some provinces want more than 3 months left)",
        },
        due: { when: "before", period: { value: 45, unit: "day" } },
        duty: { zh: "续费域名，否则备案会被拒", en: "renew the domain, else the filing is refused" },
        articles: [],
        page: filingDomainPage,
        grade: "B",
        reminder: true,
    },
    {
        key: "certificate-renewal",
        trigger: { zh: "主体证件到期日", en: "the subject's certificate ends" },
        due: { when: "before", period: { value: 3, unit: "month" } },
        duty: { zh: "换发证件", en: "renew the certificate" },
        articles: [],
        page: filingRulesPage,
        grade: "B",
        reminder: false,
    },
    {
        key: "mlps-filing-after-grading",
        trigger: { zh: "已运行的二级以上系统完成定级", en: "a running system of level 2 or above is graded" },
        due: { when: "after", period: period(figures.mlpsFiling) },
        duty: { zh: "到市级公安办理等保备案", en: "file it with the city police" },
        articles: [figures.mlpsFiling.article],
        grade: "A",
        reminder: true,
    },
    {
        key: "mlps-filing-after-launch",
        trigger: { zh: "新建的二级以上系统投入运行", en: "a new system of level 2 or above goes live" },
        due: { when: "after", period: period(figures.mlpsFiling) },
        duty: { zh: "到市级公安办理等保备案", en: "file it with the city police" },
        articles: [figures.mlpsFiling.article],
        grade: "A",
        reminder: true,
    },
    {
        key: "mlps-review",
        trigger: { zh: "等保备案材料提交", en: "the filing of a graded system is handed in" },
        due: { when: "after", period: period(figures.mlpsReview) },
        duty: { zh: "公安审核", en: "review by the police" },
        articles: [figures.mlpsReview.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "level-three-test",
        trigger: { zh: "三级系统上次测评", en: "the last test of a level 3 system" },
        due: { when: "every", period: period(figures.levelThreeTest) },
        duty: { zh: "再次测评并自查", en: "test again, with a self-check" },
        articles: [figures.levelThreeTest.article],
        grade: "A",
        reminder: true,
    },
    {
        key: "level-four-test",
        trigger: { zh: "四级系统上次测评", en: "the last test of a level 4 system" },
        due: { when: "every", period: period(figures.levelFourTest) },
        duty: { zh: "再次测评（有云商资料称现已改为每年一次，存疑）", en: "test again (a provider says yearly now; open)" },
        articles: [figures.levelFourTest.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "mlps-templates-2025",
        trigger: { zh: "二级以上系统按旧模板备案", en: "a system of level 2 or above filed on older templates" },
        due: { when: "by", day: "2025-11-30" },
        duty: { zh: "按2025版模板重新备案", en: "file again on the templates of 2025" },
        articles: [mlpsNotices2025.fileAgain],
        grade: "C",
        reminder: false,
    },
    {
        key: "cii-test",
        trigger: { zh: "关基上次检测评估", en: "the last test of critical infrastructure" },
        due: { when: "every", period: period(figures.ciiTest) },
        duty: { zh: "再次检测评估并上报", en: "test again and report" },
        articles: [cybersecurityLaw.article40, figures.ciiTest.article],
        grade: "A",
        reminder: true,
    },
    {
        key: "important-data-assessment",
        trigger: { zh: "重要数据上次风险评估", en: "the last risk assessment of important data" },
        due: { when: "every", period: period(figures.importantDataAssessment) },
        duty: { zh: "再次评估并上报", en: "assess again and report" },
        articles: [figures.importantDataAssessment.article],
        grade: "A",
        reminder: true,
    },
    {
        key: "incident-report",
        trigger: { zh: "发现违法信息或危害网络的行为", en: "unlawful content or an attack is found" },
        due: { when: "after", period: period(figures.incidentReport) },
        duty: { zh: "向当地公安报告", en: "report to the local police" },
        articles: [figures.incidentReport.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "network-logs",
        trigger: { zh: "写入网络日志", en: "a network log is written" },
        due: { when: "keep", period: period(figures.networkLogs) },
        duty: { zh: "至少留存（本项目按180天）", en: "keep it at least as long (180 days here)" },
        articles: [figures.networkLogs.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "access-records",
        trigger: { zh: "新闻、出版、论坛和接入服务的记录", en: "records of news, publishing, forum and access services" },
        due: { when: "keep", period: period(figures.accessRecords) },
        duty: { zh: "保存备份", en: "keep a copy" },
        articles: [figures.accessRecords.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "transaction-records",
        trigger: { zh: "电商平台上的交易完成", en: "a transaction on a platform ends" },
        due: { when: "keep", period: period(figures.transactionRecords) },
        duty: { zh: "保存商品、服务和交易信息", en: "keep goods, service and transaction information" },
        articles: [figures.transactionRecords.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "data-sharing-records",
        trigger: { zh: "对外提供或委托处理个人信息、重要数据", en: "personal or important data is passed on or outsourced" },
        due: { when: "keep", period: period(figures.dataSharingRecords) },
        duty: { zh: "保存处理记录", en: "keep the records" },
        articles: [figures.dataSharingRecords.article],
        grade: "A",
        reminder: false,
    },
    {
        key: "export-assessment-validity",
        trigger: { zh: "数据出境安全评估通过", en: "the export assessment is passed" },
        due: { when: "after", period: { value: 3, unit: "year" } },
        duty: { zh: "评估结果失效，到期前申请延长", en: "the result ends; apply for an extension before that" },
        articles: [crossBorder16.validity],
        grade: "C",
        reminder: false,
    },
    {
        key: "export-counters",
        trigger: { zh: "每年", en: "each year" },
        due: { when: "by", day: "--01-01" },
        duty: { zh: "出境个人信息的累计人数重新起算", en: "the counters of exported personal information start again" },
        articles: [crossBorder16.article5, crossBorder16.article7, crossBorder16.article8],
        grade: "A",
        reminder: false,
    },
    {
        key: "carrier-server",
        trigger: { zh: "购买用来备案的服务器", en: "the server that carries a filing is bought" },
        due: { when: "keep", period: { value: 3, unit: "month" } },
        duty: { zh: "包年包月，带公网地址，地域在境内", en: "as a subscription with a public address in the mainland" },
        articles: [],
        page: carrierServerPage,
        grade: "B",
        reminder: false,
    },
    {
        key: "vod-domain-offline",
        trigger: { zh: "点播域名掉了备案（立即下线）", en: "a video domain loses its filing (offline at once)" },
        due: { when: "after", period: { value: 7, unit: "day" } },
        duty: { zh: "不再回源，30天后彻底停用", en: "the origin is no longer served; after 30 days the domain is dead" },
        articles: [],
        page: vodOfflinePage,
        grade: "B",
        reminder: false,
    },
    {
        key: "existing-apps",
        trigger: { zh: "通知发布前就有的APP", en: "an app older than the notice" },
        due: { when: "by", day: "2024-03-31" },
        duty: { zh: "补办APP备案", en: "file the app" },
        articles: [appFilingNotice.appsFile],
        grade: "C",
        reminder: false,
    },
    {
        key: "ai-labels",
        trigger: { zh: "发布人工智能生成的内容", en: "AI-made content is published" },
        due: { when: "by", day: "2025-09-01" },
        duty: { zh: "从这天起加标识", en: "labels are due from this day on" },
        articles: [aiLabelling.labels],
        grade: "C",
        reminder: false,
    },
];
