import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "app-filing-notice",
    title: { zh: "工业和信息化部关于开展移动互联网应用程序备案工作的通知", en: "Notice on the Filing of Mobile Apps" },
    inForceFrom: "2023-07-21",
    grade: "C",
    source: "https://www.miit.gov.cn/",
};
const article = articlesOf(instrument);

/** The ministry's notice on the filing of apps, known from third parties only; the statute behind it is article 23 of the anti-fraud law. */
export const appFilingNotice = {
    instrument,
    appsFile: article(
        { zh: "备案义务", en: "duty to file" },
        {
            zh: "境内APP要备案，存量APP最迟2024-03-31补办；APP内展示编号和查询链接；应用商店、接入商和预置方不得服务未备案的APP。",
            en: "Apps in the mainland are filed, existing ones by 2024-03-31 at the latest; the app shows its number and the query link; stores, access providers and makers of presets may not serve an unfiled app.",
        },
    ),
};
