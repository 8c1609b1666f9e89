/** The type of the root resource of every stack. */
export const rootStackType = "pulumi:pulumi:Stack";

/** Where resources live: the two names every URN begins with. */
export interface StackName {
    readonly stack: string;
    readonly project: string;
}

/**
 * The URN the engine gives a resource: `urn:pulumi:<stack>::<project>::<parent types>$<type>::<name>`.
 * The root stack does not count as a parent.
 */
export function makeUrn(where: StackName, parent: string, type: string, name: string): string {
    const parentType = parent === "" ? "" : qualifiedTypeOf(parent);
    const qualified = parentType === "" || parentType === rootStackType ? type : `${parentType}$${type}`;
    return `urn:pulumi:${where.stack}::${where.project}::${qualified}::${name}`;
}

/** The URN of the root stack resource. */
export function rootStackUrn(where: StackName): string {
    return makeUrn(where, "", rootStackType, `${where.project}-${where.stack}`);
}

function qualifiedTypeOf(urn: string): string {
    return urn.split("::")[2] ?? "";
}

/** The type token in a URN, without those of its parents. */
export function typeOfUrn(urn: string): string {
    return qualifiedTypeOf(urn).split("$").at(-1) ?? "";
}

/** The resource's name in a URN; it may contain `::` itself. */
export function nameOfUrn(urn: string): string {
    return urn.split("::").slice(3).join("::");
}

/** The package of a type or function token: `alicloud` of `alicloud:oss/bucket:Bucket`; for a provider's own type, `pulumi`. */
export function packageOfToken(token: string): string {
    return token.split(":")[0] ?? "";
}

const providerPrefix = "pulumi:providers:";

/** Whether a type token is that of a provider resource. */
export function isProviderType(type: string): boolean {
    return type.startsWith(providerPrefix);
}

/** The type token of a package's provider resource. */
export function providerTypeOf(packageName: string): string {
    return providerPrefix + packageName;
}

/** The URN in a provider reference `<urn>::<id>`. */
export function urnOfReference(reference: string): string {
    return reference.slice(0, reference.lastIndexOf("::"));
}

/** A type token as the CLI shows it: `alicloud:oss:Bucket` for `alicloud:oss/bucket:Bucket`. */
export function displayType(type: string): string {
    const [packageName, module, member] = type.split(":");
    if (packageName === undefined || module === undefined || member === undefined) {
        return type;
    }
    const [folder, file] = module.split("/");
    const expected = member.charAt(0).toLowerCase() + member.slice(1);
    return folder !== undefined && file === expected ? `${packageName}:${folder}:${member}` : type;
}
