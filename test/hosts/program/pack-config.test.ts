import { layerPackConfig, readPackConfig } from "../../../src/hosts/program/pack-config";

const policies = [
    {
        name: "first",
        level: "advisory" as const,
        schema: { properties: { days: { type: "number", default: 180 }, name: { type: "string" } }, required: ["days"] },
    },
    { name: "second", level: "mandatory" as const },
];

describe("Policy config", () => {
    test("lies over the pack's own, which lies over the schema's defaults", () => {
        expect(layerPackConfig(policies, {}, {})).toEqual({
            first: { level: "advisory", properties: { days: 180 } },
            second: { level: "mandatory", properties: {} },
        });
        const initial = { first: { level: "mandatory" as const, properties: { days: 200, name: "a" } } };
        expect(layerPackConfig(policies, initial, readPackConfig({ first: { days: 90 }, second: "disabled" }))).toEqual({
            first: { level: "mandatory", properties: { days: 90, name: "a" } },
            second: { level: "disabled", properties: {} },
        });
    });

    test("may set one level for all, which a policy's own level overrides", () => {
        const layered = layerPackConfig(policies, {}, readPackConfig({ all: "disabled", first: { enforcementLevel: "mandatory" } }));
        expect([layered["first"]?.level, layered["second"]?.level]).toEqual(["mandatory", "disabled"]);
    });

    test.each([
        [{ first: "strict" }, /"first": "strict" is not an enforcement level/],
        [{ first: 3 }, /"first": a level .* or an object is wanted/],
        [{ environments: ["prod"] }, /needs Pulumi Cloud/],
        ["no-such-file.json", /no-such-file\.json: this policy config file does not exist/],
    ])("is refused by policy when it cannot be read: %j", (given, message) => {
        expect(() => readPackConfig(given)).toThrow(message);
    });

    test("is refused by policy and property when it is not what the schema asks for", () => {
        expect(() => layerPackConfig(policies, {}, readPackConfig({ first: { days: "long" } }))).toThrow(/^policy config: first: days: /);
        expect(() => layerPackConfig(policies, {}, readPackConfig({ frist: { days: 3 } }))).toThrow(/"frist" is no policy of this pack/);
    });
});
