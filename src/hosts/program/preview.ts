import { existsSync } from "node:fs";
import * as path from "node:path";
import { type Answers, createAnswering, type StackOutputs } from "./answers";
import type { Child } from "./child";
import { type ConfigValue, readConfig } from "./config";
import { createDeployment, type Deployment, type Registration } from "./deployment";
import { createDiagnosticLog, type Diagnostic, type DiagnosticLog } from "./diagnostics";
import { engineService } from "./engine";
import { type RunningServer, startServer } from "./grpc-server";
import { createMask, type Mask } from "./mask";
import { createMonitor, type Monitor } from "./monitor";
import { type Judged, type Pack, type Severity, startPack } from "./pack";
import type { EnforcementLevel } from "./pack-config";
import { PreviewError } from "./preview-error";
import { childEnvironment, reportExit, startProgram } from "./program";
import { readProject } from "./project";
import { rootStackUrn, urnOfReference } from "./urn";
import { readable, type WireObject } from "./wire";

/** How to preview a program. Every field may be left out. */
export interface PreviewOptions {
    /** Stack configuration beside Pulumi.yaml and Pulumi.<stack>.yaml. A key without a colon belongs to the project. */
    readonly config?: Readonly<Record<string, ConfigValue>>;
    /** Name of the stack; by default `dev`. */
    readonly stack?: string;
    /** Name of the project; by default the one in Pulumi.yaml. */
    readonly project?: string;
    /** Name of the organization; by default `organization`, as on a file backend. */
    readonly organization?: string;
    /** Folder of the policy pack (with PulumiPolicy.yaml); by default this package's own. `false` previews without policies. */
    readonly policyPack?: string | false;
    /** Policy config as `--policy-pack-config` takes it: the object, or the path of a JSON file. */
    readonly policyPackConfig?: object | string;
    /** Environment variables for program and policy pack, beside those of this process. */
    readonly environment?: Readonly<Record<string, string>>;
    /** Answers to provider functions and resource methods, by token (`alicloud:index/getZones:getZones`). */
    readonly invokes?: Answers;
    /** Outputs of other stacks, by the name given to `StackReference`. */
    readonly stackReferences?: StackOutputs;
    /** When to give up; by default 120 seconds. */
    readonly timeoutSeconds?: number;
}

/** A resource of the previewed stack. In all properties a secret reads `[secret]` and a value that is not known yet `[unknown]`. */
export interface PreviewedResource {
    readonly urn: string;
    readonly type: string;
    readonly name: string;
    /** Managed by a provider; `false` for components and the stack itself. */
    readonly custom: boolean;
    /** Read with `.get`: it belongs to something else, and policies do not see it. */
    readonly external: boolean;
    /** Absent where it is only known after creation. */
    readonly id?: string;
    /** URN of the parent. */
    readonly parent?: string;
    /** URN of the provider resource. */
    readonly provider?: string;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly outputs: Readonly<Record<string, unknown>>;
    /** URNs. */
    readonly dependencies: readonly string[];
    /** URNs by top-level property; properties that depend on nothing are left out. */
    readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
    readonly protect: boolean;
}

/** Something a policy reported. */
export interface PreviewFinding {
    readonly policy: string;
    /** `mandatory` blocks; `remediate` says that the policy changed the resource. */
    readonly level: EnforcementLevel;
    readonly severity?: Severity;
    /** The pack's message; it begins with the policy's description. */
    readonly message: string;
    /** The resource it is about; the stack's own URN where the policy named none. */
    readonly urn: string;
    /** `resource`: judged on one resource's inputs. `stack`: judged at the end, on all resources. */
    readonly phase: "resource" | "stack";
    readonly policyPack: string;
    readonly policyPackVersion: string;
}

/** What a preview showed. */
export interface Preview {
    readonly project: string;
    readonly stack: string;
    /**
     * `passed`: nothing mandatory was violated. `blocked`: something was.
     * `failed`: the preview did not come to its end, and `diagnostics` says why; what is missing from `findings` then means nothing.
     */
    readonly outcome: "passed" | "blocked" | "failed";
    /** In order of registration, with the stack and the provider resources. */
    readonly resources: readonly PreviewedResource[];
    readonly findings: readonly PreviewFinding[];
    /** What program, pack and engine had to say, in order. */
    readonly diagnostics: readonly Diagnostic[];
    /** The pack that judged. */
    readonly policyPack?: { readonly name: string; readonly version: string; readonly folder: string };
    /** The stack's outputs. */
    readonly outputs: Readonly<Record<string, unknown>>;
}

const defaultTimeoutSeconds = 120;

/**
 * Previews a Node or TypeScript Pulumi program as a new stack, without the Pulumi CLI, without providers and without a cloud account.
 *
 * The unmodified program runs under the real `@pulumi/pulumi` runtime of its own folder. Each resource it registers is sent to the policy pack
 * over the protocol that the CLI uses, and at the end the whole stack. Providers are not asked: inputs are taken as they are (no defaults of a
 * provider are filled in), and every output beside the inputs is unknown.
 *
 * @param folder Folder of the program, with Pulumi.yaml.
 * @returns What the program would make and what the policies say to it. Check `outcome`: a program that throws, a call without an answer or a
 * policy that throws give `failed`, not an exception.
 * @throws PreviewError when the preview cannot begin: no Node program in the folder, encrypted or missing configuration, a policy pack that
 * does not start or refuses its config.
 */
export async function previewProgram(folder: string, options: PreviewOptions = {}): Promise<Preview> {
    const read = readProject(folder);
    const project = options.project === undefined ? read : { ...read, name: options.project };
    const stack = options.stack ?? "dev";
    const organization = options.organization ?? "organization";
    const where = { project: project.name, stack };
    const config = readConfig(project, stack, options.config ?? {});
    const environment = childEnvironment(options.environment ?? {});
    const timeoutSeconds = options.timeoutSeconds ?? defaultTimeoutSeconds;

    const log = createDiagnosticLog();
    const mask = createMask();
    for (const { value, secret } of config.values()) {
        if (secret) {
            mask.learn(value);
        }
    }

    const findings: PreviewFinding[] = [];
    let packStarting: Promise<Pack> | undefined;
    const judge = async (registration: Registration, provider: Registration | undefined): Promise<WireObject> => {
        const pack = await packStarting;
        if (pack === undefined) {
            return registration.inputs;
        }
        try {
            return await judgeResource(pack, registration, provider, findings);
        } catch (error) {
            log.fail(error instanceof Error ? error.message : String(error), registration.urn);
            throw error;
        }
    };
    const deployment = createDeployment(where, config, mask, judge);
    const answering = createAnswering(options.invokes ?? {}, options.stackReferences ?? {}, deployment);
    const monitor = createMonitor({ deployment, answering, log, workingDirectory: project.workingDirectory });

    const servers: RunningServer[] = [];
    let program: Child | undefined;
    let pack: Pack | undefined;
    let timer: NodeJS.Timeout | undefined;
    try {
        const engine = await startServer([engineService(log)]);
        servers.push(engine);
        const monitorServer = await startServer([monitor.service]);
        servers.push(monitorServer);

        if (options.policyPack !== false) {
            packStarting = startPack(
                {
                    folder: options.policyPack ?? ownPackFolder(),
                    packConfig: options.policyPackConfig,
                    where,
                    organization,
                    config,
                    environment,
                    engineAddress: engine.address,
                    programFolder: project.root,
                },
                log,
            );
            packStarting.catch(() => undefined);
        }
        program = startProgram(
            { project, stack, organization, config, environment, monitorAddress: monitorServer.address, engineAddress: engine.address },
            log,
        );

        const outOfTime = new Promise<"out of time">(resolve => {
            timer = setTimeout(() => resolve("out of time"), timeoutSeconds * 1000);
        });
        const run = async () => {
            pack = await packStarting;
            reportExit((await program?.ended) ?? 0, log);
            await deployment.settled();
            if (pack !== undefined && !log.hasErrors()) {
                await judgeStack(pack, deployment, rootStackUrn(where), findings, log);
            }
        };
        const running = run();
        running.catch(() => undefined);
        if ((await Promise.race([running, outOfTime])) === "out of time") {
            log.fail(`The preview was not finished after ${timeoutSeconds} seconds and has been stopped.`);
        }
    } catch (error) {
        throw error instanceof PreviewError ? new PreviewError(mask.apply(error.message)) : error;
    } finally {
        clearTimeout(timer);
        program?.kill();
        closePack(packStarting);
        closeMonitor(monitor, servers);
        await program?.ended;
    }
    return summarize({ where, deployment, findings, log, mask, pack });
}

function closePack(starting: Promise<Pack> | undefined): void {
    starting?.then(
        pack => pack.close(),
        () => undefined,
    );
}

function closeMonitor(monitor: Monitor, servers: readonly RunningServer[]): void {
    monitor.close();
    for (const server of servers) {
        server.close();
    }
}

async function judgeResource(
    pack: Pack,
    registration: Registration,
    provider: Registration | undefined,
    findings: PreviewFinding[],
): Promise<WireObject> {
    const from = { phase: "resource", policyPack: pack.name, policyPackVersion: pack.version, urn: registration.urn } as const;
    let inputs = registration.inputs;
    for (const { policy, description, properties, diagnostic } of await pack.remediate({ registration, provider })) {
        findings.push({ policy, level: diagnostic === undefined ? "remediate" : "advisory", message: diagnostic ?? description, ...from });
        inputs = properties ?? inputs;
    }
    for (const violation of await pack.analyze({ registration: { ...registration, inputs }, provider })) {
        findings.push({ ...violation, ...from });
    }
    return inputs;
}

async function judgeStack(
    pack: Pack,
    deployment: Deployment,
    rootUrn: string,
    findings: PreviewFinding[],
    log: DiagnosticLog,
): Promise<void> {
    const judged: Judged[] = deployment.registrations
        .filter(registration => !registration.external)
        .map(registration => ({ registration, provider: deployment.providerOf(registration) }));
    const managed = new Set(judged.map(({ registration }) => registration.urn));
    try {
        for (const violation of await pack.analyzeStack(judged)) {
            const urn = managed.has(violation.urn) ? violation.urn : rootUrn;
            findings.push({ ...violation, urn, phase: "stack", policyPack: pack.name, policyPackVersion: pack.version });
        }
    } catch (error) {
        log.fail(error instanceof Error ? error.message : String(error));
    }
}

interface Summary {
    readonly where: { readonly project: string; readonly stack: string };
    readonly deployment: Deployment;
    readonly findings: readonly PreviewFinding[];
    readonly log: DiagnosticLog;
    readonly mask: Mask;
    readonly pack: Pack | undefined;
}

function summarize({ where, deployment, findings, log, mask, pack }: Summary): Preview {
    const masked = findings.map(finding => ({ ...finding, message: mask.apply(finding.message) }));
    const blocked = findings.some(finding => finding.level === "mandatory");
    const root = deployment.find(rootStackUrn(where));
    return {
        ...where,
        outcome: log.hasErrors() ? "failed" : blocked ? "blocked" : "passed",
        resources: deployment.registrations.map(previewedResource),
        findings: masked,
        diagnostics: log.all(mask),
        ...(pack === undefined ? {} : { policyPack: { name: pack.name, version: pack.version, folder: pack.folder } }),
        outputs: readableObject(root?.outputs ?? {}),
    };
}

function previewedResource(registration: Registration): PreviewedResource {
    const id = readable(registration.id);
    const propertyDependencies = Object.entries(registration.propertyDependencies).filter(([, urns]) => urns.length > 0);
    return {
        urn: registration.urn,
        type: registration.type,
        name: registration.name,
        custom: registration.custom,
        external: registration.external,
        ...(id === "" || id !== registration.id ? {} : { id: registration.id }),
        ...(registration.parent === "" ? {} : { parent: registration.parent }),
        ...(registration.provider === "" ? {} : { provider: urnOfReference(registration.provider) }),
        inputs: readableObject(registration.inputs),
        outputs: readableObject(registration.outputs),
        dependencies: registration.dependencies,
        propertyDependencies: Object.fromEntries(propertyDependencies),
        protect: registration.options.protect,
    };
}

function readableObject(properties: WireObject): Record<string, unknown> {
    return readable(properties) as Record<string, unknown>;
}

/** The folder of the policy pack that this file is part of. */
function ownPackFolder(): string {
    for (let folder = __dirname; path.dirname(folder) !== folder; folder = path.dirname(folder)) {
        if (existsSync(path.join(folder, "PulumiPolicy.yaml"))) {
            return folder;
        }
    }
    throw new PreviewError("this package has no PulumiPolicy.yaml; name a policy pack in the options.");
}
