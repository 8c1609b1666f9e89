import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LATER, readResource } from "../../src/catalog";
import { foundOut } from "../../src/catalog/unread/lookup";
import type { CatalogEntry, Markers } from "../../src/kernel";

type Bag = Record<string, unknown>;

const markers: Markers = { isUnknown: value => typeof value === "string" && value.includes(LATER), isSecret: () => false };

const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

/** The inputs with a value at a path; `undefined` takes the property away but leaves the blocks around it. Lists hold one block. */
function withValue(inputs: Bag, path: string, value: unknown): Bag {
    const [step = "", ...rest] = path.split(".");
    const property = step.replace("[]", "");
    const held = Array.isArray(inputs[property]) ? (inputs[property] as unknown[])[0] : inputs[property];
    const inner = rest.length === 0 ? value : withValue(isBag(held) ? held : {}, rest.join("."), value);
    const { [property]: _, ...others } = inputs;
    if (inner === undefined) return others;
    return { ...others, [property]: step.endsWith("[]") ? [inner] : inner };
}

/** Everything that is read of an input bag, as one text. */
function shown(token: string, inputs: Bag): string {
    const reading = readResource({ urn: "urn", type: token, name: "x", inputs, provider: { region: "cn-hangzhou" } }, {}, markers);
    return JSON.stringify([reading?.sightings, reading?.partOf, reading?.ids]);
}

/** A property may be read in one situation only: every sample of the type is tried. */
const bagsOf = ({ samples }: CatalogEntry): readonly Bag[] =>
    [{}, ...samples.map(({ inputs }) => inputs as Bag)].map(bag => ({ ...bag, tags: {} }));

/** Whether an entry reads a property: what it shows changes when that is known only later, or is switched. */
export const isRead = (entry: CatalogEntry, token: string, path: string): boolean =>
    bagsOf(entry).some(bag => {
        const without = shown(token, withValue(bag, path, undefined));
        return [LATER, false, true].some(value => shown(token, withValue(bag, path, value)) !== without);
    });

/** Rows of `docs/catalog-out-of-scope.md` for this cloud: token and path, with the reason. */
export const outOfScope = readFileSync(join(__dirname, "..", "..", "docs", "catalog-out-of-scope.md"), "utf8")
    .split("\n")
    .map(line => line.split("|").map(cell => cell.trim().replaceAll("`", "")))
    .filter(([, cloud]) => cloud === "alicloud")
    .map(([, , token = "", path = "", reason = ""]) => ({ token, path, reason }));

const leftOut = new Set(outOfScope.map(({ token, path }) => `${token} ${path}`));

/** Whether the page names a property, or its type is known to be harmless although it mentions names or places. */
export const isLeftOut = (token: string, path: string): boolean =>
    foundOut(token)?.group.mentions === true || leftOut.has(`${token} ${path}`);
