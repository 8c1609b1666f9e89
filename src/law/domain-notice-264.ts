import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "domain-notice-264",
    title: {
        zh: "工业和信息化部关于规范互联网信息服务使用域名的通知",
        en: "Notice on the Use of Domain Names by Internet Information Services",
    },
    number: "工信部信管〔2017〕264号",
    inForceFrom: "2018-01-01",
    grade: "A",
    source: "https://www.miit.gov.cn/jgsj/xgj/hlwgl/art/2020/art_f4e6b2b5bc6b400ea35b5d7294a960bd.html",
};
const article = articlesOf(instrument);

/** The notice that says which domains may serve a filed site. */
export const domainNotice264 = {
    instrument,
    item1: article(
        { zh: "第一项", en: "item 1" },
        {
            zh: "域名要登记在服务提供者名下：个人办的就是本人，单位办的可以是单位（含公司股东）、主要负责人或高级管理人员。",
            en: "The domain is registered to the provider itself: the person, or for an organisation the organisation (a shareholder of the company included), its principal or a senior manager.",
        },
    ),
    item2: article(
        { zh: "第二项", en: "item 2" },
        { zh: "接入商要核对服务提供者的身份。", en: "The access provider checks who the provider is." },
    ),
    item3: article(
        { zh: "第三项", en: "item 3" },
        {
            zh: "域名注册管理机构和注册服务机构的系统与备案系统打通。",
            en: "The systems of registries and registrars are joined to the filing system.",
        },
    ),
    item4: article(
        { zh: "第四项", en: "item 4" },
        { zh: "没有真实身份信息的域名，不得提供解析。", en: "A domain without a real identity behind it is not resolved." },
    ),
    item5: article(
        { zh: "第五项", en: "item 5" },
        {
            zh: "接入前在备案系统里查验域名，不合格的不接入。",
            en: "Before access the domain is checked in the filing system; one that does not qualify gets no access.",
        },
    ),
};
