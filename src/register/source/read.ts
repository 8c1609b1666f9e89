import type { Node } from "./node";
import { readPlain } from "./plain";
import { type Budget, fullBudget, readYaml, type Yaml } from "./yaml";

/**
 * Reads YAML or JSON text with the place of every value: the quick reader first, the library for whatever it leaves. The files of one
 * register share the library's budget.
 */
export const readText = (text: string, budget: Budget = fullBudget()): Yaml => {
    const plain = readPlain(text);
    return plain.ok ? plain : readYaml(text, plain.offset, budget);
};

/** Whether the file holds nothing but comments and blanks. */
export const isEmpty = (root: Node): boolean => root.value === null;
