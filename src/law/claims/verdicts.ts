import type { Text } from "../../kernel";
import type { ClaimVerdict } from "./claim";

/** What each verdict is called. */
export const claimVerdicts: Readonly<Record<ClaimVerdict, Text>> = {
    supported: { zh: "有依据", en: "supported" },
    "provider rule": { zh: "云商规则", en: "provider rule" },
    partial: { zh: "部分属实", en: "partial" },
    contradicted: { zh: "与依据相反", en: "contradicted" },
    "not verified": { zh: "查无出处", en: "not verified" },
    "not a claim": { zh: "不是论断", en: "not a claim" },
};
