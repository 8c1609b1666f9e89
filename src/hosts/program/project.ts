import { existsSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { PreviewError } from "./preview-error";

/** A Node program as its Pulumi.yaml describes it. */
export interface Project {
    readonly name: string;
    /** Folder of Pulumi.yaml. */
    readonly root: string;
    /** Folder the program runs in: the root, or the one that `main` names. */
    readonly workingDirectory: string;
    /** What is run, relative to the working directory: `.`, or the file that `main` names. */
    readonly entry: string;
    /** Arguments for Node itself (`runtime.options.nodeargs`). */
    readonly nodeArguments: readonly string[];
    /** Whether TypeScript is compiled on the fly (`runtime.options.typescript`, by default yes). */
    readonly typescript: boolean;
    /** The `tsconfig` that `runtime.options` names. */
    readonly tsconfig?: string;
    /** `config:` of Pulumi.yaml, as written. */
    readonly configuration: Readonly<Record<string, unknown>>;
}

/** Reads Pulumi.yaml. Throws a `PreviewError` when there is none, or when the program is not a Node program. */
export function readProject(folder: string): Project {
    const root = path.resolve(folder);
    const file = ["Pulumi.yaml", "Pulumi.yml"].map(name => path.join(root, name)).find(candidate => existsSync(candidate));
    if (file === undefined) {
        throw new PreviewError(`${root}: no Pulumi.yaml here. Name the folder of a Pulumi program.`);
    }
    const document = readYaml(file);
    const name = document["name"];
    if (typeof name !== "string" || name === "") {
        throw new PreviewError(`${file}: "name" is missing. A Pulumi project needs a name.`);
    }
    const runtime = document["runtime"];
    const runtimeName = isRecord(runtime) ? runtime["name"] : runtime;
    if (runtimeName !== "nodejs") {
        const found = typeof runtimeName === "string" ? `runtime is "${runtimeName}"` : `"runtime" is missing`;
        throw new PreviewError(
            `${file}: ${found}; only "nodejs" programs can be previewed without the Pulumi CLI. Install the CLI for other languages.`,
        );
    }
    const options = isRecord(runtime) && isRecord(runtime["options"]) ? runtime["options"] : {};
    const nodeArguments = options["nodeargs"];
    const tsconfig = options["tsconfig"];
    return {
        name,
        root,
        ...entryOf(root, file, document["main"]),
        nodeArguments: typeof nodeArguments === "string" ? nodeArguments.split(/\s+/).filter(argument => argument !== "") : [],
        typescript: options["typescript"] !== false,
        ...(typeof tsconfig === "string" ? { tsconfig } : {}),
        configuration: isRecord(document["config"]) ? document["config"] : {},
    };
}

function entryOf(root: string, file: string, main: unknown): { workingDirectory: string; entry: string } {
    if (main === undefined || main === null || main === "") {
        return { workingDirectory: root, entry: "." };
    }
    const target = path.resolve(root, String(main));
    if (!existsSync(target)) {
        throw new PreviewError(`${file}: "main" names ${target}, which does not exist.`);
    }
    return statSync(target).isDirectory()
        ? { workingDirectory: target, entry: "." }
        : { workingDirectory: path.dirname(target), entry: path.basename(target) };
}

/** The mapping in a YAML file. Throws a `PreviewError` that names file and line. */
export function readYaml(file: string): Record<string, unknown> {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
    const problem = document.errors[0];
    if (problem !== undefined) {
        const { line } = lines.linePos(problem.pos[0]);
        throw new PreviewError(`${file}:${line}: not valid YAML: ${problem.message.split("\n")[0]}`);
    }
    const value: unknown = document.toJS();
    if (value === null || value === undefined) {
        return {};
    }
    if (!isRecord(value)) {
        throw new PreviewError(`${file}: a mapping is wanted, this is something else.`);
    }
    return value;
}

/** Whether a value read from YAML or JSON is a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
