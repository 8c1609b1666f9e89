/** `tencentcloud_cdn_domain` → `CdnDomain`: the class that the Terraform bridge makes of a type. */
export const className = (terraform: string): string =>
    terraform
        .split("_")
        .slice(1)
        .map(word => word.charAt(0).toUpperCase() + word.slice(1))
        .join("");

/** `tencentcloud_cdn_domain` → `cdnDomain`: the file of the class, and the module part of its token. */
export const moduleName = (terraform: string): string => lowerFirst(className(terraform));

/** `tencentcloud_cdn_domain` → `tencentcloud:index/cdnDomain:CdnDomain`: dynamically bridged providers have the one module `index`. */
export const tokenOf = (packageName: string, terraform: string): string =>
    `${packageName}:index/${moduleName(terraform)}:${className(terraform)}`;

/** Name of the type of a nested block: elements of a list are named in the singular. */
export const nestedTypeName = (parent: string, property: string, isList: boolean): string =>
    parent + upperFirst(isList ? singular(property) : property);

const singular = (word: string): string =>
    word
        .replace(/ies$/, "y")
        .replace(/(ch|sh|x|ss)es$/, "$1")
        .replace(/([^s])s$/, "$1");

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
