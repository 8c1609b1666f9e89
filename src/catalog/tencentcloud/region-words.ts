import { type Fact, type Region, thenFact } from "../../kernel";
import { geographyOf } from "../regions";

const geography = geographyOf("tencentcloud");

/** The regions of several zones. `path` is the property that lists them. */
export const regionsOfZones = (zones: readonly Fact<string>[], path: string): readonly Fact<Region>[] =>
    zones.map((zone, index) => geography.zone(zone, `${path}[${index}]`));

/** The regions of a list of region ids. */
export const regionsOf = (ids: readonly Fact<string>[], path: string): readonly Fact<Region>[] =>
    ids.map((id, index) => geography.region(id, `${path}[${index}]`));

/**
 * Short region codes, as the WAF and the log tasks of other products write them.
 * Source: `extension_monitor.go` of terraform-provider-tencentcloud 1.83.25.
 */
const shortCodes: Readonly<Record<string, string>> = {
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
