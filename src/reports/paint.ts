/** How a text report stresses what it says: colours on a terminal, nothing elsewhere. */
export interface Paint {
    /** What is wrong. */
    wrong(text: string): string;
    /** What is doubtful. */
    doubtful(text: string): string;
    /** What is right. */
    right(text: string): string;
    /** What may be skipped. */
    faint(text: string): string;
    /** What to read first. */
    strong(text: string): string;
}

const same = (text: string): string => text;

/** No stress at all. */
export const plain: Paint = { wrong: same, doubtful: same, right: same, faint: same, strong: same };
