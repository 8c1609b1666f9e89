import * as proxies from "@pulumi/policy/proxy";
import { asset } from "@pulumi/pulumi";
import { pulumiMarkers, rawProperties, unknownMarkers, withOpenAssets } from "../../../src/hosts/pulumi/raw-values";

/** The SDK leaves what is internal out of its types. */
const sdk = proxies as unknown as {
    unknownCheckingProxy(inputs: object): Record<string, unknown>;
    readonly UnknownValueError: new () => Error;
};

/** The SDK's own copies of the engine's markers, found by how the SDK names them. */
const sdkMarkers = Object.entries(proxies as Readonly<Record<string, unknown>>)
    .filter(([name]) => /^unknown\w+Value$/.test(name))
    .map(([, marker]) => marker as string);

describe("The engine's markers of unknown values", () => {
    test("are those of which @pulumi/policy keeps copies, no more and no fewer", () => {
        expect(sdkMarkers.length).toBe(7);
        expect([...unknownMarkers].sort()).toEqual([...sdkMarkers].sort());
    });

    test.each(sdkMarkers)("are known by themselves and inside a longer text: %s", marker => {
        expect(pulumiMarkers.isUnknown(marker)).toBe(true);
        expect(pulumiMarkers.isUnknown(`arn:${marker}:x`)).toBe(true);
        expect(pulumiMarkers.isUnknown(marker.slice(1))).toBe(false);
    });

    test.each([[undefined], [null], [0], [""], ["www.example.cn"], [{}], [["x"]], [sdkMarkers]])("are not seen in %j", value => {
        expect(pulumiMarkers.isUnknown(value)).toBe(false);
    });

    test("blanked out is the very text that `policy analyze` leaves, and no text with it inside", () => {
        expect(pulumiMarkers.isSecret("[secret]")).toBe(true);
        for (const value of ["[secret] ", "a [secret]", "[Secret]", "secret", ["[secret]"], undefined])
            expect(pulumiMarkers.isSecret(value)).toBe(false);
    });
});

describe("The properties behind the SDK's proxy", () => {
    const inputs = { plain: "a", later: unknownMarkers[2], nested: { later: unknownMarkers[0], list: [unknownMarkers[3]] }, none: null };
    const proxied = sdk.unknownCheckingProxy(inputs);

    test("are all there, unknown ones too, although reading them through the proxy throws", () => {
        expect(() => proxied.later).toThrow(sdk.UnknownValueError);
        expect(() => (proxied.nested as Record<string, unknown>).later).toThrow(sdk.UnknownValueError);
        expect(rawProperties(proxied)).toEqual(inputs);
    });

    test("are raw below the first level as well", () => {
        const { nested } = rawProperties(proxied) as typeof inputs;
        expect(nested.later).toBe(unknownMarkers[0]);
        expect(nested.list).toEqual([unknownMarkers[3]]);
        expect(nested).toBe(inputs.nested);
    });

    test("are none where there are none", () => {
        expect(rawProperties(undefined)).toEqual({});
        expect(rawProperties({})).toEqual({});
    });

    test("are a copy: what the host does with them does not reach the SDK", () => {
        expect(rawProperties(inputs)).not.toBe(inputs);
    });
});

describe("An asset among the properties", () => {
    const { FileAsset, RemoteAsset, StringAsset, FileArchive } = asset;

    test("is opened: its text, its path or its address is there to be read", async () => {
        const opened = await withOpenAssets({
            text: new StringAsset("<p>"),
            file: new FileAsset("index.html"),
            remote: new RemoteAsset("https://example.com/"),
            plain: 1,
        });
        expect(opened).toEqual({ text: { text: "<p>" }, file: { path: "index.html" }, remote: { uri: "https://example.com/" }, plain: 1 });
    });

    test("of another copy of the SDK is opened as well", async () => {
        const foreign = { __pulumiAsset: true, text: Promise.resolve("<p>") };
        expect(await withOpenAssets({ foreign })).toEqual({ foreign: { text: "<p>" } });
    });

    test("takes no longer to open than promises that are settled: nothing else of the process comes between", async () => {
        const order: string[] = [];
        setImmediate(() => order.push("another call"));
        await withOpenAssets(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p${index}`, new StringAsset("<p>")])));
        order.push("opened");
        expect(order).toContain("opened");
        expect(order).not.toContain("another call");
    });

    test("that is none leaves the properties as they are, and there is nothing to wait for", () => {
        const properties = { text: "a", list: [new StringAsset("in a list")], archive: new FileArchive("site"), nothing: null };
        expect(withOpenAssets(properties)).toBe(properties);
    });
});
