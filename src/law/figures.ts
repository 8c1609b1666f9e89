import type { Article, Text } from "../kernel";
import { cii745 } from "./cii-745";
import { crossBorder16 } from "./cross-border-16";
import { cybersecurityLaw } from "./cybersecurity-law";
import { eCommerceLaw } from "./e-commerce-law";
import { filingMeasures33 } from "./filing-measures-33";
import { licensing42 } from "./licensing-42";
import { mlpsMeasures43 } from "./mlps-measures-43";
import { networkData790 } from "./network-data-790";
import { order292 } from "./order-292";
import { pipl } from "./pipl";
import { psbMeasures33 } from "./psb-measures-33";
import { telecomRegulations } from "./telecom-regulations";

/** What a figure counts. */
export type FigureUnit = "hour" | "day" | "working day" | "month" | "year" | "yuan" | "person";

/** A number that the law states, with the article that states it. */
export interface Figure {
    readonly value: number;
    readonly unit: FigureUnit;
    readonly gist: Text;
    readonly article: Article;
}

/** Days that stand for the six months of network logs in practice. A house reading: the law says months. */
export const practisedLogDays = 180;

/** Days that cover any six calendar months (at most 184), for teams that read the six months to the letter. */
export const cautiousLogDays = 184;

/** The figures of the law that policies, deadlines and reports compare with. */
export const figures = {
    networkLogs: {
        value: 6,
        unit: "month",
        gist: { zh: "网络日志至少留存", en: "network logs kept at least" },
        article: cybersecurityLaw.article23item3,
    },
    accessRecords: {
        value: 60,
        unit: "day",
        gist: { zh: "新闻、出版、论坛和接入服务的记录备份保存", en: "records of news, publishing, forum and access services kept" },
        article: order292.article14,
    },
    transactionRecords: {
        value: 3,
        unit: "year",
        gist: { zh: "平台交易信息至少保存", en: "transaction records of a platform kept at least" },
        article: eCommerceLaw.article31,
    },
    dataSharingRecords: {
        value: 3,
        unit: "year",
        gist: { zh: "提供、委托处理数据的记录至少保存", en: "records of data passed on or outsourced kept at least" },
        article: networkData790.article12,
    },
    impactAssessments: {
        value: 3,
        unit: "year",
        gist: { zh: "个人信息影响评估报告至少保存", en: "impact assessments kept at least" },
        article: pipl.article56,
    },
    psbFiling: {
        value: 30,
        unit: "day",
        gist: { zh: "正式联通后办理公安备案的期限", en: "police filing due after formal connection" },
        article: psbMeasures33.article12,
    },
    filingChange: {
        value: 30,
        unit: "day",
        gist: { zh: "变更服务项目或网址须提前", en: "change of items or address filed ahead" },
        article: order292.article11,
    },
    filingReview: {
        value: 20,
        unit: "working day",
        gist: { zh: "管局审核备案的期限", en: "review of a filing by the bureau" },
        article: filingMeasures33.article12,
    },
    licenceDecision: {
        value: 60,
        unit: "day",
        gist: { zh: "许可申请的审查期限", en: "decision on a licence" },
        article: order292.article7,
    },
    licenceChange: {
        value: 90,
        unit: "day",
        gist: { zh: "变更持证主体或业务范围须提前", en: "change of licensee or scope applied for ahead" },
        article: telecomRegulations.article15,
    },
    licenceValidity: { value: 5, unit: "year", gist: { zh: "许可证有效期", en: "validity of a licence" }, article: licensing42.validity },
    provincialCapital: {
        value: 1_000_000,
        unit: "yuan",
        gist: { zh: "省内增值业务注册资本不低于", en: "capital for business within a province" },
        article: licensing42.article6,
    },
    nationalCapital: {
        value: 10_000_000,
        unit: "yuan",
        gist: { zh: "全国或跨省增值业务注册资本不低于", en: "capital for business nationwide or across provinces" },
        article: licensing42.article6,
    },
    mlpsFiling: {
        value: 30,
        unit: "day",
        gist: { zh: "二级以上系统定级或投入运行后办理等保备案的期限", en: "police filing of a graded system after grading or going live" },
        article: mlpsMeasures43.article15,
    },
    mlpsReview: {
        value: 10,
        unit: "working day",
        gist: { zh: "公安审核等保备案的期限", en: "review of a graded system's filing by the police" },
        article: mlpsMeasures43.article17,
    },
    levelThreeTest: {
        value: 12,
        unit: "month",
        gist: { zh: "三级系统两次测评最多相隔", en: "longest time between tests at level 3" },
        article: mlpsMeasures43.article14,
    },
    levelFourTest: {
        value: 6,
        unit: "month",
        gist: { zh: "四级系统两次测评最多相隔", en: "longest time between tests at level 4" },
        article: mlpsMeasures43.article14,
    },
    ciiTest: {
        value: 12,
        unit: "month",
        gist: { zh: "关基两次检测评估最多相隔", en: "longest time between tests of critical infrastructure" },
        article: cii745.article17,
    },
    importantDataAssessment: {
        value: 12,
        unit: "month",
        gist: { zh: "重要数据两次风险评估最多相隔", en: "longest time between risk assessments of important data" },
        article: networkData790.article33,
    },
    incidentReport: {
        value: 24,
        unit: "hour",
        gist: { zh: "违法信息和危害行为向当地公安报告的时限", en: "report of unlawful content and attacks to the police" },
        article: psbMeasures33.article10,
    },
    exportExempt: {
        value: 100_000,
        unit: "person",
        gist: { zh: "一年内出境的非敏感个人信息，低于此数免手续", en: "export of non-sensitive information in a year, exempt below" },
        article: crossBorder16.article5,
    },
    exportAssessment: {
        value: 1_000_000,
        unit: "person",
        gist: { zh: "一年内出境的个人信息，达到此数要做安全评估", en: "export of personal information in a year, assessment from" },
        article: crossBorder16.article7,
    },
    exportAssessmentSensitive: {
        value: 10_000,
        unit: "person",
        gist: { zh: "一年内出境的敏感个人信息，达到此数要做安全评估", en: "export of sensitive information in a year, assessment from" },
        article: crossBorder16.article7,
    },
    largeHandler: {
        value: 10_000_000,
        unit: "person",
        gist: { zh: "处理的个人信息达到此数，比照重要数据处理者", en: "personal information handled, duties for important data from" },
        article: networkData790.article28,
    },
} as const satisfies Record<string, Figure>;
