import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import * as path from "node:path";

const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];

/** Runs npm in a folder and answers what it printed. Throws what npm said when it fails. */
export function npm(folder: string, ...args: readonly string[]): string {
    const { status, stdout, stderr, error } = spawnSync("npm", args, {
        cwd: folder,
        encoding: "utf8",
        shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm ${args.join(" ")} failed in ${folder}: ${error?.message ?? stderr}`);
    return stdout;
}

/** Packs the project as it would be published, and answers the path of the tarball. */
export function packInto(folder: string, project: string): string {
    const [{ filename }] = JSON.parse(npm(project, "pack", "--json", "--ignore-scripts", "--pack-destination", folder)) as [
        { readonly filename: string },
    ];
    return path.join(folder, filename);
}

/** Installs packages into a folder that becomes a private app. */
export function install(folder: string, packages: readonly string[], flags: readonly string[] = []): void {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "app", private: true }));
    npm(folder, "install", ...quiet, ...flags, ...packages);
}

/** Why these tests cannot install anything, or `undefined`. With BEIAN_REQUIRE_CLI=1 that is an error. */
export function whyNoRegistry(folder: string, wanted: string): string | undefined {
    try {
        npm(folder, "view", wanted, "version", "--prefer-offline", "--fetch-retries=0", "--fetch-timeout=20000");
        return undefined;
    } catch (error) {
        if (process.env.BEIAN_REQUIRE_CLI === "1") throw error;
        const reason = `The tests of the installed package are skipped: no package registry answers for ${wanted}`;
        process.stderr.write(`${reason}\n`);
        return reason;
    }
}
