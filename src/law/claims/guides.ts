import type { Text } from "../../kernel";
import { accessProviderClaims } from "./access-provider";
import type { Claim } from "./claim";
import { crossBorderShopClaims } from "./cross-border-shops";
import { filingProcessClaims } from "./filing-process";
import { shanghaiLicenceClaims } from "./shanghai-licence";
import { subSiteClaims } from "./sub-sites";

/** The claims of one kind of guide. */
export interface ClaimGuide {
    readonly title: Text;
    readonly claims: readonly Claim[];
}

/** Popular claims by the guide they were met in, so that no policy or message is ever written from a guide. */
export const claimGuides: readonly ClaimGuide[] = [
    { title: { zh: "平台分站备案类指南", en: "Guides on filing the sub-sites of a platform" }, claims: subSiteClaims },
    { title: { zh: "跨境独立站备案类指南", en: "Guides on filing a cross-border shop" }, claims: crossBorderShopClaims },
    { title: { zh: "备案流程类指南", en: "Guides on the filing process" }, claims: filingProcessClaims },
    { title: { zh: "上海经营性许可证类指南", en: "Guides on the commercial licence in Shanghai" }, claims: shanghaiLicenceClaims },
    { title: { zh: "接入商帮助页", en: "Help page of an access provider" }, claims: accessProviderClaims },
];

/** Every popular claim, in the order of its id. */
export const claims: readonly Claim[] = claimGuides.flatMap(guide => guide.claims);
