import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { WireObject } from "./wire";

/** A protobuf Struct of the properties. */
export function toStruct(bag: WireObject): Struct {
    return Struct.fromJavaScript(bag);
}

/** The properties of a protobuf Struct; none where there is no Struct. */
export function fromStruct(struct: Struct | undefined): WireObject {
    return (struct?.toJavaScript() ?? {}) as WireObject;
}
