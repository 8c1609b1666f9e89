import { existsSync } from "node:fs";
import * as path from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { startNode } from "./child";
import { type Config, configEnvironment } from "./config";
import type { Registration } from "./deployment";
import type { DiagnosticLog } from "./diagnostics";
import { messageLimits } from "./grpc-server";
import { type EnforcementLevel, layerPackConfig, type PolicyDescription, readPackConfig } from "./pack-config";
import { PreviewError } from "./preview-error";
import { resolvePulumi } from "./program";
import { isRecord, readYaml } from "./project";
import { fromStruct, toStruct } from "./struct";
import { nameOfUrn, type StackName } from "./urn";
import { type WireObject, withoutInternalKeys, withoutResourceReferences } from "./wire";

/** How grave the breach of a policy is, where the pack says so. */
export type Severity = "low" | "medium" | "high" | "critical";

/** A violation as the pack reports it. */
export interface Violation {
    readonly policy: string;
    readonly level: EnforcementLevel;
    readonly severity?: Severity;
    readonly message: string;
    /** Empty where the pack names no resource. */
    readonly urn: string;
}

/** A change that a policy made to a resource's inputs, or why it could not. */
export interface RemediationResult {
    readonly policy: string;
    readonly description: string;
    readonly properties?: WireObject;
    readonly diagnostic?: string;
}

/** A resource with the provider resource it uses. */
export interface Judged {
    readonly registration: Registration;
    readonly provider: Registration | undefined;
}

/** A running policy pack. */
export interface Pack {
    readonly name: string;
    readonly version: string;
    readonly folder: string;
    remediate(judged: Judged): Promise<RemediationResult[]>;
    analyze(judged: Judged): Promise<Violation[]>;
    analyzeStack(stack: readonly Judged[]): Promise<Violation[]>;
    /** Ends the pack's process. */
    close(): void;
}

export interface PackStart {
    readonly folder: string;
    readonly packConfig: object | string | undefined;
    readonly where: StackName;
    readonly organization: string;
    readonly config: Config;
    readonly environment: NodeJS.ProcessEnv;
    readonly engineAddress: string;
    /** Folder of the program's Pulumi.yaml, for packs that read what the program names by a path. */
    readonly programFolder: string;
}

const levelNames: Readonly<Record<number, EnforcementLevel>> = {
    [messages.EnforcementLevel.ADVISORY]: "advisory",
    [messages.EnforcementLevel.MANDATORY]: "mandatory",
    [messages.EnforcementLevel.REMEDIATE]: "remediate",
    [messages.EnforcementLevel.DISABLED]: "disabled",
};

const severityNames: Readonly<Record<number, Severity>> = {
    [messages.PolicySeverity.POLICY_SEVERITY_LOW]: "low",
    [messages.PolicySeverity.POLICY_SEVERITY_MEDIUM]: "medium",
    [messages.PolicySeverity.POLICY_SEVERITY_HIGH]: "high",
    [messages.PolicySeverity.POLICY_SEVERITY_CRITICAL]: "critical",
};

/**
 * Starts a policy pack as Pulumi's Node host does (own folder as working directory, the stack in `PULUMI_NODEJS_*`) and configures it
 * in the engine's order. Beside what that host says it names the program's folder, in `BEIAN_PROGRAM`. Throws a `PreviewError` when the folder holds no pack, when it does not start, or when its config is refused.
 */
export async function startPack(start: PackStart, log: DiagnosticLog): Promise<Pack> {
    const folder = path.resolve(start.folder);
    const { version: manifestVersion } = readManifest(folder);
    const child = startNode([resolvePulumi("cmd/run-policy-pack", folder), start.engineAddress, folder], folder, {
        ...start.environment,
        PULUMI_CONFIG: configEnvironment(start.config).PULUMI_CONFIG,
        PULUMI_NODEJS_PROJECT: start.where.project,
        PULUMI_NODEJS_STACK: start.where.stack,
        PULUMI_NODEJS_ORGANIZATION: start.organization,
        PULUMI_NODEJS_DRY_RUN: "true",
        PULUMI_PROJECT: start.where.project,
        PULUMI_STACK: start.where.stack,
        PULUMI_ORGANIZATION: start.organization,
        PULUMI_DRY_RUN: "true",
        BEIAN_PROGRAM: start.programFolder,
    });

    const errorLines: string[] = [];
    child.onLine("stderr", line => {
        errorLines.push(line);
        log.add("info", line);
    });
    const firstLine = new Promise<string>(resolve => {
        let seen = false;
        child.onLine("stdout", line => {
            if (seen) {
                log.add("info", line);
            }
            seen = true;
            resolve(line);
        });
    });

    const port = await Promise.race([firstLine, child.ended.then(exit => ({ exit }))]);
    if (typeof port !== "string") {
        throw new PreviewError(
            `${folder}: the policy pack failed to start (exit ${port.exit}).${errorLines.length > 0 ? `\n${errorLines.join("\n")}` : ""}`,
        );
    }
    if (!/^\d+$/.test(port)) {
        child.kill();
        throw new PreviewError(
            `${folder}: the first line a policy pack writes must be its port, and this one wrote "${port}". Does it print while loading?`,
        );
    }

    const client = new AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), messageLimits);
    const close = () => {
        client.close();
        child.kill();
    };
    const died = child.ended.then(exit => {
        throw new Error(`the policy pack in ${folder} has ended (exit ${exit})`);
    });
    died.catch(() => undefined);
    const call = <Reply>(
        what: string,
        invoke: (done: (error: grpc.ServiceError | null, reply: Reply) => void) => unknown,
    ): Promise<Reply> =>
        Promise.race([
            died,
            new Promise<Reply>((resolve, reject) => {
                invoke((error, reply) => (error === null ? resolve(reply) : reject(new Error(`${what}: ${error.details}`))));
            }),
        ]);

    try {
        await call<messages.AnalyzerStackConfigureResponse>("failed to configure the stack", done =>
            client.configureStack(stackConfiguration(start), done),
        );
        const info = await call<messages.AnalyzerInfo>("failed to get analyzer info", done => client.getAnalyzerInfo(new Empty(), done));
        const severities = new Map(info.getPoliciesList().map(policy => [policy.getName(), severityNames[policy.getSeverity()]]));
        await call<Empty>("failed to configure the policy pack", done => client.configure(configuration(info, start.packConfig), done));

        const violation = (diagnostic: messages.AnalyzeDiagnostic): Violation => {
            const severity = severityNames[diagnostic.getSeverity()] ?? severities.get(diagnostic.getPolicyname());
            const level = levelNames[diagnostic.getEnforcementlevel()] ?? "mandatory";
            return {
                policy: diagnostic.getPolicyname(),
                level: level === "remediate" ? "mandatory" : level,
                ...(severity === undefined ? {} : { severity }),
                message: diagnostic.getMessage(),
                urn: diagnostic.getUrn(),
            };
        };
        return {
            name: info.getName(),
            version: manifestVersion ?? info.getVersion(),
            folder,
            close,
            remediate: async judged => {
                const request = analyzeRequest(judged, false);
                const reply = await call<messages.RemediateResponse>("failed to run remediation", done => client.remediate(request, done));
                return reply.getRemediationsList().map(remediation => {
                    const diagnostic = remediation.getDiagnostic();
                    return {
                        policy: remediation.getPolicyname(),
                        description: remediation.getDescription(),
                        ...(diagnostic === "" ? { properties: fromStruct(remediation.getProperties()) } : { diagnostic }),
                    };
                });
            },
            analyze: async judged => {
                const request = analyzeRequest(judged, true);
                const reply = await call<messages.AnalyzeResponse>("failed to run policy", done => client.analyze(request, done));
                return reply.getDiagnosticsList().map(violation);
            },
            analyzeStack: async stack => {
                const request = new messages.AnalyzeStackRequest();
                request.setResourcesList(stack.map(stackResource));
                const reply = await call<messages.AnalyzeResponse>("failed to run policy", done => client.analyzeStack(request, done));
                return reply.getDiagnosticsList().map(violation);
            },
        };
    } catch (error) {
        close();
        throw error instanceof PreviewError ? error : new PreviewError(`${folder}: ${error instanceof Error ? error.message : error}`);
    }
}

function readManifest(folder: string): { version?: string } {
    const file = path.join(folder, "PulumiPolicy.yaml");
    if (!existsSync(file)) {
        throw new PreviewError(`${folder}: no PulumiPolicy.yaml here. Name the folder of a policy pack.`);
    }
    const { runtime, version } = readYaml(file);
    const runtimeName = isRecord(runtime) ? runtime["name"] : runtime;
    if (runtimeName !== "nodejs") {
        throw new PreviewError(`${file}: runtime is ${JSON.stringify(runtimeName)}; the embedded preview runs "nodejs" policy packs only.`);
    }
    return version === undefined || version === null ? {} : { version: String(version) };
}

function stackConfiguration(start: PackStart): messages.AnalyzerStackConfigureRequest {
    const request = new messages.AnalyzerStackConfigureRequest();
    request.setProject(start.where.project);
    request.setStack(start.where.stack);
    request.setOrganization(start.organization);
    request.setDryRun(true);
    for (const [key, { value }] of start.config) {
        request.getConfigMap().set(key, value);
    }
    request.setConfigSecretKeysList([...start.config].filter(([, { secret }]) => secret).map(([key]) => key));
    return request;
}

function configuration(info: messages.AnalyzerInfo, given: object | string | undefined): messages.ConfigureAnalyzerRequest {
    const policies = info.getPoliciesList().map((policy): PolicyDescription => {
        const schema = policy.getConfigschema();
        return {
            name: policy.getName(),
            level: levelNames[policy.getEnforcementlevel()] ?? "advisory",
            ...(schema === undefined
                ? {}
                : { schema: { properties: fromStruct(schema.getProperties()), required: schema.getRequiredList() } }),
        };
    });
    const initial = Object.fromEntries(
        [...info.getInitialconfigMap().entries()].map(([name, settings]) => {
            const level = levelNames[settings.getEnforcementlevel()];
            return [name, { ...(level === undefined ? {} : { level }), properties: fromStruct(settings.getProperties()) }];
        }),
    );
    const request = new messages.ConfigureAnalyzerRequest();
    for (const [name, settings] of Object.entries(layerPackConfig(policies, initial, readPackConfig(given)))) {
        const config = new messages.PolicyConfig();
        config.setEnforcementlevel(
            Number(Object.keys(levelNames).find(key => levelNames[Number(key)] === settings.level)) as messages.EnforcementLevel,
        );
        config.setProperties(toStruct(settings.properties as WireObject));
        request.getPolicyconfigMap().set(name, config);
    }
    return request;
}

function analyzeRequest({ registration, provider }: Judged, dropInternalKeys: boolean): messages.AnalyzeRequest {
    const request = new messages.AnalyzeRequest();
    request.setUrn(registration.urn);
    request.setType(registration.type);
    request.setName(nameOfUrn(registration.urn));
    request.setProperties(policyProperties(registration.inputs, dropInternalKeys));
    request.setOptions(policyOptions(registration));
    request.setProvider(policyProvider(provider));
    return request;
}

function stackResource({ registration, provider }: Judged): messages.AnalyzerResource {
    const resource = new messages.AnalyzerResource();
    resource.setUrn(registration.urn);
    resource.setType(registration.type);
    resource.setName(nameOfUrn(registration.urn));
    resource.setProperties(policyProperties(registration.outputs, true));
    resource.setOptions(policyOptions(registration));
    resource.setProvider(policyProvider(provider));
    resource.setParent(registration.parent);
    resource.setDependenciesList([...registration.dependencies]);
    for (const [key, urns] of Object.entries(registration.propertyDependencies)) {
        if (urns.length > 0) {
            const dependencies = new messages.AnalyzerPropertyDependencies();
            dependencies.setUrnsList([...urns]);
            resource.getPropertydependenciesMap().set(key, dependencies);
        }
    }
    return resource;
}

function policyProperties(properties: WireObject, dropInternalKeys: boolean) {
    const kept = dropInternalKeys ? withoutInternalKeys(properties) : properties;
    return toStruct(withoutResourceReferences(kept) as WireObject);
}

function policyProvider(provider: Registration | undefined): messages.AnalyzerProviderResource | undefined {
    if (provider === undefined) {
        return undefined;
    }
    const message = new messages.AnalyzerProviderResource();
    message.setUrn(provider.urn);
    message.setType(provider.type);
    message.setName(nameOfUrn(provider.urn));
    message.setProperties(policyProperties(provider.inputs, true));
    return message;
}

function policyOptions({ options, parent }: Registration): messages.AnalyzerResourceOptions {
    const message = new messages.AnalyzerResourceOptions();
    message.setProtect(options.protect);
    message.setIgnorechangesList([...options.ignoreChanges]);
    message.setDeletebeforereplace(options.deleteBeforeReplace ?? false);
    message.setDeletebeforereplacedefined(options.deleteBeforeReplace !== undefined);
    message.setAdditionalsecretoutputsList([...options.additionalSecretOutputs]);
    message.setParent(parent);
    const timeouts = new messages.AnalyzerResourceOptions.CustomTimeouts();
    timeouts.setCreate(options.timeouts.create);
    timeouts.setUpdate(options.timeouts.update);
    timeouts.setDelete(options.timeouts.delete);
    message.setCustomtimeouts(timeouts);
    return message;
}
