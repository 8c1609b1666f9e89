import type { WireResource } from "../../tools/analyzer";

/** The engine's marker of a text that is known only after the update. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const signature = "4dabf18193072939515e22adb298388d";

/** A secret as it travels. */
export const secret = (value: unknown): object => ({ [signature]: "1b47061264138c4ac30d75fd1eb44270", value });

/** A text asset as it travels. */
export const textAsset = (text: string): object => ({ [signature]: "c44067f5952c0a294b673a41bacd8c17", text, hash: "0" });

/** A file asset as it travels. */
export const fileAsset = (path: string): object => ({ [signature]: "c44067f5952c0a294b673a41bacd8c17", path, hash: "0" });

/** An asset at an address as it travels. */
export const remoteAsset = (uri: string): object => ({ [signature]: "c44067f5952c0a294b673a41bacd8c17", uri, hash: "0" });

/** An archive of a folder as it travels. */
export const folderArchive = (path: string): object => ({ [signature]: "0def7320c3a5731c473e5ecbe6d01bc7", path, hash: "0" });

export const urnOf = (type: string, name: string): string => `urn:pulumi:prod::shop::${type}::${name}`;

/** A resource of an Alibaba Cloud stack in Hangzhou. */
export const resource = (type: string, name: string, properties: object, more: Partial<WireResource> = {}): WireResource => ({
    urn: urnOf(type, name),
    type,
    name,
    properties,
    provider: { region: "cn-hangzhou" },
    ...more,
});

export const types = {
    cdn: "alicloud:cdn/domainNew:DomainNew",
    bucket: "alicloud:oss/bucket:Bucket",
    bucketLogging: "alicloud:oss/bucketLogging:BucketLogging",
    trail: "alicloud:actiontrail/trail:Trail",
    server: "alicloud:ecs/instance:Instance",
    address: "alicloud:ecs/eipAddress:EipAddress",
    store: "alicloud:log/store:Store",
} as const;
