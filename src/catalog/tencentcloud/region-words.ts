import { type Fact, known, type Region, thenFact, unknown } from "../../kernel";
import { geographyOf, regionWithId } from "../regions";

const geography = geographyOf("tencentcloud");

/** The regions of several zones. `path` is the property that lists them. */
export const regionsOfZones = (zones: readonly Fact<string>[], path: string): readonly Fact<Region>[] =>
    zones.map((zone, index) => geography.zone(zone, `${path}[${index}]`));

/** The regions of a list of region ids. */
export const regionsOf = (ids: readonly Fact<string>[], path: string): readonly Fact<Region>[] =>
    ids.map((id, index) => geography.region(id, `${path}[${index}]`));

type Words = Readonly<Record<string, string>>;

/** Reads words of a service for regions; a word that is not among them is unknown. */
const regionByWord =
    (words: Words) =>
    (word: Fact<string>, path: string): Fact<Region> =>
        thenFact(word, text => {
            const region = Object.hasOwn(words, text) ? regionWithId("tencentcloud", words[text] as string) : undefined;
            return region ? known(region) : unknown(path, "word");
        });

/**
 * Short region codes, as the WAF and the log tasks of other products write them.
 * Source: `extension_monitor.go` of terraform-provider-tencentcloud 1.83.25.
 */
const shortCodes: Words = {
    gz: "ap-guangzhou",
    sh: "ap-shanghai",
    bj: "ap-beijing",
    cd: "ap-chengdu",
    cq: "ap-chongqing",
    nj: "ap-nanjing",
    tsn: "ap-tianjin",
    szx: "ap-shenzhen",
    szjr: "ap-shenzhen-fsi",
    shjr: "ap-shanghai-fsi",
    bjjr: "ap-beijing-fsi",
    hk: "ap-hongkong",
    tpe: "ap-taipei",
    sg: "ap-singapore",
    th: "ap-bangkok",
    in: "ap-mumbai",
    kr: "ap-seoul",
    jp: "ap-tokyo",
    jkt: "ap-jakarta",
    usw: "na-siliconvalley",
    use: "na-ashburn",
    ca: "na-toronto",
    de: "eu-frankfurt",
    ru: "eu-moscow",
    sao: "sa-saopaulo",
};

/** The region of a short code or of a whole region id. */
export const regionOfCode = (code: Fact<string>, path: string): Fact<Region> =>
    geography.region(
        thenFact(code, word => ({ kind: "known", value: Object.hasOwn(shortCodes, word) ? (shortCodes[word] as string) : word })),
        path,
    );

/**
 * The region of a numeric region id, as the container registry writes them.
 * Source: `extension_tcr.go` of terraform-provider-tencentcloud 1.83.25.
 */
export const regionOfNumber = regionByWord({
    "1": "ap-guangzhou",
    "4": "ap-shanghai",
    "5": "ap-hongkong",
    "6": "na-toronto",
    "7": "ap-shanghai-fsi",
    "8": "ap-beijing",
    "9": "ap-singapore",
    "11": "ap-shenzhen-fsi",
    "15": "na-siliconvalley",
    "16": "ap-chengdu",
    "17": "eu-frankfurt",
    "18": "ap-seoul",
    "19": "ap-chongqing",
    "21": "ap-mumbai",
    "22": "na-ashburn",
    "23": "ap-bangkok",
    "24": "eu-moscow",
    "25": "ap-tokyo",
    "33": "ap-nanjing",
    "36": "ap-tianjin",
    "37": "ap-shenzhen",
    "39": "ap-taipei",
    "46": "ap-beijing-fsi",
    "72": "ap-jakarta",
    "74": "sa-saopaulo",
});

/**
 * The region of a place name of GAAP. Points of presence in cities without a region of their own count as that city's edge zone; those
 * of another provider's network (`SL_AZURE_…`) have no region here. Source: values of `access_region` in terraform-provider-tencentcloud 1.83.25.
 */
export const regionOfGaapName = regionByWord({
    Beijing: "ap-beijing",
    Shanghai: "ap-shanghai",
    Guangzhou: "ap-guangzhou",
    Chengdu: "ap-chengdu",
    Chongqing: "ap-chongqing",
    Nanjing: "ap-nanjing",
    Changsha: "ap-changsha-ec",
    Xian: "ap-xian-ec",
    Wuhan: "ap-wuhan-ec",
    Fuzhou: "ap-fuzhou-ec",
    Shenyang: "ap-shenyang-ec",
    Zhengzhou: "ap-zhengzhou-ec",
    Jinan: "ap-jinan-ec",
    Hangzhou: "ap-hangzhou-ec",
    Shijiazhuang: "ap-shijiazhuang-ec",
    Hefei: "ap-hefei-ec",
    Hongkong: "ap-hongkong",
    Taipei: "ap-taipei",
    SoutheastAsia: "ap-singapore",
    Korea: "ap-seoul",
    Japan: "ap-tokyo",
    Thailand: "ap-bangkok",
    Jakarta: "ap-jakarta",
    WestIndia: "ap-mumbai",
    Europe: "eu-frankfurt",
    NorthAmerica: "na-siliconvalley",
    Virginia: "na-ashburn",
    Canada: "na-toronto",
    SaoPaulo: "sa-saopaulo",
});

const bucketDescription = /^qcs::cos:([^:]*):[^:]*:./;

/** The region in the six-part description of a bucket, `qcs::cos:<region>::<bucket-appid>`. */
export const regionOfBucket = (description: Fact<string>, path: string): Fact<Region> =>
    thenFact(description, text => {
        const id = bucketDescription.exec(text)?.[1];
        const region = id === undefined ? undefined : regionWithId("tencentcloud", id);
        return region ? known(region) : unknown(path, id === undefined ? "shape" : "word");
    });
