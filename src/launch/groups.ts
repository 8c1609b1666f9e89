import type { Register } from "../kernel";
import { asciiName, type RegisterData, registrableDomain } from "../register";
import { type Chosen, chooseKind, cloudName, type FilingKind } from "./filing-kind";
import type { Serving } from "./serving";

/** Servings of one domain at one cloud that need the same. */
export interface Group {
    readonly chosen: Chosen;
    readonly servings: readonly Serving[];
    /** The filing at another cloud that has to come first. */
    readonly after?: { readonly chosen: Chosen; readonly serving: Serving };
}

/** Whether a subject or a service is filed that was not filed before. */
export const isNew = (kind: FilingKind): boolean => kind === "first" || kind === "added-service";

/** Whether what serves the name takes a filing at any access provider. */
export const takesAny = ({ need }: Serving): boolean => need.kind !== "none" && need.demand === "any-provider";

/** What a filing of the name is made for: the domain that was bought; the resource, where the name is not known. */
function filedAs({ name, shownBy }: Serving): string {
    const host = name === undefined ? undefined : asciiName(name);
    return host === undefined ? (name ?? shownBy.urn) : (registrableDomain(host) ?? host);
}

/** Puts servings together, and makes of two new filings of one domain one filing and an added access. */
export function groupsOf(
    servings: readonly Serving[],
    { register, data }: { readonly register: Register; readonly data: RegisterData },
): readonly Group[] {
    const groups = new Map<string, { readonly domain: string; readonly chosen: Chosen; readonly servings: Serving[] }>();
    for (const serving of servings) {
        const chosen = chooseKind(serving, register, data);
        const domain = filedAs(serving);
        const key = [domain, serving.cloud, chosen.kind, chosen.why.en].join(" ");
        const group = groups.get(key);
        if (group) group.servings.push(serving);
        else groups.set(key, { domain, chosen, servings: [serving] });
    }
    const all = [...groups.values()];
    const newOf = new Map<string, typeof all>();
    for (const group of all) if (isNew(group.chosen.kind)) newOf.set(group.domain, [...(newOf.get(group.domain) ?? []), group]);
    const firstOf = (domain: string) => {
        const made = newOf.get(domain) ?? [];
        return made.find(({ servings: these }) => !these.every(takesAny)) ?? made[0];
    };
    const merged = new Map(all.map(group => [group, [...group.servings]]));
    for (const group of all) {
        const first = isNew(group.chosen.kind) ? firstOf(group.domain) : undefined;
        if (!first || first === group || !group.servings.every(takesAny)) continue;
        merged.get(first)?.push(...group.servings);
        merged.delete(group);
    }
    return [...merged].map(([group, these]): Group => {
        const first = isNew(group.chosen.kind) ? firstOf(group.domain) : undefined;
        const serving = first?.servings[0];
        if (!first || !serving || first === group) return { chosen: group.chosen, servings: these };
        const { zh, en } = cloudName(serving.cloud);
        const why = { zh: `先在${zh}备案，通过后在这里新增接入`, en: `filed at ${en} first, with an added access here after the approval` };
        return { chosen: { kind: "access", why }, servings: these, after: { chosen: first.chosen, serving } };
    });
}
