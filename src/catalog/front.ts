import { absent, type Kind, known, type ShownFacet } from "../kernel";

type FrontOf = ShownFacet<"publicEntry">["frontOf"];

/** Kinds of subject that may stand behind a front. */
export const origins: readonly Kind[] = ["bucket", "server", "balancer", "address", "gateway", "function", "waf", "name"];

/** What a part of an entry adds that only tells what stands behind it. */
export const inFrontOf = (frontOf: FrontOf): ShownFacet<"publicEntry"> => ({ open: absent, web: absent, region: absent, frontOf });

/** Something that no visitor reaches by itself and that leads on: a group of origins, a private address. */
export const leadsOn = (frontOf: FrontOf, region: ShownFacet<"publicEntry">["region"] = absent): ShownFacet<"publicEntry"> => ({
    open: known(false),
    web: absent,
    region,
    frontOf,
});

/** Takes visitors in for the names on it and passes them on. That it serves the web is told by each name. */
export const passesOn = (
    frontOf: FrontOf,
    region: ShownFacet<"publicEntry">["region"],
    open: ShownFacet<"publicEntry">["open"] = known(true),
): ShownFacet<"publicEntry"> => ({ open, web: absent, region, frontOf });

/** A data store with a switch for an internet address; what it speaks there is not the web. */
export const opensWhen = (
    open: ShownFacet<"publicEntry">["open"],
    region: ShownFacet<"publicEntry">["region"],
): ShownFacet<"publicEntry"> => ({ open, web: absent, region, frontOf: [] });

/** Edge nodes that serve the web from an origin: they stand in no region that has an id. */
export const edgeFront = (frontOf: FrontOf, open: ShownFacet<"publicEntry">["open"] = known(true)): ShownFacet<"publicEntry"> => ({
    open,
    web: known(true),
    region: absent,
    frontOf,
});

/** Edge nodes that carry a stream to an origin; whether the web is in it no property tells. */
export const edgeStream = (frontOf: FrontOf): ShownFacet<"publicEntry"> => ({ open: known(true), web: absent, region: absent, frontOf });
