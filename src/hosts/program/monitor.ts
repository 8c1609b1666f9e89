import { randomUUID } from "node:crypto";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import * as grpc from "@grpc/grpc-js";
import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import { CallResponse, InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import {
    type ReadResourceRequest,
    ReadResourceResponse,
    type RegisterPackageRequest,
    RegisterPackageResponse,
    type RegisterResourceOutputsRequest,
    type RegisterResourceRequest,
    RegisterResourceResponse,
    type ResourceCallRequest,
    type ResourceInvokeRequest,
    type SupportsFeatureRequest,
    SupportsFeatureResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type Answering, UnansweredError } from "./answers";
import { missingAssetFile } from "./asset-files";
import type { Deployment, Goal, ResourceOptions } from "./deployment";
import type { DiagnosticLog } from "./diagnostics";
import { durationSeconds } from "./duration";
import { type OfferedService, RpcError, unary } from "./grpc-server";
import { type PackageRequest, requestKey, withPluginInputs } from "./package-request";
import { fromStruct, toStruct } from "./struct";
import { createTransforms, TransformInvokeOptions, TransformResourceOptions } from "./transforms";
import { isProviderType, packageOfToken, urnOfReference } from "./urn";
import { asOutputValues, isUnknown, outputDependencies, type WireObject, withoutOutputValues } from "./wire";

const features = new Set([
    "secrets",
    "resourceReferences",
    "outputValues",
    "aliasSpecs",
    "replacementTrigger",
    "deletedWith",
    "replaceWith",
    "transforms",
    "invokeTransforms",
    "parameterization",
    "resourceHooks",
    "errorHooks",
    "sendsOptionsToHooks",
]);

export interface Monitor {
    readonly service: OfferedService;
    /** Ends the connections to the program's own callback service. */
    close(): void;
}

export interface MonitorParts {
    readonly deployment: Deployment;
    readonly answering: Answering;
    readonly log: DiagnosticLog;
    /** Folder to which the paths of assets are relative. */
    readonly workingDirectory: string;
}

/**
 * The resource monitor of a preview of a new stack, as the program's runtime sees it.
 * Aliases and resource hooks are accepted and have no effect, for there is no earlier state and nothing is made.
 */
export function createMonitor({ deployment, answering, log, workingDirectory }: MonitorParts): Monitor {
    const packages = new Map<string, PackageRequest>();
    const transforms = createTransforms();
    const stackTransforms: Callback[] = [];
    const stackCallTransforms: Callback[] = [];
    const ownTransforms = new Map<string, readonly Callback[]>();
    const componentProviders = new Map<string, ReadonlyMap<string, string>>();

    /** Any failure of a registration stops the preview; the program is told that the engine has gone, so that it does not report it again. */
    const fatal = (error: unknown): never => {
        log.fail(error instanceof Error ? error.message : String(error));
        throw new RpcError("the preview has failed", grpc.status.UNAVAILABLE);
    };

    const packageRequest = (token: string, packageRef: string, version: string, downloadUrl: string): PackageRequest => {
        if (packageRef === "") {
            return { plugin: packageOfToken(token), version, downloadUrl, checksums: {} };
        }
        const request = packages.get(packageRef);
        if (request === undefined) {
            throw new Error(`unknown provider package '${packageRef}'`);
        }
        return request;
    };

    const transformsAbove = (parent: string): Callback[] => {
        const found: Callback[] = [];
        for (let urn = parent; urn !== ""; urn = deployment.find(urn)?.parent ?? "") {
            found.push(...(ownTransforms.get(urn) ?? []));
        }
        return found;
    };

    const registerResource = async (request: RegisterResourceRequest): Promise<RegisterResourceResponse> => {
        const type = request.getType();
        const name = request.getName();
        const parent = request.getParent();
        const custom = request.getCustom();
        if (request.getRemote()) {
            throw new Error(
                `${name} (${type}) is a component that its provider builds (a multi-language component). The embedded preview has no providers; use the Pulumi CLI for this program.`,
            );
        }
        const parentGoal = deployment.find(parent);
        const sent = fromStruct(request.getObject());
        const missing = missingAssetFile(sent, workingDirectory);
        if (missing !== undefined) {
            throw new Error(`${name} (${type}): the file of an asset does not exist: ${missing}`);
        }

        let dependencies = request.getDependenciesList();
        let propertyDependencies = sentPropertyDependencies(request, sent);
        let inputs = sent;
        let options = transformableOptions(request, parentGoal, custom ? componentProviders.get(parent) : undefined);

        // Only a resource's own transforms carry its dependencies in output values, and afterwards only what they return counts: the engine does it so.
        const own = request.getTransformsList();
        if (own.length > 0) {
            inputs = asOutputValues(sent, propertyDependencies);
        }
        for (const callback of [...own, ...transformsAbove(parent), ...stackTransforms]) {
            const changed = await transforms.resource(callback, { type, name, custom, parent }, { properties: inputs, options });
            inputs = changed.properties;
            options = changed.options;
        }
        if (own.length > 0) {
            propertyDependencies = {};
            dependencies = options.getDependsOnList();
        }
        for (const [key, value] of Object.entries(inputs)) {
            propertyDependencies[key] = unique([...(propertyDependencies[key] ?? []), ...outputDependencies(value)]);
        }
        if (own.length > 0) {
            dependencies = unique([...dependencies, ...Object.values(propertyDependencies).flat()]);
        }
        inputs = withoutOutputValues(inputs) as WireObject;

        let provider = "";
        if (isProviderType(type)) {
            const plugin = packageRequest(type, request.getPackageref(), options.getVersion(), options.getPluginDownloadUrl());
            inputs = withPluginInputs(inputs, plugin);
        } else if (custom) {
            const explicit = options.getProvider();
            const wanted = packageRequest(type, request.getPackageref(), options.getVersion(), options.getPluginDownloadUrl());
            provider = explicit === "" ? await deployment.defaultProvider(wanted) : explicit;
            if (deployment.find(urnOfReference(provider)) === undefined) {
                throw new Error(`unknown provider '${provider}' of ${name} (${type})`);
            }
        }

        const registered = await deployment.register({
            type,
            name,
            parent,
            custom,
            inputs,
            provider,
            dependencies,
            propertyDependencies,
            importId: options.getImport(),
            options: resourceOptions(options),
        });
        ownTransforms.set(registered.urn, request.getTransformsList());
        if (!custom) {
            const inherited = componentProviders.get(parent) ?? new Map<string, string>();
            componentProviders.set(registered.urn, new Map([...inherited, ...mapOf(options.getProvidersMap())]));
        }
        const response = new RegisterResourceResponse();
        response.setUrn(registered.urn);
        response.setId(isUnknown(registered.id) && !isProviderType(type) ? "" : registered.id);
        response.setObject(toStruct(registered.outputs));
        return response;
    };

    const readResource = async (request: ReadResourceRequest): Promise<ReadResourceResponse> => {
        const type = request.getType();
        const id = request.getId();
        const inputs = withoutOutputValues(fromStruct(request.getProperties())) as WireObject;
        const wanted = packageRequest(type, request.getPackageref(), request.getVersion(), request.getPlugindownloadurl());
        const provider = request.getProvider() === "" ? await deployment.defaultProvider(wanted) : request.getProvider();
        const outputs =
            type === "pulumi:pulumi:StackReference" ? answering.stack(String(inputs["name"] ?? id)) : isUnknown(id) ? {} : inputs;
        const registered = deployment.read(
            {
                type,
                name: request.getName(),
                parent: request.getParent(),
                custom: true,
                inputs,
                provider,
                dependencies: request.getDependenciesList(),
                propertyDependencies: {},
                importId: "",
                options: resourceOptions(new TransformResourceOptions()),
            },
            id,
            outputs,
        );
        const response = new ReadResourceResponse();
        response.setUrn(registered.urn);
        response.setProperties(toStruct(registered.outputs));
        return response;
    };

    const invoke = async (request: ResourceInvokeRequest): Promise<InvokeResponse> => {
        const token = request.getTok();
        let args = fromStruct(request.getArgs());
        let options = new TransformInvokeOptions();
        options.setProvider(request.getProvider());
        options.setVersion(request.getVersion());
        for (const callback of stackCallTransforms) {
            ({ args, options } = await transforms.call(callback, token, { args, options }));
        }
        const wanted = packageRequest(token, request.getPackageref(), options.getVersion(), request.getPlugindownloadurl());
        if (options.getProvider() === "") {
            await deployment.defaultProvider(wanted);
        }
        const response = new InvokeResponse();
        response.setReturn(toStruct(await answering.call(token, withoutOutputValues(args) as WireObject)));
        return response;
    };

    const call = async (request: ResourceCallRequest): Promise<CallResponse> => {
        const response = new CallResponse();
        const args = withoutOutputValues(fromStruct(request.getArgs())) as WireObject;
        response.setReturn(toStruct(await answering.call(request.getTok(), args)));
        return response;
    };

    const registerPackage = (request: RegisterPackageRequest): RegisterPackageResponse => {
        const parameterization = request.getParameterization();
        const wanted: PackageRequest = {
            plugin: request.getName(),
            version: request.getVersion(),
            downloadUrl: request.getDownloadUrl(),
            checksums: Object.fromEntries(
                [...request.getChecksumsMap().entries()].map(([platform, sum]) => [
                    platform,
                    Buffer.from(sum as Uint8Array).toString("hex"),
                ]),
            ),
            ...(parameterization === undefined
                ? {}
                : {
                      parameterization: {
                          name: parameterization.getName(),
                          version: parameterization.getVersion(),
                          value: parameterization.getValue_asB64(),
                      },
                  }),
        };
        const known = [...packages].find(([, other]) => requestKey(other) === requestKey(wanted));
        const reference = known?.[0] ?? randomUUID();
        packages.set(reference, wanted);
        const response = new RegisterPackageResponse();
        response.setRef(reference);
        return response;
    };

    const handlers: UntypedServiceImplementation = {
        supportsFeature: unary((request: SupportsFeatureRequest) => {
            const response = new SupportsFeatureResponse();
            response.setHassupport(features.has(request.getId()));
            return response;
        }),
        registerResource: unary((request: RegisterResourceRequest) => registerResource(request).catch(fatal)),
        readResource: unary((request: ReadResourceRequest) => readResource(request).catch(fatal)),
        registerResourceOutputs: unary((request: RegisterResourceOutputsRequest) => {
            const registered = deployment.find(request.getUrn());
            if (registered !== undefined) {
                registered.outputs = withoutOutputValues(fromStruct(request.getOutputs())) as WireObject;
            }
            return new Empty();
        }),
        invoke: unary((request: ResourceInvokeRequest) => invoke(request).catch(error => failCall(log, error))),
        call: unary((request: ResourceCallRequest) => call(request).catch(error => failCall(log, error))),
        registerStackTransform: unary((callback: Callback) => {
            stackTransforms.push(callback);
            return new Empty();
        }),
        registerStackInvokeTransform: unary((callback: Callback) => {
            stackCallTransforms.push(callback);
            return new Empty();
        }),
        registerResourceHook: unary(() => new Empty()),
        registerErrorHook: unary(() => new Empty()),
        registerPackage: unary(registerPackage),
        signalAndWaitForShutdown: unary(async () => {
            await deployment.settled();
            return new Empty();
        }),
    };
    return {
        service: { definition: ResourceMonitorService as unknown as OfferedService["definition"], handlers },
        close: () => transforms.close(),
    };
}

/** A call without an answer is reported in our words; the program receives the same message, should it want to go on without. */
function failCall(log: DiagnosticLog, error: unknown): never {
    if (error instanceof UnansweredError) {
        log.fail(error.message);
    }
    throw error;
}

function unique(urns: readonly string[]): string[] {
    return [...new Set(urns)];
}

function mapOf(map: {
    entries(): Iterable<[string, string]> | { next(): { done?: boolean; value: [string, string] } };
}): Map<string, string> {
    return new Map(map.entries() as Iterable<[string, string]>);
}

function sentPropertyDependencies(request: RegisterResourceRequest, sent: WireObject): Record<string, string[]> {
    const entries = [...request.getPropertydependenciesMap().entries()];
    return entries.length === 0
        ? Object.fromEntries(Object.keys(sent).map(key => [key, request.getDependenciesList()]))
        : Object.fromEntries(entries.map(([key, dependencies]) => [key, dependencies.getUrnsList()]));
}

function transformableOptions(
    request: RegisterResourceRequest,
    parent: Goal | undefined,
    providersOfParent: ReadonlyMap<string, string> | undefined,
): TransformResourceOptions {
    const options = new TransformResourceOptions();
    const packageName = packageOfToken(request.getType());
    const providers = mapOf(request.getProvidersMap());
    const protect = request.hasProtect() ? request.getProtect() : parent?.options.protect;
    if (protect !== undefined) {
        options.setProtect(protect);
    }
    options.setDependsOnList(request.getDependenciesList());
    options.setIgnoreChangesList(request.getIgnorechangesList());
    options.setReplaceOnChangesList(request.getReplaceonchangesList());
    options.setAliasesList(request.getAliasesList());
    options.setAdditionalSecretOutputsList(request.getAdditionalsecretoutputsList());
    options.setVersion(request.getVersion());
    options.setPluginDownloadUrl(request.getPlugindownloadurl());
    options.setImport(request.getImportid());
    options.setDeletedWith(request.getDeletedwith());
    options.setCustomTimeouts(request.getCustomtimeouts());
    if (request.getDeletebeforereplacedefined() || request.getDeletebeforereplace()) {
        options.setDeleteBeforeReplace(request.getDeletebeforereplace());
    }
    for (const [key, reference] of providers) {
        options.getProvidersMap().set(key, reference);
    }
    const inheritable = parent !== undefined && packageOfToken(parent.type) === packageName ? parent.provider : "";
    if (request.getCustom()) {
        options.setProvider(
            request.getProvider() || inheritable || providers.get(packageName) || providersOfParent?.get(packageName) || "",
        );
    }
    return options;
}

function resourceOptions(options: TransformResourceOptions): ResourceOptions {
    const timeouts = options.getCustomTimeouts();
    const deleteBeforeReplace = options.hasDeleteBeforeReplace() ? options.getDeleteBeforeReplace() : undefined;
    return {
        protect: options.getProtect() ?? false,
        ignoreChanges: options.getIgnoreChangesList(),
        ...(deleteBeforeReplace === undefined ? {} : { deleteBeforeReplace }),
        additionalSecretOutputs: options.getAdditionalSecretOutputsList(),
        timeouts: {
            create: durationSeconds(timeouts?.getCreate() ?? ""),
            update: durationSeconds(timeouts?.getUpdate() ?? ""),
            delete: durationSeconds(timeouts?.getDelete() ?? ""),
        },
    };
}
