export { type HostPolicy, hostPolicies } from "../src/cli/host-policies";
