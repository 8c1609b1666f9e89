import type { Day, Text } from "../kernel";
import type { Colours } from "./colours";
import type { Terminal } from "./terminal";

/** How a command ends: 0 nothing wrong, 1 something found, 2 wrong usage or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** One of the two languages, and the colours of the terminal. */
export interface Writing {
    readonly lang: keyof Text;
    readonly colours: Colours;
}

/** What a command found out, in every form in which it may be asked for. */
export interface Answer {
    readonly code: ExitCode;
    /** The answer for `--format json`; texts for people are `{ zh, en }`. The frame adds `command` and `exitCode`. */
    readonly data: object;
    /** The answer for `--format text`, in one language; called once for each language asked for. */
    text(writing: Writing): string;
    /** The answer in the further formats of the command (`ics`). */
    readonly formats?: Readonly<Record<string, () => string>>;
    /** What a reader must know besides the answer; written to standard error in every format. */
    readonly notes?: readonly Text[];
}

/** An argument in the notation of usage lines: `<wanted>`, `[optional]`, `[any...]`. */
export interface ArgumentForm {
    readonly name: string;
    readonly says: Text;
}

/** An option in the notation of usage lines: `--public`, `-r, --register <file>`. */
export interface OptionForm {
    readonly flags: string;
    readonly says: Text;
    /** The words that it takes; any, where there are none. */
    readonly choices?: readonly string[];
    /** May be given several times; {@link Asked.all} answers every value. */
    readonly repeats?: boolean;
}

/** One line that a person may type, and what comes of it. */
export interface Example {
    readonly line: string;
    readonly says: Text;
}

/** What was asked of a command. */
export interface Asked {
    /** The arguments, in order. */
    readonly words: readonly string[];
    /** Value of an option that takes one, by its long name: `register`. */
    option(name: string): string | undefined;
    /** Every value of an option that may be given several times, in order. */
    all(name: string): readonly string[];
    /** Whether an option without a value was given. */
    flag(name: string): boolean;
    readonly terminal: Terminal;
    /** Today in Asia/Shanghai, or the day in `BEIAN_TODAY`. */
    readonly today: Day;
}

/** One command: everything that help says of it, and what it does. One file each; `index.ts` lists them. */
export interface Command {
    /** The words that name it: `explain`, `register check`. */
    readonly name: string;
    /** What it does, in a line. */
    readonly summary: Text;
    /** What it looks at, what it finds, how it ends. */
    readonly description: Text;
    readonly arguments?: readonly ArgumentForm[];
    readonly options?: readonly OptionForm[];
    /** Formats beside `text` and `json`. */
    readonly formats?: readonly string[];
    readonly examples: readonly [Example, ...Example[]];
    run(asked: Asked): Answer | Promise<Answer>;
}

/** Thrown where a command cannot answer because of what it was given: wrong usage, or a file that cannot be read. Ends with 2. */
export class Refused extends Error {
    override readonly name = "Refused";
    constructor(
        readonly text: Text,
        /** For `--format json`, beside the text. */
        readonly data: object = {},
    ) {
        super(text.en);
    }
}
