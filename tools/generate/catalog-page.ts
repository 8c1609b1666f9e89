import { type CatalogEntry, type Facet, kindOf, kinds, lookAt, type Pointer, unknown } from "../../src/kernel";
import { page, table } from "./markdown";
import { type CatalogFile, cloudTitles } from "./project";

/** Reads an empty bag: enough to learn which property a pointer goes by. */
const nowhere = lookAt<Record<string, unknown>>(
    {},
    {
        markers: { isUnknown: () => false, isSecret: () => false },
        geography: { region: () => unknown("region", "hidden"), zone: () => unknown("zone", "hidden") },
        place: unknown("region", "hidden"),
    },
);

const kindName = (kind: keyof typeof kinds): string => `${kinds[kind].zh} / ${kinds[kind].en}`;

function isPartOf({ partOf, subject }: CatalogEntry): string {
    if (!partOf) return kindName(subject);
    const { property, to }: Pointer = partOf(nowhere);
    return `${(to.length > 0 ? to : [subject]).map(kindName).join("<br>")}<br>← \`${property}\``;
}

const facetName = (entry: CatalogEntry, facet: Facet): string =>
    kindOf(entry, facet) === entry.subject ? `\`${facet}\`` : `\`${facet}\` (${kinds.name.zh} / ${kinds.name.en})`;

/** Facts that a sample says come from the documented default: `retention.days = 30`, and in which situation. */
function defaultsOf({ samples }: CatalogEntry): readonly string[] {
    const rows = samples.flatMap(({ name, reads }) =>
        Object.entries(reads).flatMap(([facet, sightings]) =>
            (sightings as readonly object[]).flatMap(fields =>
                Object.entries(fields).flatMap(([field, wanted]) => {
                    const { expect, value } = (wanted ?? {}) as { readonly expect?: unknown; readonly value?: unknown };
                    return expect === "default" ? [`\`${facet}.${field}\` = \`${valueText(value)}\`: ${name}`] : [];
                }),
            ),
        ),
    );
    return [...new Set(rows)];
}

const valueText = (value: unknown): string => (typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "undefined"));

const head = ["Terraform", "Pulumi", "资源类型 / resource type", "属于 / is part of", "体现 / shows", "未写明时 / when nothing is stated"];

const row = (entry: CatalogEntry): readonly string[] => [
    `\`${entry.terraform}\``,
    entry.tokens.map(token => `\`${token}\``).join("<br>"),
    `${entry.title.zh}<br>${entry.title.en}`,
    isPartOf(entry),
    (Object.keys(entry.shows) as Facet[]).map(facet => facetName(entry, facet)).join("<br>"),
    defaultsOf(entry).join("<br>"),
];

/** `docs/catalog.md`: every resource type that is read, by cloud and service, with the facets that it shows. */
export function renderCatalogPage(files: readonly CatalogFile[], catalog: readonly CatalogEntry[]): ReadonlyMap<string, string> {
    const count = catalog.length;
    const services = files
        .map(({ cloud, service, terraform }) => ({
            cloud,
            service,
            types: catalog.filter(entry => entry.cloud === cloud && terraform.includes(entry.terraform)),
        }))
        .filter(({ types }) => types.length > 0);
    const clouds = [...new Set(services.map(({ cloud }) => cloud))];
    const text = page(
        "<!-- Made by `npm run generate` from src/catalog. Do not edit. -->",
        "# 资源类型目录 / Catalog of resource types",
        `共 ${count} 种资源类型。在本页搜索 Terraform 类型名或 Pulumi 类型即可知道资源是否被查看；不在表中的类型由 \`beian-coverage\` 列出。`,
        `${count} resource types. Search this page for a Terraform type or a Pulumi type to see whether a resource is looked at; types that are not here are named by \`beian-coverage\`.`,
        ...clouds.flatMap(cloud => [
            `## ${cloudTitles[cloud].zh} / ${cloudTitles[cloud].en}`,
            ...services
                .filter(each => each.cloud === cloud)
                .flatMap(({ service, types }) => [
                    `### ${cloud}/${service}`,
                    table(head, [...types].sort((a, b) => (a.terraform < b.terraform ? -1 : 1)).map(row)),
                ]),
        ]),
    );
    return new Map([["docs/catalog.md", text]]);
}
