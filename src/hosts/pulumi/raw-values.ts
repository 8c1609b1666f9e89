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

type Bag = Readonly<Record<string, unknown>>;

/** The parts of which an asset has one: its text, the path of its file, or its address. */
const assetParts = ["text", "path", "uri"] as const;

/** An asset of the SDK, also of another copy of it: the SDK marks them so. */
const isAsset = (value: unknown): value is Bag =>
    typeof value === "object" && value !== null && Object.getOwnPropertyDescriptor(value, "__pulumiAsset")?.value === true;

/**
 * The properties with each asset as plain data: `{ text }`, `{ path }` or `{ uri }`. The SDK holds these parts in promises. They are settled
 * already, so waiting for them lets no other call of the engine come between; without an asset there is nothing to wait for.
 */
export function withOpenAssets(properties: Bag): Bag | Promise<Bag> {
    const assets = Object.entries(properties).filter((entry): entry is [string, Bag] => isAsset(entry[1]));
    if (assets.length === 0) return properties;
    return Promise.all(assets.map(async ([key, asset]) => [key, await openAsset(asset)] as const)).then(opened => ({
        ...properties,
        ...Object.fromEntries(opened),
    }));
}

async function openAsset(asset: Bag): Promise<Bag> {
    const part = assetParts.find(name => asset[name] !== undefined);
    return part === undefined ? {} : { [part]: await asset[part] };
}

/** Goes on with a value at once where it is there, else when it is. */
export const whenOpen = <T, R>(value: T | Promise<T>, goOn: (value: T) => R): R | Promise<R> =>
    value instanceof Promise ? value.then(goOn) : goOn(value);
