import { nestedTypeName } from "./names";
import type { Properties, Property } from "./schema";

/** `input`: what a program writes, every value may be an output of another resource. `output`: what it gets back. */
export type Side = "input" | "output";

/** The TypeScript type of a property. `owner` is the class or block type that has it. */
export function typeOf(owner: string, name: string, property: Property, side: Side, namespace: string): string {
    const wrap = (type: string): string => (side === "input" ? `pulumi.Input<${type}>` : type);
    switch (property.type) {
        case "map":
            return wrap(`{[key: string]: ${wrap("string")}}`);
        case "object":
            return wrap(`${namespace}${nestedTypeName(owner, name, false)}`);
        case "list":
            return wrap(`${wrap(property.of ? scalars[property.of] : `${namespace}${nestedTypeName(owner, name, true)}`)}[]`);
        default:
            return wrap(scalars[property.type]);
    }
}

const scalars = { string: "string", integer: "number", number: "number", boolean: "boolean" } as const;

/** The interfaces of every block below `properties`, outer ones first. */
export function nestedInterfaces(owner: string, properties: Properties, side: Side): readonly string[] {
    return Object.entries(properties).flatMap(([name, property]) => {
        if (!property.properties || (property.output && side === "input")) return [];
        const type = nestedTypeName(owner, name, property.type === "list");
        return [interfaceOf(type, type, property.properties, side, ""), ...nestedInterfaces(type, property.properties, side)];
    });
}

/** An interface with one member for each property that the side has. */
export function interfaceOf(title: string, owner: string, properties: Properties, side: Side, namespace: string): string {
    const members = Object.entries(properties)
        .filter(([, property]) => side === "output" || !property.output)
        .map(
            ([name, property]) =>
                `${deprecation(property)}    ${name}${property.required ? "" : "?"}: ${typeOf(owner, name, property, side, namespace)};`,
        );
    return [`export interface ${title} {`, ...members, "}"].join("\n");
}

export const deprecation = (property: Property): string => (property.deprecated ? "    /** @deprecated Deprecated */\n" : "");
