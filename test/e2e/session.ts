import * as path from "node:path";
import type { Cli } from "../../tools/pulumi/find";
import { openWorkspace, type WorkspaceOptions } from "../../tools/pulumi/run";
import { type CliPreview, readEvents } from "./cli";

/** The project's own pack, as `--policy-pack` takes it. */
export const ownPack = path.resolve(__dirname, "../..");

/** Folder of a program below `programs/`. */
export const programFolder = (situation: string): string => path.join(__dirname, "programs", situation);

/** What a command of the CLI did and, where it was asked for events, what they tell. */
export type Told = CliPreview & { readonly stderr: string };

/** Several commands of the CLI on one stack. */
export interface Session {
    /** Runs a command under the pack. */
    judge(command: readonly string[], options?: JudgeOptions): Promise<Told>;
    /** The stack as `pulumi stack export` writes it. */
    exported(): Promise<string>;
    close(): void;
}

export interface JudgeOptions {
    readonly pack?: string;
    readonly environment?: Readonly<Record<string, string>>;
    /** Leaves the output as people see it. */
    readonly asText?: boolean;
}

/** Whatever the machine sets, a test sees English, one day, and no register that it did not name. */
const settled = { BEIAN_LANG: "en", BEIAN_TODAY: "2026-06-01", BEIAN_REGISTER: "", PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "true" };

/** Makes a stack for the program in a folder. */
export async function openSession(cli: Cli, folder: string, options: WorkspaceOptions = {}): Promise<Session> {
    const workspace = await openWorkspace(cli, folder, options);
    return {
        judge: async (command, { pack = ownPack, environment = {}, asText = false } = {}) => {
            const flags = ["--non-interactive", ...(asText ? ["--color", "never"] : ["--json"]), "--policy-pack", pack];
            const ran = await workspace.run([...command, ...flags], { environment: { ...settled, ...environment } });
            return { ...ran, ...readEvents(ran.stdout) };
        },
        exported: async () => (await workspace.run(["stack", "export"])).stdout,
        close: () => workspace.close(),
    };
}

/** Findings of one policy. */
export const of = (told: Pick<Told, "findings">, policy: string): Told["findings"] =>
    told.findings.filter(finding => finding.policy === policy);

/** The policies that stop a deployment. */
export const stoppedBy = (told: Pick<Told, "findings">): readonly string[] => [
    ...new Set(told.findings.filter(({ level }) => level === "mandatory").map(({ policy }) => policy)),
];
