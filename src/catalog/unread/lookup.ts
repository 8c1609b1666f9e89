import type { Cloud } from "../../kernel";
import { dynamicToken } from "../tokens";
import * as alicloud from "./alicloud";
import * as tencentcloud from "./tencentcloud";
import { type TypeGroup, wordsOf } from "./type-group";

/** What people found who looked at a type that no entry reads. */
export type Verdict = "harmless" | "exposing";

/** Types of one reason, with what was found. */
export interface Found {
    readonly cloud: Cloud;
    readonly verdict: Verdict;
    readonly group: TypeGroup;
}

/** One type that no entry reads. */
export interface UnreadType extends Found {
    /** As people would search for it: the token of the published SDK for Alibaba Cloud; Terraform type and dynamic token for Tencent Cloud. */
    readonly names: readonly string[];
}

const listed: readonly Found[] = [
    ...alicloud.harmless.map(group => ({ cloud: "alicloud", verdict: "harmless", group }) as const),
    ...alicloud.exposing.map(group => ({ cloud: "alicloud", verdict: "exposing", group }) as const),
    ...tencentcloud.harmless.map(group => ({ cloud: "tencentcloud", verdict: "harmless", group }) as const),
    ...tencentcloud.exposing.map(group => ({ cloud: "tencentcloud", verdict: "exposing", group }) as const),
];

/** Modules of @pulumi/alicloud that Terraform calls otherwise. */
const modulesOfTerraform: Readonly<Record<string, string>> = { databasefilesystem: "dbfs", eds: "ecd", index: "" };

/**
 * What tells a type apart in any family of tokens. Bridges join the words of a Terraform name in their own ways, so that only its letters
 * count: `ramuser` is `alicloud_ram_user`. The published SDK for Alibaba Cloud has names of its own: `ram/user`.
 */
const keysOf: { readonly [C in Cloud]: (service: string, word: string) => readonly string[] } = {
    alicloud: (module, word) => {
        const [type, stated] = word.split("=") as [string, string | undefined];
        const prefix = modulesOfTerraform[module] ?? module;
        const dynamic = (stated ?? type).toLowerCase();
        const published = keyOf(`alicloud:${module}/${type}:`);
        return [published, `alicloud:${stated || dynamic.startsWith(prefix) ? "" : prefix}${dynamic}`];
    },
    tencentcloud: (service, word) => [`tencentcloud:${(service + word).replaceAll("_", "")}`],
};

const byKey = new Map<string, Found>();
for (const found of listed)
    for (const [service, word] of wordsOf(found.group)) for (const key of keysOf[found.cloud](service, word)) byKey.set(key, found);

/** `alicloud:index/ramUser:RamUser` → `alicloud:ramuser`; `alicloud:ram/user:User` → `alicloud:ram/user`. */
function keyOf(token: string): string {
    const key = token.slice(0, token.lastIndexOf(":"));
    if (key.startsWith("alicloud:") && !key.startsWith("alicloud:index/")) return key;
    return key.replace("index/", "").replace("/", "").toLowerCase();
}

/** What was found about a type of a watched cloud, by any of its tokens; undefined when nobody has looked at it, or it is read. */
export function foundOut(token: string): Found | undefined {
    const key = keyOf(token);
    // the published SDK for Tencent Cloud adds a word where the Terraform name has only one: `Vpc/instance` is `tencentcloud_vpc`
    return byKey.get(key) ?? (token.startsWith("tencentcloud:") ? byKey.get(key.replace(/instance$/, "")) : undefined);
}

const namesOf: { readonly [C in Cloud]: (service: string, word: string) => readonly string[] } = {
    alicloud: (module, word) => {
        const type = word.split("=")[0] as string;
        return [`alicloud:${module}/${type}:${type.charAt(0).toUpperCase()}${type.slice(1)}`];
    },
    tencentcloud: (service, word) => {
        const terraform = ["tencentcloud", service, word].filter(part => part !== "").join("_");
        return [terraform, dynamicToken("tencentcloud", terraform)];
    },
};

/** Every type of the watched clouds that people have looked at and that no entry reads. */
export const unreadTypes = (): readonly UnreadType[] =>
    listed.flatMap(found => wordsOf(found.group).map(([service, word]) => ({ ...found, names: namesOf[found.cloud](service, word) })));
