/** A sentence or term in the two languages of the project. Both are always present; neither is a translation "for later". */
export interface Text {
    readonly zh: string;
    readonly en: string;
}
