import { type ProvinceRule, provinceRules } from "../law";

/** What the bureau of the province does differently, by its Chinese short name; practice as a provider records it, grade B. */
export const provinceNotes = (province: string | undefined): readonly ProvinceRule[] =>
    province === undefined ? [] : provinceRules.filter(({ province: { zh } }) => zh === province);
