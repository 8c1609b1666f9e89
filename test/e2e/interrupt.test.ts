import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";
import { programFolder } from "../hosts/program/situations";

const compiled = path.resolve(__dirname, "../../dist/src/hosts/program/index.js");

/** Whether a process runs; one that has ended and that nobody has collected yet does not. */
function isRunning(pid: number): boolean {
    const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
    return state !== "" && !state.startsWith("Z");
}

// Children are found with the ps of Linux.
(existsSync(compiled) && process.platform === "linux" ? test : test.skip)("An interrupted preview leaves no process behind", async () => {
    const script = `require(${JSON.stringify(compiled)}).previewProgram(${JSON.stringify(programFolder("endless"))}, { policyPack: false })`;
    const preview = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
    const childrenOf = (pid: number) =>
        spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" })
            .stdout.split("\n")
            .map(Number)
            .filter(Boolean);
    let children: number[] = [];
    for (let tries = 0; tries < 100 && children.length < 2; tries += 1) {
        await new Promise(resolve => setTimeout(resolve, 100));
        const programs = childrenOf(preview.pid ?? 0);
        children = [...programs, ...programs.flatMap(childrenOf)];
    }
    expect(children).toHaveLength(2);
    const ended = new Promise(resolve => preview.once("close", (_code, signal) => resolve(signal)));
    preview.kill("SIGINT");
    expect(await ended).toBe("SIGINT");
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(children.filter(isRunning)).toEqual([]);
});
