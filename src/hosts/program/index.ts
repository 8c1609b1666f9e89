/**
 * The program host: a preview of a Node Pulumi program without the Pulumi CLI, for tests of one's own stacks and for machines that have no CLI.
 * It gives the program's resources to a policy pack over the same protocol as the CLI does.
 */
export type { Answer, Answers, StackOutputs } from "./answers";
export type { ConfigValue } from "./config";
export type { Diagnostic } from "./diagnostics";
export type { Severity } from "./pack";
export type { EnforcementLevel } from "./pack-config";
export { type Preview, type PreviewedResource, type PreviewFinding, type PreviewOptions, previewProgram } from "./preview";
export { PreviewError } from "./preview-error";
export { formatPreview } from "./report";
export { secretText, unknownText } from "./wire";
