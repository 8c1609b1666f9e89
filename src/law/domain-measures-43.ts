import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "domain-measures-43",
    title: { zh: "互联网域名管理办法", en: "Measures for the Administration of Internet Domain Names" },
    number: "工业和信息化部令第43号",
    inForceFrom: "2017-11-01",
    grade: "A",
    source: "https://www.miit.gov.cn/zwgk/zcwj/flfg/art/2017/art_43ec3819b2d04a31ad2c1c81c3f6100b.html",
};
const article = articlesOf(instrument);

/** The ministry's measures on domain names: title and date are sure, single articles are not. Cite the domain notice 264 instead. */
export const domainMeasures43 = {
    instrument,
    licensedRegistrars: article(
        { zh: "条号未核实（注册机构许可）", en: "article number unverified (licensed registrars)" },
        { zh: "域名注册管理机构和注册服务机构都要经过许可。", en: "Registries and registrars need a licence." },
        { grade: "unverified" },
    ),
    realIdentity: article(
        { zh: "条号未核实（域名实名）", en: "article number unverified (real identity)" },
        { zh: "注册域名要提供真实身份信息。", en: "A domain is registered under its holder's real identity." },
        { grade: "unverified" },
    ),
};
