import * as path from "node:path";
import { policies } from "../../policies";
import { checkText, loadRegister, registerTemplate } from "../../src/register";
import { filesBelow, root } from "./sources";

const today = "2026-06-01";
const knownPolicies = policies.map(({ id }) => id);

/** Registers that somebody may copy. */
const registers = filesBelow("examples").filter(file => /(?:^|\/)register\.(?:ya?ml|json)$/.test(file));

test("the examples have registers", () => {
    expect(registers.length).toBeGreaterThan(0);
});

test.each(registers)("%s is valid, and nothing in it is doubtful", file => {
    const { ok, warnings, ...rest } = loadRegister(path.join(root, file), { file, today, knownPolicies });
    expect([ok ? [] : rest, warnings]).toEqual([[], []]);
});

test("the template of a register is valid, and nothing in it is doubtful", () => {
    const { ok, warnings, ...rest } = checkText(registerTemplate, { file: "register.yaml", today, knownPolicies });
    expect([ok ? [] : rest, warnings]).toEqual([[], []]);
});
