import type { PolicyPlace } from "./project";

const variableOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `policies/index.ts`: every policy folder, in the order of families. Needs the names of the folders only. */
export function renderPolicyIndex(places: readonly PolicyPlace[]): ReadonlyMap<string, string> {
    const imports = places
        .map(({ id, family, name }) => ({ id, from: `./${family}/${name}/policy` }))
        .sort((a, b) => new Intl.Collator("en", { numeric: true }).compare(a.from, b.from))
        .map(({ id, from }) => `import ${variableOf(id)} from "${from}";`);
    const text = [
        "// Made by `npm run generate` from the folders beside it. Do not edit.",
        'import type { Policy } from "../src/kernel";',
        ...imports,
        "",
        "/** Every policy of the pack, in the order of families. */",
        "export const policies: readonly Policy[] = [",
        ...places.map(({ id }) => `    ${variableOf(id)},`),
        "];",
        "",
    ];
    return new Map([["policies/index.ts", text.join("\n")]]);
}
