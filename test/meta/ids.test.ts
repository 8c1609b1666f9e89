import { policies } from "../../policies";
import { policyPlaces } from "../../tools/generate/project";
import { hostPolicies } from "../../tools/host-policies";
import retired from "./retired-ids.json";

/** Ids that shipped once. An id never comes back with another meaning: registers waive it, configs set it, reports cite it. */
const retiredIds = retired as readonly { readonly id: string; readonly removedIn: string; readonly why: string }[];

const ids = [...hostPolicies(), ...policies].map(({ id }) => id);

test("no id occurs twice", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("ids are of lower-case letters, digits and hyphens, and none is the reserved word all", () => {
    expect(ids.filter(id => !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || id === "all")).toEqual([]);
});

test("the prefix beian- belongs to the host's own policies", () => {
    expect(hostPolicies().filter(({ id }) => !id.startsWith("beian-"))).toEqual([]);
    expect(policies.filter(({ id }) => id.startsWith("beian-"))).toEqual([]);
});

test("every policy folder is in the index of the pack (npm run generate)", () => {
    expect(policies.map(({ id }) => id)).toEqual(policyPlaces().map(({ id }) => id));
});

test("no retired id is used again", () => {
    expect(retiredIds.filter(({ id }) => ids.includes(id)).map(({ id }) => `${id} was retired: choose another id`)).toEqual([]);
    for (const { id, removedIn, why } of retiredIds) {
        expect(id).toMatch(/^[a-z0-9-]+$/);
        expect(removedIn).toMatch(/^\d+\.\d+\.\d+$/);
        expect(why.length).toBeGreaterThan(10);
    }
});
