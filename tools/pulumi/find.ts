import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { cachedFiles, cacheFolder } from "./cache";
import { compareVersions, minimumVersion } from "./versions";

/** A Pulumi CLI that can be used. */
export interface Cli {
    readonly path: string;
    /** Without a leading `v`. */
    readonly version: string;
    /** Built by `npm run pulumi:build`: it has no language host of its own and is run with ours. */
    readonly own: boolean;
}

/** A CLI, or why there is none. */
export type Search = { readonly cli: Cli } | { readonly cli: undefined; readonly why: string };

/** Finds a Pulumi CLI: the one on PATH if it is new enough, else the one that was built into the cache. */
export function findCli(environment: NodeJS.ProcessEnv = process.env): Search {
    const installed = onPath("pulumi", environment);
    const installedVersion = installed === undefined ? undefined : versionOf(installed);
    if (installed !== undefined && installedVersion !== undefined && compareVersions(installedVersion, minimumVersion) >= 0) {
        return { cli: { path: installed, version: installedVersion, own: false } };
    }
    const built = path.join(cacheFolder(environment), cachedFiles.cli);
    const builtVersion = existsSync(built) ? versionOf(built) : undefined;
    if (builtVersion !== undefined) {
        return { cli: { path: built, version: builtVersion, own: true } };
    }
    const reason =
        installed === undefined
            ? "there is no pulumi on PATH"
            : installedVersion === undefined
              ? `${installed} does not tell its version`
              : `${installed} is ${installedVersion}, and ${minimumVersion} or newer is wanted`;
    return { cli: undefined, why: `${reason}, and none was built with "npm run pulumi:build"` };
}

/** The executable file of this name on PATH. */
export function onPath(name: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
    return (environment["PATH"] ?? "")
        .split(path.delimiter)
        .filter(folder => folder !== "")
        .map(folder => path.join(folder, name))
        .find(isExecutable);
}

function isExecutable(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

function versionOf(cli: string): string | undefined {
    const home = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
    try {
        const { stdout } = spawnSync(cli, ["version"], {
            encoding: "utf8",
            timeout: 30_000,
            env: { ...process.env, PULUMI_HOME: home, PULUMI_SKIP_UPDATE_CHECK: "true" },
        });
        return /^v?(\d+\.\d+\.\d+\S*)/m.exec(stdout ?? "")?.[1];
    } finally {
        rmSync(home, { recursive: true, force: true });
    }
}
