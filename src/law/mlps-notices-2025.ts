import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "mlps-notices-2025",
    title: { zh: "公安部网安局2025年等级保护备案通知", en: "Police notices of 2025 on classified protection filings" },
    number: "公网安〔2025〕1001号、〔2025〕1846号",
    inForceFrom: "2025-03-08",
    grade: "C",
    source: "https://www.tanovo.com/display2.php?id=2424",
};
const article = articlesOf(instrument);

/** The notices on the filing templates of 2025, known from third parties only. */
export const mlpsNotices2025 = {
    instrument,
    fileAgain: article(
        { zh: "重新备案要求", en: "new filing" },
        {
            zh: "二级以上系统按2025版模板重新备案，截止2025-11-30。",
            en: "Systems of level 2 or above file again on the templates of 2025, by 2025-11-30.",
        },
    ),
};
