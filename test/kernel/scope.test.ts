import {
    absent,
    type Fact,
    known,
    mainlandClouds,
    mayBeMainland,
    placeOfSubject,
    type Region,
    type Subject,
    unknown,
} from "../../src/kernel";
import { planOf, subject } from "./plan";

const mainland = known<Region>({ id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" });
const hongKong = known<Region>({ id: "cn-hongkong", cloud: "alicloud", territory: "hongkong-macao-taiwan" });
const overseas = known<Region>({ id: "ap-southeast-1", cloud: "alicloud", territory: "overseas" });
const later = unknown("zone", "later");

const entry = (region: Fact<Region>, open: Fact<boolean> = known(true)) => ({ open, web: absent, region, frontOf: [] });

test("a place is in the mainland unless it is known not to be", () => {
    for (const region of [mainland, later, absent]) expect(mayBeMainland(region)).toBe(true);
    for (const region of [hongKong, overseas]) expect(mayBeMainland(region)).toBe(false);
});

describe("A subject stands", () => {
    test("where its primary placement is, not where its copies are", () => {
        const copied = subject("b", "bucket", {
            placement: [
                { region: overseas, role: "replica" },
                { region: mainland, role: "primary" },
            ],
        });
        expect(placeOfSubject(copied)).toEqual(mainland);
    });

    test("else at the place of its public entry, else nowhere that is shown", () => {
        expect(placeOfSubject(subject("lb", "balancer", { publicEntry: entry(overseas) }))).toEqual(overseas);
        expect(placeOfSubject(subject("b", "bucket", { placement: { region: overseas, role: "replica" } }))).toBeUndefined();
    });
});

describe("Presence duties bind on a cloud", () => {
    const binds = (...subjects: readonly Subject[]) => mainlandClouds(planOf(...subjects));
    const server = (region: Fact<Region>, cloud: "alicloud" | "tencentcloud" = "alicloud") =>
        subject(`server-${cloud}`, "server", { placement: { region, role: "primary" } }, { cloud });

    test("that shows a placement in the mainland, or one that is not known yet", () => {
        expect(binds(server(mainland))).toEqual(["alicloud"]);
        expect(binds(server(later))).toEqual(["alicloud"]);
        expect(binds(server(overseas), server(mainland, "tencentcloud"))).toEqual(["tencentcloud"]);
        expect(binds(server(mainland), server(mainland, "tencentcloud"))).toEqual(["alicloud", "tencentcloud"]);
    });

    test("that shows a copy in the mainland of something abroad", () => {
        const copied = subject("b", "bucket", {
            placement: [
                { region: overseas, role: "primary" },
                { region: mainland, role: "replica" },
            ],
        });
        expect(binds(copied)).toEqual(["alicloud"]);
    });

    test("that shows a public entry in the mainland which is not closed for certain", () => {
        for (const open of [known(true), unknown("internet", "later"), absent]) {
            expect(binds(subject("lb", "balancer", { publicEntry: entry(mainland, open) }))).toEqual(["alicloud"]);
        }
        expect(binds(subject("lb", "balancer", { publicEntry: entry(mainland, known(false)) }))).toEqual([]);
    });

    test("not on one that stands abroad, in Hong Kong, or shows names and records alone, and not on an empty stack", () => {
        const record = { name: known("a.cn"), record: known("alias" as const), target: absent, enabled: known(true), leadsTo: absent };
        expect(binds(server(overseas), server(hongKong))).toEqual([]);
        expect(binds(subject("r", "name", { nameRecord: record }))).toEqual([]);
        expect(binds(subject("lb", "balancer", { publicEntry: entry(absent) }))).toEqual([]);
        expect(binds()).toEqual([]);
    });
});
