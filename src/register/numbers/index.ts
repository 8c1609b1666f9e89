export {
    type FilingNumber,
    isFilingNumber,
    normaliseFilingNumber,
    readFilingNumber,
    type ServiceKind,
} from "./filing-number";
export { isLicenceNumber, type LicenceNumber, readFilingOrLicence, readLicenceNumber } from "./licence-number";
export { type Province, provinceMeantBy, provinceNamed, provinceOfCode, provinces } from "./provinces";
export { isPsbNumber, type PsbNumber, readPsbNumber } from "./psb-number";
export type { Reading } from "./reading";
export { looksLikeResidentId } from "./resident-id";
export { isSocialCreditCode, readSocialCreditCode, type SocialCreditCode, socialCreditCheckDigit } from "./social-credit-code";
export { spellNumber } from "./spelling";
