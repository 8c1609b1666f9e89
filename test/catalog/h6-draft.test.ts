import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryFor } from "../../src/catalog";
import { previewProgram } from "../../src/hosts/program";
import { planOf } from "./planned";
import { shownBy } from "./shown";

test("draft", async () => {
    const program = process.env["H6"] ?? "alicloud";
    const p = await previewProgram(join(__dirname, "programs", program), {
        policyPack: false,
        config: { "alicloud:region": "cn-hangzhou" },
        environment: { PULUMI_NODEJS_TRANSPILE_ONLY: "true" },
    });
    writeFileSync(`/tmp/h6/${program}-diag.json`, JSON.stringify([p.outcome, p.diagnostics], null, 1));
    const plan = planOf(p.resources);
    const shown = shownBy(plan);
    const keys = plan.subjects.map(s => s.kind + " " + s.id.replace(/^urn:.*::/, ""));
    writeFileSync(`/tmp/h6/${program}-keys.json`, JSON.stringify(keys.filter((k, i) => keys.indexOf(k) !== i)));
    writeFileSync(
        `/tmp/h6/${program}.json`,
        JSON.stringify(Object.fromEntries(Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1))), null, 4),
    );
    writeFileSync(
        `/tmp/h6/${program}-unread.json`,
        JSON.stringify(p.resources.filter(r => r.type.startsWith("alicloud:") && !entryFor(r.type)).map(r => r.type)),
    );
    writeFileSync(`/tmp/h6/${program}-resources.json`, JSON.stringify(p.resources, null, 1));
});
