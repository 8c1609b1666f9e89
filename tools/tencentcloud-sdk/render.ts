import { className, moduleName, tokenOf } from "./names";
import { indexDeclaration, indexModule, packageJson, providerDeclaration, providerModule, readme, utilitiesModule } from "./package-files";
import { resourceClass, resourceDeclaration } from "./resource";
import type { Schema } from "./schema";
import { nestedInterfaces, type Side } from "./types";

/**
 * The whole SDK as Pulumi would generate it, without a build step: path inside the folder → text.
 * Pure: the same schema gives the same files.
 */
export function render(schema: Schema): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    const types = Object.keys(schema.resources).sort();
    for (const terraform of types) {
        const properties = schema.resources[terraform] ?? {};
        files.set(`${moduleName(terraform)}.js`, resourceClass(schema.package.name, terraform, properties));
        files.set(`${moduleName(terraform)}.d.ts`, resourceDeclaration(terraform, properties));
    }
    const classes = types.map(terraform => ({
        name: className(terraform),
        file: moduleName(terraform),
        token: tokenOf(schema.package.name, terraform),
    }));
    files.set("index.js", indexModule(schema.package.name, classes));
    files.set("index.d.ts", indexDeclaration(classes));
    files.set("provider.js", providerModule(schema.package.name, schema.provider));
    files.set("provider.d.ts", providerDeclaration(schema.provider));
    files.set("utilities.js", utilitiesModule);
    files.set("types/index.js", emptyModule);
    files.set("types/index.d.ts", 'import * as input from "./input";\nimport * as output from "./output";\nexport { input, output };\n');
    for (const side of ["input", "output"] as const) {
        files.set(`types/${side}.js`, emptyModule);
        files.set(`types/${side}.d.ts`, nestedTypes(schema, side));
    }
    files.set("package.json", packageJson(schema));
    files.set("README.md", readme(schema));
    return files;
}

function nestedTypes(schema: Schema, side: Side): string {
    const owners = Object.entries(schema.resources).map(([terraform, properties]) => [className(terraform), properties] as const);
    const interfaces = [["Provider", schema.provider] as const, ...owners].flatMap(([owner, properties]) =>
        nestedInterfaces(owner, properties, side),
    );
    const text = interfaces.join("\n");
    return `${text.includes("pulumi.") ? 'import * as pulumi from "@pulumi/pulumi";\n' : ""}${text}\n`;
}

const emptyModule = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n';
