import * as grpc from "@grpc/grpc-js";
import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb";
import { type Callback, CallbackInvokeRequest } from "@pulumi/pulumi/proto/callback_pb";
import {
    TransformInvokeOptions,
    TransformInvokeRequest,
    TransformInvokeResponse,
    TransformRequest,
    TransformResourceOptions,
    TransformResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { messageLimits } from "./grpc-server";
import { fromStruct, toStruct } from "./struct";
import type { WireObject } from "./wire";

/** A resource as a transform receives and returns it. Properties carry output values. */
export interface Transformed {
    readonly properties: WireObject;
    readonly options: TransformResourceOptions;
}

/** The arguments of a call as a transform receives and returns them. */
export interface TransformedCall {
    readonly args: WireObject;
    readonly options: TransformInvokeOptions;
}

/** Runs the program's transforms, which live in the program's own process behind a callback service. */
export interface Transforms {
    resource(
        callback: Callback,
        of: { readonly type: string; readonly name: string; readonly custom: boolean; readonly parent: string },
        given: Transformed,
    ): Promise<Transformed>;
    call(callback: Callback, token: string, given: TransformedCall): Promise<TransformedCall>;
    close(): void;
}

export function createTransforms(): Transforms {
    const clients = new Map<string, CallbacksClient>();

    const invoke = (callback: Callback, request: Uint8Array): Promise<Uint8Array> => {
        const target = callback.getTarget();
        const client = clients.get(target) ?? new CallbacksClient(target, grpc.credentials.createInsecure(), messageLimits);
        clients.set(target, client);
        const message = new CallbackInvokeRequest();
        message.setToken(callback.getToken());
        message.setRequest(request);
        return new Promise((resolve, reject) => {
            client.invoke(message, (error, response) => (error ? reject(new Error(error.details)) : resolve(response.getResponse_asU8())));
        });
    };

    return {
        resource: async (callback, of, given) => {
            const request = new TransformRequest();
            request.setType(of.type);
            request.setName(of.name);
            request.setCustom(of.custom);
            request.setParent(of.parent);
            request.setProperties(toStruct(given.properties));
            request.setOptions(given.options);
            const response = TransformResponse.deserializeBinary(await invoke(callback, request.serializeBinary()));
            return {
                properties: response.hasProperties() ? fromStruct(response.getProperties()) : given.properties,
                options: response.getOptions() ?? given.options,
            };
        },
        call: async (callback, token, given) => {
            const request = new TransformInvokeRequest();
            request.setToken(token);
            request.setArgs(toStruct(given.args));
            request.setOptions(given.options);
            const response = TransformInvokeResponse.deserializeBinary(await invoke(callback, request.serializeBinary()));
            return {
                args: response.hasArgs() ? fromStruct(response.getArgs()) : given.args,
                options: response.getOptions() ?? given.options,
            };
        },
        close: () => {
            for (const client of clients.values()) {
                client.close();
            }
        },
    };
}

export { TransformInvokeOptions, TransformResourceOptions };
