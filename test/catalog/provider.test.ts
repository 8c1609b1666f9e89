import { cloudOfToken } from "../../src/catalog";
import { placeOf } from "../../src/catalog/provider";
import { pulumiMarkers, unknownMarkers } from "../../src/hosts/pulumi/raw-values";
import { type Cloud, type Fact, known, type Region, type Resource, unknown } from "../../src/kernel";

const variable = { alicloud: "ALICLOUD_REGION", tencentcloud: "TENCENTCLOUD_REGION" } as const;
const fallback = { alicloud: "cn-beijing", tencentcloud: "ap-guangzhou" } as const;
const listed = { alicloud: "cn-hongkong", tencentcloud: "ap-hongkong" } as const;
const another = { alicloud: "ap-southeast-1", tencentcloud: "ap-singapore" } as const;

const clouds = ["alicloud", "tencentcloud"] as const;

function place(cloud: Cloud, provider: Resource["provider"], environment: Readonly<Record<string, string>> = {}): Fact<Region> {
    return placeOf(cloud, { urn: "urn", type: `${cloud}:index/x:X`, name: "x", inputs: {}, provider }, environment, pulumiMarkers);
}

const idOf = (fact: Fact<Region>): string | undefined => (fact.kind === "known" ? fact.value.id : undefined);

describe.each(clouds)("A resource of %s that says nothing of its own stands", cloud => {
    const environment = { [variable[cloud]]: another[cloud] };

    test("where its provider says, whatever the environment says", () => {
        expect(idOf(place(cloud, { region: listed[cloud] }, environment))).toBe(listed[cloud]);
    });

    test("else where the environment says", () => {
        for (const provider of [undefined, {}, { region: "" }, { region: null }, { profile: "work" }])
            expect(idOf(place(cloud, provider, environment))).toBe(another[cloud]);
    });

    test("else at the documented default, which is marked as assumed", () => {
        for (const provider of [undefined, {}, { region: "" }]) {
            const fact = place(cloud, provider);
            expect(fact).toMatchObject({
                kind: "known",
                defaulted: true,
                value: { id: fallback[cloud], assumed: true, territory: "mainland" },
            });
        }
        expect(idOf(place(cloud, {}, { [variable[cloud]]: "" }))).toBe(fallback[cloud]);
    });

    test("at a stated place, which is not marked as assumed, also when it is the default", () => {
        for (const fact of [place(cloud, { region: fallback[cloud] }), place(cloud, {}, { [variable[cloud]]: fallback[cloud] })]) {
            expect(idOf(fact)).toBe(fallback[cloud]);
            expect(fact).not.toHaveProperty("value.assumed");
            expect(fact).not.toHaveProperty("defaulted");
        }
    });

    test("nobody knows where, when its provider's region is not known yet: neither the environment nor the default stands in", () => {
        const later = place(cloud, { region: unknownMarkers[2] }, environment);
        expect(later).toEqual(unknown("provider.region", "later"));
        expect(place(cloud, { region: "[secret]" }, environment)).toEqual(unknown("provider.region", "secret"));
        expect(place(cloud, { region: { id: listed[cloud] } }, environment)).toEqual(unknown("provider.region", "shape"));
    });

    test("nobody knows where, when the region is not listed", () => {
        expect(place(cloud, { region: "cn-atlantis" }, environment)).toEqual(unknown("provider.region", "word"));
        expect(place(cloud, {}, { [variable[cloud]]: "cn-atlantis" })).toEqual(unknown(variable[cloud], "word"));
    });

    test("not where the other cloud's variable says", () => {
        const others = clouds.find(other => other !== cloud) as Cloud;
        expect(idOf(place(cloud, {}, { [variable[others]]: another[others] }))).toBe(fallback[cloud]);
    });
});

test("what is assumed of one resource is not marked on the listed region itself", () => {
    place("alicloud", {});
    expect(place("alicloud", { region: "cn-beijing" })).toEqual(known({ id: "cn-beijing", cloud: "alicloud", territory: "mainland" }));
});

describe("The package of a token tells the cloud", () => {
    const rows: readonly (readonly [string, Cloud | undefined])[] = [
        ["alicloud:oss/bucket:Bucket", "alicloud"],
        ["tencentcloud:index/cosBucket:CosBucket", "tencentcloud"],
        ["tencentcloud:Cos/bucket:Bucket", "tencentcloud"],
        ["aws:s3/bucket:Bucket", undefined],
        ["alicloudx:oss/bucket:Bucket", undefined],
        ["pulumi:providers:alicloud", undefined],
        ["alicloud", undefined],
        ["constructor:a:b", undefined],
        ["", undefined],
    ];
    test.each(rows)("%j: %s", (token, cloud) => {
        expect(cloudOfToken(token)).toBe(cloud);
    });
});
