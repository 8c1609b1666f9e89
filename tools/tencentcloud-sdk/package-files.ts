import type { Properties, Schema } from "./schema";
import { interfaceOf } from "./types";

interface GeneratedClass {
    readonly name: string;
    readonly file: string;
    readonly token: string;
}

/** `index.js`: every class is loaded when it is first asked for, and can be made again from a URN. */
export function indexModule(packageName: string, classes: readonly GeneratedClass[]): string {
    return `"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
${classes
    .map(({ name, file }) => `exports.${name} = null;\nutilities.lazyLoad(exports, ["${name}"], () => require("./${file}"));`)
    .join("\n")}
exports.Provider = null;
utilities.lazyLoad(exports, ["Provider"], () => require("./provider"));
exports.types = require("./types");
const _module = {
    version: utilities.getVersion(),
    construct: (name, type, urn) => {
        switch (type) {
${classes
    .map(({ name, token }) => `            case "${token}":\n                return new exports.${name}(name, undefined, { urn });`)
    .join("\n")}
            default:
                throw new Error(\`unknown resource type \${type}\`);
        }
    },
};
${classes.map(({ file }) => `pulumi.runtime.registerResourceModule("${packageName}", "index/${file}", _module);`).join("\n")}
pulumi.runtime.registerResourcePackage("${packageName}", {
    version: utilities.getVersion(),
    constructProvider: (name, type, urn) => {
        if (type !== "pulumi:providers:${packageName}") {
            throw new Error(\`unknown provider type \${type}\`);
        }
        return new exports.Provider(name, undefined, { urn });
    },
});
`;
}

export const indexDeclaration = (classes: readonly GeneratedClass[]): string =>
    [
        ...[...classes, { name: "Provider", file: "provider" }].flatMap(({ name, file }) => [
            `export { ${name}Args${name === "Provider" ? "" : `, ${name}State`} } from "./${file}";`,
            `export type ${name} = import("./${file}").${name};`,
            `export declare const ${name}: typeof import("./${file}").${name};`,
        ]),
        'import * as types from "./types";',
        "export { types };",
        "",
    ].join("\n");

/** `provider.js`: an explicit provider, whose blocks and flags travel as JSON text. */
export function providerModule(packageName: string, properties: Properties): string {
    const inputs = Object.entries(properties).map(([name, { type, secret }]) => {
        if (secret) return `        resourceInputs["${name}"] = args?.${name} ? pulumi.secret(args.${name}) : undefined;`;
        return type === "string"
            ? `        resourceInputs["${name}"] = args?.${name};`
            : `        resourceInputs["${name}"] = pulumi.output(args?.${name}).apply(JSON.stringify);`;
    });
    const secrets = Object.keys(properties).filter(name => properties[name]?.secret);
    return `"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Provider = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Provider extends pulumi.ProviderResource {
    /** @internal */
    static __pulumiType = '${packageName}';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === "pulumi:providers:" + Provider.__pulumiType;
    }
    constructor(name, args, opts) {
        let resourceInputs = {};
        opts = opts || {};
${inputs.join("\n")}
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ${JSON.stringify(secrets)} });
        super(Provider.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Provider = Provider;
`;
}

export function providerDeclaration(properties: Properties): string {
    const members = Object.entries(properties)
        .filter(([, { type }]) => type === "string")
        .map(([name]) => `    readonly ${name}: pulumi.Output<string | undefined>;`);
    return `import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
export declare class Provider extends pulumi.ProviderResource {
    static isInstance(obj: any): obj is Provider;
${members.join("\n")}
    constructor(name: string, args?: ProviderArgs, opts?: pulumi.ResourceOptions);
}
${interfaceOf("ProviderArgs", "Provider", properties, "input", "inputs.")}
`;
}

export const utilitiesModule = `"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
function getVersion() {
    return require("./package.json").version;
}
exports.getVersion = getVersion;
/** @internal */
function resourceOptsDefaults() {
    return { version: getVersion() };
}
exports.resourceOptsDefaults = resourceOptsDefaults;
/** @internal */
function lazyLoad(exports, props, loadModule) {
    for (let property of props) {
        Object.defineProperty(exports, property, {
            enumerable: true,
            get: function () {
                return loadModule()[property];
            },
        });
    }
}
exports.lazyLoad = lazyLoad;
`;

export function packageJson({ package: { npm, name, version } }: Schema): string {
    const manifest = {
        name: npm,
        version,
        private: true,
        description: `Stand-in for the SDK that \`pulumi package add terraform-provider tencentcloudstack/${name}\` generates`,
        main: "index.js",
        types: "index.d.ts",
        peerDependencies: { "@pulumi/pulumi": "^3.142.0" },
        pulumi: { resource: true, name, version },
    };
    return `${JSON.stringify(manifest, undefined, 4)}\n`;
}

export const readme = ({ package: { npm, name, version }, resources }: Schema): string => `# ${npm}

Pulumi publishes no package of this name: each project generates it for itself, into this very folder, with

    pulumi package add terraform-provider tencentcloudstack/${name} ${version}

This folder is a stand-in, made by \`npm run generate:tencentcloud-sdk\` from \`tools/tencentcloud-sdk/schema.json\`. It has the same classes, the same
type tokens (\`${name}:index/cdnDomain:CdnDomain\`) and the same argument types for ${Object.keys(resources).length} of the provider's resource types,
and among their properties those that our catalog reads, those that the provider requires, and the usual others. That is enough to run the examples and
the tests, and to type the catalog, with no plugin and no network.

To deploy for real, run the command above (or \`pulumi install\` in a project that names the package). It replaces this folder; the same program then
runs unchanged. What it cannot do before that: the engine finds no provider plugin \`${name}\`, so \`pulumi preview\` and \`pulumi up\` stop there.

这个目录只是替身。\`${npm}\` 没有发布到 npm，而是由各项目执行上面的命令在本地生成；执行之后本目录会被真正的 SDK 替换，程序无需改动。
这里的类、类型标识和参数类型与真正的 SDK 一致，但只覆盖示例、测试和目录（catalog）用到的资源类型与属性。
`;
