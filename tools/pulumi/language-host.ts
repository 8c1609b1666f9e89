/**
 * A small Node language host for the Pulumi CLI that `npm run pulumi:build` makes: Pulumi's own is not to be had as a Go module.
 * It runs programs, policy packs and Node providers as the real one does. It installs nothing and generates nothing.
 * Started by the CLI through the shim in the cache folder; the first line it prints is its port.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import * as path from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerStackConfigureRequest } from "@pulumi/pulumi/proto/analyzer_pb";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { runtimeNodeOptions } from "../../src/hosts/program/node-options";
import { startAnalyzerProxy } from "./analyzer-proxy";
import { builtVersion } from "./versions";

/** Exit code of Pulumi's Node runtime when it has reported the failure itself. */
const reportedExitCode = 32;

let engineAddress = process.argv.slice(2).find(argument => !argument.startsWith("-")) ?? "";

function pulumiModule(name: string, folder: string): string {
    const request = `@pulumi/pulumi/cmd/${name}`;
    try {
        return createRequire(path.join(folder, "package.json")).resolve(request);
    } catch {
        return require.resolve(request);
    }
}

function configVariables(config: { toArray(): [string, string][] }): { PULUMI_CONFIG: string } {
    return { PULUMI_CONFIG: JSON.stringify(Object.fromEntries(config.toArray())) };
}

function runProgram(request: messages.RunRequest): Promise<messages.RunResponse> {
    const info = request.getInfo();
    const folder = info?.getProgramDirectory() || request.getPwd();
    const options = (info?.getOptions()?.toJavaScript() ?? {}) as Record<string, unknown>;
    const nodeArguments = typeof options["nodeargs"] === "string" ? options["nodeargs"].split(/\s+/).filter(Boolean) : [];
    const child = spawn(
        process.execPath,
        [
            ...nodeArguments,
            pulumiModule("run", folder),
            ...["--monitor", request.getMonitorAddress()],
            ...["--engine", engineAddress],
            ...["--organization", request.getOrganization()],
            ...["--project", request.getProject()],
            ...["--stack", request.getStack()],
            ...["--root-directory", info?.getRootDirectory() || folder],
            ...["--pwd", request.getPwd() || folder],
            ...(request.getDryrun() ? ["--dry-run"] : []),
            ...["--parallel", String(request.getParallel())],
            info?.getEntryPoint() || ".",
            ...request.getArgsList(),
        ],
        {
            cwd: folder,
            stdio: ["ignore", "inherit", "inherit"],
            env: {
                ...process.env,
                NODE_OPTIONS: runtimeNodeOptions(process.env["NODE_OPTIONS"]),
                ...configVariables(request.getConfigMap()),
                PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
                ...(options["typescript"] === false ? {} : { PULUMI_NODEJS_TYPESCRIPT: "true" }),
                ...(typeof options["tsconfig"] === "string" ? { PULUMI_NODEJS_TSCONFIG_PATH: options["tsconfig"] } : {}),
            },
        },
    );
    return ended(child).then(exit => {
        const response = new messages.RunResponse();
        if (exit === reportedExitCode) {
            response.setBail(true);
        } else if (exit !== 0) {
            response.setError(`Program exited with non-zero exit code: ${exit}`);
        }
        return response;
    });
}

function ended(child: ChildProcess): Promise<number> {
    return new Promise(resolve => {
        child.once("error", () => resolve(1));
        child.once("close", code => resolve(code ?? 1));
    });
}

type PluginCall = grpc.ServerWritableStream<messages.RunPluginRequest, messages.RunPluginResponse>;

const children = new Set<ChildProcess>();

/** Starts a plugin and streams what it writes, and at last its exit code. The plugin ends when the engine ends the call. */
function startPlugin(call: PluginCall, args: readonly string[], variables: Record<string, string>): ChildProcess {
    const environment: Record<string, string> = Object.fromEntries(
        call.request.getEnvList().map(entry => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]),
    );
    const folder = call.request.getInfo()?.getProgramDirectory() || call.request.getPwd();
    const isPack = call.request.getKind() === "analyzer";
    const child = spawn(process.execPath, args, {
        cwd: isPack ? folder : call.request.getPwd(),
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...environment, NODE_OPTIONS: runtimeNodeOptions(environment["NODE_OPTIONS"]), ...variables },
    });
    children.add(child);
    call.once("cancelled", () => child.kill());
    child.stderr?.on("data", (bytes: Buffer) => write(call, response => response.setStderr(bytes)));
    void ended(child).then(exit => {
        children.delete(child);
        write(call, response => response.setExitcode(exit));
        call.end();
    });
    return child;
}

function write(call: PluginCall, fill: (response: messages.RunPluginResponse) => unknown): void {
    const response = new messages.RunPluginResponse();
    fill(response);
    if (!call.cancelled) {
        call.write(response);
    }
}

function runProvider(call: PluginCall, folder: string): void {
    const child = startPlugin(call, [pulumiModule("run-plugin", folder), folder, ...call.request.getArgsList()], {});
    child.stdout?.on("data", (bytes: Buffer) => write(call, response => response.setStdout(bytes)));
}

async function runPolicyPack(call: PluginCall, folder: string): Promise<void> {
    const proxy = await startAnalyzerProxy(configuration => {
        const child = startPlugin(call, [pulumiModule("run-policy-pack", folder), engineAddress, folder], stackVariables(configuration));
        return new Promise((resolve, reject) => {
            let seen = "";
            let port: string | undefined;
            child.stdout?.on("data", (bytes: Buffer) => {
                if (port !== undefined) {
                    write(call, response => response.setStdout(bytes));
                    return;
                }
                seen += bytes.toString("utf8");
                if (seen.includes("\n")) {
                    port = seen.slice(0, seen.indexOf("\n"));
                    if (/^\d+$/.test(port)) {
                        resolve(port);
                    } else {
                        reject(new Error("could not read policy pack port: expected integer"));
                        child.kill();
                    }
                }
            });
            child.once("close", exit => reject(new Error(`the policy pack ended before it was ready (exit ${exit})`)));
        });
    });
    call.once("cancelled", () => proxy.close());
    write(call, response => response.setStdout(Buffer.from(`${proxy.port}\n`)));
}

function stackVariables(configuration: Buffer | undefined): Record<string, string> {
    if (configuration === undefined) {
        return {};
    }
    const stack = AnalyzerStackConfigureRequest.deserializeBinary(configuration);
    return {
        ...configVariables(stack.getConfigMap()),
        PULUMI_NODEJS_ORGANIZATION: stack.getOrganization(),
        PULUMI_NODEJS_PROJECT: stack.getProject(),
        PULUMI_NODEJS_STACK: stack.getStack(),
        PULUMI_NODEJS_DRY_RUN: String(stack.getDryRun()),
        PULUMI_ORGANIZATION: stack.getOrganization(),
        PULUMI_PROJECT: stack.getProject(),
        PULUMI_STACK: stack.getStack(),
        PULUMI_DRY_RUN: String(stack.getDryRun()),
    };
}

function unary<Request, Reply>(handle: (request: Request) => Reply | Promise<Reply>): grpc.handleUnaryCall<Request, Reply> {
    return (call, reply) => {
        Promise.resolve(call.request)
            .then(handle)
            .then(
                response => reply(null, response),
                (error: Error) => reply({ code: grpc.status.UNKNOWN, details: error.message }),
            );
    };
}

const handlers: grpc.UntypedServiceImplementation = {
    handshake: unary((request: messages.LanguageHandshakeRequest) => {
        engineAddress = request.getEngineAddress() || engineAddress;
        return new messages.LanguageHandshakeResponse();
    }),
    getPluginInfo: unary(() => {
        const info = new PluginInfo();
        info.setVersion(builtVersion);
        return info;
    }),
    getRequiredPlugins: unary(() => new messages.GetRequiredPluginsResponse()),
    getRequiredPackages: unary(() => new messages.GetRequiredPackagesResponse()),
    run: unary(runProgram),
    runPlugin: (call: PluginCall) => {
        const folder = call.request.getInfo()?.getProgramDirectory() || call.request.getPwd();
        if (call.request.getKind() === "analyzer") {
            void runPolicyPack(call, folder);
        } else {
            runProvider(call, folder);
        }
    },
    cancel: unary(() => {
        for (const child of children) {
            child.kill();
        }
        return new Empty();
    }),
};

const server = new grpc.Server();
server.addService(LanguageRuntimeService as unknown as grpc.ServiceDefinition<grpc.UntypedServiceImplementation>, handlers);
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error) {
        throw error;
    }
    process.stdout.write(`${port}\n`);
});
process.on("exit", () => {
    for (const child of children) {
        child.kill();
    }
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => process.exit(1));
}
