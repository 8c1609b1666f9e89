import { homedir } from "node:os";
import * as path from "node:path";
import { builtVersion } from "./versions";

/** Names of the files in the cache folder. */
export const cachedFiles = { cli: "pulumi", languageHost: "pulumi-language-nodejs" } as const;

/** Where the CLI that we build ourselves is kept: `$BEIAN_GUARD_CACHE`, else the user's cache folder, always in a folder of its version. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
    const own = environment["BEIAN_GUARD_CACHE"];
    const base = own || path.join(environment["XDG_CACHE_HOME"] || path.join(homedir(), ".cache"), "beian-guard");
    return path.join(path.resolve(base), `pulumi-${builtVersion}`);
}
