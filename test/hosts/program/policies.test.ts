import * as path from "node:path";
import { PreviewError, type PreviewFinding, previewProgram } from "../../../src/hosts/program";
import { observerPack, programFolder } from "./situations";

const pack = (name: string) => path.join(__dirname, "packs", name);
const byPolicy = (findings: readonly PreviewFinding[], policy: string) => findings.filter(finding => finding.policy === policy);

describe("The policies of a preview", () => {
    test("block it when a mandatory one is violated, and say where", async () => {
        const { outcome, findings, policyPack } = await previewProgram(programFolder("component"), { policyPack: observerPack });
        expect(outcome).toBe("blocked");
        expect(policyPack).toEqual({ name: "observer", version: "1.2.3", folder: observerPack });
        expect(byPolicy(findings, "no-forbidden-name")).toContainEqual({
            policy: "no-forbidden-name",
            level: "mandatory",
            severity: "high",
            message: 'A name may not be forbidden\n"forbidden" is forbidden.\nChoose another name.',
            urn: "urn:pulumi:dev::component::shop:web:Website$shop:web:Website::forbidden",
            phase: "resource",
            policyPack: "observer",
            policyPackVersion: "1.2.3",
        });
    });

    test("learn project, stack, organization, configuration and their own settings", async () => {
        const { findings } = await previewProgram(programFolder("configured"), {
            stack: "prod",
            organization: "acme",
            config: { token: { secret: "s3cr3t-token" } },
            policyPack: observerPack,
            policyPackConfig: { "see-run": { limit: 7 } },
        });
        const [seen] = byPolicy(findings, "see-run");
        expect(seen?.phase).toBe("stack");
        expect(seen?.urn).toBe("urn:pulumi:prod::configured::pulumi:pulumi:Stack::configured-prod");
        expect(JSON.parse(seen?.message.split("\n")[1] ?? "")).toEqual({
            organization: "acme",
            project: "configured",
            stack: "prod",
            dryRun: true,
            config: {
                "configured:size": "5",
                "configured:nested": '{"names":["a","b"]}',
                "configured:token": "[secret]",
                "alicloud:region": "cn-shanghai",
            },
            settings: { greeting: "hello", limit: 7 },
            folder: "observer",
        });
    });

    test("are only advised about when they meet an unknown", async () => {
        const { outcome, findings } = await previewProgram(programFolder("unknown-outputs"), { policyPack: observerPack });
        expect(outcome).toBe("passed");
        const [unknown] = byPolicy(findings, "reads-bucket-name");
        expect(unknown?.level).toBe("advisory");
        expect(unknown?.message).toContain("can't run policy 'reads-bucket-name'");
    });

    test("may remediate, and what comes after sees the change", async () => {
        const { findings, resources } = await previewProgram(programFolder("component"), {
            policyPack: observerPack,
            policyPackConfig: { "adds-tag": "remediate" },
        });
        expect(byPolicy(findings, "adds-tag").map(({ level }) => level)).toEqual(["remediate", "remediate"]);
        expect(resources.find(({ name }) => name === "shop-files")?.inputs).toEqual({ bucket: "shop-files", tags: { added: "yes" } });
        const seen = findings.find(({ policy, urn }) => policy === "see-resource" && urn.endsWith("::shop-files"));
        expect(seen?.message).toContain('"tags":{"added":"yes"}');
    });

    test("are attributed to the stack when they name a resource that is not in it", async () => {
        const { findings } = await previewProgram(programFolder("existing"), {
            policyPack: observerPack,
            policyPackConfig: { "foreign-urn": "mandatory" },
        });
        expect(byPolicy(findings, "foreign-urn")).toMatchObject([
            { level: "mandatory", phase: "stack", urn: "urn:pulumi:dev::existing::pulumi:pulumi:Stack::existing-dev" },
        ]);
    });

    test("fail the preview when one of them throws", async () => {
        const { outcome, diagnostics } = await previewProgram(programFolder("component"), {
            policyPack: observerPack,
            policyPackConfig: { throws: "advisory" },
        });
        expect(outcome).toBe("failed");
        const [error, ...more] = diagnostics.filter(({ severity }) => severity === "error");
        expect(more).toEqual([]);
        expect(error?.message).toMatch(/^failed to run policy: Error validating resource with policy 'throws'[\s\S]*the policy is broken/);
        expect(error?.urn).toMatch(/alicloud:oss\/bucket:Bucket::/);
    });

    test("cannot be asked when their config is not what they ask for", async () => {
        const previewing = previewProgram(programFolder("existing"), {
            policyPack: observerPack,
            policyPackConfig: { "see-run": { greeting: 5 } },
        });
        await expect(previewing).rejects.toThrow(PreviewError);
        await expect(previewing).rejects.toThrow(/policy config: see-run: greeting: .*string/);
    });

    test("cannot be asked when the pack does not load; its own error is told", async () => {
        await expect(previewProgram(programFolder("existing"), { policyPack: pack("broken") })).rejects.toThrow(
            /packs\/broken: the policy pack failed to start \(exit 32\)\.[\s\S]*the pack cannot be loaded/,
        );
    });

    test("cannot be asked when the pack prints before its port", async () => {
        await expect(previewProgram(programFolder("existing"), { policyPack: pack("talkative") })).rejects.toThrow(
            /this one wrote "hello from the pack"/,
        );
    });

    test("cannot be asked when the folder holds no pack", async () => {
        await expect(previewProgram(programFolder("existing"), { policyPack: programFolder("existing") })).rejects.toThrow(
            /no PulumiPolicy.yaml here/,
        );
    });
});
