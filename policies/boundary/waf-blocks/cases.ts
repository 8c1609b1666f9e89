import { type Cases, defaulted, unknown } from "../../../src/kernel";

const cases: Cases<"shield"> = {
    fails: [
        { name: "the WAF only watches", given: { mode: "watch", names: ["www.example.cn"], guards: [] } },
        { name: "it mirrors traffic because nothing else is stated", given: { mode: defaulted("watch"), names: [], guards: [] } },
        { name: "its protection is off", given: { mode: "off", names: [], guards: [] } },
    ],
    passes: [
        { name: "the WAF blocks", given: { mode: "block", names: ["www.example.cn"], guards: [] } },
        { name: "it blocks by the service's default", given: { mode: defaulted("block"), names: [], guards: [] } },
        {
            name: "a stack that the register declares overseas",
            given: { mode: "watch", names: [], guards: [] },
            register: { system: { territory: "overseas" } },
        },
    ],
    waits: [{ name: "the mode is not known yet", given: { mode: unknown("status", "later"), names: [], guards: [] }, for: "status" }],
};
export default cases;
