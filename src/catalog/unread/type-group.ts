import type { Text } from "../../kernel";

/** Resource types that no entry reads and that are alike in why. */
export interface TypeGroup {
    /** Why the types are known to be harmless, or what they are known to expose. */
    readonly why: Text;
    /**
     * True when properties of these types look like names or places. The reason then says why they are nothing new: a test refuses such a
     * property on any other type.
     */
    readonly mentions?: true;
    /** By service, words parted by spaces. What a word stands for, the lists of each cloud say. */
    readonly types: Readonly<Record<string, string>>;
}

/** Every word of a group with its service. */
export const wordsOf = ({ types }: TypeGroup): readonly (readonly [service: string, word: string])[] =>
    Object.entries(types).flatMap(([service, words]) => words.split(" ").map(word => [service, word] as const));
