import type { ReadinessQuestion } from "../hosts/pulumi";
import type { Policy, Text } from "../kernel";
import { cloudName, filingKinds, planReadiness } from "../launch";
import type { RegisterData } from "../register";
import { workingDaysUntil } from "../register/calendar";
import { readinessSection } from "../reports";

/** The section of a preview's report that says when the names of the stack may open; undefined when all of them may today. */
export function readinessOfStack(question: ReadinessQuestion, data: RegisterData, policies: readonly Policy[]): Text | undefined {
    const { plan, project, stack, register, system, today } = question;
    const names = planReadiness(plan, policies, { register, data, system, today });
    const view = { project, stack, kinds: filingKinds, clouds: cloudName, today, workingDaysUntil, registerMissing: register.missing };
    return readinessSection(names, view);
}
