import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { parse, stringify } from "yaml";
import { cachedFiles, cacheFolder } from "./cache";
import type { Cli } from "./find";

/** What a command of the CLI did. */
export interface CommandResult {
    readonly exitCode: number;
    readonly stdout: string;
    readonly stderr: string;
}

/** How to run a command of the CLI. */
export interface CommandOptions {
    /** Prints what the command writes as it comes, instead of keeping it back. */
    readonly print?: boolean;
    readonly environment?: Readonly<Record<string, string>>;
    readonly timeoutSeconds?: number;
}

/** How to prepare a stack for a program. */
export interface WorkspaceOptions {
    readonly stack?: string;
    /** Stack configuration beside what Pulumi.yaml and Pulumi.<stack>.yaml say. */
    readonly config?: Readonly<Record<string, string | { readonly secret: string }>>;
    readonly environment?: Readonly<Record<string, string>>;
}

/** A program with a new stack in a backend of its own. Everything lies in a temporary folder; nothing of the user's is read or written. */
export interface Workspace {
    readonly stack: string;
    /** Folder of the file backend. */
    readonly stateFolder: string;
    /** Runs the CLI in the program's folder. `--stack` and `--config-file` are added where the command takes them. */
    run(command: readonly string[], options?: CommandOptions): Promise<CommandResult>;
    /** Removes the temporary folder. */
    close(): void;
}

/** Commands that work on the stack with its configuration. */
const takesConfig = new Set(["preview", "up", "destroy", "refresh", "config", "import"]);

/** Commands that work on the stack alone. */
const takesStack = new Set(["policy", "stack"]);
const defaultTimeoutSeconds = 300;

/** Makes a stack for the program in a folder. Throws when the program's own stack configuration is encrypted. */
export async function openWorkspace(cli: Cli, programFolder: string, options: WorkspaceOptions = {}): Promise<Workspace> {
    const folder = path.resolve(programFolder);
    const manifest = path.join(folder, "Pulumi.yaml");
    if (!existsSync(manifest)) {
        throw new Error(`${folder}: no Pulumi.yaml here. Name the folder of a Pulumi program.`);
    }
    const project = parse(readFileSync(manifest, "utf8")) as { name: string };
    const stack = options.stack ?? "dev";
    const temporary = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
    const close = () => rmSync(temporary, { recursive: true, force: true });
    try {
        const [home, state, blank] = ["home", "state", "project"].map(name => path.join(temporary, name)) as [string, string, string];
        for (const made of [home, state, blank]) {
            mkdirSync(made);
        }
        const environment = { ...isolatedEnvironment(cli, home, state), ...options.environment };
        const execute = (cwd: string, args: readonly string[], command: CommandOptions = {}) =>
            runCli(cli, cwd, args, { ...environment, ...command.environment }, command);

        // The stack is made in an empty project of the same name: `stack init` writes the stack's encryption salt beside Pulumi.yaml.
        writeFileSync(path.join(blank, "Pulumi.yaml"), stringify({ name: project.name, runtime: "nodejs" }));
        const made = await execute(blank, ["stack", "init", stack, "--non-interactive"]);
        if (made.exitCode !== 0) {
            throw new Error(`pulumi stack init failed:\n${made.stderr || made.stdout}`);
        }
        const configFile = path.join(blank, `Pulumi.${stack}.yaml`);
        const own = path.join(folder, `Pulumi.${stack}.yaml`);
        mergeConfig(configFile, existsSync(own) ? own : undefined, project.name, options.config ?? {});
        for (const [key, value] of Object.entries(options.config ?? {})) {
            if (typeof value !== "string") {
                await execute(folder, ["config", "set", "--secret", key, value.secret, "--stack", stack, "--config-file", configFile]);
            }
        }
        return {
            stack,
            stateFolder: state,
            run: (command, commandOptions) => {
                const [name = "", ...rest] = command;
                const flags = takesConfig.has(name)
                    ? ["--stack", stack, "--config-file", configFile]
                    : takesStack.has(name)
                      ? ["--stack", stack]
                      : [];
                return execute(folder, [name, ...rest, ...flags], commandOptions);
            },
            close,
        };
    } catch (error) {
        close();
        throw error;
    }
}

function mergeConfig(file: string, own: string | undefined, project: string, given: NonNullable<WorkspaceOptions["config"]>): void {
    const made = (parse(readFileSync(file, "utf8")) ?? {}) as Record<string, unknown>;
    const read = own === undefined ? {} : ((parse(readFileSync(own, "utf8")) ?? {}) as Record<string, unknown>);
    const ownConfig = (read["config"] ?? {}) as Record<string, unknown>;
    if (JSON.stringify(ownConfig).includes('"secure":')) {
        throw new Error(
            `${own}: it holds encrypted values, and their key is not asked for. Preview this stack with the Pulumi CLI itself.`,
        );
    }
    const plain = Object.entries(given).flatMap(([key, value]) =>
        typeof value === "string" ? [[key.includes(":") ? key : `${project}:${key}`, value]] : [],
    );
    writeFileSync(file, stringify({ ...made, config: { ...ownConfig, ...Object.fromEntries(plain) } }));
}

/** The environment of every command: no account, no download, no update check, state and settings in folders of our own. */
function isolatedEnvironment(cli: Cli, home: string, state: string): Record<string, string> {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("PULUMI_"));
    const own: Record<string, string> = cli.own
        ? {
              PATH: `${cacheFolder()}${path.delimiter}${process.env["PATH"] ?? ""}`,
              BEIAN_GUARD_NODE: process.execPath,
              BEIAN_GUARD_LANGUAGE_HOST: languageHostFile(),
          }
        : {};
    return {
        ...(Object.fromEntries(inherited) as Record<string, string>),
        ...own,
        PULUMI_HOME: home,
        PULUMI_BACKEND_URL: `file://${state}`,
        PULUMI_CONFIG_PASSPHRASE: "beian-guard",
        PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
        PULUMI_SKIP_UPDATE_CHECK: "true",
    };
}

/** The compiled language host: beside this file when that is compiled too, else in dist/. */
function languageHostFile(): string {
    const candidates = ["language-host.js", "../../dist/tools/pulumi/language-host.js"].map(file => path.resolve(__dirname, file));
    const found = candidates.find(file => existsSync(file));
    if (found === undefined) {
        throw new Error(`the language host is not compiled: run "npm run build" first (${cachedFiles.languageHost})`);
    }
    return found;
}

function runCli(
    cli: Cli,
    cwd: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    { print = false, timeoutSeconds = defaultTimeoutSeconds }: CommandOptions,
): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
        const child = spawn(cli.path, args, { cwd, env: { ...environment, PWD: cwd }, stdio: ["ignore", "pipe", "pipe"] });
        const kept = { stdout: "", stderr: "" };
        for (const stream of ["stdout", "stderr"] as const) {
            child[stream].setEncoding("utf8");
            child[stream].on("data", (text: string) => {
                kept[stream] += text;
                if (print) {
                    process[stream].write(text);
                }
            });
        }
        // The CLI ends its plugins itself when it is interrupted, so it is killed only when it does not end after that.
        let interrupted = false;
        const interrupt = () => {
            interrupted = true;
            child.kill("SIGINT");
        };
        const timers = [
            setTimeout(interrupt, timeoutSeconds * 1000),
            setTimeout(() => child.kill("SIGKILL"), (timeoutSeconds + 10) * 1000),
        ];
        process.on("SIGINT", interrupt);
        process.on("SIGTERM", interrupt);
        const finish = () => {
            timers.forEach(clearTimeout);
            process.off("SIGINT", interrupt);
            process.off("SIGTERM", interrupt);
        };
        child.once("error", error => {
            finish();
            reject(error);
        });
        child.once("close", code => {
            finish();
            if (interrupted) {
                reject(new Error(`pulumi ${args[0] ?? ""} was interrupted`));
            } else {
                resolve({ exitCode: code ?? 1, ...kept });
            }
        });
    });
}
