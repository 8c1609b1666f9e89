import { personalNumbers, type RegisterData } from "../register";

/** Whether a word that somebody typed looks like a resident ID or a mobile number, however grouped: it is then refused and never repeated. */
export function looksPersonal(word: string): boolean {
    const plain = word.normalize("NFKC");
    return [plain, plain.replace(/[\s-]/g, "")].some(text => personalNumbers(text).length > 0);
}

/** Ids of the entities that are persons: their names are left out with `--public`. */
export const persons = ({ entities }: RegisterData): ReadonlySet<string> =>
    new Set((entities ?? []).filter(({ kind }) => kind === "personal" || kind === "individual-business").map(({ id }) => id));
