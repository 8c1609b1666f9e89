import type { Markers } from "../../kernel";

/**
 * The texts by which Pulumi marks a value that is known only after the update, one per type. They are part of the wire protocol
 * (`sdk/go/common/resource/plugin/rpc.go`); @pulumi/policy keeps its copy internal, so the pack has its own and a test compares them.
 */
export const unknownMarkers: readonly string[] = [
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
];

const anyMarker = new RegExp(unknownMarkers.join("|"));

/** `[secret]` is what `pulumi policy analyze` leaves of a secret that it cannot decrypt. */
export const pulumiMarkers: Markers = {
    isUnknown: value => typeof value === "string" && anyMarker.test(value),
    isSecret: value => value === "[secret]",
};

/**
 * The properties behind the proxy that @pulumi/policy hands out. Reading through the proxy throws on every unknown value and would end
 * the policy; descriptors give the raw value and never throw.
 */
export function rawProperties(proxied: object | undefined): Readonly<Record<string, unknown>> {
    const raw: Record<string, unknown> = {};
    if (proxied === undefined) return raw;
    for (const key of Object.keys(proxied)) raw[key] = Object.getOwnPropertyDescriptor(proxied, key)?.value;
    return raw;
}
