import { houseRule, type Policy, sees } from "../../src/kernel";
import { renderProfiles } from "../../tools/generate/profiles";

const text = { zh: "情形", en: "case" };
const policy = (id: string, rest: Partial<Pick<Policy, "enforcement" | "level" | "grounds">> = {}): Policy =>
    sees({
        id,
        title: text,
        grounds: [houseRule(text)],
        severity: "low",
        enforcement: "advisory",
        remedy: text,
        sees: "placement",
        judge: () => ({ kind: "met" }),
        ...rest,
    });

const texts = renderProfiles(
    [
        policy("always", { enforcement: "mandatory" }),
        policy("advised"),
        policy("from-level-2", { level: 2 }),
        policy("from-level-3", { level: 3 }),
        policy("off", { enforcement: "disabled" }),
        policy("heard-say", { grounds: [{ kind: "folklore", gist: text }] }),
    ],
    [
        { id: "beian-register", enforcement: "mandatory" },
        { id: "beian-undecided", enforcement: "advisory" },
        { id: "beian-coverage", enforcement: "advisory" },
        { id: "beian-readiness", enforcement: "advisory" },
    ],
);
const profile = (name: string): unknown => JSON.parse(texts.get(`profiles/${name}.json`) ?? "");
const told = {
    "beian-undecided": "advisory",
    "beian-coverage": "advisory",
    "beian-readiness": "advisory",
    off: "disabled",
    "heard-say": "advisory",
};

test("observe blocks nothing, and what is off stays off", () => {
    expect(profile("observe")).toEqual({
        ...told,
        "beian-register": "advisory",
        always: "advisory",
        advised: "advisory",
        "from-level-2": "advisory",
        "from-level-3": "advisory",
    });
});

test("launch is the pack's own choice", () => {
    expect(profile("launch")).toEqual({
        ...told,
        "beian-register": "mandatory",
        always: "mandatory",
        advised: "advisory",
        "from-level-2": "advisory",
        "from-level-3": "advisory",
    });
});

test("mlps2 and mlps3 make mandatory what binds a system of that level; folklore and what is off stay", () => {
    const graded = { ...told, "beian-register": "mandatory", always: "mandatory", advised: "mandatory", "from-level-2": "mandatory" };
    expect(profile("mlps2")).toEqual({ ...graded, "from-level-3": "advisory" });
    expect(profile("mlps3")).toEqual({ ...graded, "from-level-3": "mandatory" });
});
