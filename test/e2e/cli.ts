import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { type PreviewFinding, type PreviewOptions, secretText } from "../../src/hosts/program";
import { type Cli, findCli } from "../../tools/pulumi/find";
import { openWorkspace } from "../../tools/pulumi/run";

const compiledHost = path.resolve(__dirname, "../../dist/tools/pulumi/language-host.js");

/**
 * The CLI that these tests run, or `undefined` after a line that says why they are skipped.
 * With BEIAN_REQUIRE_CLI=1 a missing CLI is an error.
 */
export function cliOrSkip(): Cli | undefined {
    const search = findCli();
    const why =
        search.cli === undefined
            ? search.why
            : search.cli.own && !existsSync(compiledHost)
              ? "its language host is not compiled (npm run build)"
              : undefined;
    if (why === undefined) {
        return search.cli;
    }
    if (process.env["BEIAN_REQUIRE_CLI"] === "1") {
        throw new Error(`BEIAN_REQUIRE_CLI=1, and there is no Pulumi CLI to test with: ${why}`);
    }
    process.stderr.write(`The tests with the real Pulumi CLI are skipped: ${why}\n`);
    return undefined;
}

/** Marked as secret by a fixture program alone. We mask it in messages too; the CLI only masks secret configuration. */
const programSecret = "tok-9f8e7d";

/** Findings without their phase, which the CLI does not tell, in an order of our own: the engine's follows the timing of the program. */
export function comparable(findings: readonly Omit<PreviewFinding, "phase">[]): string[] {
    return findings
        .map(({ policy, level, severity, message, urn, policyPack, policyPackVersion }) =>
            [urn, policy, level, severity ?? "", policyPack, policyPackVersion, message.replaceAll(programSecret, secretText)].join("\n"),
        )
        .sort();
}

/** What a preview by the CLI showed, in the words of the embedded preview. */
export interface CliPreview {
    readonly exitCode: number;
    readonly findings: readonly Omit<PreviewFinding, "phase">[];
    readonly errors: readonly string[];
    readonly created: readonly string[];
    readonly stdout: string;
}

interface EngineEvent {
    readonly policyEvent?: Record<
        "resourceUrn" | "message" | "policyName" | "policyPackName" | "policyPackVersion" | "enforcementLevel",
        string
    > & {
        readonly severity?: PreviewFinding["severity"];
    };
    readonly diagnosticEvent?: { readonly severity: string; readonly message: string };
    readonly resourcePreEvent?: { readonly metadata: { readonly op: string; readonly urn: string } };
}

/** What the engine's events on standard output tell (`--json`), in the words of the embedded preview. */
export function readEvents(stdout: string): Pick<CliPreview, "findings" | "errors" | "created"> {
    const events = stdout
        .split("\n")
        .filter(line => line.startsWith("{"))
        .map(line => JSON.parse(line) as EngineEvent);
    return {
        findings: events.flatMap(({ policyEvent }) =>
            policyEvent === undefined
                ? []
                : [
                      {
                          policy: policyEvent.policyName,
                          level: policyEvent.enforcementLevel as PreviewFinding["level"],
                          ...(policyEvent.severity ? { severity: policyEvent.severity } : {}),
                          message: policyEvent.message.replace(/<\{%[^%]*%\}>/g, "").trimEnd(),
                          urn: policyEvent.resourceUrn,
                          policyPack: policyEvent.policyPackName,
                          policyPackVersion: policyEvent.policyPackVersion,
                      },
                  ],
        ),
        errors: events.flatMap(({ diagnosticEvent }) => (diagnosticEvent?.severity === "error" ? [diagnosticEvent.message.trimEnd()] : [])),
        created: events.flatMap(({ resourcePreEvent }) =>
            resourcePreEvent?.metadata.op === "create" ? [resourcePreEvent.metadata.urn] : [],
        ),
    };
}

/** Previews a program with the CLI and reads the engine's events. */
export async function previewWithCli(
    cli: Cli,
    folder: string,
    pack: string,
    options: PreviewOptions,
    extra: readonly string[] = [],
): Promise<CliPreview> {
    const workspace = await openWorkspace(cli, folder, { config: options.config ?? {} });
    try {
        for (const [name, outputs] of Object.entries(options.stackReferences ?? {})) {
            writeStack(workspace.stateFolder, name, outputs);
        }
        const { exitCode, stdout } = await workspace.run(
            ["preview", "--non-interactive", "--color", "never", "--json", "--policy-pack", pack, ...extra],
            {
                environment: {
                    PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "true",
                    BEIAN_EXAMPLE_INVOKES: JSON.stringify(options.invokes ?? {}),
                    ...options.environment,
                },
            },
        );
        return { exitCode, stdout, ...readEvents(stdout) };
    } finally {
        workspace.close();
    }
}

/** Puts a stack with outputs into a file backend, for programs that refer to it. */
function writeStack(stateFolder: string, fullName: string, outputs: Readonly<Record<string, unknown>>): void {
    const [, project = "", stack = ""] = fullName.split("/");
    const folder = path.join(stateFolder, ".pulumi", "stacks", project);
    mkdirSync(folder, { recursive: true });
    const type = "pulumi:pulumi:Stack";
    const resource = { urn: `urn:pulumi:${stack}::${project}::${type}::${project}-${stack}`, custom: false, type, outputs };
    const manifest = { time: "2026-01-01T00:00:00Z", magic: "", version: "" };
    writeFileSync(
        path.join(folder, `${stack}.json`),
        JSON.stringify({ version: 3, checkpoint: { stack: fullName, latest: { manifest, resources: [resource] } } }),
    );
}
