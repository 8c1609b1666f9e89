import { claimsPage, lawPage } from "../../src/law";

/** `docs/law.md` and the two pages of popular claims, as the law room writes them. */
export const renderLawPages = (): ReadonlyMap<string, string> =>
    new Map([
        ["docs/law.md", lawPage()],
        ["docs/claims.md", claimsPage("en")],
        ["docs/claims.zh-CN.md", claimsPage("zh")],
    ]);
