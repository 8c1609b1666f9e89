import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entryFor, LATER, readResource, wholeCatalog } from "../../src/catalog";
import { foundOut } from "../../src/catalog/unread/lookup";
import type { CatalogEntry, Markers } from "../../src/kernel";
import facts from "./facts/tencentcloud.json";

const catalog = wholeCatalog();

/**
 * Properties of terraform-provider-tencentcloud 1.83.25 that say a name, a host, a region, a zone, an area of nodes, or whether something
 * is open: path in the spelling of both SDKs (`[]` marks a list), type, and the default where there is one.
 */
interface Fact {
    readonly says: string;
    readonly type: string;
    readonly default?: unknown;
    /** The words that a switch or an area knows. */
    readonly words?: readonly unknown[];
}

interface Row {
    readonly terraform: string;
    readonly token: string;
    readonly path: string;
    readonly fact: Fact;
}

const rows: readonly Row[] = Object.entries(facts).flatMap(([terraform, { dynamic, paths }]) =>
    Object.entries(paths as Record<string, Fact>).map(([path, fact]) => ({ terraform, token: dynamic, path, fact })),
);

/** Rows of docs/catalog-out-of-scope.md for this cloud: type and path → reason. */
const outOfScope = new Map(
    readFileSync(join(__dirname, "..", "..", "docs", "catalog-out-of-scope.md"), "utf8")
        .split("\n")
        .map(line => line.split("|").map(cell => cell.trim().replaceAll("`", "")))
        .filter(([, cloud]) => cloud === "tencentcloud")
        .map(([, , type, path, reason]) => [`${type} ${path}`, reason ?? ""] as const),
);

/** Whether the page names a property, or its type is known to be harmless although it mentions names or places. */
const isOutOfScope = ({ terraform, token, path }: Row): boolean =>
    foundOut(token)?.group.mentions === true || outOfScope.has(`${terraform} ${path}`);

const markers: Markers = { isUnknown: value => typeof value === "string" && value.includes(LATER), isSecret: () => false };

type Bag = Record<string, unknown>;

/** The inputs with a value at a path. Lists get it in their first element; `undefined` leaves the block but not the property. */
function withValue(inputs: Bag, path: string, value: unknown): Bag {
    const [step = "", ...rest] = path.split(".");
    const property = step.replace("[]", "");
    const isList = step.endsWith("[]");
    const held = Array.isArray(inputs[property]) ? (inputs[property] as unknown[])[0] : inputs[property];
    const inner =
        rest.length === 0 ? value : withValue(typeof held === "object" && held !== null ? (held as Bag) : {}, rest.join("."), value);
    const { [property]: _, ...others } = inputs;
    if (inner === undefined) return others;
    return { ...others, [property]: isList ? [inner] : inner };
}

/** What is read of an input bag, as one text. */
function readingOf(entry: CatalogEntry, token: string, inputs: Bag): string {
    const reading = readResource({ urn: "urn", type: token, name: "x", inputs, provider: { region: "ap-guangzhou" } }, {}, markers);
    expect(reading?.entry).toBe(entry);
    return JSON.stringify([reading?.sightings, reading?.partOf, reading?.ids]);
}

/** Bags to try a property in: each sample of the entry, since a property may be read in one situation only. */
const bagsOf = ({ samples }: CatalogEntry): readonly Bag[] => [{ tags: {} }, ...samples.map(({ inputs }) => ({ ...inputs, tags: {} }))];

/** A value that no other property of any sample has. */
const marker = ({ type }: Fact): unknown => (/int/.test(type) ? 987_654 : "marker.example.net");

/**
 * Whether an entry reads the property: what it shows must change with it. A name or a place must be read both when it is stated and when it
 * is known only later; of a switch one word may be all that matters.
 */
function isRead(entry: CatalogEntry, { token, path, fact }: Row): boolean {
    const changes = (value: unknown) =>
        bagsOf(entry).some(bag => {
            const before = readingOf(entry, token, withValue(bag, path, undefined));
            return readingOf(entry, token, withValue(bag, path, value)) !== before;
        });
    const isSwitch = fact.says === "open" || fact.says === "area";
    return isSwitch ? [marker(fact), ...(fact.words ?? [true, false])].some(changes) : changes(marker(fact)) && changes(LATER);
}

test("the facts are those of the provider's sections on names and places", () => {
    expect(rows.length).toBeGreaterThan(240);
    expect(new Set(rows.map(({ terraform }) => terraform)).size).toBeGreaterThan(150);
});

test.each(rows.map(row => ({ title: `${row.terraform} ${row.path}`, row })))("$title is read or named as out of scope", ({ row }) => {
    const entry = entryFor(row.token);
    expect({
        property: `${row.terraform} ${row.path} (${row.fact.says})`,
        isRead: entry !== undefined && isRead(entry, row),
        isOutOfScope: isOutOfScope(row),
    }).toEqual({
        property: `${row.terraform} ${row.path} (${row.fact.says})`,
        isRead: !isOutOfScope(row),
        isOutOfScope: isOutOfScope(row),
    });
});

test("each row that is out of scope names a property of the facts, with a reason in both languages", () => {
    for (const [key, reason] of outOfScope) {
        const [type, path] = key.split(" ") as [string, string];
        const paths = (facts as Record<string, { paths: object }>)[type]?.paths;
        expect({ key, isKnown: paths !== undefined && path in paths }).toEqual({ key, isKnown: true });
        expect(reason).toMatch(/\p{Script=Han}.*<br>.*[a-z]/u);
    }
});

const defaults = rows.filter(row => row.fact.default !== undefined && !isOutOfScope(row));

/** What is read, without the remark that a value was assumed. */
const withoutAssumption = (reading: string): string => reading.replaceAll(',"defaulted":true', "");

test.each(defaults.map(row => ({ title: `${row.terraform} ${row.path}`, row })))(
    "$title: left out, it reads like its documented default",
    ({ row: { token, path, fact } }) => {
        const entry = entryFor(token) as CatalogEntry;
        for (const bag of bagsOf(entry)) {
            const [absent, stated] = [undefined, fact.default].map(value =>
                withoutAssumption(readingOf(entry, token, withValue(bag, path, value))),
            );
            expect({ path, reading: absent }).toEqual({ path, reading: stated });
        }
    },
);

test("types that show nothing but a place state it by properties of the facts", () => {
    const known = new Set(rows.map(({ terraform, path }) => `${terraform} ${path}`));
    const read = catalog
        .filter(({ cloud, samples }) => cloud === "tencentcloud" && samples.some(({ name }) => name === "every place is stated"))
        .flatMap(({ terraform, samples }) =>
            samples
                .filter(({ name }) => name === "every place is stated")
                .flatMap(({ inputs }) => leavesOf(inputs).map(path => ({ terraform, path }))),
        );
    // of deprecated twins the facts hold the tokens only; they have the properties of their successors
    const twins = ["tencentcloud_tcr_manage_replication_operation", "tencentcloud_lite_hbase_instance"];
    const strange = read.filter(({ terraform, path }) => !twins.includes(terraform) && !known.has(`${terraform} ${path}`));
    expect(strange).toEqual([]);
    expect(read.length).toBeGreaterThan(50);
});

/** The path of every value of an input bag. */
function leavesOf(value: unknown, path = ""): readonly string[] {
    if (Array.isArray(value)) return value.flatMap(item => leavesOf(item, `${path}[]`));
    if (typeof value !== "object" || value === null) return [path];
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
}
