import type { Text } from "../kernel";
import { type Asked, type Command, Refused } from "./command";
import { type Explanation, explanationText } from "./explanation";
import { publicOption } from "./public-option";
import { registerOption } from "./register-option";

/** `explain <word>`: a policy, a number, a domain, an article. */
export const explainCommand: Command = {
    name: "explain",
    summary: { zh: "解释策略、备案号、域名或条文", en: "explain a policy, a number, a domain or an article" },
    description: {
        zh: `策略：要求什么、依据、办法、理由、配置项。号码：每一段的含义，写错的给出正确写法（ICP 备案号、许可证号、公安备案号、统一社会信用代码），以及台账里有没有它。域名：注册域名、台账中的备案。条文：如 order-292/12。流行说法：docs/claims.zh-CN.md 里的编号，如 PC-014。
退出码：0 没有问题；1 号码写法有误，或域名没有有效备案；2 认不出来（会给出相近的名称）。`,
        en: `A policy: what it asks, its grounds, the way out, why, its settings. A number: what each part means, the right spelling of a wrong one, and whether the register has it (ICP filing, licence, PSB filing, unified social credit code). A domain: what was registered, and its filing in the register. An article: such as order-292/12. A popular claim: its id in docs/claims.md, such as PC-014.
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
    async run(asked) {
        const explanation = await explained(asked);
        if (!explanation) throw new Refused(await unknown(asked.words[0] ?? ""));
        const { kind, code, title, parts, warnings = [], data = {} } = explanation;
        return { code, data: { kind, title, parts, warnings, ...data }, text: writing => explanationText(explanation, writing) };
    },
};

/** The names of policies are of this form, and so are few other words: policies are loaded for them alone. */
const policyName = /^\s*[a-z0-9]+(?:-[a-z0-9]+)+\s*$/i;
const claimId = /^\s*PC-\d+\s*$/i;

/** Explains what somebody typed; what could be of a person is refused before anything repeats it. */
async function explained({ words, terminal, today, option, flag }: Asked): Promise<Explanation | undefined> {
    const [word = ""] = words;
    const claim = claimId.test(word) ? (await import("./explain-claim")).explainClaim(word) : undefined;
    if (claim) return claim;
    const policy = policyName.test(word) ? (await import("./explain-policy")).explainPolicy(word) : undefined;
    const known = policy ?? (await import("./explain-article")).explainArticle(word);
    if (known) return known;
    const { looksPersonal } = await import("./personal");
    if (looksPersonal(word)) {
        throw new Refused({
            zh: "这像是身份证号或手机号，不作解释，也不显示",
            en: "that looks like a resident ID or a mobile number: it is neither explained nor shown",
        });
    }
    const { registerIfAny } = await import("./register-file");
    const register = () => registerIfAny(terminal, today, option("register"));
    const { explainNumber } = await import("./explain-number");
    const number = explainNumber(word);
    if (number) {
        const { withRegister, withoutRegister } = await import("./number-in-register");
        try {
            return withRegister(number, register(), flag("public"));
        } catch (error) {
            // what a number means is known without the register: only who names one wants its mistakes told
            if (!(error instanceof Refused) || option("register") !== undefined) throw error;
            return withoutRegister(number);
        }
    }
    return (await import("./explain-domain")).explainDomain(word, register, flag("public"));
}

async function unknown(word: string): Promise<Text> {
    const { policyIds } = await import("./explain-policy");
    const { articleKeys } = await import("./explain-article");
    const { nearestNames } = await import("./nearest");
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
