import type { Terminal } from "./terminal";

/** The terminal of this process. */
export function processTerminal(): Terminal {
    return {
        out: text => process.stdout.write(text),
        err: text => process.stderr.write(text),
        isTerminal: process.stdout.isTTY === true,
        environment: process.env,
        folder: process.cwd(),
        now: new Date(),
    };
}
