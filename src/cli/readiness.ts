import type { Command } from "./command";
import { registerOption } from "./register-option";

/** `readiness <plan>`: what each name of a plan still needs, and when it may open. */
export const readinessCommand: Command = {
    name: "readiness",
    summary: { zh: "看一次部署里的每个域名何时可以开通", en: "when each name of a deployment may open" },
    description: {
        zh: `读取 Pulumi 程序所在的目录（不需要 Pulumi CLI、云账号和网络），或 pulumi preview --json、pulumi stack export 的输出，对照台账，逐个域名说明：
要办哪一种备案、在哪个接入商办、台账缺什么、有哪些步骤、各要多久（法定期限还是惯常做法）、最早哪一天可以开通、今天可以怎么做。
对已部署的栈做预览时加 --show-sames，否则没有变化的资源不在输出里。

退出码：0 全部可以开通；1 有域名还不能开通，或无法判断；2 输入无法读取。`,
        en: `Reads the folder of a Pulumi program (without Pulumi CLI, account or network), or the output of pulumi preview --json or pulumi stack export, and holds it
against the register. Says of each name: which kind of filing it needs and at which provider, what the register lacks, the steps and how long they take
(lawful limits, or what is usual), the earliest day on which it may open, and what can be done today instead.
When you preview a stack that exists, add --show-sames: unchanged resources are left out otherwise.

Exit code: 0 all may open; 1 a name may not open yet, or nobody can tell; 2 input that cannot be read.`,
    },
    arguments: [
        {
            name: "<plan>",
            says: {
                zh: "Pulumi 程序的目录，或 pulumi preview --json、pulumi stack export 写出的文件",
                en: "folder of a Pulumi program, or a file that pulumi preview --json or pulumi stack export wrote",
            },
        },
    ],
    options: [
        registerOption,
        { flags: "--stack <name>", says: { zh: "程序目录的栈；缺省 dev", en: "stack of a program's folder; default dev" } },
        {
            flags: "-c, --config <key=value>",
            says: {
                zh: "程序目录的栈配置，优先于 Pulumi.<stack>.yaml，可多次使用",
                en: "configuration of the stack of a program's folder, before that of Pulumi.<stack>.yaml; may be given several times",
            },
            repeats: true,
        },
    ],
    examples: [
        { line: "beian-guard readiness .", says: { zh: "看当前目录的程序", en: "the program in this folder" } },
        {
            line: "beian-guard readiness . --stack prod --config domain=www.example-shop.cn",
            says: { zh: "程序需要的配置在命令行给出", en: "with configuration that the program asks for" },
        },
        {
            line: "pulumi preview --json --show-sames > plan.json && beian-guard readiness plan.json",
            says: { zh: "用 Pulumi 自己的预览结果", en: "with Pulumi's own preview" },
        },
    ],
    async run({ words, option, all, terminal, today }) {
        const { plannedAt } = await import("./planned");
        const { missingRegister, openRegister } = await import("../register");
        const { cloudName, filingKinds, planReadiness } = await import("../launch");
        const { readinessReport } = await import("../reports");
        const { policies } = await import("../../policies");
        const { registerIfAny } = await import("./register-file");
        const stated = { stack: option("stack"), config: all("config") };
        const { project, stack, plan, cautions } = await plannedAt(words[0] ?? ".", stated, terminal);
        const found = registerIfAny(terminal, today, option("register"));
        const register = found ? openRegister(found.data) : missingRegister();
        const system = register.systemOf(project, stack);
        const names = planReadiness(plan, policies, { register, data: found?.data ?? {}, system, today });
        const view = { project, stack, kinds: filingKinds, clouds: cloudName };
        return {
            code: names.every(({ opening }) => opening.kind === "now") ? 0 : 1,
            data: { project, stack, today, ...(found && { register: found.file }), cautions, names },
            text: ({ lang, colours }) => readinessReport(names, view, lang, colours),
            notes: [
                ...cautions,
                ...(found
                    ? []
                    : [
                          {
                              zh: "没有找到备案台账，按一个备案也没有来判断；用 beian-guard register init 新建",
                              en: "no register was found: judged as if nothing were filed. Make one with beian-guard register init",
                          },
                      ]),
            ],
        };
    },
};
