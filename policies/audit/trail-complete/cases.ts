import { absent, type Cases, type Given, unknown } from "../../../src/kernel";

const complete: Given<"auditTrail"> = { on: true, regions: "all", events: "all", destination: absent };

const cases: Cases<"auditTrail"> = {
    fails: [
        { name: "one region only", given: { ...complete, regions: "some" } },
        { name: "write events only", given: { ...complete, events: "some" } },
        {
            name: "write events only, while the regions are not known",
            given: { ...complete, events: "some", regions: unknown("trailRegion", "later") },
        },
    ],
    passes: [
        { name: "all regions and all events", given: complete },
        { name: "a trail that is switched off is another policy's matter", given: { ...complete, on: false, events: "some" } },
    ],
    waits: [{ name: "the events are not known yet", given: { ...complete, events: unknown("eventRw", "later") }, for: "eventRw" }],
};
export default cases;
