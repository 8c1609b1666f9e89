import { className, tokenOf } from "./names";
import type { Properties, Property } from "./schema";
import { deprecation, interfaceOf, typeOf } from "./types";

/** Every class has a `name` that Pulumi makes up when the program gives none, whatever Terraform demands. */
export const withAutoName = (properties: Properties): Properties =>
    properties["name"] ? { ...properties, name: { ...properties["name"], required: false } } : properties;

const settable = (properties: Properties): readonly [string, Property][] => Object.entries(properties).filter(([, p]) => !p.output);
const told = (properties: Properties): readonly [string, Property][] => Object.entries(properties).filter(([, p]) => p.output);

/** The JavaScript of a resource's class. */
export function resourceClass(packageName: string, terraform: string, all: Properties): string {
    const name = className(terraform);
    const properties = withAutoName(all);
    const secrets = settable(properties).filter(([, property]) => property.secret);
    return `"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.${name} = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class ${name} extends pulumi.CustomResource {
    /**
     * Get an existing ${name} resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new ${name}(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = '${tokenOf(packageName, terraform)}';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === ${name}.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
${Object.keys(properties)
    .map(property => `            resourceInputs["${property}"] = state?.${property};`)
    .join("\n")}
        }
        else {
            const args = argsOrState;
${[
    ...settable(properties).flatMap(([property, { required }]) =>
        required
            ? [
                  `            if (args?.${property} === undefined && !opts.urn) {`,
                  `                throw new Error("Missing required property '${property}'");`,
                  "            }",
              ]
            : [],
    ),
    ...settable(properties).map(([property, { secret }]) =>
        secret
            ? `            resourceInputs["${property}"] = args?.${property} ? pulumi.secret(args.${property}) : undefined;`
            : `            resourceInputs["${property}"] = args?.${property};`,
    ),
    ...told(properties).map(([property]) => `            resourceInputs["${property}"] = undefined /*out*/;`),
].join("\n")}
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
${secrets.length === 0 ? "" : `        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ${JSON.stringify(secrets.map(([property]) => property))} });\n`}        super(${name}.__pulumiType, name, resourceInputs, opts);
    }
}
exports.${name} = ${name};
`;
}

/** The declarations of a resource's class, its arguments and its state. */
export function resourceDeclaration(terraform: string, all: Properties): string {
    const name = className(terraform);
    const properties = withAutoName(all);
    const argsAreOptional = settable(properties).every(([, property]) => !property.required);
    const optional: Properties = Object.fromEntries(
        Object.entries(properties).map(([key, property]) => [key, { ...property, required: false, output: false }]),
    );
    const members = Object.entries(properties).map(([key, property]) => {
        const certain = property.required || property.output || key === "name";
        return `${deprecation(property)}    readonly ${key}: pulumi.Output<${typeOf(name, key, property, "output", "outputs.")}${certain ? "" : " | undefined"}>;`;
    });
    const text = `export declare class ${name} extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ${name}State, opts?: pulumi.CustomResourceOptions): ${name};
    static isInstance(obj: any): obj is ${name};
${members.join("\n")}
    constructor(name: string, args${argsAreOptional ? "?" : ""}: ${name}Args, opts?: pulumi.CustomResourceOptions);
}
${interfaceOf(`${name}State`, name, optional, "input", "inputs.")}
${interfaceOf(`${name}Args`, name, properties, "input", "inputs.")}
`;
    return imports(text) + text;
}

/** Only the namespaces that the text uses. */
const imports = (text: string): string =>
    [
        'import * as pulumi from "@pulumi/pulumi";',
        ...(text.includes("inputs.") ? ['import * as inputs from "./types/input";'] : []),
        ...(text.includes("outputs.") ? ['import * as outputs from "./types/output";'] : []),
        "",
    ].join("\n");
