import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "mlps-measures-43",
    title: { zh: "信息安全等级保护管理办法", en: "Measures for the Classified Protection of Information Security" },
    number: "公通字〔2007〕43号",
    inForceFrom: "2007-06-22",
    grade: "A",
    source: "http://www.fsou.net/html/text/chl/972/97233_3.html",
};
const article = articlesOf(instrument);

/** The measures on grading, filing and testing under the classified protection scheme (等保). */
export const mlpsMeasures43 = {
    instrument,
    article14: article(14, {
        zh: "三级系统每年至少测评一次，四级系统每半年至少一次，并做自查。",
        en: "A level 3 system is tested at least yearly, a level 4 system at least half-yearly, with self-checks besides.",
    }),
    article15: article(15, {
        zh: "二级以上系统到设区的市级以上公安机关备案：已运行的自定级之日起30日内，新建的自投入运行之日起30日内。",
        en: "A system of level 2 or above is filed with the police at city level or above: a running one within 30 days of its grading, a new one within 30 days of going live.",
    }),
    article16: article(16, {
        zh: "三级以上系统备案时另交拓扑、安全方案、产品清单、测评报告等材料。",
        en: "From level 3 the filing also carries the topology, the security plan, the list of products and the test report.",
    }),
    article17: article(17, {
        zh: "公安收到备案材料后10个工作日内审核。",
        en: "The police examine the filing within 10 working days.",
    }),
};
