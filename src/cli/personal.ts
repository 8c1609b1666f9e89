import { looksLikeResidentId, type RegisterData } from "../register";

const mobile = /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/;

/** Whether a word that somebody typed looks like a resident ID or a mobile number: it is then refused and never repeated. */
export function looksPersonal(word: string): boolean {
    const plain = word.normalize("NFKC");
    return looksLikeResidentId(plain.replace(/[\s-]/g, "")) || mobile.test(plain);
}

/** Ids of the entities that are persons: their names are left out with `--public`. */
export const persons = ({ entities }: RegisterData): ReadonlySet<string> =>
    new Set((entities ?? []).filter(({ kind }) => kind === "personal" || kind === "individual-business").map(({ id }) => id));
