import type { Facets, PlacementRole } from "./facet";
import type { Fact } from "./fact";
import { is, unknown } from "./fact";
import { isAddress } from "./name";
import type { SubjectContext } from "./policy";
import type { Text } from "./text";
import { breached, exempt, met, undecided, type Verdict } from "./verdict";

/** Standard shapes of a judgement, for the policies that differ only in what they are about. */

/** Why a filing is not asked for this name: nobody in the mainland is served by it, or the cloud has filed it. Undefined when one is asked. */
export function needsNoFiling({ name, reach, open, ownedByPlatform }: Facets["publicName"]): Verdict | undefined {
    if (is(reach, "overseas")) return exempt({ zh: "仅由境外节点或境外地域提供服务", en: "served from overseas nodes or regions only" });
    if (is(open, false)) return exempt({ zh: "仅在内网提供服务", en: "served inside a private network only" });
    if (is(ownedByPlatform, true))
        return exempt({ zh: "云平台自有域名，由平台备案", en: "a name of the cloud's own domain, filed by the cloud" });
    if (name.kind === "absent") return exempt({ zh: "没有绑定域名", en: "no name is given" });
    if (name.kind === "known" && isAddress(name.value)) return exempt({ zh: "是 IP 地址，不是域名", en: "an address, not a name" });
    return undefined;
}

/** Every place of one role lies in a region that the register allows; without a list, in any mainland region. */
export const inAllowedRegion =
    (role: PlacementRole) =>
    ({ region, role: shown }: Facets["placement"], { register, system }: SubjectContext): Verdict => {
        if (shown !== role) return exempt({ zh: "不属于本策略所看的用途", en: "stands there for another purpose" });
        if (system.territory === "overseas") {
            return exempt({ zh: `台账声明系统“${system.name}”在境外`, en: `the register declares the system "${system.name}" overseas` });
        }
        const allowed = register.allowedRegions(system);
        if (region.kind === "unknown") return undecided(region);
        if (region.kind === "absent") return undecided(unknown("region", "hidden"));
        const { id, territory } = region.value;
        if (allowed ? allowed.includes(id) : territory === "mainland") return met;
        return breached(placeFound(id, territory), regionsWanted(allowed));
    };

const territories: Readonly<Record<"mainland" | "hongkong-macao-taiwan" | "overseas", Text>> = {
    mainland: { zh: "中国内地", en: "mainland China" },
    "hongkong-macao-taiwan": { zh: "港澳台，不属于中国内地", en: "Hong Kong, Macao or Taiwan, not the mainland" },
    overseas: { zh: "境外", en: "overseas" },
};

const placeFound = (id: string, territory: keyof typeof territories): Text => ({
    zh: `地域 ${id}（${territories[territory].zh}）`,
    en: `region ${id} (${territories[territory].en})`,
});

const regionsWanted = (allowed: readonly string[] | undefined): Text =>
    allowed
        ? { zh: `台账允许的地域：${allowed.join("、")}`, en: `a region that the register allows: ${allowed.join(", ")}` }
        : {
              zh: "中国内地地域；境外业务请在台账中把该系统声明为 territory: overseas",
              en: "a mainland region; for a service abroad declare its system `territory: overseas` in the register",
          };

/** A switch is on. `absent` counts as off: no default turns it on. */
export function switchedOn(on: Fact<boolean>, found: Text, wanted: Text): Verdict {
    if (on.kind === "unknown") return undecided(on);
    return is(on, true) ? met : breached(found, wanted);
}

/** What is written is kept for so many days. Days that nobody states and no default gives are no promise. */
export function keptFor(days: Fact<number>, wanted: number): Verdict {
    if (days.kind === "unknown") return undecided(days);
    const asked: Text = { zh: `至少保存 ${wanted} 天`, en: `kept ${wanted} days or more` };
    if (days.kind === "absent") {
        return breached({ zh: "未写明保存天数，服务不保证期限", en: "no period is stated, and the service promises none" }, asked);
    }
    if (days.value >= wanted) return met;
    const stated: Text = days.defaulted ? { zh: "（未写明时的默认值）", en: " (the default when nothing is stated)" } : { zh: "", en: "" };
    return breached({ zh: `保存 ${days.value} 天${stated.zh}`, en: `kept ${days.value} days${stated.en}` }, asked);
}
