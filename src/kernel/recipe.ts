import { namesBefore, subjectAt } from "./data-flow";
import type { Facets, PlacementRole } from "./facet";
import type { Fact } from "./fact";
import { is, unknown } from "./fact";
import type { Day } from "./law";
import { isAddress } from "./name";
import type { PageCheck } from "./page";
import type { Context, Judgement, SubjectContext } from "./policy";
import type { DataClass, Dossier, FiledService, RegisteredDomain } from "./register";
import type { Plan } from "./subject";
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
    ({ region, role: shown }: Facets["placement"], { register, system, subject }: SubjectContext): Verdict => {
        if (shown !== role) return exempt({ zh: "不属于本策略所看的用途", en: "stands there for another purpose" });
        if (system.territory === "overseas") {
            return exempt({ zh: `台账声明系统“${system.name}”在境外`, en: `the register declares the system "${system.name}" overseas` });
        }
        const allowed = register.allowedRegions(system);
        if (region.kind === "unknown") return undecided(region);
        if (region.kind === "absent") return undecided(unknown("region", "hidden"));
        const { id, territory } = region.value;
        if (allowed ? !allowed.includes(id) : territory !== "mainland") return breached(placeFound(id, territory), regionsWanted(allowed));
        const closed = system.dataClasses.filter(({ allowedRegions }) => !allowedRegions.includes(id));
        const held = closed.find(data => subject.tags.some(tag => is(tag, `${dataTag}=${data.class}`)));
        if (held) return breached(placeFound(id, territory), regionsWantedFor(held));
        const doubt = closed.length > 0 ? subject.tags.find(tag => tag.kind === "unknown") : undefined;
        return doubt?.kind === "unknown" ? undecided(doubt) : met;
    };

/** Key of the tag by which a resource says what class of data it holds. */
const dataTag = "beian:data";

const regionsWantedFor = ({ class: data, allowedRegions }: DataClass): Text => ({
    zh: `台账允许“${data}”类数据所在的地域：${allowedRegions.join("、")}`,
    en: `a region that the register allows for data of the class "${data}": ${allowedRegions.join(", ")}`,
});

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

/** What a judgement about a filed service may stand on. */
type ServiceContext = SubjectContext & Pick<Dossier, "filing" | "personal">;

/**
 * Judges what the register says of the services of a served name. Names that need no filing are exempt, unfiled ones are left to the
 * policy that refuses them; the first service that is breached decides.
 */
export const aboutService =
    (judge: (service: FiledService, context: ServiceContext) => Verdict) =>
    (shown: Facets["publicName"], context: SubjectContext): Verdict => {
        const exemption = needsNoFiling(shown);
        if (exemption) return exemption;
        if (shown.name.kind !== "known") return shown.name.kind === "unknown" ? undecided(shown.name) : met;
        const dossier = context.register.dossierFor(shown.name.value);
        if (!dossier) return exempt({ zh: "没有备案，见 icp-domain-needs-filing", en: "not filed: see icp-domain-needs-filing" });
        const { services, filing, personal } = dossier;
        const breach = services.map(service => judge(service, { ...context, filing, personal })).find(({ kind }) => kind === "breached");
        return breach ? ifServed(shown, breach) : met;
    };

/** A breach stands only where it is known that the name is served: else whom it reaches must be told first. */
export function ifServed({ reach, open }: Facets["publicName"], verdict: Verdict): Verdict {
    if (verdict.kind !== "breached") return verdict;
    for (const fact of [reach, open]) if (fact.kind === "unknown") return undecided(fact);
    return verdict;
}

/** Judges the register's row of the domain under which a name is served. A domain without a row is not judged. */
export const aboutDomain =
    (judge: (domain: RegisteredDomain, context: SubjectContext) => Verdict) =>
    (shown: Facets["publicName"], context: SubjectContext): Verdict => {
        const exemption = needsNoFiling(shown);
        if (exemption) return exemption;
        if (shown.name.kind !== "known") return shown.name.kind === "unknown" ? undecided(shown.name) : met;
        const domain = context.register.domainFor(shown.name.value);
        return domain
            ? ifServed(shown, judge(domain, context))
            : exempt({ zh: "台账没有登记该域名", en: "the register keeps no row of this domain" });
    };

/** Whole days from one day to another; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The file names under which a bucket serves its home page. */
const homePages = /^\/?(?:index|default)\.html?$/i;

/**
 * Judges the home pages of buckets that serve filed names, by some of the checks of a page. A page without such a name is not judged; a
 * page whose content the plan does not show is undecided.
 */
export const onHomePages =
    (...checks: readonly PageCheck[]) =>
    (plan: Plan, { register, judgePage }: Context): readonly Judgement[] =>
        plan.sightings("webPage").flatMap(({ subject, sighting: { facts } }): readonly Judgement[] => {
            const { cloud } = subject;
            const { path, content, bucket } = facts;
            if (path.kind !== "known" || !homePages.test(path.value)) return [];
            const store = subjectAt(plan, bucket);
            const dossiers = (store ? namesBefore(plan, store) : []).flatMap(({ sighting: { facts: served } }) => {
                const dossier = !needsNoFiling(served) && served.name.kind === "known" ? register.dossierFor(served.name.value) : undefined;
                return dossier ? [dossier] : [];
            });
            if (dossiers.length === 0) return [];
            if (content.kind !== "known" || !judgePage) {
                return [{ cloud, subject, verdict: undecided(content.kind === "unknown" ? content : unknown("content", "elsewhere")) }];
            }
            const answers = dossiers.flatMap(dossier => judgePage(content.value, dossier)).filter(({ check }) => checks.includes(check));
            const breach = answers.find(({ verdict }) => verdict === "breached");
            if (breach) return [{ cloud, subject, verdict: breached(breach.found, breach.wanted) }];
            const open = answers.some(({ verdict }) => verdict === "undecided");
            return [{ cloud, subject, verdict: open ? undecided(unknown("content", "later")) : met }];
        });
