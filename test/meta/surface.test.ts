import { policies } from "../../policies";
import type { Ground, Policy } from "../../src/kernel";
import { hostPolicies } from "../../tools/host-policies";

const groundOf = (ground: Ground): string => {
    if (ground.kind === "statute") return `statute: ${ground.article.instrument.key} ${ground.article.cite.en}`;
    return ground.kind === "provider rule" ? `provider rule: ${ground.page.url}` : ground.kind;
};

/** What users configure, waive and cite. A change here is a change of the gate: it belongs into the changelog. */
const surfaceOf = (policy: Policy) => ({
    severity: policy.severity,
    enforcement: policy.enforcement,
    level: policy.level ?? "every",
    binds: policy.binds ?? "as it judges",
    looksAt: "sees" in policy ? `${policy.sees} of ${policy.of?.join(", ") ?? "every kind"}` : `the plan: ${policy.across.join(", ")}`,
    settings: Object.entries(policy.settings ?? {}).map(([name, setting]) => {
        const range = setting.type === "integer" ? ` from ${setting.minimum ?? "any"} to ${setting.maximum ?? "any"}` : "";
        return `${name}: ${setting.type} = ${JSON.stringify(setting.default)}${range}`;
    }),
    grounds: policy.grounds.map(groundOf),
});

test("what users configure changes only together with its snapshot (npx jest test/meta/surface -u, and a line in CHANGELOG.md)", () => {
    expect(Object.fromEntries(policies.map(policy => [policy.id, surfaceOf(policy)]))).toMatchSnapshot();
});

test("the host's own policies change only together with their snapshot (npx jest test/meta/surface -u, and a line in CHANGELOG.md)", () => {
    expect(
        hostPolicies().map(
            ({ id, enforcement, settings }) => `${id}: ${enforcement}, settings: ${Object.keys(settings).join(", ") || "none"}`,
        ),
    ).toMatchSnapshot();
});
