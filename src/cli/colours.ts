import picocolors from "picocolors";

/** The colours that the commands use, and what for. Without colours each gives its text back. */
export interface Colours {
    /** What is wrong. */
    readonly wrong: (text: string) => string;
    /** What is doubtful. */
    readonly doubtful: (text: string) => string;
    /** What is right. */
    readonly right: (text: string) => string;
    /** What may be skipped. */
    readonly faint: (text: string) => string;
    /** What to read first. */
    readonly strong: (text: string) => string;
}

/** Makes the colours, or the same functions without effect. */
export function createColors(enabled: boolean): Colours {
    const { red, yellow, green, dim, bold } = picocolors.createColors(enabled);
    return { wrong: red, doubtful: yellow, right: green, faint: dim, strong: bold };
}
