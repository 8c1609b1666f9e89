import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root";

/** The version in the package's own package.json. */
export function packageVersion(): string {
    const manifest = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { readonly version?: unknown };
    return String(manifest.version);
}
