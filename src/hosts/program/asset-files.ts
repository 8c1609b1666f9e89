import { existsSync } from "node:fs";
import * as path from "node:path";
import { isWireObject, signatureOf, signatures, type Wire } from "./wire";

/** The first asset or archive among the properties whose file does not exist. The engine reads them all before it asks any policy. */
export function missingAssetFile(value: Wire, workingDirectory: string): string | undefined {
    if (Array.isArray(value)) {
        return value.map(element => missingAssetFile(element, workingDirectory)).find(found => found !== undefined);
    }
    if (!isWireObject(value)) {
        return undefined;
    }
    const signature = signatureOf(value);
    const file = value["path"];
    if ((signature === signatures.asset || signature === signatures.archive) && typeof file === "string" && file !== "") {
        return existsSync(path.resolve(workingDirectory, file)) ? undefined : file;
    }
    return missingAssetFile(Object.values(value), workingDirectory);
}
