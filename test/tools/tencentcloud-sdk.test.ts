import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { CustomResource, runtime } from "@pulumi/pulumi";
import { tokensOf } from "../../src/catalog/tokens";
import { readSchema, sdkFolder } from "../../tools/tencentcloud-sdk/generate";
import { className, moduleName, nestedTypeName, tokenOf } from "../../tools/tencentcloud-sdk/names";
import { render } from "../../tools/tencentcloud-sdk/render";
import { withAutoName } from "../../tools/tencentcloud-sdk/resource";
import type { Properties, Property, Schema } from "../../tools/tencentcloud-sdk/schema";

const root = join(__dirname, "..", "..");
const folder = join(root, sdkFolder);
const schema = readSchema(root);
const types = Object.entries(schema.resources).map(([terraform, properties]) => ({ terraform, properties }));

const filesIn = (directory: string): string[] =>
    readdirSync(directory).flatMap(name => {
        const path = join(directory, name);
        return statSync(path).isDirectory() ? filesIn(path) : [relative(folder, path)];
    });

test("the folder holds what the generator makes, and nothing else: run npm run generate:tencentcloud-sdk", () => {
    const made = render(schema);
    expect(filesIn(folder).sort()).toEqual([...made.keys()].sort());
    for (const [path, text] of made) {
        expect({ path, same: readFileSync(join(folder, path), "utf8") === text }).toEqual({ path, same: true });
    }
});

test("a changed schema changes the files", () => {
    const changed: Schema = { ...schema, resources: { tencentcloud_vpc: { cidrBlock: { type: "string", required: true } } } };
    const files = render(changed);
    expect(files.get("vpc.d.ts")).toContain("cidrBlock: pulumi.Input<string>;");
    expect(files.get("vpc.js")).toContain("Missing required property 'cidrBlock'");
    expect(files.has("cdnDomain.js")).toBe(false);
});

describe("names follow the bridge's rule", () => {
    test.each([
        ["tencentcloud_cdn_domain", "tencentcloud:index/cdnDomain:CdnDomain"],
        ["tencentcloud_instance", "tencentcloud:index/instance:Instance"],
        ["tencentcloud_cls_cloud_product_log_task_v2", "tencentcloud:index/clsCloudProductLogTaskV2:ClsCloudProductLogTaskV2"],
        ["tencentcloud_teo_l4_proxy", "tencentcloud:index/teoL4Proxy:TeoL4Proxy"],
    ])("%s is %s", (terraform, token) => {
        expect(tokenOf("tencentcloud", terraform)).toBe(token);
    });

    test.each([
        ["originDomainRules", "CosBucketOriginDomainRule"],
        ["ingresses", "CosBucketIngress"],
        ["bodies", "CosBucketBody"],
    ])("the elements of %s are of type %s", (property, type) => {
        expect(nestedTypeName("CosBucket", property, true)).toBe(type);
    });

    test("the catalog knows every class of the SDK by the same token", () => {
        for (const { terraform } of types) expect(tokensOf("tencentcloud", terraform, "")).toContain(tokenOf("tencentcloud", terraform));
    });
});

/** A value of the property's type, as a program would write it. */
function exampleOf(property: Property): unknown {
    switch (property.type) {
        case "string":
            return "text";
        case "integer":
        case "number":
            return 1;
        case "boolean":
            return true;
        case "map":
            return { key: "text" };
        case "object":
            return argsOf(property.properties ?? {});
        case "list":
            return [property.of ? exampleOf({ type: property.of }) : argsOf(property.properties ?? {})];
    }
}

const argsOf = (properties: Properties): Record<string, unknown> =>
    Object.fromEntries(
        Object.entries(properties)
            .filter(([, property]) => !property.output)
            .map(([name, property]) => [name, exampleOf(property)]),
    );

type Class = new (name: string, args: unknown) => CustomResource;

describe("each class, run by the Pulumi runtime", () => {
    const registered: { type: string; inputs: Record<string, unknown> }[] = [];
    // biome-ignore lint/suspicious/noExplicitAny: the folder is loaded as a program loads it, by name
    const sdk = require(folder) as Record<string, any>;

    beforeAll(() =>
        runtime.setMocks({
            newResource: ({ type, inputs, id, name }) => {
                registered.push({ type, inputs });
                return { id: id || `${name}-id`, state: inputs };
            },
            call: ({ inputs }) => inputs,
        }),
    );
    beforeEach(() => {
        registered.length = 0;
    });

    test.each(types)("$terraform registers its token with every argument it was given", async ({ terraform, properties }) => {
        const args = argsOf(properties);
        const resource = new (sdk[className(terraform)] as Class)("example", args);
        await new Promise(resolve => resource.urn.apply(resolve));
        expect(resource).toBeInstanceOf(CustomResource);
        expect(registered.map(({ type }) => type)).toEqual([`tencentcloud:index/${moduleName(terraform)}:${className(terraform)}`]);
        expect(Object.keys(registered[0]?.inputs ?? {}).sort()).toEqual(Object.keys(args).sort());
    });

    const demanding = types.flatMap(({ terraform, properties }) => {
        const required = Object.entries(withAutoName(properties)).flatMap(([name, property]) => (property.required ? [name] : []));
        return required.length === 0 ? [] : [{ terraform, properties, required }];
    });
    test.each(demanding)("$terraform refuses to be made without what it requires", ({ terraform, properties, required }) => {
        for (const name of required) {
            const { [name]: _, ...rest } = argsOf(properties);
            expect(() => new (sdk[className(terraform)] as Class)("example", rest)).toThrow(`Missing required property '${name}'`);
        }
        expect(registered).toEqual([]);
    });

    test("an existing resource can be read by its id", async () => {
        const bucket = sdk["CosBucket"].get("old", "bucket-1250000000");
        await new Promise(resolve => bucket.urn.apply(resolve));
        expect(registered.map(({ type }) => type)).toEqual(["tencentcloud:index/cosBucket:CosBucket"]);
        expect(sdk["CosBucket"].isInstance(bucket)).toBe(true);
        expect(sdk["CdnDomain"].isInstance(bucket)).toBe(false);
    });

    test("an explicit provider hands over its region as text and its blocks as JSON", async () => {
        const provider = new sdk["Provider"]("overseas", { region: "ap-singapore", assumeRole: { roleArn: "qcs::cam::uin/1:roleName/a" } });
        await new Promise(resolve => provider.urn.apply(resolve));
        expect(registered).toEqual([
            {
                type: "pulumi:providers:tencentcloud",
                inputs: expect.objectContaining({ region: "ap-singapore", assumeRole: '{"roleArn":"qcs::cam::uin/1:roleName/a"}' }),
            },
        ]);
    });
});
