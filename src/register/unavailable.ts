import { type Register, RegisterUnavailable } from "../kernel";

/**
 * A register that exists and cannot be used: every look-up throws {@link RegisterUnavailable}, so that what needed it is undecided and
 * never "unfiled".
 */
export const unavailableRegister = (reason = "the register cannot be used"): Register => {
    const unavailable = (): never => {
        throw new RegisterUnavailable(reason);
    };
    return {
        missing: false,
        filingFor: unavailable,
        dossierFor: unavailable,
        domainFor: unavailable,
        carriersOf: unavailable,
        linkTo: unavailable,
        systemOf: unavailable,
        allowedRegions: unavailable,
        baselineFor: unavailable,
        waiverFor: unavailable,
        lapsed: unavailable,
    };
};
