import type { Fact } from "./fact";
import type { Kind } from "./kind";
import type { Region } from "./region";

/** Which visitors the nodes that serve a name stand near to. `mainland` and `global` nodes need a filing, `overseas` nodes do not. */
export type Reach = "mainland" | "global" | "overseas";

/** Whose filing a service accepts for a name: any provider's, only one made (or added) at this cloud, or the cloud's pages disagree. */
export type FilingDemand = "any-provider" | "this-provider" | "unclear";

/** What a public DNS record does: gives an address, points to another name, forwards a browser, or none of these (MX, TXT, …). */
export type RecordKind = "address" | "alias" | "forwarding" | "other";

/** What data stand at a place. */
export type PlacementRole = "primary" | "replica" | "backup" | "logs" | "link" | "edge";

export type ShieldMode = "block" | "watch" | "off";

/** Bought for a term (包年包月), by use (按量), or as spare capacity that may be taken back (竞价). */
export type ServerCharge = "subscription" | "by-use" | "spot";

/** The end of a pointer from one resource to another: a subject of this plan, or a text that names something outside it. */
export type Target = { readonly subject: string } | { readonly text: string };

/**
 * Groups of facts that policies judge. Cloud-neutral, short, reviewed hard: a new resource type is one entry in a catalog file,
 * a new facet is a change of this page.
 */
export interface Facets {
    /** A name is served to the public. One sighting per name. */
    publicName: {
        /** Host name as `hostName` spells it; may be a wildcard. */
        readonly name: Fact<string>;
        readonly reach: Fact<Reach>;
        /** False when only a private network reaches it (an intranet balancer). */
        readonly open: Fact<boolean>;
        readonly filing: Fact<FilingDemand>;
        /** True when the name lies under the cloud's own domain, which the cloud has filed. */
        readonly ownedByPlatform: Fact<boolean>;
        /** The balancer, bucket, edge zone … that serves it, where another resource is that. */
        readonly servedBy: Fact<Target>;
    };
    /** A public DNS record. It has no reach of its own: what it leads to decides. */
    nameRecord: {
        readonly name: Fact<string>;
        readonly record: Fact<RecordKind>;
        readonly target: Fact<Target>;
        readonly enabled: Fact<boolean>;
        /** For a literal target that is a cloud's own host name or a listed address: where it leads. Absent for every other text. */
        readonly leadsTo: Fact<Region>;
    };
    /** Data or compute stand at a place. One sighting per place and role. */
    placement: {
        readonly region: Fact<Region>;
        readonly role: PlacementRole;
    };
    /** Something listens on an internet address. */
    publicEntry: {
        readonly open: Fact<boolean>;
        /** Serves HTTP(S). */
        readonly web: Fact<boolean>;
        readonly region: Fact<Region>;
        /** What stands behind: the server of an address, the backends of a balancer, the origins of a front. */
        readonly frontOf: readonly Fact<Target>[];
    };
    /** A WAF, firewall, DDoS protection or bastion (told apart by kind) guards something. */
    shield: {
        readonly mode: Fact<ShieldMode>;
        /** Names it guards; wildcards allowed. */
        readonly names: readonly Fact<string>[];
        /** Balancers, zones, origins … it guards. */
        readonly guards: readonly Fact<Target>[];
    };
    /** The trail of operations on the cloud account. */
    auditTrail: {
        readonly on: Fact<boolean>;
        readonly regions: Fact<"all" | "some">;
        readonly events: Fact<"all" | "some">;
        readonly destination: Fact<Target>;
    };
    /** How long what is written is kept, in days; `Infinity` is for ever. */
    retention: {
        readonly days: Fact<number>;
        /** Kinds of subject whose logs this one keeps. Filled by the join from the destinations of trails and logs. */
        readonly holds: Fact<readonly Kind[]>;
    };
    /** How a server is paid for: decides whether a filing may name it as its carrier. */
    serverTerm: {
        /** Name that the program gives the instance (not its id, which the cloud makes). */
        readonly name: Fact<string>;
        readonly charge: Fact<ServerCharge>;
        /** Whole months that were bought; absent for a server paid by use. */
        readonly months: Fact<number>;
    };
    /** A page that is put up for the public. */
    webPage: {
        /** Key in its bucket. */
        readonly path: Fact<string>;
        /** The HTML text. */
        readonly content: Fact<string>;
        readonly bucket: Fact<Target>;
    };
    /** A subject's own log: who did what to it. */
    serviceLog: {
        readonly on: Fact<boolean>;
        readonly destination: Fact<Target>;
    };
}

export type Facet = keyof Facets;

/**
 * How sightings of one facet about one subject go together. `each`: every sighting is judged by itself (a bucket may stand in one
 * region and be copied to another). `one`: they are put together into one (a bucket and its logging resource tell of one log).
 */
export const facetUnion: { readonly [F in Facet]: "each" | "one" } = {
    publicName: "each",
    nameRecord: "each",
    placement: "each",
    webPage: "each",
    publicEntry: "one",
    shield: "one",
    auditTrail: "one",
    retention: "one",
    serviceLog: "one",
    serverTerm: "one",
};
