/** Text safe inside a cell of a Markdown table: no bar, no line break. */
export const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");

/** A Markdown table; every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An autolink that survives spaces, brackets and Chinese characters in the address. */
export const link = (address: string): string => `<${encodeURI(decodeURI(address))}>`;
