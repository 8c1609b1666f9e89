import type { Instrument } from "../kernel";
import { articlesOf } from "./article";

const instrument: Instrument = {
    key: "order-292",
    title: { zh: "互联网信息服务管理办法", en: "Measures for the Administration of Internet Information Services" },
    number: "国务院令第292号",
    inForceFrom: "2000-09-25",
    grade: "A",
    source: "https://xzfg.moj.gov.cn/front/law/detail?LawID=1756",
};
const article = articlesOf(instrument);

const unlicensed = {
    zh: "第19条：无证经营的限期改正、没收违法所得，并处违法所得3至5倍罚款；没有违法所得或不足5万元的，罚10万至100万元；情节严重的关站。未备案的限期改正，不改就关站。",
    en: "Art. 19: a commercial service without a licence is to be put right, loses its gains and pays 3 to 5 times as much, or 100,000 to 1,000,000 yuan where the gains are nil or under 50,000; in grave cases the site is closed. An unfiled service is to be put right, else closed.",
};
const numberNotShown = {
    zh: "第22条：责令改正，并罚5000至50000元。",
    en: "Art. 22: an order to put it right and a fine of 5,000 to 50,000 yuan.",
};

/**
 * Order 292 of the State Council, the statute of ICP filing and licensing. The articles follow the text of 2011-01-08; a
 * revision dated 2024-12-06 is known by its date alone (see `openQuestions`).
 */
export const order292 = {
    instrument,
    article2: article(2, {
        zh: "只要在境内从事互联网信息服务就适用；通篇没有一条规定服务器必须放在哪里。",
        en: "Binds whoever runs an internet information service inside the territory. No article says where a server has to stand.",
    }),
    article3: article(3, {
        zh: "收费提供信息或代做网页等属于经营性服务；免费提供公开、共享的信息属于非经营性服务。",
        en: "A service is commercial when information or web-page making is paid for, and non-commercial when it gives public, shared information free of charge.",
    }),
    article4: article(
        4,
        {
            zh: "经营性服务先拿许可证，非经营性服务先备案；两样都没有，就不能上线。",
            en: "A commercial service needs a licence and a non-commercial one a filing; with neither it may not be run.",
        },
        { penalty: unlicensed },
    ),
    article5: article(5, {
        zh: "新闻、出版、教育、医疗保健、药品和医疗器械等领域，凡国家规定仍要前置审批的，先拿批文，再申请许可或备案。",
        en: "In news, publishing, education, health care, drugs and medical devices, where approval is still prescribed, it comes before the licence or the filing.",
    }),
    article6: article(6, {
        zh: "做经营性服务，除满足电信条例外，还要有业务计划和技术方案、成套的网络与信息安全制度，属于审批领域的还要有批文。",
        en: "Beyond the telecom regulations a commercial service needs a business and technical plan, working rules for site, information and user security, and the sector's approval where one is prescribed.",
    }),
    article7: article(7, {
        zh: "许可证向省通信管理局或工信部申请，主管部门收到申请后60日内答复。",
        en: "The licence is applied for at the provincial bureau or the ministry, which has 60 days to decide.",
    }),
    article8: article(8, {
        zh: "备案材料有三类：主办单位和网站负责人情况、网址和服务项目、需要时的行业批文；材料齐就给编号。",
        en: "A filing names the owner and the person in charge of the site, its address and service items, and the sector's approval if one is needed; once complete it is entered and numbered.",
    }),
    article11: article(
        11,
        {
            zh: "只能做许可或备案时写明的项目；非经营性服务不得收费；服务项目、网址等要变，提前30日办变更。",
            en: "Only the licensed or filed items may be offered, a non-commercial service may not charge, and a change of items or address is filed 30 days ahead.",
        },
        { penalty: unlicensed },
    ),
    article12: article(
        12,
        {
            zh: "许可证号或备案号要放在网站主页显眼的地方。",
            en: "The licence number or filing number stands where it is easily seen on the home page.",
        },
        { penalty: numberNotShown },
    ),
    article13: article(13, {
        zh: "对自己提供的内容负责，内容必须合法。",
        en: "The provider answers for its content, which has to be lawful.",
    }),
    article14: article(
        14,
        {
            zh: "新闻、出版、论坛类服务和接入服务要记录内容、时间、地址等信息，备份留60日，供依法查询。",
            en: "News, publishing, bulletin-board and access services record content, times and addresses and keep a copy for 60 days for lawful inquiries.",
        },
        {
            penalty: {
                zh: "第21条：责令改正，严重的停业整顿或暂时关站。",
                en: "Art. 21: an order to put it right; in grave cases suspension or temporary closure.",
            },
        },
    ),
    article15: article(15, {
        zh: "列出9类禁止制作、复制、发布和传播的内容。",
        en: "Lists 9 kinds of content that may not be made, copied, published or spread.",
    }),
    article16: article(16, {
        zh: "网站上出现明显违禁的内容，要马上停止传输、留存记录并上报。",
        en: "Content that is plainly banned is taken off the wire at once, kept on record and reported.",
    }),
    article19: article(
        19,
        {
            zh: "对无证经营、未备案以及超出许可或备案项目的处罚。",
            en: "Penalties for running without a licence or a filing, or beyond what was licensed or filed.",
        },
        { penalty: unlicensed },
    ),
    article21: article(21, {
        zh: "不按规定留存记录的，责令改正；情节严重的停业整顿或暂时关站。",
        en: "Records not kept as prescribed: an order to put it right; in grave cases suspension or temporary closure.",
    }),
    article22: article(
        22,
        { zh: "对主页不标编号的处罚。", en: "Penalty for a home page without the number." },
        { penalty: numberNotShown },
    ),
};
