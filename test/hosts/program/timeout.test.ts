import { spawnSync } from "node:child_process";
import { previewProgram } from "../../../src/hosts/program";
import { observerPack, programFolder } from "./situations";

/** Whether a process runs; one that has ended and that nobody has collected yet does not. */
function isRunning(pid: number): boolean {
    const state = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
    return state !== "" && !state.startsWith("Z");
}

test("A program that never ends is stopped, with all that it started", async () => {
    const { outcome, diagnostics } = await previewProgram(programFolder("endless"), { policyPack: observerPack, timeoutSeconds: 5 });
    expect(outcome).toBe("failed");
    expect(diagnostics).toContainEqual({
        severity: "error",
        message: "The preview was not finished after 5 seconds and has been stopped.",
    });
    const pids = diagnostics.flatMap(({ message }) => message.match(/^processes (\d+) (\d+)$/)?.slice(1) ?? []).map(Number);
    expect(pids).toHaveLength(2);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(pids.filter(isRunning)).toEqual([]);
});

test("Several programs can be previewed at the same time", async () => {
    const [one, other] = await Promise.all([
        previewProgram(programFolder("existing"), { policyPack: false }),
        previewProgram(programFolder("component"), { policyPack: false }),
    ]);
    expect(one?.outputs).toEqual({ acl: "private" });
    expect(other?.resources).toHaveLength(8);
});
