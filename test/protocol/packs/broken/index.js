// A pack of an organisation with one policy of its own that throws and one that finds something.
"use strict";
const guard = require("../../../../dist/src/pack");

const title = { zh: "本组织的策略", en: "A policy of the organisation" };
const form = { title, grounds: [guard.houseRule(title)], severity: "high", remedy: title, sees: "publicName" };

guard.createPack({
    name: "organisation",
    policies: [
        guard.sees({
            ...form,
            id: "house-throws",
            enforcement: "advisory",
            judge: () => {
                throw new Error("a slip of the pen");
            },
        }),
        guard.sees({ ...form, id: "house-refuses", enforcement: "mandatory", judge: () => guard.breached(title, title) }),
    ],
});
