import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..", "..", "..");

/** A pack folder for the bench, with what must be cleaned up after it. */
export interface BenchPack {
    readonly folder: string;
    remove(): void;
}

function packFolder(main: string): BenchPack {
    const folder = mkdtempSync(join(tmpdir(), "beian-bench-"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "bench-pack", version: "1.0.0", main: "index.js" }));
    writeFileSync(join(folder, "PulumiPolicy.yaml"), "runtime: nodejs\n");
    writeFileSync(join(folder, "index.js"), main);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The yardstick: a compiled pack with one policy that does nothing. */
export const emptyPack = (): BenchPack =>
    packFolder(`new (require("@pulumi/policy").PolicyPack)("empty", { policies: [
        { name: "nothing", description: "Does nothing.", enforcementLevel: "mandatory", validateResource: () => {}, validateStack: () => {} } ] });`);

/** beian-guard with so many further policies that have nothing to judge. */
export const guardWithIdlePolicies = (count: number): BenchPack =>
    packFolder(`const guard = require(${JSON.stringify(join(root, "dist", "src", "pack"))});
        const text = { zh: "空", en: "idle" };
        const idle = index => guard.sees({ id: "house-idle-" + index, title: text, grounds: [guard.houseRule(text)], severity: "low",
            enforcement: "mandatory", remedy: text, sees: "publicName", of: ["page"], judge: () => guard.met });
        guard.createPack({ name: "guard-with-idle-policies", policies: Array.from({ length: ${count} }, (_, index) => idle(index)) });`);

/** beian-guard as it is. */
export const guardPack = (): BenchPack => ({ folder: root, remove: () => {} });
