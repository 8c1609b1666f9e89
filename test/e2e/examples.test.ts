import * as path from "node:path";
import { type Preview, previewProgram } from "../../src/hosts/program";
import { listExamples, readExpectation } from "../../tools/preview/examples";
import { environmentFor, policyConfigIn } from "../../tools/preview/preview-folder";
import { cliOrSkip, comparable, previewWithCli } from "./cli";

const root = path.resolve(__dirname, "../..");
const cli = cliOrSkip();

describe.each(listExamples(path.join(root, "examples")).map(folder => [path.basename(folder), folder] as const))(
    "The example %s",
    (_name, folder) => {
        const { outcome, environment } = readExpectation(folder);
        const policyPackConfig = policyConfigIn(folder);
        const options = {
            environment: environmentFor(folder, environment),
            ...(policyPackConfig === undefined ? {} : { policyPackConfig }),
        };

        let embedded: Preview;
        beforeAll(async () => {
            embedded = await previewProgram(folder, { ...options, policyPack: root });
        });

        test("does in the embedded preview what its folder says", () => {
            expect(embedded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
            expect(embedded.outcome).toBe(outcome);
        });

        (cli === undefined ? test.skip : test)("gets the same findings from the Pulumi CLI", async () => {
            if (cli === undefined) {
                throw new Error("no CLI");
            }
            const flags = policyPackConfig === undefined ? [] : ["--policy-pack-config", policyPackConfig];
            const real = await previewWithCli(cli, folder, root, options, flags);
            expect(real.errors.filter(message => message !== "preview failed")).toEqual([]);
            expect(real.exitCode === 0).toBe(outcome === "passed");
            expect(comparable(embedded.findings)).toEqual(comparable(real.findings));
        });
    },
);
