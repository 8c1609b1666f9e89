import { claimsPage } from "./claims-page";
import { lawPage } from "./law-page";

/** `docs/law.md` and the two pages of popular claims. */
export const renderLawPages = (): ReadonlyMap<string, string> =>
    new Map([
        ["docs/law.md", lawPage()],
        ["docs/claims.md", claimsPage("en")],
        ["docs/claims.zh-CN.md", claimsPage("zh")],
    ]);
