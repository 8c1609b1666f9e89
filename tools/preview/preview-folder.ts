import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { formatPreview, type Preview, previewProgram } from "../../src/hosts/program";
import type { Cli } from "../pulumi/find";
import { openWorkspace } from "../pulumi/run";

/** How to preview a folder. */
export interface FolderOptions {
    /** The CLI to use; without one the embedded engine. */
    readonly cli: Cli | undefined;
    readonly pack: string;
    readonly environment: Readonly<Record<string, string>>;
    readonly config: Readonly<Record<string, string>>;
    readonly stack?: string;
    /** Policy config file; by default policy-config.json in the folder, if there is one. */
    readonly policyConfig?: string;
}

/** Previews the program in a folder, prints what the engine reports and says how it went. */
export async function previewFolder(folder: string, options: FolderOptions): Promise<Preview["outcome"]> {
    const policyConfig = options.policyConfig ?? policyConfigIn(folder);
    const environment = environmentFor(folder, options.environment);
    if (options.cli !== undefined) {
        return previewWithCli(options.cli, folder, { ...options, environment }, policyConfig);
    }
    const preview = await previewProgram(folder, {
        policyPack: options.pack,
        config: options.config,
        environment,
        ...(options.stack === undefined ? {} : { stack: options.stack }),
        ...(policyConfig === undefined ? {} : { policyPackConfig: policyConfig }),
    });
    process.stdout.write(formatPreview(preview));
    return preview.outcome;
}

/** The policy config beside a program, if there is one. */
export function policyConfigIn(folder: string): string | undefined {
    const file = path.join(folder, "policy-config.json");
    return existsSync(file) ? file : undefined;
}

/** The variables a program is previewed with: its folder as PWD, the register beside it unless the caller's environment names one, and what is given. */
export function environmentFor(folder: string, given: Readonly<Record<string, string>>): Record<string, string> {
    const register = path.join(folder, "register.yaml");
    const own: Record<string, string> =
        process.env["BEIAN_REGISTER"] === undefined && existsSync(register) ? { BEIAN_REGISTER: register } : {};
    return { PWD: folder, ...own, ...given };
}

async function previewWithCli(
    cli: Cli,
    folder: string,
    options: FolderOptions,
    policyConfig: string | undefined,
): Promise<Preview["outcome"]> {
    const workspace = await openWorkspace(cli, folder, {
        config: options.config,
        environment: options.environment,
        ...(options.stack === undefined ? {} : { stack: options.stack }),
    });
    const temporary = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
    const eventLog = path.join(temporary, "events.jsonl");
    try {
        const flags = ["--non-interactive", "--suppress-progress", "--color", process.stdout.isTTY ? "always" : "never"];
        const packs = ["--policy-pack", options.pack, ...(policyConfig === undefined ? [] : ["--policy-pack-config", policyConfig])];
        const { exitCode } = await workspace.run(["preview", ...flags, ...packs, "--event-log", eventLog], {
            print: true,
            // The flag --event-log is only known with this set.
            environment: { PULUMI_DEBUG_COMMANDS: "true" },
        });
        return exitCode === 0 ? "passed" : outcomeOf(existsSync(eventLog) ? readFileSync(eventLog, "utf8") : "");
    } finally {
        workspace.close();
        rmSync(temporary, { recursive: true, force: true });
    }
}

interface EngineEvent {
    readonly policyEvent?: { readonly enforcementLevel: string };
    readonly diagnosticEvent?: { readonly severity: string; readonly message: string };
}

/** A preview that did not succeed is blocked when policies are all that was against it. */
function outcomeOf(eventLog: string): "blocked" | "failed" {
    const events = eventLog
        .split("\n")
        .filter(line => line.startsWith("{"))
        .map(line => JSON.parse(line) as EngineEvent);
    const errors = events.filter(
        ({ diagnosticEvent }) => diagnosticEvent?.severity === "error" && !/\bpreview failed\b/.test(diagnosticEvent.message),
    );
    const breaches = events.filter(({ policyEvent }) => policyEvent?.enforcementLevel === "mandatory");
    return errors.length === 0 && breaches.length > 0 ? "blocked" : "failed";
}
