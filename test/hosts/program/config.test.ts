import { previewProgram } from "../../../src/hosts/program";
import { programFolder } from "./situations";

const noPack = { policyPack: false } as const;

describe("The configuration of a preview", () => {
    test("comes from Pulumi.yaml, then the stack's file, then the options", async () => {
        const defaults = await previewProgram(programFolder("configured"), { ...noPack, config: { token: { secret: "abcdef" } } });
        expect(defaults.outputs).toMatchObject({ size: 3, region: "cn-beijing", token: "[secret]" });
        const prod = await previewProgram(programFolder("configured"), {
            ...noPack,
            stack: "prod",
            project: "renamed",
            config: { "renamed:size": "5", token: "abcdef", "alicloud:region": "cn-wulanchabu" },
            environment: { SHOP_COLOUR: "red" },
        });
        expect(prod.diagnostics).toEqual([]);
        expect(prod.outputs).toMatchObject({
            size: 5,
            region: "cn-wulanchabu",
            token: "[secret]",
            variable: "red",
            run: { project: "renamed", stack: "prod", organization: "organization", dryRun: true },
        });
    });

    test("is refused when a value that Pulumi.yaml asks for is missing", async () => {
        await expect(previewProgram(programFolder("configured"), noPack)).rejects.toThrow(
            /stack "dev" is missing the configuration value "token" that Pulumi.yaml asks for/,
        );
    });

    test("is refused when a value is encrypted, and taken when its value is given", async () => {
        await expect(previewProgram(programFolder("encrypted"), noPack)).rejects.toThrow(
            /Pulumi\.dev\.yaml: "encrypted:password" is encrypted/,
        );
        const { outputs } = await previewProgram(programFolder("encrypted"), {
            ...noPack,
            config: { password: { secret: "open sesame" } },
        });
        expect(outputs).toEqual({ length: "[secret]" });
    });
});

describe("A folder that is no Node program", () => {
    test("is refused by name", async () => {
        await expect(previewProgram(__dirname, noPack)).rejects.toThrow(`${__dirname}: no Pulumi.yaml here`);
        await expect(previewProgram(programFolder("python"), noPack)).rejects.toThrow(
            /python\/Pulumi\.yaml: runtime is "python"; only "nodejs"/,
        );
    });
});
