import { createRequire } from "node:module";
import * as path from "node:path";
import { type Child, startNode } from "./child";
import { type Config, configEnvironment } from "./config";
import type { DiagnosticLog } from "./diagnostics";
import { runtimeNodeOptions } from "./node-options";
import type { Project } from "./project";

/** Exit code of the runtime when it has reported the failure itself. */
const reportedExitCode = 32;

export interface ProgramRun {
    readonly project: Project;
    readonly stack: string;
    readonly organization: string;
    readonly config: Config;
    readonly environment: NodeJS.ProcessEnv;
    readonly monitorAddress: string;
    readonly engineAddress: string;
}

/** Starts the program under its own copy of the Pulumi runtime, or ours where it has none. */
export function startProgram(run: ProgramRun, log: DiagnosticLog): Child {
    const { project } = run;
    const child = startNode(
        [
            ...project.nodeArguments,
            resolvePulumi("cmd/run", project.root),
            ...["--monitor", run.monitorAddress],
            ...["--engine", run.engineAddress],
            ...["--organization", run.organization],
            ...["--project", project.name],
            ...["--stack", run.stack],
            ...["--root-directory", project.root],
            ...["--pwd", project.workingDirectory],
            "--dry-run",
            ...["--parallel", "16"],
            project.entry,
        ],
        project.workingDirectory,
        {
            ...run.environment,
            ...configEnvironment(run.config),
            ...(project.typescript ? { PULUMI_NODEJS_TYPESCRIPT: "true" } : {}),
            ...(project.tsconfig === undefined ? {} : { PULUMI_NODEJS_TSCONFIG_PATH: path.resolve(project.root, project.tsconfig) }),
        },
    );
    child.onLine("stdout", line => log.add("info", line));
    child.onLine("stderr", line => log.add("info", line));
    return child;
}

/** Reports how the program ended, where it has not said so itself. */
export function reportExit(exit: number | string, log: DiagnosticLog): void {
    if (exit === 0 || log.hasErrors()) {
        return;
    }
    log.add("error", exit === reportedExitCode ? "The program has failed." : `The program ended with ${describeExit(exit)}.`);
}

function describeExit(exit: number | string): string {
    return typeof exit === "number" ? `exit code ${exit}` : exit;
}

/** The file of a module of `@pulumi/pulumi` as seen from a folder; our own copy where the folder has none. */
export function resolvePulumi(module: string, folder: string): string {
    const name = `@pulumi/pulumi/${module}`;
    try {
        return createRequire(path.join(folder, "package.json")).resolve(name);
    } catch {
        return require.resolve(name);
    }
}

/** This process's environment for a child: with the caller's additions, and without what another Pulumi run may have left in it. */
export function childEnvironment(additions: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
    const inherited: [string, string | undefined][] = Object.entries(process.env).filter(
        ([name]) => !/^PULUMI_(NODEJS_.*|CONFIG|CONFIG_SECRET_KEYS)$/.test(name) || name === "PULUMI_NODEJS_TRANSPILE_ONLY",
    );
    const merged: NodeJS.ProcessEnv = { ...Object.fromEntries(inherited), ...additions };
    return { ...merged, NODE_OPTIONS: runtimeNodeOptions(merged["NODE_OPTIONS"]) };
}
