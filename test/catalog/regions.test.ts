import { regionOfZone, regions, regionWithId } from "../../src/catalog";
import { geographyOf } from "../../src/catalog/regions";
import { absent, type Cloud, defaulted, known, type Territory, unknown } from "../../src/kernel";

const idsOf = (cloud: Cloud, territory: Territory): readonly string[] =>
    regions.filter(region => region.cloud === cloud && region.territory === territory).map(({ id }) => id);

describe("Every listed region", () => {
    test.each(regions.map(region => [region.cloud, region.id, region] as const))(
        "%s %s is found by its id, in any case",
        (cloud, id, region) => {
            expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
            expect(regionWithId(cloud, id)).toBe(region);
            expect(regionWithId(cloud, ` ${id.toUpperCase()} `)).toBe(region);
            expect(region.assumed).toBeUndefined();
        },
    );

    test("belongs to one cloud: no id reads as a region of the other", () => {
        const shared = regions.filter(({ cloud, id }) => regionWithId(cloud === "alicloud" ? "tencentcloud" : "alicloud", id));
        expect(shared).toEqual([]);
    });

    test("is listed once", () => {
        expect(new Set(regions.map(({ cloud, id }) => `${cloud} ${id}`)).size).toBe(regions.length);
    });

    test("of Hong Kong or Taiwan is not the mainland, whatever its prefix", () => {
        expect(idsOf("alicloud", "hongkong-macao-taiwan")).toEqual(["cn-hongkong"]);
        expect(idsOf("tencentcloud", "hongkong-macao-taiwan")).toEqual(["ap-hongkong", "ap-taipei"]);
    });

    test("of the mainland starts with cn- at Alibaba Cloud; nothing that stands overseas does", () => {
        expect(idsOf("alicloud", "mainland").every(id => id.startsWith("cn-"))).toBe(true);
        expect(idsOf("alicloud", "overseas").filter(id => id.startsWith("cn-"))).toEqual([]);
        expect(idsOf("alicloud", "mainland")).toEqual(expect.arrayContaining(["cn-hangzhou", "cn-north-2-gov-1", "cn-shanghai-finance-1"]));
    });

    test("of Tencent Cloud may start with ap- on both sides of the border", () => {
        expect(regionWithId("tencentcloud", "ap-shanghai-fsi")?.territory).toBe("mainland");
        expect(regionWithId("tencentcloud", "ap-guangzhou")?.territory).toBe("mainland");
        for (const id of ["ap-singapore", "ap-tokyo", "ap-bangkok", "ap-jakarta"])
            expect(regionWithId("tencentcloud", id)?.territory).toBe("overseas");
    });
});

describe("No region is", () => {
    const others: readonly (readonly [Cloud, string])[] = [
        ["alicloud", ""],
        ["alicloud", "cn"],
        ["alicloud", "cn-"],
        ["alicloud", "cn-atlantis"],
        ["alicloud", "cn-hangzhou-internal"],
        ["alicloud", "cn-hangzhou-i"],
        ["alicloud", "cn-beijing-telecom"],
        ["alicloud", "ap-guangzhou"],
        ["alicloud", "constructor"],
        ["alicloud", "__proto__"],
        ["tencentcloud", "ap-shanghai-fsi-1"],
        ["tencentcloud", "ap-guangzhou-3"],
        ["tencentcloud", "cn-hangzhou"],
        ["tencentcloud", "100003"],
        ["tencentcloud", "gz"],
    ];
    test.each(others)("%s %j", (cloud, id) => {
        expect(regionWithId(cloud, id)).toBeUndefined();
    });
});

describe("A zone lies in", () => {
    const zones: readonly (readonly [Cloud, string, string])[] = [
        ["alicloud", "cn-hangzhou-i", "cn-hangzhou"],
        ["alicloud", "CN-Hangzhou-I", "cn-hangzhou"],
        ["alicloud", "cn-hongkong-b", "cn-hongkong"],
        ["alicloud", "ap-southeast-1a", "ap-southeast-1"],
        ["alicloud", "us-west-1b", "us-west-1"],
        ["alicloud", "cn-shanghai-finance-1b", "cn-shanghai-finance-1"],
        ["alicloud", "cn-shenzhen-finance-1e", "cn-shenzhen-finance-1"],
        ["alicloud", "cn-north-2-gov-1a", "cn-north-2-gov-1"],
        ["alicloud", "cn-hangzhou-MAZ6", "cn-hangzhou"],
        ["alicloud", "cn-beijing-MAZ5(a,b)", "cn-beijing"],
        ["alicloud", "cn-hangzhou-MAZ10(b,c,d)", "cn-hangzhou"],
        ["tencentcloud", "ap-guangzhou-3", "ap-guangzhou"],
        ["tencentcloud", "ap-guangzhou-10", "ap-guangzhou"],
        ["tencentcloud", "ap-shanghai-fsi-1", "ap-shanghai-fsi"],
        ["tencentcloud", "ap-shenzhen-fsi-2", "ap-shenzhen-fsi"],
        ["tencentcloud", "ap-hongkong-2", "ap-hongkong"],
        ["tencentcloud", "na-siliconvalley-1", "na-siliconvalley"],
        ["tencentcloud", "ap-shijiazhuang-ec-1", "ap-shijiazhuang-ec"],
    ];
    test.each(zones)("%s %s: %s", (cloud, zone, region) => {
        expect(regionOfZone(cloud, zone)?.id).toBe(region);
    });

    test("its region for every listed region and the cloud's ordinary suffixes", () => {
        for (const { cloud, id } of regions) {
            const suffixes = cloud === "tencentcloud" ? ["-1", "-12"] : /\d$/.test(id) ? ["a", "-b"] : ["-a", "-z"];
            for (const suffix of suffixes) expect([id + suffix, regionOfZone(cloud, id + suffix)?.id]).toEqual([id + suffix, id]);
        }
    });
});

describe("No zone of any listed region is", () => {
    const others: readonly (readonly [string, Cloud, string])[] = [
        ["an ENS edge node of a carrier", "alicloud", "cn-beijing-telecom"],
        ["another ENS edge node", "alicloud", "cn-hangzhou-cmcc"],
        ["an ENS edge node of a town that is no region", "alicloud", "cn-suzhou-telecom"],
        ["an ENS edge node with a number", "alicloud", "cn-shanghai-unicom-2"],
        ["a network label", "alicloud", "cn-hangzhou-internal"],
        ["another network label", "alicloud", "cn-hangzhou-vpc"],
        ["a zone of a town that is no region", "alicloud", "cn-atlantis-a"],
        ["a zone with two letters", "alicloud", "cn-hangzhou-ab"],
        ["a zone with a number where Alibaba Cloud has letters", "alicloud", "cn-hangzhou-1"],
        ["a multi-zone id of a town that is no region", "alicloud", "cn-atlantis-MAZ5(a,b)"],
        ["a multi-zone id without a number", "alicloud", "cn-beijing-MAZ(a,b)"],
        ["two zones in one text", "alicloud", "cn-hangzhou-i,cn-hangzhou-h"],
        ["a zone of the other cloud", "alicloud", "ap-guangzhou-3"],
        ["a suffix alone", "alicloud", "-a"],
        ["nothing", "alicloud", ""],
        ["a letter where Tencent Cloud has numbers", "tencentcloud", "ap-guangzhou-a"],
        ["a numeric zone id", "tencentcloud", "100003"],
        ["a zone of a town that is no region", "tencentcloud", "ap-atlantis-1"],
        ["a number without its hyphen", "tencentcloud", "ap-guangzhou3"],
        ["a zone in a zone", "tencentcloud", "ap-guangzhou-3-1"],
        ["a region without a zone", "tencentcloud", "ap-guangzhou"],
    ];
    test.each(others)("%s: %s %j", (_, cloud, zone) => {
        expect(regionOfZone(cloud, zone)).toBeUndefined();
    });
});

// a fault that is known: the letter may follow without a hyphen after a digit only (`ap-southeast-1a`)
test.each(["cn-hangzhoui", "cn-hongkongb", "cn-szfinancea"])("%s, a letter run into the name of a town, is no zone", zone => {
    expect(regionOfZone("alicloud", zone)).toBeUndefined();
});

describe("Read from a property,", () => {
    const geography = geographyOf("alicloud");
    test("an id that is not listed is an unknown word of that property, never overseas", () => {
        expect(geography.region(known("cn-atlantis"), "regionId")).toEqual(unknown("regionId", "word"));
        expect(geography.zone(known("cn-beijing-telecom"), "zoneId")).toEqual(unknown("zoneId", "word"));
        expect(geography.region(known("cn-hangzhou-i"), "regionId")).toEqual(unknown("regionId", "word"));
    });

    test("a zone may be written as its region", () => {
        expect(geography.zone(known("cn-szfinance"), "zoneId")).toEqual(known(regionWithId("alicloud", "cn-szfinance")));
    });

    test("nothing stays nothing, an unknown stays unknown, a default stays marked", () => {
        expect(geography.region(absent, "regionId")).toEqual(absent);
        expect(geography.zone(unknown("zoneId", "later"), "zoneId")).toEqual(unknown("zoneId", "later"));
        expect(geography.region(defaulted("cn-hangzhou"), "regionId")).toEqual(defaulted(regionWithId("alicloud", "cn-hangzhou")));
    });
});
