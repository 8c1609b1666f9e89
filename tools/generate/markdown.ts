/** Text safe inside a cell of a Markdown table: no bar, no line break. */
const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ");

/** A Markdown table; every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An autolink that survives spaces, brackets and Chinese characters in the address. */
export const link = (address: string): string => `<${encodeURI(decodeURI(address))}>`;

export const bullets = (items: readonly string[]): string => items.map(item => `- ${item}`).join("\n");

/** A page: its blocks with an empty line between them; empty blocks are left out. */
export const page = (...blocks: readonly (string | undefined)[]): string => `${blocks.filter(block => block).join("\n\n")}\n`;
