import { createMask } from "../../../src/hosts/program/mask";
import { defaultProviderName } from "../../../src/hosts/program/package-request";
import { displayType, makeUrn, nameOfUrn, typeOfUrn } from "../../../src/hosts/program/urn";
import {
    readable,
    secret,
    signatureKey,
    signatures,
    unknownSentinel,
    withoutOutputValues,
    withoutResourceReferences,
} from "../../../src/hosts/program/wire";

const where = { project: "shop", stack: "prod" };

describe("A URN", () => {
    test("carries the types of the parents, but not the stack's", () => {
        const root = makeUrn(where, "", "pulumi:pulumi:Stack", "shop-prod");
        const site = makeUrn(where, root, "web:index:Site", "site");
        expect(site).toBe("urn:pulumi:prod::shop::web:index:Site::site");
        const bucket = makeUrn(where, site, "alicloud:oss/bucket:Bucket", "a::b");
        expect(bucket).toBe("urn:pulumi:prod::shop::web:index:Site$alicloud:oss/bucket:Bucket::a::b");
        expect(typeOfUrn(bucket)).toBe("alicloud:oss/bucket:Bucket");
        expect(nameOfUrn(bucket)).toBe("a::b");
    });

    test("shows a type without its file, as the CLI does", () => {
        expect(displayType("alicloud:cdn/domainNew:DomainNew")).toBe("alicloud:cdn:DomainNew");
        expect(displayType("pulumi:providers:alicloud")).toBe("pulumi:providers:alicloud");
        expect(displayType("tencentcloud:Cdn/domain:Domain")).toBe("tencentcloud:Cdn:Domain");
    });
});

describe("The name of a default provider", () => {
    test.each([
        [{ plugin: "alicloud", version: "" }, "default"],
        [{ plugin: "alicloud", version: "3.108.0" }, "default_3_108_0"],
        [{ plugin: "alicloud", version: "3.108.0-alpha.1+dev" }, "default_3_108_0_alpha_1_dev"],
        [
            { plugin: "terraform-provider", version: "1.0.0", parameterization: { name: "tencentcloud", version: "1.82.1", value: "" } },
            "default_1_82_1",
        ],
    ])("of %j is %s", (request, name) => {
        expect(defaultProviderName({ downloadUrl: "", checksums: {}, ...request })).toBe(name);
    });
});

describe("A value on the wire", () => {
    test("is shown without secrets and sentinels", () => {
        expect(
            readable({
                plain: 1,
                hidden: secret("x"),
                later: unknownSentinel,
                inside: `a-${unknownSentinel}-b`,
                list: [secret({ a: 1 }), null],
            }),
        ).toEqual({ plain: 1, hidden: "[secret]", later: "[unknown]", inside: "a-[unknown]-b", list: ["[secret]", null] });
    });

    test("loses its output values: known, unknown and secret", () => {
        const output = (fields: object) => ({ [signatureKey]: signatures.output, ...fields });
        expect(withoutOutputValues([output({ value: [output({ value: 2 })] }), output({}), output({ secret: true, value: "x" })])).toEqual([
            [2],
            unknownSentinel,
            secret("x"),
        ]);
    });

    test("names a referenced resource by its id, its URN, or as unknown", () => {
        const reference = (fields: object) => ({ [signatureKey]: signatures.resource, urn: "urn:x", ...fields });
        expect(withoutResourceReferences([reference({ id: "i-1" }), reference({ id: "" }), reference({})])).toEqual([
            "i-1",
            unknownSentinel,
            "urn:x",
        ]);
    });
});

describe("A mask", () => {
    test("hides the longer of two secrets first, and leaves alone what is too short to hide", () => {
        const mask = createMask();
        mask.learnFrom({ one: secret("pass"), two: secret({ nested: ["password", 42] }), open: "visible", three: secret("no") });
        expect(mask.apply("password pass visible no 42")).toBe("[secret] [secret] visible no 42");
    });
});
