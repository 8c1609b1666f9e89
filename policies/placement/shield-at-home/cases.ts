import { type Cases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const singapore = { id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" } as const;

const cases: Cases<"placement"> = {
    fails: [{ name: "a WAF instance of the site outside the mainland", given: { region: singapore, role: "edge" } }],
    passes: [
        { name: "a WAF instance of the mainland", given: { region: hangzhou, role: "edge" } },
        {
            name: "a stack that the register declares overseas",
            given: { region: singapore, role: "edge" },
            register: { system: { territory: "overseas" } },
        },
        { name: "a system of level 1", given: { region: singapore, role: "edge" }, register: { system: { level: 1 } } },
    ],
    waits: [
        { name: "the region of the instance is not known yet", given: { region: unknown("region", "later"), role: "edge" }, for: "region" },
    ],
};
export default cases;
