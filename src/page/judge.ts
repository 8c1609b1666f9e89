import { complaintChannel } from "./complaint-channel";
import type { PageExpectation } from "./expectation";
import { filingLink, filingNumber } from "./filing-number";
import type { PageFinding } from "./finding";
import { businessLicence, licenceNumber } from "./licence";
import { psb } from "./psb";
import { type Rendered, render } from "./rendered";

/**
 * Judges a home page by what a reader of it sees. Pure: no files, no clock. What a template or a script may still put there is undecided,
 * never missing. Style sheets are not read.
 */
export const judgePage = (html: string, expectation: PageExpectation): readonly PageFinding[] => judgeRendered(render(html), expectation);

/** As {@link judgePage}, for a page that is read already. */
export function judgeRendered(page: Rendered, expectation: PageExpectation): readonly PageFinding[] {
    const { filing } = expectation;
    const number = filing && filingNumber(page, filing);
    return [
        ...(number ? [number.finding] : []),
        ...(filing && number?.offset !== undefined ? [filingLink(page, filing, number.offset)] : []),
        ...psb(page, expectation),
        ...licenceNumber(page, expectation),
        ...businessLicence(page, expectation),
        complaintChannel(page),
    ];
}
