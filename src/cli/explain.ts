import type { Text } from "../kernel";
import { type Command, Refused } from "./command";
import { articleKeys, explainArticle } from "./explain-article";
import { explainDomain } from "./explain-domain";
import { explainNumber } from "./explain-number";
import { explainPolicy, policyIds } from "./explain-policy";
import { explanationText } from "./explanation";
import { nearestNames } from "./nearest";
import { looksPersonal } from "./personal";
import { publicOption } from "./public-option";
import { registerIfAny, registerOption } from "./register-file";

/** `explain <word>`: a policy, a number, a domain, an article. */
export const explainCommand: Command = {
    name: "explain",
    summary: { zh: "解释策略、备案号、域名或条文", en: "explain a policy, a number, a domain or an article" },
    description: {
        zh: `策略：要求什么、依据、办法、理由、配置项。号码：每一段的含义，写错的给出正确写法（ICP 备案号、许可证号、公安备案号、统一社会信用代码）。域名：注册域名、台账中的备案。条文：如 order-292/12。
退出码：0 没有问题；1 号码写法有误，或域名没有有效备案；2 认不出来（会给出相近的名称）。`,
        en: `A policy: what it asks, its grounds, the way out, why, its settings. A number: what each part means, and the right spelling of a wrong one (ICP filing, licence, PSB filing, unified social credit code). A domain: what was registered, and its filing in the register. An article: such as order-292/12.
Exit code: 0 nothing wrong; 1 a number is misspelt, or a domain has no filing in force; 2 nobody knows the word (the nearest ones are told).`,
    },
    arguments: [
        {
            name: "<word>",
            says: {
                zh: "策略 id、号码、域名，或条文（法规键/条号）",
                en: "id of a policy, a number, a domain, or an article (key of the law/number)",
            },
        },
    ],
    options: [registerOption, publicOption],
    examples: [
        { line: "beian-guard explain 粤ICP备12345678号-1", says: { zh: "号码的每一段是什么", en: "what each part of a number means" } },
        { line: "beian-guard explain icp-domain-needs-filing", says: { zh: "一条策略", en: "a policy" } },
        { line: "beian-guard explain www.example-shop.cn", says: { zh: "域名是否已备案", en: "whether a domain is filed" } },
        { line: "beian-guard explain order-292/12", says: { zh: "一条法规", en: "an article" } },
    ],
    run({ words, terminal, today, option, flag }) {
        const [word = ""] = words;
        if (looksPersonal(word)) {
            throw new Refused({
                zh: "这像是身份证号或手机号，不作解释，也不显示",
                en: "that looks like a resident ID or a mobile number: it is neither explained nor shown",
            });
        }
        const explanation =
            explainPolicy(word) ??
            explainArticle(word) ??
            explainNumber(word) ??
            explainDomain(word, registerIfAny(terminal, today, option("register")), flag("public"));
        if (!explanation) throw new Refused(unknown(word));
        const { kind, code, title, parts, warnings = [], data = {} } = explanation;
        return { code, data: { kind, title, parts, warnings, ...data }, text: writing => explanationText(explanation, writing) };
    },
};

function unknown(word: string): Text {
    const near = nearestNames(word.trim(), [...policyIds(), ...articleKeys()], 3);
    const shown = word.length > 60 ? `${word.slice(0, 60)}…` : word;
    if (near.length > 0) {
        const list = near.join(", ");
        return { zh: `没有认出“${shown}”；是否指 ${list}？`, en: `nobody knows "${shown}"; did you mean ${list}?` };
    }
    return {
        zh: `没有认出“${shown}”：应为策略 id（见 docs/policies/README.md）、号码、域名，或 order-292/12 这样的条文`,
        en: `nobody knows "${shown}": the id of a policy (docs/policies/README.md), a number, a domain, or an article such as order-292/12 is wanted`,
    };
}
