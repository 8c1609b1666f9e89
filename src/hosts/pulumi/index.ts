export { createPolicies, type PackParts } from "./pack";
export type { OpenPage, PageFile } from "./page-files";
export type { OpenedRegister, ReadinessQuestion, RegisterRequest } from "./run";
