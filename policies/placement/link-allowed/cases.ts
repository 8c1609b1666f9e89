import { type Cases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const beijing = { id: "cn-beijing", cloud: "alicloud", territory: "mainland" } as const;
const hongkong = { id: "cn-hongkong", cloud: "alicloud", territory: "hongkong-macao-taiwan" } as const;
const singapore = { id: "ap-singapore", cloud: "tencentcloud", territory: "overseas" } as const;
const role = "link";

const cases: Cases<"placement"> = {
    fails: [
        { name: "Singapore, and no stack is declared overseas", given: { region: singapore, role } },
        { name: "Hong Kong is not the mainland, whatever its id begins with", given: { region: hongkong, role } },
        {
            name: "a mainland region that the register leaves out",
            given: { region: beijing, role },
            register: { allowedRegions: ["cn-hangzhou"] },
        },
        { name: "no register at all", given: { region: singapore, role }, register: { missing: true } },
    ],
    passes: [
        { name: "the register names the link and its ground", given: { region: singapore, role }, register: { links: ["ap-singapore"] } },
        { name: "a mainland region", given: { region: hangzhou, role } },
        { name: "a region that the register allows", given: { region: hangzhou, role }, register: { allowedRegions: ["cn-hangzhou"] } },
        {
            name: "a stack that the register declares overseas",
            given: { region: singapore, role },
            register: { system: { territory: "overseas" } },
        },
        { name: "another role is another policy's matter", given: { region: singapore, role: "primary" } },
    ],
    waits: [{ name: "the region is not known yet", given: { region: unknown("zoneId", "later"), role }, for: "zoneId" }],
};
export default cases;
