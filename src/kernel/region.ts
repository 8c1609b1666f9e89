import type { Text } from "./text";

/** The clouds that the catalog reads. */
export const clouds = ["alicloud", "tencentcloud"] as const;
export type Cloud = (typeof clouds)[number];

/** What each cloud is called. */
export const cloudNames: { readonly [C in Cloud]: Text } = {
    alicloud: { zh: "阿里云", en: "Alibaba Cloud" },
    tencentcloud: { zh: "腾讯云", en: "Tencent Cloud" },
};

/** Where a region stands in law: `mainland` is China without Hong Kong, Macao and Taiwan. */
export type Territory = "mainland" | "hongkong-macao-taiwan" | "overseas";

/** A listed region of a cloud. A region id that is not listed is never made into one of these. */
export interface Region {
    readonly id: string;
    readonly cloud: Cloud;
    readonly territory: Territory;
    /** True when nothing stated the region and the provider's documented default was taken. */
    readonly assumed?: boolean;
}
