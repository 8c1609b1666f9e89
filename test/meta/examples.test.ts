import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { formatPreview, previewProgram } from "../../src/hosts/program";
import { listExamples } from "../../tools/preview/examples";
import { policyConfigIn } from "../../tools/preview/preview-folder";
import { root } from "./sources";

const examples = listExamples(path.join(root, "examples"));
const writes = process.env.UPDATE_REPORTS === "1";
const command = "UPDATE_REPORTS=1 npx jest test/meta/examples";

/** What the engine says of policies: the part of a preview that does not follow the machine. */
async function reportOn(folder: string): Promise<string> {
    const policyPackConfig = policyConfigIn(folder);
    const preview = await previewProgram(folder, {
        policyPack: root,
        environment: { BEIAN_LANG: "both", BEIAN_TODAY: "2026-06-01", BEIAN_REGISTER: path.join(folder, "register.yaml"), PWD: folder },
        ...(policyPackConfig === undefined ? {} : { policyPackConfig }),
    });
    const [policies] = /^Policies:\n(?:.+\n)+/m.exec(formatPreview(preview)) ?? [];
    if (policies === undefined) throw new Error(`${folder}: the preview shows no policies:\n${formatPreview(preview)}`);
    // Neither the folder of this checkout nor the version: a release says nothing new of an example.
    return policies.replace(/(?<= beian-guard)@v\S+ \(local: .*\)$/m, "").replaceAll(root, "beian-guard");
}

test("there are examples", () => {
    expect(examples.length).toBeGreaterThan(0);
});

test.each(examples.map(folder => [path.basename(folder), folder] as const))(
    `the report on examples/%s is the stored one (else: ${command}, and read what changed)`,
    async (_name, folder) => {
        const report = await reportOn(folder);
        const stored = path.join(folder, "report.txt");
        if (writes) writeFileSync(stored, report);
        expect(existsSync(stored) ? readFileSync(stored, "utf8") : `no report.txt: ${command}`).toBe(report);
    },
);
