import * as grpc from "@grpc/grpc-js";

type Bytes = Buffer;

/** What starts the policy pack once the stack is known. `configuration` is the engine's request as it came; without one no stack was named. */
export type StartPack = (configuration: Bytes | undefined) => Promise<string>;

const identity = (bytes: Bytes) => bytes;
const servicePath = "/pulumirpc.Analyzer";
const limits = { "grpc.max_receive_message_length": 400 * 1024 * 1024, "grpc.max_send_message_length": 400 * 1024 * 1024 };

/** The analyzer's calls that are passed on, by the names in Pulumi's protocol. */
const forwarded = ["Analyze", "AnalyzeStack", "Remediate", "GetAnalyzerInfo", "GetPluginInfo", "Configure", "Cancel"];

/**
 * Stands between engine and policy pack as Pulumi's own Node host does: the engine names the stack only after the plugin has started, and the pack
 * learns the stack from its environment, so the pack is started when the stack is named (or when another call comes first, then without a stack).
 * Messages are passed on as bytes. Resolves with the proxy's port.
 */
export async function startAnalyzerProxy(startPack: StartPack): Promise<{ readonly port: number; close(): void }> {
    let client: Promise<grpc.Client> | undefined;
    const connect = (configuration: Bytes | undefined) => {
        client ??= startPack(configuration).then(async port => {
            const connected = new grpc.Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), limits);
            if (configuration !== undefined) {
                await send(connected, "ConfigureStack", configuration);
            }
            return connected;
        });
        return client;
    };

    const methods: Record<string, grpc.MethodDefinition<Bytes, Bytes>> = {};
    const handlers: grpc.UntypedServiceImplementation = {};
    const offer = (name: string, handle: (request: Bytes) => Promise<Bytes>) => {
        methods[name] = {
            path: `${servicePath}/${name}`,
            requestStream: false,
            responseStream: false,
            requestSerialize: identity,
            requestDeserialize: identity,
            responseSerialize: identity,
            responseDeserialize: identity,
        };
        handlers[name] = (call: grpc.ServerUnaryCall<Bytes, Bytes>, reply: grpc.sendUnaryData<Bytes>) => {
            handle(call.request).then(
                response => reply(null, response),
                (error: grpc.ServiceError) =>
                    reply({ code: error.code ?? grpc.status.UNKNOWN, details: error.details ?? error.message, message: error.message }),
            );
        };
    };
    const empty = Buffer.alloc(0);
    offer("Handshake", async () => empty);
    offer("ConfigureStack", async request => {
        connect(request).catch(() => undefined);
        return empty;
    });
    for (const name of forwarded) {
        offer(name, async request => send(await connect(undefined), name, request));
    }

    const server = new grpc.Server(limits);
    server.addService(methods, handlers);
    const port = await new Promise<number>((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
            error ? reject(error) : resolve(bound),
        );
    });
    return { port, close: () => server.forceShutdown() };
}

function send(client: grpc.Client, name: string, request: Bytes): Promise<Bytes> {
    return new Promise((resolve, reject) => {
        client.makeUnaryRequest(`${servicePath}/${name}`, identity, identity, request, (error, response) =>
            error ? reject(error) : resolve(response ?? Buffer.alloc(0)),
        );
    });
}
