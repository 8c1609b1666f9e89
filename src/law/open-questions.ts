import type { Text } from "../kernel";

/** Points that a person should check against the official text; until then nothing rests on the doubtful part. */
export const openQuestions: readonly Text[] = [
    {
        zh: "292号令2024-12-06的修订改了什么（金额，第5、11、12、22条）。这里用2011年文本。",
        en: "What the revision of order 292 of 2024-12-06 changed (amounts; art. 5, 11, 12, 22). The text of 2011 is used here.",
    },
    {
        zh: "GB/T 22239-2019正文以图片发布，条款号来自几处互相印证的转述；二级的7.1.4.9、7.1.4.10和两级的7.1.9.1、8.1.9.1要对照纸质标准。",
        en: "GB/T 22239-2019 is published as page images and the clause numbers rest on repetitions that agree; compare 7.1.4.9 and 7.1.4.10 of level 2, and 7.1.9.1 and 8.1.9.1, with the printed standard.",
    },
    {
        zh: "信息产业部33号令第18、20、22、24、26、28条的原文。",
        en: "The wording of art. 18, 20, 22, 24, 26 and 28 of order 33 of the ministry of information industry.",
    },
    { zh: "42号令里有效期5年和年报的条号。", en: "The articles of order 42 on the 5 years and on the annual report." },
    { zh: "43号令各条的条号，以及APP备案通知的文号。", en: "The article numbers of order 43, and the number of the notice on apps." },
    {
        zh: "8.2.1.1所说的境内是否包括港澳台；这里按大陆从严理解。",
        en: "Whether China in 8.2.1.1 takes in Hong Kong, Macao and Taiwan; the strict reading, the mainland, is used.",
    },
    { zh: "四级系统现在是半年测一次还是一年测一次。", en: "Whether a level 4 system is tested half-yearly or yearly now." },
    {
        zh: "OSS、COS、API网关的自定义域名，要在本云备案，还是有备案就行。",
        en: "Whether custom domains of OSS, COS and API Gateway need the filing at the same cloud or any filing.",
    },
    { zh: "网络安全等级保护条例还是草案，没有收入。", en: "The regulations on classified protection are still a draft and are left out." },
    { zh: "数据跨境规定中评估结果有效期的条号。", en: "The article of the cross-border provisions on the validity of an assessment." },
];
