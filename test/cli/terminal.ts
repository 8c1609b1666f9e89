import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExitCode, run } from "../../src/cli";

/** What a command line wrote, and how it ended. */
export interface Ran {
    readonly code: ExitCode;
    readonly out: string;
    readonly err: string;
}

/** Circumstances of a test: without them an English reader, a pipe, and a day on which nothing of the template has ended. */
export interface Circumstances {
    readonly folder?: string;
    readonly environment?: Readonly<Record<string, string | undefined>>;
    readonly isTerminal?: boolean;
    readonly now?: Date;
}

/** Performs a command line in this process. */
export async function ran(argv: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
    const written = { out: "", err: "" };
    const code = await run(argv, {
        out: text => {
            written.out += text;
        },
        err: text => {
            written.err += text;
        },
        isTerminal: circumstances.isTerminal ?? false,
        environment: circumstances.environment ?? { BEIAN_LANG: "en" },
        folder: circumstances.folder ?? __dirname,
        now: circumstances.now ?? new Date("2026-07-01T04:00:00Z"),
    });
    return { code, ...written };
}

/** A folder of one test file, removed when its tests are over. */
export function temporaryFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), "beian-guard-cli-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
}
