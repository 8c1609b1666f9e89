const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML, inside or outside of an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, c => entities[c] ?? c);

/** A link in HTML that opens apart from the page. */
export const linkHtml = (href: string, label: string): string =>
    `<a href="${escapeHtml(href)}" target="_blank" rel="noreferrer">${escapeHtml(label)}</a>`;
