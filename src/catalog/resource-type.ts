import {
    absent,
    defaulted,
    type Fact,
    type FilingDemand,
    firstStated,
    hostNameFact,
    is,
    known,
    type Look,
    liesUnder,
    mapFact,
    type Reach,
    type Region,
    type ResourceType,
    type ShownFacet,
    thenFact,
    unknown,
} from "../kernel";

/** Writes down a resource type, typed by the SDK's own argument type; the catalog stores it without. */
export const resourceType = <Args>(type: ResourceType<Args>): ResourceType => type as unknown as ResourceType;

/** The resource types among what the files of a cloud's folder export, one by one or as a table. */
export const typesIn = (services: readonly object[]): readonly ResourceType[] =>
    services
        .flatMap(service => Object.values(service).flat())
        .filter((value): value is ResourceType => typeof value === "object" && "terraform" in value && "shows" in value);

/** Visitors that a service in a region stands near to: a mainland region serves the mainland, any other does not. */
export const reachOf = (place: Fact<Region>): Fact<Reach> =>
    mapFact(place, region => (region.territory === "mainland" ? "mainland" : "overseas"));

/**
 * Domains that the clouds have filed for themselves and hand out names under. A name under one of them is covered by the cloud's filing.
 */
const platformDomains: readonly string[] = [
    "aliyuncs.com",
    "alikunlun.com",
    "kunlunsl.com",
    "kunlunaq.com",
    "kunlungr.com",
    "kunlunca.com",
    "alicdn.com",
    "alicloudapi.com",
    "fcapp.run",
    "myqcloud.com",
    "tencentcs.com",
    "tencentyun.com",
    "tencent-cloud.com",
    "tencentscf.com",
    "tencentapigw.com",
    "apigw.tencentcs.com",
    "tcloudbaseapp.com",
    "tcb.qcloud.la",
    "qcloudteo.com",
    "dnsv1.com",
    "eo.dnse1.com",
];

/** True when the name lies under a cloud's own domain. */
export const isPlatformName = (name: string): boolean => platformDomains.some(domain => liesUnder(name.replace(/^\*\./, ""), domain));

/** The parts of a served name that differ from the ordinary: an open name that any filing covers and that no other resource serves. */
interface ServedName {
    readonly name: Fact<string>;
    readonly reach: ShownFacet<"publicName">["reach"];
    readonly open?: ShownFacet<"publicName">["open"];
    readonly filing?: FilingDemand;
    readonly servedBy?: ShownFacet<"publicName">["servedBy"];
}

/** A name served to the public. Unless said otherwise it is open, any provider's filing covers it, and the resource itself serves it. */
export const servedName = ({ name, reach, open, filing, servedBy }: ServedName): ShownFacet<"publicName"> => ({
    name,
    reach,
    open: open ?? known(true),
    filing: known(filing ?? "any-provider"),
    ownedByPlatform: mapFact(name, isPlatformName),
    servedBy: servedBy ?? absent,
});

/** Something stands at a place. */
export const standsIn = (region: Fact<Region>, role: ShownFacet<"placement">["role"] = "primary"): ShownFacet<"placement"> => ({
    region,
    role,
});

/** Keeps what is written for so many days. Whose logs it keeps is found by the join. */
export const keeps = (days: ShownFacet<"retention">["days"]): ShownFacet<"retention"> => ({ days, holds: absent });

/** A log that no property of this resource turns on, though another resource may. */
export const logOffByDefault: ShownFacet<"serviceLog"> = { on: defaulted(false), destination: absent };

/** A log of which the provider's schema has no property at all: nobody can tell from a plan. */
export const logNotShown = (what: string): ShownFacet<"serviceLog"> => ({ on: unknown(what, "hidden"), destination: absent });

/** A switch that is on when its block is given at all; without the block it is off by default. */
export const onIfGiven = (given: Fact<boolean>): Fact<boolean> => (given.kind === "known" && !given.value ? defaulted(false) : given);

/** One sighting per region, of things that stand in several zones; without any zone they stand at `place`. */
export function standsInEach(regions: readonly Fact<Region>[], place: Fact<Region>): readonly ShownFacet<"placement">[] {
    const distinct = new Map((regions.length === 0 ? [place] : regions).map(fact => [fact.kind === "known" ? fact.value.id : fact, fact]));
    return [...distinct.values()].map(region => standsIn(region));
}

/** The copy in a standby zone, if the property names one. The word `Auto` leaves the choice within the region to the cloud. */
export function standbyIn<Args>(look: Look<Args>, property: keyof Args & string): readonly ShownFacet<"placement">[] {
    const zone = look.text(property);
    if (zone.kind === "absent") return [];
    const automatic = zone.kind === "known" && zone.value.toLowerCase() === "auto";
    return [standsIn(automatic ? look.place : look.zone(property), "replica")];
}

/** The region at the other end of a link, where the property names one. */
export const linksTo = <Args>(look: Look<Args>, property: keyof Args & string): readonly ShownFacet<"placement">[] =>
    look.text(property).kind === "absent" ? [] : [standsIn(look.region(property), "link")];

/** The name of a DNS record: its host below the zone. `@` and the empty text are the zone itself, `*` is kept as a wildcard. */
export const recordName = (host: Fact<string>, zone: Fact<string>, path: string): Fact<string> =>
    hostNameFact(
        thenFact(zone, domain => mapFact(host, label => (label === "" || label === "@" ? domain : `${label}.${domain}`))),
        path,
    );

/** What a shield does while its switch is not off. */
export const modeWhile = (on: Fact<boolean>, mode: ShownFacet<"shield">["mode"]): ShownFacet<"shield">["mode"] => {
    if (on.kind === "unknown") return on;
    return on.kind === "known" && !on.value ? known("off") : mode;
};

const webPorts: readonly number[] = [80, 443];

/**
 * What a listener adds to its balancer. HTTP(S) serves the web; a plain stream on a web port may carry it, which no property shows.
 */
export function listensFor(protocol: Fact<"web" | "stream" | "other">, port: Fact<number>): ShownFacet<"publicEntry"> {
    const none = { open: absent, web: absent, region: absent, frontOf: [] };
    if (protocol.kind === "unknown") return { ...none, web: protocol };
    if (is(protocol, "web")) return { ...none, web: known(true) };
    if (!is(protocol, "stream")) return none;
    if (port.kind === "unknown") return { ...none, web: port };
    return port.kind === "known" && webPorts.includes(port.value) ? { ...none, web: unknown("applicationProtocol", "hidden") } : none;
}

/** Switches of which one suffices: on if one is, not to be told while one of them cannot be, else what is stated. */
export const anyOf = (...facts: readonly Fact<boolean>[]): Fact<boolean> =>
    facts.find(fact => is(fact, true)) ?? facts.find(fact => fact.kind === "unknown") ?? firstStated(...facts);
