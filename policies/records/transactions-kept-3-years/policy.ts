import { exempt, is, keptFor, met, sees, statute, undecided } from "../../../src/kernel";
import { eCommerceLaw, figures } from "../../../src/law";

/** Days that cover the years of the statute, with the one leap day that three years may have. */
const days = figures.transactionRecords.value * 365 + 1;

export default sees({
    id: "records-transactions-kept-3-years",
    title: { zh: "平台交易记录至少保存 3 年", en: "Transaction records of a platform are kept for 3 years" },
    grounds: [statute(eCommerceLaw.article31)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "把该存储的保存期限或删除规则改为 3 年（1096 天）以上，或移走交易记录并去掉标签",
        en: "Keep the store's content for 3 years (1096 days) or more, or move the transaction records elsewhere and take the tag off",
    },
    settings: {
        tag: {
            type: "string",
            default: "beian:records=transactions",
            title: { zh: "标明存放交易记录的标签，写作 键=值", en: "the tag of stores that hold transaction records, as key=value" },
        },
    },
    sees: "retention",
    // what databases and shields show is how long their logs are kept, not their records
    of: ["bucket", "log store"],

    judge({ days: kept }, { settings, system, subject: { tags } }) {
        if (system.territory === "overseas") {
            return exempt({ zh: `台账声明系统“${system.name}”在境外`, en: `the register declares the system "${system.name}" overseas` });
        }
        const verdict = keptFor(kept, days);
        if (tags.some(tag => is(tag, settings.tag))) return verdict;
        const doubt = tags.find(tag => tag.kind === "unknown");
        if (!doubt) return exempt({ zh: "没有交易记录的标签", en: "carries no tag of transaction records" });
        return verdict.kind === "met" ? met : undecided(doubt);
    },
});
