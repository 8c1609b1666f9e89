import { LATER, wholeCatalog } from "../../src/catalog";
import { geographyOf, regionWithId } from "../../src/catalog/regions";
import { type CatalogEntry, type Facet, known, type Markers, read, unknown } from "../../src/kernel";

const catalog = wholeCatalog();

const markers: Markers = {
    isUnknown: value => typeof value === "string" && value.includes(LATER),
    isSecret: value => value === "[secret]",
};

const homeRegion = { alicloud: "cn-hangzhou", tencentcloud: "ap-guangzhou" } as const;

/** What a sample says, compared with what was read. Answers undefined when they agree, else what was read instead. */
function differs(expected: unknown, actual: unknown): string | undefined {
    const shown = JSON.stringify(actual, (_, value) => (value === Number.POSITIVE_INFINITY ? "Infinity" : value));
    const fact = actual as {
        kind?: string;
        value?: unknown;
        defaulted?: boolean;
        why?: string;
        path?: string;
        property?: string;
        at?: { property: string };
        facet?: string;
        field?: string;
    };
    if (Array.isArray(expected) && Array.isArray(actual)) {
        return expected.length === actual.length && expected.every((item, index) => differs(item, actual[index]) === undefined)
            ? undefined
            : shown;
    }
    const wanted = expected as {
        expect?: string;
        value?: unknown;
        why?: string;
        path?: string;
        property?: string;
        facet?: string;
        field?: string;
    } | null;
    const agree = (() => {
        switch (typeof wanted === "object" && wanted !== null ? wanted.expect : undefined) {
            case "default":
                return fact.kind === "known" && fact.defaulted === true && same(wanted?.value, fact.value);
            case "absent":
                return fact.kind === "absent";
            case "unknown":
                return fact.kind === "unknown" && fact.why === wanted?.why && (wanted?.path === undefined || fact.path === wanted.path);
            case "pointer":
                return fact.kind === "pointer" && fact.property === wanted?.property;
            case "inherited":
                return (
                    fact.kind === "inherited" &&
                    fact.at?.property === wanted?.property &&
                    fact.facet === wanted?.facet &&
                    fact.field === wanted?.field
                );
            default:
                return fact.kind === "known" ? fact.defaulted !== true && same(expected, fact.value) : same(expected, actual);
        }
    })();
    return agree ? undefined : shown;
}

/** A region may be written by its id. */
function same(expected: unknown, value: unknown): boolean {
    if (typeof expected === "string" && typeof value === "object" && value !== null && "id" in value) return value.id === expected;
    return Object.is(expected, value) || (typeof value === "object" && JSON.stringify(expected) === JSON.stringify(value));
}

function readSample(entry: CatalogEntry, sample: CatalogEntry["samples"][number]) {
    const region = regionWithId(entry.cloud, sample.region ?? homeRegion[entry.cloud]);
    const standpoint = { markers, geography: geographyOf(entry.cloud), place: region ? known(region) : unknown("provider.region", "word") };
    return read(entry, { urn: "urn", type: entry.pulumi, name: "sample", inputs: sample.inputs }, standpoint);
}

const rows = catalog.flatMap(entry => entry.samples.map(sample => ({ title: `${entry.terraform}: ${sample.name}`, entry, sample })));

test.each(rows)("$title", ({ entry, sample }) => {
    const { sightings } = readSample(entry, sample);
    for (const [facet, expected] of Object.entries(sample.reads)) {
        const shown = sightings.filter(sighting => sighting.facet === facet);
        expect(`${facet}: ${shown.length} sightings`).toBe(`${facet}: ${expected.length} sightings`);
        expected.forEach((fields, index) => {
            for (const [field, value] of Object.entries(fields as object)) {
                const difference = differs(value, shown[index]?.facts[field]);
                expect({ field: `${facet}[${index}].${field}`, read: difference ?? "as declared", wanted: value }).toEqual({
                    field: `${facet}[${index}].${field}`,
                    read: "as declared",
                    wanted: value,
                });
            }
        });
    }
});

test.each(catalog.map(entry => ({ title: entry.terraform, entry })))("$title: its samples show every facet it declares", ({ entry }) => {
    const seen = new Set(entry.samples.flatMap(sample => Object.keys(sample.reads)));
    expect((Object.keys(entry.shows) as Facet[]).filter(facet => !seen.has(facet))).toEqual([]);
});
