import { type Cases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const beijing = { id: "cn-beijing", cloud: "alicloud", territory: "mainland" } as const;
const hongkong = { id: "cn-hongkong", cloud: "alicloud", territory: "hongkong-macao-taiwan" } as const;
const singapore = { id: "ap-singapore", cloud: "tencentcloud", territory: "overseas" } as const;
const role = "primary";
const dataClasses = [{ class: "personal", allowedRegions: ["cn-hangzhou"] }];

const cases: Cases<"placement"> = {
    fails: [
        { name: "Singapore, and no stack is declared overseas", given: { region: singapore, role } },
        { name: "Hong Kong is not the mainland, whatever its id begins with", given: { region: hongkong, role } },
        {
            name: "a mainland region that the register leaves out",
            given: { region: beijing, role },
            register: { allowedRegions: ["cn-hangzhou"] },
        },
        {
            name: "personal information where the register keeps that class elsewhere",
            given: { region: beijing, role },
            tags: ["team=shop", "beian:data=personal"],
            register: { system: { dataClasses } },
        },
        { name: "no register at all", given: { region: singapore, role }, register: { missing: true } },
    ],
    passes: [
        { name: "a mainland region", given: { region: hangzhou, role } },
        { name: "a region that the register allows", given: { region: hangzhou, role }, register: { allowedRegions: ["cn-hangzhou"] } },
        {
            name: "a stack that the register declares overseas",
            given: { region: singapore, role },
            register: { system: { territory: "overseas" } },
        },
        {
            name: "data of another class",
            given: { region: beijing, role },
            tags: ["beian:data=logs"],
            register: { system: { dataClasses } },
        },
        { name: "another role is another policy's matter", given: { region: singapore, role: "replica" } },
    ],
    waits: [
        { name: "the region is not known yet", given: { region: unknown("zoneId", "later"), role }, for: "zoneId" },
        {
            name: "a tag known later may name a class that is kept elsewhere",
            given: { region: beijing, role },
            tags: [unknown("tags", "later")],
            register: { system: { dataClasses } },
            for: "tags",
        },
    ],
};
export default cases;
