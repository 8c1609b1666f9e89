export { createPolicies, type PackParts } from "./pack";
export type { OpenedRegister, RegisterRequest } from "./run";
