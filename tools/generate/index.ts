import { writeAll } from "./files";
import { renderPolicyIndex } from "./policy-index";
import { policyPlaces, projectRoot } from "./project";

/** Words for what happened to a file. */
const done = { new: "made", changed: "changed", orphan: "deleted" } as const;

/**
 * Writes what is made from the sources, and says which files changed. The index of policies comes first: it needs the names of folders
 * only, so that it is mended even where the rest does not load because of it.
 */
function main(): void {
    const changes = [...writeAll(projectRoot, renderPolicyIndex(policyPlaces()), [])];
    const { ownFolders, renderAll } = require("./outputs") as typeof import("./outputs");
    changes.push(...writeAll(projectRoot, renderAll(), ownFolders));
    for (const { path, kind } of changes) console.log(`${done[kind]} ${path}`);
    if (changes.length === 0) console.log("everything is up to date");
}

main();
