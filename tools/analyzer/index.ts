import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";

/** A resource as it goes over the wire: properties may hold the engine's own markers and signatures. */
export interface WireResource {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    readonly properties: object;
    readonly provider?: object;
    readonly dependencies?: Readonly<Record<string, readonly string[]>>;
}

/** A violation as the pack answered it. */
export interface WireViolation {
    readonly policy: string;
    readonly level: "advisory" | "mandatory" | "disabled" | "remediate";
    readonly message: string;
    readonly urn: string;
}

export interface AnalyzerOptions {
    readonly environment?: Readonly<Record<string, string>>;
    /** Policy config as the engine would send it: level and properties by policy. */
    readonly config?: Readonly<Record<string, { readonly level?: WireViolation["level"]; readonly properties?: object }>>;
    /** What the language host tells the pack; default true: a preview. An executable pack is told nothing. */
    readonly dryRun?: boolean;
    /**
     * Start this executable file instead of the folder's pack through `run-policy-pack`. The engine does so without a language host, in the
     * program's folder, which is then the folder to name.
     */
    readonly executable?: string;
}

/** A running pack, spoken to as the engine speaks to it. */
export interface Analyzer {
    readonly pid: number;
    /** Milliseconds from the start of the process to the first answer. */
    readonly startedInMs: number;
    readonly info: proto.AnalyzerInfo;
    remediate(resource: WireResource): Promise<void>;
    analyze(resource: WireResource): Promise<readonly WireViolation[]>;
    analyzeStack(
        resources: readonly WireResource[],
    ): Promise<{ readonly violations: readonly WireViolation[]; readonly replyBytes: number }>;
    /** What the pack wrote on its standard error. */
    errorOutput(): string;
    close(): Promise<void>;
}

const levels = ["advisory", "mandatory", "disabled", "remediate"] as const;

/** The address of an engine that nobody asks anything of. */
const noEngine = "127.0.0.1:1";

/**
 * Starts a pack the way Pulumi's Node language host does, or the engine itself where the pack is an executable file, and speaks the
 * analyzer protocol to it. `folder` is the working directory: the pack's folder, for an executable the program's.
 */
export async function startAnalyzer(folder: string, options: AnalyzerOptions = {}): Promise<Analyzer> {
    const began = process.hrtime.bigint();
    const [command, args, hostEnvironment] = options.executable
        ? [options.executable, [noEngine], {}]
        : [process.execPath, [runnerOf(folder), noEngine, folder], stackEnvironment(options.dryRun ?? true)];
    const child = spawn(command, args, {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, ...hostEnvironment, ...options.environment },
    });
    let errors = "";
    child.stderr.on("data", chunk => {
        errors += String(chunk);
    });
    const ended = new Promise<void>(resolve => child.once("exit", () => resolve()));
    const port = await new Promise<string>((resolve, reject) => {
        createInterface({ input: child.stdout }).once("line", resolve);
        child.once("exit", code => reject(new Error(`the pack ended with exit code ${code} before it gave its port:\n${errors}`)));
        child.once("error", reject);
    });
    if (!/^\d+$/.test(port)) throw new Error(`the first line of a pack must be its port; this one wrote: ${port}`);

    const limits = { "grpc.max_send_message_length": -1, "grpc.max_receive_message_length": -1 };
    const client = new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), limits);
    type Done<T> = (error: grpc.ServiceError | null, reply: T) => void;
    const call = <T>(invoke: (done: Done<T>) => unknown): Promise<T> =>
        new Promise((resolve, reject) => invoke((error, reply) => (error ? reject(new Error(error.details)) : resolve(reply))));

    const info = await call<proto.AnalyzerInfo>(done => client.getAnalyzerInfo(new Empty(), done));
    const startedInMs = Number(process.hrtime.bigint() - began) / 1e6;
    await call<proto.AnalyzerStackConfigureResponse>(done => client.configureStack(new proto.AnalyzerStackConfigureRequest(), done));
    await call<Empty>(done => client.configure(configureRequest(info, options.config ?? {}), done));

    const violations = (reply: proto.AnalyzeResponse): readonly WireViolation[] =>
        reply.getDiagnosticsList().map(diagnostic => ({
            policy: diagnostic.getPolicyname(),
            level: levels[diagnostic.getEnforcementlevel()] ?? "mandatory",
            message: diagnostic.getMessage(),
            urn: diagnostic.getUrn(),
        }));
    const analyze = (resource: WireResource) => call<proto.AnalyzeResponse>(done => client.analyze(analyzeRequest(resource), done));
    return {
        pid: child.pid ?? 0,
        startedInMs,
        info,
        remediate: async resource => {
            await call<proto.RemediateResponse>(done => client.remediate(analyzeRequest(resource), done));
        },
        analyze: async resource => violations(await analyze(resource)),
        analyzeStack: async resources => {
            const request = new proto.AnalyzeStackRequest();
            request.setResourcesList(resources.map(analyzerResource));
            const reply = await call<proto.AnalyzeResponse>(done => client.analyzeStack(request, done));
            return { violations: violations(reply), replyBytes: reply.serializeBinary().length };
        },
        errorOutput: () => errors,
        close: async () => {
            client.close();
            child.kill();
            await ended;
        },
    };
}

const runnerOf = (packFolder: string): string => require.resolve("@pulumi/pulumi/cmd/run-policy-pack", { paths: [packFolder] });

/** What the Node language host tells a pack of the stack. */
const stackEnvironment = (dryRun: boolean): Readonly<Record<string, string>> => ({
    PULUMI_CONFIG: "{}",
    PULUMI_NODEJS_PROJECT: "shop",
    PULUMI_NODEJS_STACK: "prod",
    PULUMI_NODEJS_ORGANIZATION: "organization",
    PULUMI_NODEJS_DRY_RUN: String(dryRun),
});

/** The engine sends every policy's default properties and level, with the user's on top. */
function configureRequest(info: proto.AnalyzerInfo, given: NonNullable<AnalyzerOptions["config"]>): proto.ConfigureAnalyzerRequest {
    const request = new proto.ConfigureAnalyzerRequest();
    for (const policy of info.getPoliciesList()) {
        const { level, properties } = given[policy.getName()] ?? {};
        const config = new proto.PolicyConfig();
        config.setEnforcementlevel(level ? (levels.indexOf(level) as proto.EnforcementLevel) : policy.getEnforcementlevel());
        config.setProperties(structOf(properties ?? {}));
        request.getPolicyconfigMap().set(policy.getName(), config);
    }
    return request;
}

const structOf = (value: object): Struct => Struct.fromJavaScript(value as Record<string, JavaScriptValue>);

function providerOf(resource: WireResource): proto.AnalyzerProviderResource | undefined {
    if (!resource.provider) return undefined;
    const provider = new proto.AnalyzerProviderResource();
    const name = resource.type.split(":")[0] ?? "";
    provider.setType(`pulumi:providers:${name}`);
    provider.setName("default");
    provider.setUrn(`urn:pulumi:prod::shop::pulumi:providers:${name}::default`);
    provider.setProperties(structOf(resource.provider));
    return provider;
}

/** A resource as the engine sends it for analysis. */
export function analyzeRequest(resource: WireResource): proto.AnalyzeRequest {
    const request = new proto.AnalyzeRequest();
    request.setUrn(resource.urn);
    request.setType(resource.type);
    request.setName(resource.name);
    request.setProperties(structOf(resource.properties));
    request.setOptions(new proto.AnalyzerResourceOptions());
    const provider = providerOf(resource);
    if (provider) request.setProvider(provider);
    return request;
}

function analyzerResource(resource: WireResource): proto.AnalyzerResource {
    const message = new proto.AnalyzerResource();
    message.setUrn(resource.urn);
    message.setType(resource.type);
    message.setName(resource.name);
    message.setProperties(structOf(resource.properties));
    message.setOptions(new proto.AnalyzerResourceOptions());
    const provider = providerOf(resource);
    if (provider) message.setProvider(provider);
    for (const [property, urns] of Object.entries(resource.dependencies ?? {})) {
        const dependencies = new proto.AnalyzerPropertyDependencies();
        dependencies.setUrnsList([...urns]);
        message.getPropertydependenciesMap().set(property, dependencies);
    }
    return message;
}
