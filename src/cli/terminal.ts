import { type Colours, createColors } from "./colours";

/** What the commands know of the world: a person's terminal, or a test. */
export interface Terminal {
    /** Writes to standard output: answers only, as given. */
    out(text: string): void;
    /** Writes to standard error: notes, and why a command could not answer. */
    err(text: string): void;
    /** Whether a person watches standard output. */
    readonly isTerminal: boolean;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Folder from which the command was called; relative paths start there. */
    readonly folder: string;
    readonly now: Date;
}

/** Colours for a person at a terminal; none for a pipe, with `NO_COLOR`, or on a terminal that has none. */
export function coloursFor({ isTerminal, environment }: Terminal): Colours {
    const unwanted = (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
    return createColors(isTerminal && !unwanted);
}
