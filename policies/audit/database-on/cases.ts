import { absent, type Cases, defaulted, unknown } from "../../../src/kernel";

const cases: Cases<"serviceLog"> = {
    fails: [
        { name: "switched off", given: { on: false, destination: absent } },
        { name: "off by default", given: { on: defaulted(false), destination: absent } },
    ],
    passes: [
        { name: "switched on", given: { on: true, destination: absent } },
        {
            name: "a stack that the register declares overseas",
            given: { on: false, destination: absent },
            register: { system: { territory: "overseas" } },
        },
    ],
    waits: [
        {
            name: "no property of the type shows it",
            given: { on: unknown("auditStatus", "hidden"), destination: absent },
            for: "auditStatus",
        },
    ],
};
export default cases;
