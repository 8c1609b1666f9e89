"use strict";
/**
 * A provider that makes nothing: for previews of the examples without a cloud, an account or a download.
 * It takes every type of resource, fills in no defaults and answers with the inputs. It knows no schema, so of the computed outputs it names only
 * `id` as not known yet; the others are left out, which a program's runtime takes for unknown in a preview.
 * Functions are answered from the JSON object in BEIAN_EXAMPLE_INVOKES (token to result); one without an answer is an error.
 */
const { createHash } = require("node:crypto");
const { isDeepStrictEqual } = require("node:util");
const grpc = require("@grpc/grpc-js");
const { Empty } = require("google-protobuf/google/protobuf/empty_pb.js");
const { Struct, Value } = require("google-protobuf/google/protobuf/struct_pb.js");
const { PluginInfo } = require("@pulumi/pulumi/proto/plugin_pb");
const { ResourceProviderService } = require("@pulumi/pulumi/proto/provider_grpc_pb");
const messages = require("@pulumi/pulumi/proto/provider_pb");

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

function withId(properties, id) {
    const outputs = properties ?? new Struct();
    const value = new Value();
    value.setStringValue(id);
    outputs.getFieldsMap().set("id", value);
    return outputs;
}

/** An id that looks made up and is the same for the same resource. */
function madeUpId(urn) {
    return createHash("sha256").update(urn).digest("hex").slice(0, 20);
}

const handlers = provider => ({
    handshake: () => {
        const response = new messages.ProviderHandshakeResponse();
        response.setAcceptSecrets(true);
        response.setAcceptResources(true);
        return response;
    },
    parameterize: request => {
        const response = new messages.ParameterizeResponse();
        response.setName(request.getValue()?.getName() || provider.name);
        response.setVersion(request.getValue()?.getVersion() || provider.version);
        return response;
    },
    getPluginInfo: () => {
        const info = new PluginInfo();
        info.setVersion(provider.version);
        return info;
    },
    getSchema: () => {
        const response = new messages.GetSchemaResponse();
        response.setSchema(JSON.stringify({ name: provider.name, version: provider.version }));
        return response;
    },
    checkConfig: request => checked(request),
    diffConfig: () => new messages.DiffResponse(),
    configure: () => {
        const response = new messages.ConfigureResponse();
        response.setAcceptsecrets(true);
        response.setAcceptresources(true);
        response.setSupportspreview(true);
        return response;
    },
    check: request => checked(request),
    diff: request => {
        const old = request.getOldInputs()?.toJavaScript() ?? {};
        const same = isDeepStrictEqual(old, request.getNews()?.toJavaScript() ?? {});
        const response = new messages.DiffResponse();
        response.setChanges(same ? messages.DiffResponse.DiffChanges.DIFF_NONE : messages.DiffResponse.DiffChanges.DIFF_SOME);
        return response;
    },
    create: request => {
        const id = request.getPreview() ? "" : madeUpId(request.getUrn());
        const response = new messages.CreateResponse();
        response.setId(id);
        response.setProperties(withId(request.getProperties(), id || unknown));
        return response;
    },
    update: request => {
        const response = new messages.UpdateResponse();
        response.setProperties(withId(request.getNews(), request.getId()));
        return response;
    },
    read: request => {
        const response = new messages.ReadResponse();
        response.setId(request.getId());
        response.setProperties(request.getProperties() ?? new Struct());
        response.setInputs(request.getInputs() ?? new Struct());
        return response;
    },
    delete: () => new Empty(),
    invoke: request => {
        const answer = JSON.parse(process.env.BEIAN_EXAMPLE_INVOKES || "{}")[request.getTok()];
        if (answer === undefined) {
            throw new Error(`the example provider has no answer for ${request.getTok()}; give one in BEIAN_EXAMPLE_INVOKES`);
        }
        const response = new messages.InvokeResponse();
        response.setReturn(Struct.fromJavaScript(answer));
        return response;
    },
    cancel: () => new Empty(),
});

function checked(request) {
    const response = new messages.CheckResponse();
    response.setInputs(request.getNews());
    return response;
}

/** Offers the provider on a free port and prints the port, as the engine expects of a plugin. */
exports.serve = provider => {
    const server = new grpc.Server({ "grpc.max_receive_message_length": 400 * 1024 * 1024 });
    const implementation = Object.entries(handlers(provider)).map(([name, handle]) => [
        name,
        (call, reply) => {
            try {
                reply(null, handle(call.request));
            } catch (error) {
                reply({ code: grpc.status.UNKNOWN, details: error.message });
            }
        },
    ]);
    server.addService(ResourceProviderService, Object.fromEntries(implementation));
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
        if (error) {
            throw error;
        }
        process.stdout.write(`${port}\n`);
    });
};
