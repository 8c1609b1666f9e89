import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { render } from "./render";
import type { Schema } from "./schema";

/** The folder that `pulumi package add` would write, as seen from the root of the project. */
export const sdkFolder = join("sdks", "tencentcloud");

/** Reads the schema that lies in `tools/tencentcloud-sdk`. `root` is the folder of the project. */
export const readSchema = (root: string): Schema =>
    JSON.parse(readFileSync(join(root, "tools", "tencentcloud-sdk", "schema.json"), "utf8")) as Schema;

/** Writes the SDK anew; files that the schema no longer asks for go. */
function writeSdk(root: string): void {
    const folder = join(root, sdkFolder);
    rmSync(folder, { recursive: true, force: true });
    const files = render(readSchema(root));
    for (const [path, text] of files) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
    console.log(`${files.size} files written to ${sdkFolder}`);
}

if (require.main === module) writeSdk(process.cwd());
