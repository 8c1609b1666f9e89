import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Cases, Cloud, Day, Facet, PlanCases, Policy, ResourceType, Text } from "../../src/kernel";

/** Families of policies, in the order in which pages, indexes and runs list them. */
export const families = {
    icp: { zh: "ICP 备案与许可", en: "ICP filing of names" },
    psb: { zh: "公安联网备案", en: "Filing with the public security bureau" },
    licence: { zh: "经营许可", en: "Licences" },
    page: { zh: "页面公示", en: "What a page must show" },
    records: { zh: "登记与存档", en: "Records and registrations" },
    placement: { zh: "地域与数据存放", en: "Regions and residency" },
    boundary: { zh: "边界防护", en: "WAF, DDoS protection and firewalls" },
    audit: { zh: "日志审计", en: "Log audit" },
    exposure: { zh: "公网暴露", en: "Exposure to the internet" },
    identity: { zh: "身份与权限", en: "Identity and access" },
    data: { zh: "数据保护", en: "Protection of data" },
    recovery: { zh: "备份与恢复", en: "Backup and recovery" },
    host: { zh: "主机安全", en: "Security of hosts" },
} as const satisfies Record<string, Text>;

export type Family = keyof typeof families;

export const cloudTitles: Readonly<Record<Cloud, Text>> = {
    alicloud: { zh: "阿里云", en: "Alibaba Cloud" },
    tencentcloud: { zh: "腾讯云", en: "Tencent Cloud" },
};

/** The day on which pages judge which articles are in force: fixed, so that a page never changes by itself. Move it forward at each release. */
export const lawDay: Day = "2026-06-01";

/** Where a policy lives: `policies/<family>/<name>`. */
export interface PolicyPlace {
    readonly family: Family;
    readonly name: string;
    /** Family and folder joined by a hyphen. */
    readonly id: string;
}

/** A policy folder with what its three files hold. */
export interface PolicyFolder extends PolicyPlace {
    readonly policy: Policy;
    readonly cases: Cases<Facet> | PlanCases;
    readonly why: string;
}

/** Folder of the sources: the nearest one above that has a `package.json`, whether this runs from `dist` or from the sources. */
export const projectRoot = rootAbove(__dirname);

/** Folder in which the modules of the project stand: the sources in a test, `dist` after a build. */
const modulesRoot = join(__dirname, "..", "..");

function rootAbove(folder: string): string {
    if (existsSync(join(folder, "package.json"))) return folder;
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package.json in any folder above ${__dirname}`);
    return rootAbove(above);
}

const foldersIn = (path: string): readonly string[] =>
    readdirSync(path, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
        .sort();

const order = (family: string): number => Object.keys(families).indexOf(family);

/**
 * Every policy folder of the sources, in the order of families, then of names. Reads names only, so that it works while an index or a
 * policy does not compile. Throws on a family that is not in {@link families}.
 */
export function policyPlaces(): readonly PolicyPlace[] {
    const found = foldersIn(join(projectRoot, "policies"));
    const strange = found.filter(family => order(family) < 0);
    if (strange.length > 0) {
        throw new Error(
            `policies/${strange[0]}: not a family. Families are listed in tools/generate/project.ts: ${Object.keys(families).join(", ")}`,
        );
    }
    return [...found]
        .sort((a, b) => order(a) - order(b))
        .flatMap(family =>
            foldersIn(join(projectRoot, "policies", family)).map(name => ({ family: family as Family, name, id: `${family}-${name}` })),
        );
}

/** Every policy folder with its policy, cases and reasons. Throws, naming the folder, when one of the three files is missing. */
export function policyFolders(): readonly PolicyFolder[] {
    return policyPlaces().map(place => {
        const folder = join("policies", place.family, place.name);
        const why = join(projectRoot, folder, "why.md");
        if (!existsSync(why)) throw new Error(`${folder}/why.md is missing`);
        return {
            ...place,
            policy: defaultExport<Policy>(folder, "policy"),
            cases: defaultExport<Cases<Facet> | PlanCases>(folder, "cases"),
            why: readFileSync(why, "utf8"),
        };
    });
}

/** A file of a cloud's catalog folder, which stands for one service, and the Terraform names of the resource types that it exports. */
export interface CatalogFile {
    readonly cloud: Cloud;
    readonly service: string;
    readonly terraform: readonly string[];
}

/** The files of the catalog, in the order of clouds, then of names; files that export no resource type are left out. */
export function catalogFiles(): readonly CatalogFile[] {
    return (Object.keys(cloudTitles) as Cloud[]).flatMap(cloud => {
        const folder = join("src", "catalog", cloud);
        return readdirSync(join(projectRoot, folder))
            .filter(file => file.endsWith(".ts") && file !== "index.ts")
            .map(file => file.slice(0, -".ts".length))
            .sort()
            .map(service => ({ cloud, service, terraform: typeNamesIn(join(folder, service)) }))
            .filter(({ terraform }) => terraform.length > 0);
    });
}

const typeNamesIn = (file: string): readonly string[] =>
    Object.values(require(join(modulesRoot, file)) as object)
        .flat()
        .filter((value): value is ResourceType => typeof value === "object" && value !== null && "terraform" in value && "shows" in value)
        .map(({ terraform }) => terraform);

function defaultExport<T>(folder: string, file: string): T {
    const value = (require(join(modulesRoot, folder, file)) as { readonly default?: T }).default;
    if (value === undefined) throw new Error(`${folder}/${file}.ts has no default export`);
    return value;
}
