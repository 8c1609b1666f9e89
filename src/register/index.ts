/**
 * The company's register of filings (备案信息台账): its form, its loading, what its rows say of each other, and look-ups.
 * Grounds of the number formats: filing numbers as issued under 非经营性互联网信息服务备案管理办法, GB 32100-2015 and GB/T 2260.
 */
export { type Checked, type CheckRequest, checkBytes, checkText, largestFile, shownAtOnce } from "./check";
export { registerJsonSchema } from "./json-schema";
export {
    type FoundRegister,
    findRegister,
    loadRegister,
    type OpenedRegister,
    type OpenRequest,
    openRegisterAt,
    type RegisterPlaces,
} from "./load";
export { asciiName, registrableDomain } from "./name";
export * from "./numbers";
export { missingRegister, openRegister } from "./open";
export { type Problem, problemText } from "./problem";
export { type RegisterData, registerSchema } from "./schema";
export { registerTemplate } from "./template";
export { unavailableRegister } from "./unavailable";
