import type { Instrument } from "../kernel";

const samr = "https://openstd.samr.gov.cn/";

/** GB/T 22240-2020: how a system is graded. */
export const gbt22240: Instrument = {
    key: "gbt-22240",
    title: { zh: "网络安全等级保护定级指南", en: "Classification Guide for Classified Protection of Cybersecurity" },
    number: "GB/T 22240-2020",
    inForceFrom: "2020-11-01",
    grade: "C",
    source: samr,
};

/** GB/T 25070-2019: security design. */
export const gbt25070: Instrument = {
    key: "gbt-25070",
    title: {
        zh: "网络安全等级保护安全设计技术要求",
        en: "Technical Requirements of Security Design for Classified Protection of Cybersecurity",
    },
    number: "GB/T 25070-2019",
    inForceFrom: "2019-12-01",
    grade: "C",
    source: samr,
};

/** GB/T 28448-2019: what is tested. */
export const gbt28448: Instrument = {
    key: "gbt-28448",
    title: { zh: "网络安全等级保护测评要求", en: "Evaluation Requirements for Classified Protection of Cybersecurity" },
    number: "GB/T 28448-2019",
    inForceFrom: "2019-12-01",
    grade: "C",
    source: samr,
};

/** GB/T 28449-2018: how a test is run. */
export const gbt28449: Instrument = {
    key: "gbt-28449",
    title: { zh: "网络安全等级保护测评过程指南", en: "Testing and Evaluation Process Guide for Classified Protection of Cybersecurity" },
    number: "GB/T 28449-2018",
    inForceFrom: "2019-07-01",
    grade: "C",
    source: samr,
};

/** GB/T 36958-2018: the security management centre. */
export const gbt36958: Instrument = {
    key: "gbt-36958",
    title: {
        zh: "网络安全等级保护安全管理中心技术要求",
        en: "Technical Requirements of the Security Management Centre for Classified Protection of Cybersecurity",
    },
    number: "GB/T 36958-2018",
    inForceFrom: "2019-07-01",
    grade: "C",
    source: samr,
};

/** GB 32100-2015: the unified social credit code, whose check digit the register verifies. */
export const gb32100: Instrument = {
    key: "gb-32100",
    title: {
        zh: "法人和其他组织统一社会信用代码编码规则",
        en: "Coding Rule of the Unified Social Credit Identifier for Legal Entities and Other Organisations",
    },
    number: "GB 32100-2015",
    inForceFrom: "2015-10-01",
    grade: "C",
    source: "https://www.yc00.com/web/1713075042a2177900.html",
};

/** Rules on the domains of public bodies (.gov.cn, .政务, .cn, .公益), known from a provider's guide. */
export const governmentApplications: Instrument = {
    key: "government-applications",
    title: { zh: "互联网政务应用安全管理规定", en: "Security Rules for Internet Government Applications" },
    inForceFrom: "2024-07-01",
    grade: "C",
    source: "https://www.cac.gov.cn/",
};
