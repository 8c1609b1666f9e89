/**
 * `npm run preview`: previews every example under the policy pack and compares the outcome with what the example's folder says.
 * `npm run preview -- <folder>`: previews one Node Pulumi program. Exit code 0 passed, 1 blocked, 2 the preview could not be made.
 */
import * as path from "node:path";
import { parseArgs } from "node:util";
import { type Cli, findCli } from "../pulumi/find";
import { listExamples, readExpectation } from "./examples";
import { previewFolder } from "./preview-folder";

const usage = `npm run preview                  previews the examples; exit code 0 if each does what its folder says
npm run preview -- <folder>      previews one Node Pulumi program; exit code 0 passed, 1 blocked, 2 could not be previewed
  --stack <name>                 stack to preview (default: dev)
  --config <key>=<value>         a configuration value; may be repeated
  --policy-pack-config <file>    policy config (default: policy-config.json in the folder, if there is one)
  --embedded                     use the embedded engine even where a Pulumi CLI is found
A register.yaml in the program's folder is used unless BEIAN_REGISTER names another.`;

/** The command line; a mistake in it ends the command with what is wanted. */
function readArguments() {
    try {
        return parseArgs({
            allowPositionals: true,
            options: {
                embedded: { type: "boolean", default: false },
                stack: { type: "string" },
                config: { type: "string", multiple: true, default: [] },
                "policy-pack-config": { type: "string" },
                help: { type: "boolean", default: false },
            },
        });
    } catch (error) {
        console.error(`${error instanceof Error ? error.message.split(". ")[0] : error}\n\n${usage}`);
        return process.exit(2);
    }
}

const { values, positionals } = readArguments();

/** Which engine is used, said in one line. */
function chooseEngine(): Cli | undefined {
    if (values.embedded) {
        console.log("Previewing with the embedded engine, as asked.");
        return undefined;
    }
    const search = findCli();
    if (search.cli === undefined) {
        console.log(
            `Previewing with the embedded engine: ${search.why}. For the real CLI: npm run pulumi:build, or https://www.pulumi.com/docs/install/`,
        );
        return undefined;
    }
    console.log(`Previewing with Pulumi ${search.cli.version}: ${search.cli.path}`);
    return search.cli;
}

async function main(): Promise<number> {
    if (values.help) {
        console.log(usage);
        return 0;
    }
    const [folder, ...more] = positionals;
    if (more.length > 0) {
        console.error(`one folder is wanted, ${positionals.length} were given\n\n${usage}`);
        return 2;
    }
    const pack = path.resolve(__dirname, "../../..");
    if (folder !== undefined) {
        const config = values.config.map(pair => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);
        const malformed = values.config.find(pair => pair.indexOf("=") < 1);
        if (malformed !== undefined) {
            console.error(`--config ${malformed}: <key>=<value> is wanted\n\n${usage}`);
            return 2;
        }
        const outcome = await previewFolder(path.resolve(folder), {
            cli: chooseEngine(),
            pack,
            environment: {},
            config: Object.fromEntries(config),
            ...(values.stack === undefined ? {} : { stack: values.stack }),
            ...(values["policy-pack-config"] === undefined ? {} : { policyConfig: path.resolve(values["policy-pack-config"]) }),
        });
        return { passed: 0, blocked: 1, failed: 2 }[outcome];
    }

    const cli = chooseEngine();
    const results: { readonly name: string; readonly expected: string; readonly outcome: string }[] = [];
    for (const example of listExamples(path.join(pack, "examples"))) {
        const { outcome: expected, environment } = readExpectation(example);
        const name = path.relative(pack, example);
        console.log(`\n── ${name}, which should be ${expected} ${"─".repeat(Math.max(4, 60 - name.length))}\n`);
        results.push({ name, expected, outcome: await previewFolder(example, { cli, pack, environment, config: {} }) });
    }
    return summarize(results);
}

function summarize(results: readonly { readonly name: string; readonly expected: string; readonly outcome: string }[]): number {
    const width = Math.max(...results.map(({ name }) => name.length), 0);
    console.log("\nWhat happened:");
    for (const { name, expected, outcome } of results) {
        const verdict = outcome === expected ? "as it should" : `NOT as it should: expected ${expected}`;
        console.log(`  ${outcome === expected ? "✓" : "✗"} ${name.padEnd(width)}  ${outcome}, ${verdict}`);
    }
    if (results.length === 0) {
        console.error("  there are no examples: examples/<cloud>-<situation>/ with expected.json is wanted");
        return 1;
    }
    return results.every(({ expected, outcome }) => outcome === expected) ? 0 : 1;
}

main().then(
    code => {
        process.exitCode = code;
    },
    (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exitCode = 2;
    },
);
