export type { Refusal } from "./fields";
export { allowedRegions, type RegisterData, registerSchema, type SectionName, sectionNames, sections, version } from "./register";
export { wholeAccount } from "./waiver";
