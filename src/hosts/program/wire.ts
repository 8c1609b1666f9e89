/** A property as it travels between program, engine and policy pack: JSON in which special values are marked objects or sentinel strings. */
export type Wire = null | boolean | number | string | Wire[] | WireObject;

/** A bag of properties on the wire. */
export interface WireObject {
    [key: string]: Wire;
}

/** The key that marks an object on the wire as something else than an object. */
export const signatureKey = "4dabf18193072939515e22adb298388d";

/** What a marked object is. The values are fixed by Pulumi's own protocol. */
export const signatures = {
    asset: "c44067f5952c0a294b673a41bacd8c17",
    archive: "0def7320c3a5731c473e5ecbe6d01bc7",
    secret: "1b47061264138c4ac30d75fd1eb44270",
    resource: "5cf8f73096256a8f31e491e813e4eb8e",
    output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
} as const;

/** The sentinel of a value that is not known before the deployment, when nothing is known about its type either. */
export const unknownSentinel = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const unknownSentinels = [
    unknownSentinel,
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
];

/** What stands for an unknown value in everything that is shown to people. */
export const unknownText = "[unknown]";

/** What stands for a secret value in everything that is shown to people. */
export const secretText = "[secret]";

/** Whether a value is one of the sentinels of an unknown. */
export function isUnknown(value: Wire | undefined): boolean {
    return typeof value === "string" && unknownSentinels.includes(value);
}

/** Whether a value is an object of properties, marked or not. */
export function isWireObject(value: Wire | undefined): value is WireObject {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The mark of a marked object. */
export function signatureOf(value: Wire | undefined): string | undefined {
    const signature = isWireObject(value) ? value[signatureKey] : undefined;
    return typeof signature === "string" ? signature : undefined;
}

/** Wraps a value as a secret. */
export function secret(value: Wire): WireObject {
    return { [signatureKey]: signatures.secret, value };
}

function mapEntries(bag: WireObject, change: (value: Wire) => Wire): WireObject {
    return Object.fromEntries(Object.entries(bag).map(([key, value]) => [key, change(value)]));
}

/** Takes the program's output values apart: known ones become their value, others the sentinel, secret ones a secret. */
export function withoutOutputValues(value: Wire): Wire {
    if (Array.isArray(value)) {
        return value.map(withoutOutputValues);
    }
    if (!isWireObject(value)) {
        return value;
    }
    if (signatureOf(value) === signatures.output) {
        const element = "value" in value ? withoutOutputValues(value["value"] ?? null) : unknownSentinel;
        return value["secret"] === true ? secret(element) : element;
    }
    return mapEntries(value, withoutOutputValues);
}

/** The URNs that the output values inside a property depend on. */
export function outputDependencies(value: Wire): string[] {
    if (Array.isArray(value)) {
        return value.flatMap(outputDependencies);
    }
    if (!isWireObject(value)) {
        return [];
    }
    const inner = Object.values(value).flatMap(outputDependencies);
    if (signatureOf(value) !== signatures.output || !Array.isArray(value["dependencies"])) {
        return inner;
    }
    return [...inner, ...value["dependencies"].filter(dependency => typeof dependency === "string")];
}

/** Writes unknowns, secrets and what depends on other resources as output values, as transforms receive them. */
export function asOutputValues(bag: WireObject, dependencies: Readonly<Record<string, readonly string[]>>): WireObject {
    return Object.fromEntries(
        Object.entries(bag).map(([key, value]) => {
            const upgraded = upgrade(value);
            const urns = dependencies[key] ?? [];
            if (urns.length === 0) {
                return [key, upgraded];
            }
            const output = signatureOf(upgraded) === signatures.output ? (upgraded as WireObject) : outputValue({ value: upgraded });
            return [key, { ...output, dependencies: [...urns] }];
        }),
    );
}

function upgrade(value: Wire): Wire {
    if (isUnknown(value)) {
        return outputValue({});
    }
    if (Array.isArray(value)) {
        return value.map(upgrade);
    }
    if (!isWireObject(value)) {
        return value;
    }
    if (signatureOf(value) !== signatures.secret) {
        return mapEntries(value, upgrade);
    }
    const inner = value["value"] ?? null;
    return isUnknown(inner) ? outputValue({ secret: true }) : outputValue({ secret: true, value: inner });
}

function outputValue(fields: WireObject): WireObject {
    return { [signatureKey]: signatures.output, ...fields };
}

/** Resource references become the resource's id, or its URN where it has none, as policy packs and older programs receive them. */
export function withoutResourceReferences(value: Wire): Wire {
    if (Array.isArray(value)) {
        return value.map(withoutResourceReferences);
    }
    if (!isWireObject(value)) {
        return value;
    }
    if (signatureOf(value) === signatures.resource) {
        const id = value["id"];
        return id === undefined || id === null ? (value["urn"] ?? null) : id === "" ? unknownSentinel : withoutResourceReferences(id);
    }
    return mapEntries(value, withoutResourceReferences);
}

/** Drops the engine's own keys (`__defaults`, `__internal`), which Analyze and AnalyzeStack do not carry at the top level. */
export function withoutInternalKeys(bag: WireObject): WireObject {
    return Object.fromEntries(Object.entries(bag).filter(([key]) => !key.startsWith("__")));
}

/** Takes secrets out of their wrapping, as configuration and invoke arguments are handed over. */
export function withoutSecretMarks(value: Wire): Wire {
    if (Array.isArray(value)) {
        return value.map(withoutSecretMarks);
    }
    if (!isWireObject(value)) {
        return value;
    }
    return signatureOf(value) === signatures.secret ? withoutSecretMarks(value["value"] ?? null) : mapEntries(value, withoutSecretMarks);
}

/** Every string and number inside a secret, to be masked wherever it turns up in a text. */
export function secretStrings(value: Wire, inSecret = false): string[] {
    if (typeof value === "string" || typeof value === "number") {
        return inSecret && !isUnknown(value) ? [String(value)] : [];
    }
    if (Array.isArray(value)) {
        return value.flatMap(element => secretStrings(element, inSecret));
    }
    if (!isWireObject(value)) {
        return [];
    }
    const signature = signatureOf(value);
    const isSecret = signature === signatures.secret || (signature === signatures.output && value["secret"] === true);
    return Object.entries(value)
        .filter(([key]) => key !== signatureKey)
        .flatMap(([, element]) => secretStrings(element, inSecret || isSecret));
}

/** The value as people may see it: secrets as `[secret]`, unknowns as `[unknown]` (also inside a longer string), assets as what they name. */
export function readable(value: Wire): Wire {
    if (typeof value === "string") {
        return unknownSentinels.reduce((text, sentinel) => text.replaceAll(sentinel, unknownText), value);
    }
    if (Array.isArray(value)) {
        return value.map(readable);
    }
    if (!isWireObject(value)) {
        return value;
    }
    switch (signatureOf(value)) {
        case signatures.secret:
            return secretText;
        case signatures.output:
            return value["secret"] === true ? secretText : "value" in value ? readable(value["value"] ?? null) : unknownText;
        case signatures.resource:
            return readable(withoutResourceReferences(value));
        default:
            return Object.fromEntries(
                Object.entries(value)
                    .filter(([key]) => key !== signatureKey && key !== "hash")
                    .map(([key, element]) => [key, readable(element)]),
            );
    }
}
