import { readdirSync } from "node:fs";
import { join } from "node:path";
import { entryFor } from "../../src/catalog";
import { typesIn } from "../../src/catalog/resource-type";
import type { PreviewedResource } from "../../src/hosts/program";
import type { Cloud } from "../../src/kernel";

/** A type that no program registers, and the catalog file that reads it. */
interface Unprogrammed {
    readonly file: string;
    readonly type: string;
}

const catalog = join(__dirname, "..", "..", "src", "catalog");

/** Types of a cloud, each with its file, that are not among what the cloud's programs register. */
function unprogrammed(cloud: Cloud, registered: readonly PreviewedResource[]): readonly Unprogrammed[] {
    const read = new Set(registered.map(({ type }) => entryFor(type)?.terraform));
    return readdirSync(join(catalog, cloud))
        .filter(file => file !== "index.ts")
        .flatMap(file => typesIn([require(join(catalog, cloud, file)) as object]).map(type => ({ file, type })))
        .filter(({ type }) => !read.has(type.terraform))
        .map(({ file, type }) => ({ file, type: type.pulumi }));
}

/** Tables of types that show a place and little else; every other file is written by hand. */
const isTable = (file: string): boolean => /^placed.*\.ts$/.test(file);

export const unprogrammedByHand = (cloud: Cloud, registered: readonly PreviewedResource[]): readonly string[] =>
    unprogrammed(cloud, registered)
        .filter(({ file }) => !isTable(file))
        .map(({ file, type }) => `${file}: ${type}`);

export const unprogrammedRows = (cloud: Cloud, registered: readonly PreviewedResource[]): readonly string[] =>
    unprogrammed(cloud, registered)
        .filter(({ file }) => isTable(file))
        .map(({ type }) => type)
        .sort();
