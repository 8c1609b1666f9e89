import { type Cloud, type Fact, known, lookAt, type Markers, type Region, type Resource, unknown } from "../kernel";
import { geographyOf, regionWithId } from "./regions";

/** How a cloud's Pulumi provider is told its region, and what it takes when it is not told. */
interface Provider {
    /** Package part of the tokens: `alicloud:…`. */
    readonly packageName: string;
    readonly environment: string;
    /** The provider's documented default region. */
    readonly fallback: string;
}

/**
 * Sources: `provider.go` of terraform-provider-alicloud 1.289.0 (constant cn-beijing) and of terraform-provider-tencentcloud 1.83.25
 * (constant ap-guangzhou).
 */
const providers: Readonly<Record<Cloud, Provider>> = {
    alicloud: { packageName: "alicloud", environment: "ALICLOUD_REGION", fallback: "cn-beijing" },
    tencentcloud: { packageName: "tencentcloud", environment: "TENCENTCLOUD_REGION", fallback: "ap-guangzhou" },
};

const byPackage = new Map(Object.entries(providers).map(([cloud, { packageName }]) => [packageName, cloud as Cloud]));

/** The cloud whose package a type token belongs to. */
export const cloudOfToken = (token: string): Cloud | undefined => byPackage.get(token.slice(0, token.indexOf(":")));

/**
 * Where a resource stands that says nothing of its own: its provider's region, else the region variable in the environment, else the
 * documented default, marked as assumed.
 */
export function placeOf(
    cloud: Cloud,
    resource: Resource,
    environment: Readonly<Record<string, string | undefined>>,
    markers: Markers,
): Fact<Region> {
    const provider = providers[cloud];
    const geography = geographyOf(cloud);
    const path = "provider.region";
    if (resource.provider) {
        const standpoint = { markers, geography, place: unknown(path, "elsewhere") };
        const stated = lookAt(resource.provider, standpoint, "provider").text("region");
        if (stated.kind !== "absent" && !(stated.kind === "known" && stated.value === "")) return geography.region(stated, path);
    }
    const fromEnvironment = environment[provider.environment];
    if (fromEnvironment) return geography.region(known(fromEnvironment), provider.environment);
    const region = regionWithId(cloud, provider.fallback);
    return region ? { kind: "known", value: { ...region, assumed: true }, defaulted: true } : unknown(path, "word");
}
