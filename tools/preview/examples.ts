import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";

/** What an example's expected.json says. */
export interface Expectation {
    readonly outcome: "blocked" | "passed";
    /** Variables the example is previewed with, such as BEIAN_TODAY. */
    readonly environment: Readonly<Record<string, string>>;
}

const expectationFile = "expected.json";

/** The folders with an example program, in the order of their names: those with a Pulumi.yaml. */
export function listExamples(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => path.join(folder, entry.name))
        .filter(example => existsSync(path.join(example, "Pulumi.yaml")))
        .sort();
}

/** Reads expected.json of an example. Throws when it is missing or says nothing that can be checked. */
export function readExpectation(example: string): Expectation {
    const file = path.join(example, expectationFile);
    if (!existsSync(file)) {
        throw new Error(`${file} is missing: an example says what it should do, { "outcome": "blocked" } or { "outcome": "passed" }`);
    }
    const { outcome, environment = {} } = JSON.parse(readFileSync(file, "utf8")) as Partial<Expectation>;
    if (outcome !== "blocked" && outcome !== "passed") {
        throw new Error(`${file}: "outcome" is ${JSON.stringify(outcome)}; "blocked" or "passed" is wanted`);
    }
    return { outcome, environment };
}
