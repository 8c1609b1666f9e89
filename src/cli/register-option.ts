import type { OptionForm } from "./command";

/** The option that names the register. */
export const registerOption: OptionForm = {
    flags: "-r, --register <path>",
    says: {
        zh: "备案台账，文件或目录；缺省为 BEIAN_REGISTER，再找当前目录的 register.yaml、.yml、.json 或 registers/",
        en: "the register, a file or a folder; default BEIAN_REGISTER, then register.yaml, .yml, .json or registers/ in this folder",
    },
};
