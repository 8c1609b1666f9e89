import type { UnreadType } from "../../src/catalog";
import { type CatalogEntry, type Cloud, type Facet, kindOf, kinds, lookAt, type Pointer, type Text, unknown } from "../../src/kernel";
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

/** One row for each reason: the reason, and the types as people search for them. */
function unreadTable(types: readonly UnreadType[]): string {
    const byReason = new Map<Text, string[]>();
    for (const { group, names } of types) {
        const held = byReason.get(group.why) ?? [];
        byReason.set(group.why, held);
        held.push(names.map(name => `\`${name}\``).join(" "));
    }
    const rows = [...byReason].map(([why, held]) => [`${why.zh}<br>${why.en}`, held.sort().join("<br>")]);
    return table(["原因 / reason", "资源类型 / resource types"], rows);
}

/** The types of a cloud that no entry reads: those that expose something first. */
function unreadSection(cloud: Cloud, unread: readonly UnreadType[]): readonly string[] {
    const of = (verdict: UnreadType["verdict"]) => unread.filter(type => type.cloud === cloud && type.verdict === verdict);
    const { zh, en } = cloudTitles[cloud];
    return [
        `### ${zh}：不读取的类型 / ${en}: Types that are not read`,
        "#### 已知会对外暴露、送出数据或无法查看 / Known to expose something, to deliver data, or to hide what they bring",
        "`beian-coverage` 会逐条列出，须由人判断。",
        "`beian-coverage` names each of them with its reason: a person has to judge them.",
        unreadTable(of("exposing")),
        "#### 已确认没有影响 / Known to be harmless",
        "经人工查看，不体现任何策略所关心的域名、地点、入口与日志；`beian-coverage` 主要给出数量。",
        "People have looked at them: they show no name, no place, no entry and no log that a policy asks about. `beian-coverage` counts them.",
        unreadTable(of("harmless")),
    ];
}

/** `docs/catalog.md`: every resource type that is read, by cloud and service, with the facets that it shows; then the types that are not. */
export function renderCatalogPage(
    files: readonly CatalogFile[],
    catalog: readonly CatalogEntry[],
    unread: readonly UnreadType[],
): ReadonlyMap<string, string> {
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
        `共 ${count} 种资源类型。在本页搜索 Terraform 类型名或 Pulumi 类型即可知道资源是否被查看；每家云的末尾列出不读取的类型及其原因；两处都没有的类型还没有人看过，由 \`beian-coverage\` 列出。`,
        `${count} resource types. Search this page for a Terraform type or a Pulumi type to see whether a resource is looked at; the types that are not read stand at the end of each cloud, with the reason. A type that is in neither place nobody has looked at yet: \`beian-coverage\` names it.`,
        ...clouds.flatMap(cloud => [
            `## ${cloudTitles[cloud].zh} / ${cloudTitles[cloud].en}`,
            ...services
                .filter(each => each.cloud === cloud)
                .flatMap(({ service, types }) => [
                    `### ${cloud}/${service}`,
                    table(head, [...types].sort((a, b) => (a.terraform < b.terraform ? -1 : 1)).map(row)),
                ]),
            ...unreadSection(cloud, unread),
        ]),
    );
    return new Map([["docs/catalog.md", text]]);
}
