/** The command line `beian-guard`: what a person types about the register, pages, numbers and configs. It never uses the network. */
import type { ExitCode } from "./command";
import { configCheckCommand } from "./config-check";
import { deadlinesCommand } from "./deadlines";
import { explainCommand } from "./explain";
import { footerCommand } from "./footer";
import { pageCommand } from "./page";
import { readinessCommand } from "./readiness";
import { registerCheckCommand } from "./register-check";
import { registerFormatCommand } from "./register-format";
import { registerInitCommand } from "./register-init";
import { registerSchemaCommand } from "./register-schema";
import { type Commands, runCommands } from "./run";
import type { Terminal } from "./terminal";

export type { ExitCode } from "./command";
export { processTerminal } from "./process-terminal";
export type { Terminal } from "./terminal";

/** Every command, in the order in which help lists them. A command is one file beside this one. */
const commands: Commands = {
    commands: [
        registerInitCommand,
        registerCheckCommand,
        registerFormatCommand,
        registerSchemaCommand,
        deadlinesCommand,
        readinessCommand,
        explainCommand,
        pageCommand,
        footerCommand,
        configCheckCommand,
    ],
    groups: {
        register: { zh: "备案台账：新建、检查、整理", en: "the register of filings: make, check, tidy" },
        config: { zh: "策略配置文件", en: "policy-config files" },
    },
};

/**
 * Performs one command line: `argv` without the names of node and script. Writes answers to `terminal.out` and notes and refusals to
 * `terminal.err`, never throws, and answers how the process should end.
 */
export const run = (argv: readonly string[], terminal: Terminal): Promise<ExitCode> => runCommands(commands, argv, terminal);
