import type { OptionForm } from "./command";

/** The option of commands that print facts of the register. */
export const publicOption: OptionForm = {
    flags: "--public",
    says: {
        zh: "可公开的输出：不含个人主体的名称，也不含用不着的台账内容",
        en: "an answer fit for publication: no names of persons, nothing of the register that is not needed",
    },
};
