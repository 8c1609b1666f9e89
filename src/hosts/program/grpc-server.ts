import * as grpc from "@grpc/grpc-js";

const maxMessageBytes = 400 * 1024 * 1024;

/** Message limits of Pulumi's own clients and servers: a stack's resources do not fit in gRPC's usual 4 MiB. */
export const messageLimits = {
    "grpc.max_receive_message_length": maxMessageBytes,
    "grpc.max_send_message_length": maxMessageBytes,
};

/** An error that a gRPC caller receives with this message and code. */
export class RpcError extends Error {
    constructor(
        message: string,
        readonly code: grpc.status = grpc.status.UNKNOWN,
    ) {
        super(message);
    }
}

/** A handler of a call with one request and one reply; what it throws becomes the caller's error. */
export function unary<Request, Reply>(handle: (request: Request) => Promise<Reply> | Reply): grpc.handleUnaryCall<Request, Reply> {
    return (call, callback) => {
        void (async () => {
            try {
                callback(null, await handle(call.request));
            } catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                callback({ code: error instanceof RpcError ? error.code : grpc.status.UNKNOWN, details: message, message });
            }
        })();
    };
}

export interface RunningServer {
    /** `127.0.0.1:port` */
    readonly address: string;
    /** Ends the server at once, with whatever calls are still open. */
    close(): void;
}

export interface OfferedService {
    readonly definition: grpc.ServiceDefinition<grpc.UntypedServiceImplementation>;
    readonly handlers: grpc.UntypedServiceImplementation;
}

/** Offers services on a free port of the loopback interface. */
export function startServer(services: readonly OfferedService[]): Promise<RunningServer> {
    const server = new grpc.Server(messageLimits);
    for (const { definition, handlers } of services) {
        server.addService(definition, handlers);
    }
    return new Promise((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
            if (error) {
                reject(error);
                return;
            }
            resolve({ address: `127.0.0.1:${port}`, close: () => server.forceShutdown() });
        });
    });
}
