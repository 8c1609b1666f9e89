// Builds, generates, and builds again when the first build failed: the index of policies, which is generated, may be what did not compile.
// Plain JavaScript: it must run before anything is built.
"use strict";
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

const root = join(__dirname, "..", "..");

/** Runs a Node script and answers its exit code. */
function run(script, args, stdio) {
    const { status, error } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio });
    if (error) console.error(`${script} could not be started: ${error.message}`);
    return status ?? 1;
}

const build = stdio => run("node_modules/typescript/bin/tsc", ["-p", root], stdio);

const built = build("ignore") === 0;
const generated = run("dist/tools/generate/index.js", [], "inherit");
if (generated !== 0) {
    console.error("generating failed; the build says:");
    build("inherit");
}
process.exit(generated || (built ? 0 : build("inherit")));
