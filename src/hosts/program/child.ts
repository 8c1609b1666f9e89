import { type ChildProcess, spawn } from "node:child_process";

export interface Child {
    /** The exit code, or the name of the signal that ended the process. Never rejects: a process that cannot start ends with the error's text. */
    readonly ended: Promise<number | string>;
    /** Called for each line the process writes. */
    onLine(stream: "stdout" | "stderr", listener: (line: string) => void): void;
    /** Ends the process and whatever it started, at once. */
    kill(): void;
}

const running = new Set<() => void>();
const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function killAll(): void {
    for (const kill of running) {
        kill();
    }
}

function killAllAndEnd(signal: NodeJS.Signals): void {
    killAll();
    unwatchSignals();
    process.kill(process.pid, signal);
}

function watchSignals(): void {
    process.on("exit", killAll);
    for (const signal of endingSignals) {
        process.on(signal, killAllAndEnd);
    }
}

function unwatchSignals(): void {
    process.off("exit", killAll);
    for (const signal of endingSignals) {
        process.off(signal, killAllAndEnd);
    }
}

/** Starts Node with a script. The process leads a group of its own, so that what it starts ends with it; it also ends when this process does. */
export function startNode(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv): Child {
    const child = spawn(process.execPath, args, {
        cwd,
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
    });
    const kill = () => killGroup(child);
    if (running.size === 0) {
        watchSignals();
    }
    running.add(kill);
    const ended = new Promise<number | string>(resolve => {
        child.once("error", error => resolve(error.message));
        child.once("close", (code, signal) => resolve(code ?? signal ?? "ended"));
    }).finally(() => {
        running.delete(kill);
        if (running.size === 0) {
            unwatchSignals();
        }
    });
    return { ended, kill, onLine: (stream, listener) => splitLines(child, stream, listener) };
}

function killGroup(child: ChildProcess): void {
    if (child.pid === undefined) {
        return;
    }
    try {
        process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch {
        // The group is gone already.
    }
}

function splitLines(child: ChildProcess, stream: "stdout" | "stderr", listener: (line: string) => void): void {
    let rest = "";
    const source = child[stream];
    source?.setEncoding("utf8");
    source?.on("data", (chunk: string) => {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) {
            listener(line.replace(/\r$/, ""));
        }
    });
    source?.on("end", () => {
        if (rest !== "") {
            listener(rest);
        }
    });
}
