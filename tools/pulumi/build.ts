import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { cachedFiles, cacheFolder } from "./cache";
import { onPath } from "./find";
import { builtVersion } from "./versions";

const commandPackage = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
const versionVariable = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";
const progressEveryMs = 15_000;

/**
 * Our Node language host as the CLI looks for it: an executable of this name. Which checkout it belongs to is told by the environment,
 * so that several checkouts can share the cache.
 */
const languageHostShim = `#!/bin/sh
exec "\${BEIAN_GUARD_NODE:-node}" "\${BEIAN_GUARD_LANGUAGE_HOST:?is set by beian-guard's tools/pulumi}" "$@"
`;

/** The folder with the go.mod that names what is built. */
function moduleFolder(): string {
    const fromHere = ["cli", "../../../tools/pulumi/cli"].map(folder => path.join(__dirname, folder));
    const found = fromHere.find(folder => existsSync(path.join(folder, "go.mod")));
    if (found === undefined) {
        throw new Error("tools/pulumi/cli/go.mod is missing: run this from a checkout of beian-guard.");
    }
    return found;
}

/** Builds the CLI into the cache, unless it is there. Returns a sentence for people when it cannot. */
export async function buildCli(say: (line: string) => void): Promise<string | undefined> {
    const folder = cacheFolder();
    const cli = path.join(folder, cachedFiles.cli);
    mkdirSync(folder, { recursive: true });
    const shim = path.join(folder, cachedFiles.languageHost);
    writeFileSync(shim, languageHostShim);
    chmodSync(shim, 0o755);
    if (existsSync(cli)) {
        say(`The Pulumi CLI ${builtVersion} is already built: ${cli}`);
        return undefined;
    }
    if (onPath("go") === undefined) {
        return (
            "Building the Pulumi CLI needs Go (https://go.dev/doc/install), and there is no go on PATH. " +
            "You do not have to build it: install Pulumi as usual (https://www.pulumi.com/docs/install/), and it will be used."
        );
    }

    const source = moduleFolder();
    say(`Building the Pulumi CLI ${builtVersion} from Go modules. This is done once and takes about seven minutes on two cores.`);
    // Not `go mod download`: that also wants modules that nothing here is built from, and one of them is not to be had.
    say("1/2 fetching the modules that are needed");
    const listed = await runGo(
        source,
        ["list", "-deps", commandPackage],
        reporter(say, count => `    ${count} modules fetched`),
    );
    if (listed.status !== 0) {
        return "The modules could not be fetched; go has said why above.";
    }
    const packages = listed.stdout.trim().split("\n").length;
    say(`2/2 compiling ${packages} packages (what go has compiled before is not compiled again)`);
    const partial = `${cli}.partial`;
    const arguments_ = ["build", "-v", "-o", partial, "-ldflags", `-s -w -X ${versionVariable}=v${builtVersion}`, commandPackage];
    const built = await runGo(
        source,
        arguments_,
        reporter(say, count => `    ${count} of at most ${packages} packages`),
    );
    if (built.status !== 0) {
        rmSync(partial, { force: true });
        return "The CLI could not be compiled; go has said why above.";
    }
    renameSync(partial, cli);
    say(`Built: ${cli}`);
    return undefined;
}

interface Reporter {
    /** Takes a line that go wrote. */
    line(text: string): void;
    end(): void;
}

/** Package names are counted and told now and then; what is no package name is passed on at once. */
function reporter(say: (line: string) => void, describe: (count: number) => string): Reporter {
    let count = 0;
    const started = Date.now();
    const timer = setInterval(() => say(`${describe(count)}, ${Math.round((Date.now() - started) / 1000)} s`), progressEveryMs);
    return {
        line: text => {
            if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(text) || text.startsWith("go: downloading ")) {
                count += 1;
            } else {
                say(text);
            }
        },
        end: () => clearInterval(timer),
    };
}

function runGo(folder: string, args: readonly string[], report: Reporter): Promise<{ readonly status: number; readonly stdout: string }> {
    return new Promise((resolve, reject) => {
        const go = spawn("go", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
        let stdout = "";
        let rest = "";
        go.stdout.setEncoding("utf8");
        go.stdout.on("data", (chunk: string) => {
            stdout += chunk;
        });
        go.stderr.setEncoding("utf8");
        go.stderr.on("data", (chunk: string) => {
            const lines = (rest + chunk).split("\n");
            rest = lines.pop() ?? "";
            for (const line of lines) {
                report.line(line);
            }
        });
        go.once("error", error => {
            report.end();
            reject(error);
        });
        go.once("close", status => {
            report.end();
            resolve({ status: status ?? 1, stdout });
        });
    });
}

if (require.main === module) {
    void buildCli(line => console.log(line)).then(problem => {
        if (problem !== undefined) {
            console.error(problem);
            process.exitCode = 1;
        }
    });
}
