import { type Cases, unknown } from "../../../src/kernel";

const stated = { id: "cn-beijing", cloud: "alicloud", territory: "mainland" } as const;
const assumed = { ...stated, assumed: true } as const;

const cases: Cases<"placement"> = {
    fails: [{ name: "nothing states the region", given: { region: assumed, role: "primary" } }],
    passes: [
        { name: "the provider's configuration states it", given: { region: stated, role: "primary" } },
        { name: "a zone that is known only later is stated all the same", given: { region: unknown("zoneId", "later"), role: "primary" } },
        { name: "a system of level 1", given: { region: assumed, role: "primary" }, register: { system: { level: 1 } } },
    ],
    waits: [
        {
            name: "another stack decides the region",
            given: { region: unknown("vswitchId", "elsewhere"), role: "primary" },
            for: "vswitchId",
        },
    ],
};
export default cases;
