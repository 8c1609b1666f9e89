import type { Mask } from "./mask";

/** A line that program, policy pack or engine had to say. */
export interface Diagnostic {
    readonly severity: "info" | "warning" | "error";
    readonly message: string;
    /** The resource it is about; without one it is about the stack. */
    readonly urn?: string;
}

export interface DiagnosticLog {
    add(severity: Diagnostic["severity"], message: string, urn?: string): void;
    /** An error after which nothing that follows from it is worth reporting: a later error that repeats its text is dropped. */
    fail(message: string, urn?: string): void;
    hasErrors(): boolean;
    /** What was said so far, with secrets masked. */
    all(mask: Mask): readonly Diagnostic[];
}

export function createDiagnosticLog(): DiagnosticLog {
    const diagnostics: Diagnostic[] = [];
    const failures: string[] = [];
    return {
        add: (severity, message, urn) => {
            const text = message.replace(/\n+$/, "");
            const repeats = severity === "error" && failures.some(failure => text.includes(failure));
            if (text !== "" && !repeats) {
                diagnostics.push({ severity, message: text, ...(urn === undefined || urn === "" ? {} : { urn }) });
            }
        },
        fail: (message, urn) => {
            if (!failures.includes(message)) {
                failures.push(message);
                diagnostics.push({ severity: "error", message, ...(urn === undefined ? {} : { urn }) });
            }
        },
        hasErrors: () => diagnostics.some(diagnostic => diagnostic.severity === "error"),
        all: mask => diagnostics.map(diagnostic => ({ ...diagnostic, message: mask.apply(diagnostic.message) })),
    };
}
