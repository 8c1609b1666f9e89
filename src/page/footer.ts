import { ministrySite, policePage } from "./address";
import type { PageExpectation } from "./expectation";
import { numberToShow } from "./filing-number";
import { escapeHtml, linkHtml } from "./html";

/** The footer that a page of this service has to show, as HTML; empty where there is nothing to show yet. */
export function footerHtml({ filing, psb, licence, sells }: PageExpectation): string {
    const parts = [
        ...(filing ? [linkHtml(ministrySite, numberToShow(filing))] : []),
        ...(psb ? [linkHtml(policePage(psb.code), psb.number)] : []),
        ...(licence?.number ? [`<span>${escapeHtml(`增值电信业务经营许可证：${licence.number}`)}</span>`] : []),
        ...(sells ? ['<a href="/business-license.html">营业执照</a>'] : []),
        '<a href="/report.html">违法和不良信息举报</a>',
    ];
    return [`<footer style="text-align: center">`, ...parts.map(part => `    ${part}`), "</footer>"].join("\n");
}
