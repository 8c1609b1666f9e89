import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "filing-measures-33",
    title: { zh: "非经营性互联网信息服务备案管理办法", en: "Measures for the Filing of Non-commercial Internet Information Services" },
    number: "信息产业部令第33号",
    inForceFrom: "2005-03-20",
    grade: "A",
    source: "https://www.miit.gov.cn/gyhxxhb/jgsj/cyzcyfgs/bmgz/xxtxl/art/2024/art_84a0cfa0ebd049bbbe751dca9a008e56.html",
};
const article = articlesOf(instrument);

/**
 * The ministry's measures on filing. Articles graded below A were met in quotations only: they are kept for the record and are
 * never shown as law. Article 25 punishes a missing link or verification file; a missing number is punished by article 22 of order 292.
 */
export const filingMeasures33 = {
    instrument,
    article3: article(3, {
        zh: "备案由主办者住所所在省的通信管理局管。",
        en: "The filing is a matter of the communications administration of the province where the owner is domiciled.",
    }),
    article5: article(5, {
        zh: "没备案就不能在境内提供非经营性服务；用域名访问的网站和只能用IP访问的网站都算。",
        en: "Without a filing no non-commercial service in the territory, whether the site is reached by a domain or only by an IP address.",
    }),
    article7: article(
        7,
        {
            zh: "通过部里的备案系统如实填写备案登记表。",
            en: "The registration form is filled in, truthfully, in the ministry's filing system.",
        },
        {
            penalty: {
                zh: "第23条：信息造假的，关站并注销备案。",
                en: "Art. 23: for false particulars the site is closed and the filing cancelled.",
            },
        },
    ),
    article11: article(11, {
        zh: "属于前置审批领域的，备案时一并提交批文。",
        en: "Where a sector needs prior approval, the approval is handed in with the filing.",
    }),
    article12: article(12, {
        zh: "材料齐全的，管局20个工作日内办完并给编号。",
        en: "With complete papers the bureau enters and numbers the filing within 20 working days.",
    }),
    article13: article(
        13,
        {
            zh: "网站开通时，备案号放在主页底部正中，号下面链接到部里的备案系统，电子验证标识放进指定目录。",
            en: "From the opening the number stands at the bottom centre of the home page with a link to the ministry's filing system beneath it, and the verification file lies in the prescribed directory.",
        },
        {
            penalty: {
                zh: "第25条：缺链接或缺电子验证标识，责令改正并罚5000至10000元。",
                en: "Art. 25: for a missing link or verification file an order to put it right and a fine of 5,000 to 10,000 yuan.",
            },
        },
    ),
    article14: article(14, {
        zh: "备案登记表上的信息要变，提前30日在备案系统里办变更。",
        en: "A change of anything on the registration form is filed in the system 30 days ahead.",
    }),
    article18: article(
        18,
        { zh: "接入商不得给未备案的网站提供接入。", en: "An access provider may not connect a site that is not filed." },
        { grade: "C" },
    ),
    article20: article(
        20,
        { zh: "备案每年审核一次，由各省安排。", en: "Filings are reviewed each year as the province arranges." },
        { grade: "C" },
    ),
    article22: article(
        22,
        { zh: "对未备案先上线的处罚。", en: "Penalty for going live without a filing." },
        {
            grade: "unverified",
            penalty: { zh: "限期改正并罚1万元，不改就关站。", en: "An order to put it right and a fine of 10,000 yuan, else closure." },
        },
    ),
    article23: article(23, {
        zh: "备案信息造假，关站并注销备案。",
        en: "For false particulars the site is closed and the filing cancelled.",
    }),
    article24: article(
        24,
        { zh: "对接入商给未备案网站提供接入的处罚。", en: "Penalty for an access provider that serves an unfiled site." },
        { grade: "C", penalty: { zh: "责令改正并罚1万元。", en: "An order to put it right and a fine of 10,000 yuan." } },
    ),
    article25: article(
        25,
        {
            zh: "对备案号下没有链接、电子验证标识没有放好的处罚。",
            en: "Penalty for a filing number without its link, or a verification file that is not in place.",
        },
        { penalty: { zh: "责令改正，并罚5000至10000元。", en: "An order to put it right and a fine of 5,000 to 10,000 yuan." } },
    ),
    article26: article(
        26,
        { zh: "对逾期不办变更或不办注销的处罚。", en: "Penalty for a change or a cancellation that was not filed in time." },
        { grade: "unverified" },
    ),
    article28: article(
        28,
        {
            zh: "年度审核不合格的先限期改正，不改才关站并注销备案。",
            en: "Who fails the yearly review is first told to put it right; only a refusal ends in closure and cancellation.",
        },
        { grade: "C" },
    ),
};
