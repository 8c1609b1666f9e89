const dashes = /[‐‑‒–—―−－﹣]/gu;

/**
 * Brings a filing, licence or PSB number to one spelling without judging it: compatibility forms (ＩＣＰ, full-width digits), white
 * space, dashes, lower case and the traditional 備 and 號. Spelling twice gives what spelling once gives.
 */
export const spellNumber = (typed: string): string =>
    typed
        .normalize("NFKC")
        .replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, "")
        .replace(dashes, "-")
        .replace(/備/gu, "备")
        .replace(/證/gu, "证")
        .replace(/號/gu, "号")
        .replace(/[a-z]/gu, letter => letter.toUpperCase());
