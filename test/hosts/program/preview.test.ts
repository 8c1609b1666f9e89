import { type PreviewedResource, type PreviewOptions, previewProgram } from "../../../src/hosts/program";
import { observerPack, programFolder, situations } from "./situations";

const stackParent = (project: string) => `urn:pulumi:dev::${project}::pulumi:pulumi:Stack::${project}-dev`;

function preview(situation: keyof typeof situations, options: PreviewOptions = {}) {
    return previewProgram(programFolder(situation), { ...situations[situation], policyPack: false, ...options });
}

function named(resources: readonly PreviewedResource[], name: string): PreviewedResource {
    const found = resources.find(resource => resource.name === name);
    if (found === undefined) {
        throw new Error(`no resource ${name} among ${resources.map(resource => resource.name).join(", ")}`);
    }
    return found;
}

describe("A preview", () => {
    test("shows what the program would make, with outputs that are not known yet", async () => {
        const { outcome, resources, outputs, diagnostics } = await preview("unknown-outputs");
        expect(diagnostics).toEqual([]);
        expect(outcome).toBe("passed");
        expect(resources.map(({ urn }) => urn)).toEqual([
            stackParent("unknown-outputs"),
            "urn:pulumi:dev::unknown-outputs::pulumi:providers:alicloud::default_3_108_0",
            "urn:pulumi:dev::unknown-outputs::alicloud:kms/key:Key::key",
            "urn:pulumi:dev::unknown-outputs::alicloud:oss/bucket:Bucket::bucket",
        ]);
        const bucket = named(resources, "bucket");
        expect(bucket.inputs).toEqual({
            bucket: "[unknown]",
            serverSideEncryptionRule: { sseAlgorithm: "KMS", kmsMasterKeyId: "[unknown]" },
            tags: { kept: "yes", arn: "[unknown]" },
        });
        expect(bucket.id).toBeUndefined();
        const key = "urn:pulumi:dev::unknown-outputs::alicloud:kms/key:Key::key";
        expect(bucket.dependencies).toEqual([key]);
        expect(bucket.propertyDependencies).toEqual({ bucket: [key], serverSideEncryptionRule: [key], tags: [key] });
        expect(bucket.parent).toBe(stackParent("unknown-outputs"));
        expect(outputs).toEqual({ endpoint: "[unknown]", name: "[unknown]", fixed: "fixed" });
    });

    test("never shows a secret, wherever it turns up", async () => {
        const shown = await preview("secrets", { policyPack: observerPack });
        expect(shown.outcome).toBe("passed");
        expect(named(shown.resources, "account").inputs["accountPassword"]).toBe("[secret]");
        expect(named(shown.resources, "database").inputs["parameters"]).toEqual([{ name: "token", value: "[secret]" }]);
        expect(shown.outputs).toEqual({ password: "[secret]" });
        expect(shown.diagnostics).toContainEqual({ severity: "info", message: "the password is [secret]" });
        expect(JSON.stringify(shown)).not.toMatch(/hunter2|tok-9f8e7d/);
        const seen = shown.findings.find(({ policy, urn }) => policy === "see-resource" && urn.endsWith("::account"));
        expect(seen?.message).toContain('"accountPassword":"[secret]"');
    });

    test("hands assets and archives to policies", async () => {
        const { findings } = await preview("assets", { policyPack: observerPack });
        const seen = findings.find(({ policy, urn }) => policy === "see-resource" && urn.endsWith("::site"))?.message ?? "";
        expect(JSON.parse(seen.split("\n")[1] ?? "").props).toEqual({
            page: { __pulumiAsset: true, path: "page.html" },
            note: { __pulumiAsset: true, text: "备案号" },
            folder: { __pulumiArchive: true, assets: { "index.html": { __pulumiAsset: true, path: "page.html" } } },
            nothing: null,
        });
    });

    test("puts the parents' types into the URN of what a component holds, and lets it inherit protection", async () => {
        const { resources } = await preview("component");
        const cdn = named(resources, "forbidden-cdn");
        expect(cdn.urn).toBe(
            "urn:pulumi:dev::component::shop:web:Website$shop:web:Website$alicloud:oss/bucket:Bucket$alicloud:cdn/domainNew:DomainNew::forbidden-cdn",
        );
        expect(cdn.protect).toBe(true);
        expect(named(resources, "shop")).toMatchObject({ custom: false, outputs: { bucketName: "shop-files" } });
        expect(named(resources, "shop").provider).toBeUndefined();
    });

    test("gives a resource its own provider, its component's, or the default one with the stack's configuration", async () => {
        const { resources } = await preview("providers");
        const abroad = "urn:pulumi:dev::providers::pulumi:providers:alicloud::abroad";
        const byDefault = "urn:pulumi:dev::providers::pulumi:providers:alicloud::default_3_108_0";
        expect(named(resources, "here").provider).toBe(byDefault);
        expect(named(resources, "there").provider).toBe(abroad);
        expect(named(resources, "inside").provider).toBe(abroad);
        expect(named(resources, "default_3_108_0").inputs).toMatchObject({ region: "cn-hangzhou", version: "3.108.0" });
        expect(named(resources, "abroad").inputs).toMatchObject({ region: "ap-southeast-1" });
    });

    test("reads an existing resource without showing it to policies", async () => {
        const { resources, findings, outputs } = await preview("existing", { policyPack: observerPack });
        expect(named(resources, "old")).toMatchObject({ external: true, id: "old-files" });
        expect(named(resources, "page").inputs).toMatchObject({ bucket: "old-files", content: "private" });
        expect(outputs).toEqual({ acl: "private" });
        expect(findings.some(({ urn }) => urn.endsWith("::old"))).toBe(false);
        const stackSeen = findings.find(({ policy, urn }) => policy === "see-stack" && urn.endsWith("::page"))?.message ?? "";
        expect(JSON.parse(stackSeen.split("\n")[1] ?? "").propertyDependencies).toEqual({ bucket: [], content: [] });
    });

    test("answers a provider function from the given table, also by a function of the arguments", async () => {
        const asked: unknown[] = [];
        const { resources } = await preview("invoke", {
            invokes: {
                "alicloud:index/getZones:getZones": args => {
                    asked.push(args);
                    return { zones: [{ id: "cn-beijing-k" }] };
                },
            },
        });
        expect(named(resources, "switch").inputs["zoneId"]).toBe("cn-beijing-k");
        expect(asked).toEqual([{ availableResourceCreation: "VSwitch" }]);
    });

    test("fails on a function without an answer, naming it and its arguments, and says it once", async () => {
        const { outcome, diagnostics, resources } = await preview("invoke", { invokes: {} });
        expect(outcome).toBe("failed");
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([
            {
                severity: "error",
                message:
                    'the program calls alicloud:index/getZones:getZones with {"availableResourceCreation":"VSwitch"}, and no answer was given. Add one: invokes: { "alicloud:index/getZones:getZones": { … } }',
            },
        ]);
        expect(resources.some(({ name }) => name === "switch")).toBe(false);
    });

    test("answers a stack reference from the given table", async () => {
        const { resources } = await preview("stack-reference");
        expect(named(resources, "switch").inputs).toMatchObject({ vpcId: "vpc-42", cidrBlock: "10.1.0.0/24" });
    });

    test("keeps a secret output of another stack secret", async () => {
        const { resources } = await preview("stack-reference", {
            stackReferences: { "organization/network/prod": { vpcId: { secret: "vpc-hidden" }, cidr: "10.1.0.0/24" } },
        });
        expect(named(resources, "switch").inputs).toMatchObject({ vpcId: "[secret]", cidrBlock: "10.1.0.0/24" });
    });

    test("fails on a stack reference without outputs, naming the stack", async () => {
        const { outcome, diagnostics } = await preview("stack-reference", { stackReferences: {} });
        expect(outcome).toBe("failed");
        expect(diagnostics.map(({ message }) => message).join()).toContain('the outputs of the stack "organization/network/prod"');
    });

    test("runs the program's transforms", async () => {
        const { resources, diagnostics } = await preview("transforms");
        expect(diagnostics).toEqual([]);
        const bucket = named(resources, "bucket");
        expect(bucket.inputs).toEqual({ bucket: "renamed", tags: { key: "[unknown]", team: "web" } });
        expect(bucket.protect).toBe(true);
        // The Node runtime does not hand dependencies back from a resource's own transforms, so policies never see them.
        expect(bucket.propertyDependencies).toEqual({});
        expect(named(resources, "acl").propertyDependencies).toEqual({ bucket: ["urn:pulumi:dev::transforms::alicloud:kms/key:Key::key"] });
        expect(named(resources, "key").inputs["tags"]).toEqual({ team: "web" });
    });

    test("compiles a TypeScript program as the runtime does", async () => {
        const { outcome, resources, diagnostics } = await preview("typescript");
        expect(diagnostics).toEqual([]);
        expect(outcome).toBe("passed");
        expect(named(resources, "second").inputs).toEqual({ domain: "[unknown]" });
    });

    test("fails with the program's own message when it throws", async () => {
        const { outcome, diagnostics } = await preview("throwing");
        expect(outcome).toBe("failed");
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        expect(errors).toHaveLength(1);
        expect(errors[0]?.message).toContain("Error: the disk is on fire\n");
        expect(errors[0]?.message).toContain("throwing/index.js:5");
        expect(errors[0]?.message).not.toContain("hosts/program/preview");
    });
});
