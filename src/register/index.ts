/**
 * The company's register of filings (备案信息台账): its form, its loading, what its rows say of each other, and look-ups.
 * Grounds of the number formats: filing numbers as issued under 非经营性互联网信息服务备案管理办法, GB 32100-2015 and GB/T 2260.
 */

export { paidUntil } from "./carrier-term";
export { type Checked, type CheckRequest, checkBytes, checkFiles, checkText } from "./check";
export { closest } from "./closest";
export { addDays, addMonths, weekdayOf, yearOf } from "./days";
export { entityOf } from "./entity-of";
export { registerJsonSchema } from "./json-schema";
export {
    type FoundRegister,
    findRegister,
    loadRegister,
    type OpenedRegister,
    type OpenRequest,
    openRegisterAt,
    type RegisterPlaces,
    registerFilesIn,
    severalRegisters,
} from "./load";
export { asciiName, registrableDomain } from "./name";
export * from "./numbers";
export { missingRegister, openRegister } from "./open";
export { personalNumbers, withoutPersonalNumbers } from "./personal-number";
export { type Problem, problemText, type RelatedPlace, shownAtOnce } from "./problem";
export { largestFile, type RegisterFile } from "./reading";
export { rowPlace } from "./row-place";
export { type RegisterData, registerSchema } from "./schema";
export { registerTemplate } from "./template";
export { unavailableRegister } from "./unavailable";
