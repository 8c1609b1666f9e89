import type { Markers } from "../../kernel";

/** What the CLI writes for a value that is known only after the update: `computedValuePlaceholder` of its state files. */
export const unknownMarker = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** What stands for every secret, encrypted or in plain text: it is never read. */
export const secretMarker = "[secret]";

/** Reads the markers in plan and state files. */
export const planMarkers: Markers = {
    isUnknown: value => typeof value === "string" && value.includes(unknownMarker),
    isSecret: value => value === secretMarker,
};
