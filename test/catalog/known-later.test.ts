import { LATER, readResource, wholeCatalog } from "../../src/catalog";
import type { Markers } from "../../src/kernel";

const catalog = wholeCatalog();

const markers: Markers = { isUnknown: value => typeof value === "string" && value.includes(LATER), isSecret: () => false };

type Inputs = Record<string, unknown>;

/** The inputs with each property, however deep, known only later: one variant for each. */
function variantsOf(inputs: unknown): { path: string; inputs: unknown }[] {
    if (typeof inputs !== "object" || inputs === null) return [];
    return Object.entries(inputs).flatMap(([key, value]) => {
        const replaced = (by: unknown) => (Array.isArray(inputs) ? inputs.with(Number(key), by) : { ...(inputs as Inputs), [key]: by });
        return [
            { path: key, inputs: replaced(LATER) },
            ...variantsOf(value).map(variant => ({ path: `${key}.${variant.path}`, inputs: replaced(variant.inputs) })),
        ];
    });
}

const rows = catalog.map(entry => ({ terraform: entry.terraform, entry, inputs: entry.samples.map(sample => sample.inputs as Inputs) }));

const homes = { alicloud: "cn-hangzhou", tencentcloud: "ap-guangzhou" } as const;

test.each(rows)("$terraform: no property that becomes known later makes a sighting disappear", ({ entry, inputs }) => {
    const facetsOf = (given: unknown) =>
        new Set(
            readResource(
                { urn: "urn", type: entry.pulumi, name: "sample", inputs: given as Inputs, provider: { region: homes[entry.cloud] } },
                {},
                markers,
            )?.sightings.map(({ facet }) => facet),
        );
    for (const sample of inputs) {
        const before = facetsOf(sample);
        for (const variant of variantsOf(sample)) {
            const after = facetsOf(variant.inputs);
            expect({ path: variant.path, lost: [...before].filter(facet => !after.has(facet)) }).toEqual({ path: variant.path, lost: [] });
        }
    }
});
