import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { formatPreview, type PreviewOptions, previewProgram } from "../../src/hosts/program";
import { openWorkspace } from "../../tools/pulumi/run";
import { observerPack, programFolder, situations } from "../hosts/program/situations";
import { cliOrSkip, comparable, previewWithCli } from "./cli";

const cli = cliOrSkip();
const whenCli = cli === undefined ? describe.skip : describe;

whenCli("The embedded preview and the Pulumi CLI", () => {
    for (const [situation, options] of Object.entries<PreviewOptions>(situations)) {
        test(`give policies the same resources and report the same findings: ${situation}`, async () => {
            if (cli === undefined) {
                throw new Error("no CLI");
            }
            const folder = programFolder(situation);
            const [real, embedded] = await Promise.all([
                previewWithCli(cli, folder, observerPack, options),
                previewProgram(folder, { ...options, policyPack: observerPack }),
            ]);
            expect(embedded.findings.length).toBeGreaterThan(0);
            expect(comparable(embedded.findings)).toEqual(comparable(real.findings));
            expect(real.exitCode !== 0).toBe(embedded.outcome !== "passed");
            expect(real.errors.filter(message => message !== "preview failed").length > 0).toBe(embedded.outcome === "failed");
        });
    }

    const settings: Record<string, object> = {
        "levels and properties from a config file": {
            "foreign-urn": "mandatory",
            "see-run": { enforcementLevel: "advisory", limit: 3 },
            "see-resource": "disabled",
        },
        "one level for all": { all: "disabled", "no-forbidden-name": "advisory" },
        "a remediation": { "adds-tag": "remediate" },
    };
    for (const [situation, policyPackConfig] of Object.entries(settings)) {
        test(`apply policy config alike: ${situation}`, async () => {
            if (cli === undefined) {
                throw new Error("no CLI");
            }
            const folder = programFolder("component");
            const temporary = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
            const file = path.join(temporary, "config.json");
            writeFileSync(file, JSON.stringify(policyPackConfig));
            try {
                const [real, embedded] = await Promise.all([
                    previewWithCli(cli, folder, observerPack, {}, ["--policy-pack-config", file]),
                    previewProgram(folder, { policyPack: observerPack, policyPackConfig: file }),
                ]);
                expect(comparable(embedded.findings.filter(finding => finding.level !== "remediate"))).toEqual(comparable(real.findings));
                expect(real.exitCode !== 0).toBe(embedded.outcome === "blocked");
            } finally {
                rmSync(temporary, { recursive: true });
            }
        });
    }

    test("lay out the policy report alike", async () => {
        if (cli === undefined) {
            throw new Error("no CLI");
        }
        const folder = programFolder("component");
        const policyPackConfig = { all: "disabled", "no-forbidden-name": "mandatory" };
        const temporary = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
        const file = path.join(temporary, "config.json");
        writeFileSync(file, JSON.stringify(policyPackConfig));
        const workspace = await openWorkspace(cli, folder);
        try {
            const { stdout } = await workspace.run([
                "preview",
                "--non-interactive",
                "--color",
                "never",
                "--policy-pack",
                observerPack,
                "--policy-pack-config",
                file,
            ]);
            const embedded = formatPreview(await previewProgram(folder, { policyPack: observerPack, policyPackConfig }));
            const policies = (text: string) => /^Policies:\n(?: .*\n)+/m.exec(text)?.[0];
            expect(policies(stdout)).toContain("❌ observer@v1.2.3");
            expect(policies(embedded)).toBe(policies(stdout));
        } finally {
            workspace.close();
            rmSync(temporary, { recursive: true });
        }
    });
});
