import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb";
import {
    GetRootResourceResponse,
    type LogRequest,
    LogSeverity,
    RequirePulumiVersionResponse,
    type SetRootResourceRequest,
    SetRootResourceResponse,
} from "@pulumi/pulumi/proto/engine_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Diagnostic, DiagnosticLog } from "./diagnostics";
import { type OfferedService, unary } from "./grpc-server";

const severities: Readonly<Record<number, Diagnostic["severity"]>> = {
    [LogSeverity.INFO]: "info",
    [LogSeverity.WARNING]: "warning",
    [LogSeverity.ERROR]: "error",
};

/** The engine service: it keeps what program and policy pack log. Debug lines and passing status lines are dropped. */
export function engineService(log: DiagnosticLog): OfferedService {
    let rootResource = "";
    const handlers: UntypedServiceImplementation = {
        log: unary((request: LogRequest) => {
            const severity = severities[request.getSeverity()];
            if (severity !== undefined && !request.getEphemeral()) {
                log.add(severity, request.getMessage(), request.getUrn());
            }
            return new Empty();
        }),
        getRootResource: unary(() => {
            const response = new GetRootResourceResponse();
            response.setUrn(rootResource);
            return response;
        }),
        setRootResource: unary((request: SetRootResourceRequest) => {
            rootResource = request.getUrn();
            return new SetRootResourceResponse();
        }),
        startDebugging: unary(() => new Empty()),
        requirePulumiVersion: unary(() => new RequirePulumiVersionResponse()),
    };
    return { definition: EngineService as unknown as OfferedService["definition"], handlers };
}
