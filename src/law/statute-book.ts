import type { Article, Instrument } from "../kernel";
import { aiLabelling } from "./ai-labelling";
import { antiFraudLaw } from "./anti-fraud-law";
import { appFilingNotice } from "./app-filing-notice";
import { cii745 } from "./cii-745";
import { gb32100, gbt22240, gbt25070, gbt28448, gbt28449, gbt36958, governmentApplications } from "./companion-standards";
import { crossBorder16 } from "./cross-border-16";
import { cybersecurityLaw } from "./cybersecurity-law";
import { dataSecurityLaw } from "./data-security-law";
import { domainMeasures43 } from "./domain-measures-43";
import { domainNotice264 } from "./domain-notice-264";
import { eCommerceLaw } from "./e-commerce-law";
import { filingMeasures33 } from "./filing-measures-33";
import { type Clauses, gbt22239 } from "./gbt-22239";
import { genaiMeasures } from "./genai-measures";
import { licensing42 } from "./licensing-42";
import { mlpsMeasures43 } from "./mlps-measures-43";
import { mlpsNotices2025 } from "./mlps-notices-2025";
import { networkData790 } from "./network-data-790";
import { order292 } from "./order-292";
import { pipl } from "./pipl";
import { psbMeasures33 } from "./psb-measures-33";
import { telecomRegulations } from "./telecom-regulations";

/** An instrument with its articles (or pairs of clauses) under readable names. */
export interface StatuteBook {
    readonly instrument: Instrument;
    readonly [name: string]: Instrument | Article | Clauses;
}

/** Every instrument of this room: filing and telecom first, then security, then data; companion standards carry no articles. */
export const statuteBooks: readonly StatuteBook[] = [
    order292,
    filingMeasures33,
    telecomRegulations,
    licensing42,
    domainMeasures43,
    domainNotice264,
    appFilingNotice,
    psbMeasures33,
    cybersecurityLaw,
    mlpsMeasures43,
    mlpsNotices2025,
    gbt22239,
    cii745,
    dataSecurityLaw,
    pipl,
    networkData790,
    crossBorder16,
    antiFraudLaw,
    eCommerceLaw,
    genaiMeasures,
    aiLabelling,
    ...[gbt22240, gbt25070, gbt28448, gbt28449, gbt36958, gb32100, governmentApplications].map(instrument => ({ instrument })),
];

/** The articles of one book, in the order written; a pair of clauses gives level 2 before level 3. */
export function articlesIn(book: StatuteBook): Article[] {
    return Object.values(book).flatMap(entry => {
        if ("level3" in entry) return entry.level2 === undefined ? [entry.level3] : [entry.level2, entry.level3];
        return "cite" in entry ? [entry] : [];
    });
}

/** Every article and clause of this room. */
export const allArticles: readonly Article[] = statuteBooks.flatMap(articlesIn);
