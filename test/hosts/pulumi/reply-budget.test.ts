import type { StackValidationArgs, StackValidationPolicy } from "@pulumi/policy";
import { createPolicies } from "../../../src/hosts/pulumi";
import { unknownMarkers } from "../../../src/hosts/pulumi/raw-values";
import { ReplyBudget } from "../../../src/hosts/pulumi/reply-budget";
import type { Message } from "../../../src/hosts/pulumi/rule";
import { judgePageOf } from "../../../src/page";
import { packParts } from "./pack-parts";

const limit = 4 * 1024 * 1024;
const andMore = (count: number): string => `and ${count} more`;

/** What the engine must carry for the messages, with a kilobyte for each around its text. */
const bytes = (messages: readonly Message[]): number => messages.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1_000, 0);

const messages = (count: number, text: string, brief?: string): readonly Message[] =>
    Array.from({ length: count }, (_, index) => ({ text: `${index} ${text}`, brief: brief && `${index} ${brief}`, urn: `urn:${index}` }));

describe("While there is room", () => {
    test("every message is told in full, with its resource", () => {
        const few = messages(100, "x".repeat(2_000), "x");
        expect(new ReplyBudget().fit(few, andMore)).toEqual(few);
    });

    test("nothing is said of more when there is nothing", () => {
        expect(new ReplyBudget().fit([], andMore)).toEqual([]);
    });
});

describe("When the reply grows too large", () => {
    const many = messages(10_000, "法".repeat(600), "briefly");
    const sent = new ReplyBudget().fit(many, andMore);

    test("what follows is told in one line, then only counted, in this order, and not one is lost", () => {
        const full = sent.filter(({ text }) => text.includes("法"));
        const brief = sent.filter(({ text }) => text.endsWith("briefly"));
        const last = sent.at(-1);
        expect(full.length).toBeGreaterThan(100);
        expect(brief.length).toBeGreaterThan(100);
        expect(sent).toEqual([...full, ...brief, last]);
        expect(last?.text).toBe(`and ${many.length - full.length - brief.length} more`);
    });

    test("what is told in one line is still about its resource", () => {
        expect(sent.slice(0, -1).map(({ urn }) => urn)).toEqual(sent.slice(0, -1).map((_, index) => `urn:${index}`));
    });

    test("the reply stays below what the engine carries, counted in bytes and not in characters", () => {
        expect(bytes(sent)).toBeLessThan(limit);
        expect(bytes(many)).toBeGreaterThan(limit);
    });

    test("the messages of a later policy share what is left of the room", () => {
        const budget = new ReplyBudget();
        const first = budget.fit(many, andMore);
        const second = budget.fit(messages(5_000, "x".repeat(2_000), "briefly"), andMore);
        expect(second.map(({ text }) => text)).toEqual(["and 5000 more"]);
        expect(bytes([...first, ...second])).toBeLessThan(limit);
    });

    test("a policy whose findings are few after one that used most of it still closes the gate", () => {
        const budget = new ReplyBudget();
        budget.fit(many, andMore);
        expect(budget.fit(messages(1, "x".repeat(2_000), "briefly"), andMore)).toEqual([{ text: "and 1 more" }]);
    });
});

test("one message that is too large for itself is told in one line", () => {
    const [sent] = new ReplyBudget().fit([{ text: "x".repeat(limit), brief: "briefly" }], andMore);
    expect(sent).toEqual({ text: "briefly", brief: "briefly" });
});

test("a message that has no shorter form is sent as it is: what a broken policy or the register says is never dropped", () => {
    const budget = new ReplyBudget();
    budget.fit(messages(10_000, "法".repeat(600), "briefly"), andMore);
    const told = { text: "the register cannot be read" };
    expect(budget.fit([told], andMore)).toEqual([told]);
});

test("ten thousand resources of which nobody can tell stay below what the engine carries, in both languages", () => {
    const later = unknownMarkers[2];
    const { policies } = createPolicies({
        ...packParts("both"),
        judgePage: judgePageOf,
        environment: { ALICLOUD_REGION: "cn-hangzhou" },
    });
    const type = "alicloud:oss/bucket:Bucket";
    const resources = Array.from({ length: 10_000 }, (_, index) => ({
        type,
        name: `bucket-${index}`,
        urn: `urn:pulumi:prod::shop::${type}::bucket-${index}`,
        props: { bucket: later, logging: later, lifecycleRules: later },
        propertyDependencies: {},
    }));
    const said: Message[] = [];
    let undecided = 0;
    for (const policy of policies as readonly StackValidationPolicy[]) {
        const args = { resources, stackTags: new Map(), getConfig: () => ({}), notApplicable: () => undefined };
        policy.validateStack(args as unknown as StackValidationArgs, (text, urn) => {
            said.push({ text, urn });
            if (policy.name === "beian-undecided") undecided++;
        });
    }
    expect(undecided).toBeGreaterThan(1_000);
    expect(bytes(said)).toBeLessThan(limit);
    expect(said.some(({ text }) => /\d+ more findings/.test(text))).toBe(true);
});
