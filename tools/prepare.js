// Installs and builds what is missing, so that the first command of a fresh clone works. Plain JavaScript: nothing is installed yet.
"use strict";
const { spawnSync } = require("node:child_process");
const { existsSync, readdirSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");

/** Runs a command with its output on our standard error, and stops with its exit code when it fails. */
function run(command, args, what) {
    console.error(`${what} …`);
    const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", process.stderr, process.stderr], shell: process.platform === "win32" });
    if (error) console.error(`${command} could not be started: ${error.message}`);
    if (status !== 0) process.exit(status ?? 1);
}

/** Removes compiled files whose source is gone: a stale `a.js` would be loaded instead of the folder `a` that took its place. */
function dropStale(folder, from = root) {
    for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
        const path = join(folder, entry.name);
        const source = join(from, entry.name.replace(/\.(d\.ts|js|js\.map)$/, ""));
        if (entry.isDirectory()) dropStale(path, source);
        else if (!entry.name.startsWith(".") && !["", ".ts", ".js"].some(ending => existsSync(source + ending))) rmSync(path);
    }
}

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20) {
    console.error(`beian-guard needs Node.js 20 or newer; this is ${process.version}`);
    process.exit(2);
}
// `npm install` keeps to the lock file too. `npm ci` would refuse it where the registry at hand does not serve the builds of tools for other
// systems (optional packages of biome and swc), of which the lock then holds only those of this one.
if (!existsSync(join(root, "node_modules", ".package-lock.json"))) run("npm", ["install", "--no-save"], "Installing the dependencies (npm install)");
dropStale(join(root, "dist"));
run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", root], "Building (tsc)");
