import type { Text } from "../../kernel";

/**
 * A province-level division. The prefix of an ICP filing number and that of a PSB number come from two alphabets, which differ
 * for 四川 (蜀/川), 贵州 (黔/贵) and 甘肃 (陇/甘).
 */
export interface Province {
    /** First two digits of the GB/T 2260 code. */
    readonly code: string;
    readonly name: Text;
    /** Prefix in ICP filing numbers. */
    readonly icp: string;
    /** Prefix in PSB (公安联网备案) numbers. */
    readonly psb: string;
}

const province = (code: string, zh: string, en: string, icp: string, psb = icp): Province => ({ code, name: { zh, en }, icp, psb });

/** The 31 province-level divisions of the mainland, in the order of their GB/T 2260 codes. */
export const provinces: readonly Province[] = [
    province("11", "北京", "Beijing", "京"),
    province("12", "天津", "Tianjin", "津"),
    province("13", "河北", "Hebei", "冀"),
    province("14", "山西", "Shanxi", "晋"),
    province("15", "内蒙古", "Inner Mongolia", "蒙"),
    province("21", "辽宁", "Liaoning", "辽"),
    province("22", "吉林", "Jilin", "吉"),
    province("23", "黑龙江", "Heilongjiang", "黑"),
    province("31", "上海", "Shanghai", "沪"),
    province("32", "江苏", "Jiangsu", "苏"),
    province("33", "浙江", "Zhejiang", "浙"),
    province("34", "安徽", "Anhui", "皖"),
    province("35", "福建", "Fujian", "闽"),
    province("36", "江西", "Jiangxi", "赣"),
    province("37", "山东", "Shandong", "鲁"),
    province("41", "河南", "Henan", "豫"),
    province("42", "湖北", "Hubei", "鄂"),
    province("43", "湖南", "Hunan", "湘"),
    province("44", "广东", "Guangdong", "粤"),
    province("45", "广西", "Guangxi", "桂"),
    province("46", "海南", "Hainan", "琼"),
    province("50", "重庆", "Chongqing", "渝"),
    province("51", "四川", "Sichuan", "蜀", "川"),
    province("52", "贵州", "Guizhou", "黔", "贵"),
    province("53", "云南", "Yunnan", "滇"),
    province("54", "西藏", "Tibet", "藏"),
    province("61", "陕西", "Shaanxi", "陕"),
    province("62", "甘肃", "Gansu", "陇", "甘"),
    province("63", "青海", "Qinghai", "青"),
    province("64", "宁夏", "Ningxia", "宁"),
    province("65", "新疆", "Xinjiang", "新"),
];

/** The 31 prefixes of ICP filing numbers, for a character class. */
export const icpPrefixes = provinces.map(p => p.icp).join("");

/** The 31 prefixes of PSB numbers, for a character class. */
export const psbPrefixes = provinces.map(p => p.psb).join("");

/** Prefixes of licences: they use either alphabet (a Sichuan licence says 川 where its filing says 蜀), so all 34 are accepted. */
export const licencePrefixes = [...new Set(icpPrefixes + psbPrefixes)].join("");

/** Other names of provinces that people write where the prefix belongs. */
const otherShortNames: Readonly<Record<string, string>> = { 云: "53", 秦: "61", 申: "31" };

/** The province that a character means, whichever alphabet or habit it comes from. */
export const provinceMeantBy = (character: string): Province | undefined =>
    provinces.find(p => p.icp === character || p.psb === character) ?? provinceOfCode(otherShortNames[character] ?? "");

/** The province whose GB/T 2260 code is these two digits; undefined for `10`, the code of national registrations. */
export const provinceOfCode = (code: string): Province | undefined => provinces.find(p => p.code === code);

/** The province of that name: 广东, 广东省, 广西壮族自治区, Guangdong, or the prefix 粤. */
export const provinceNamed = (name: string): Province | undefined => {
    const short = name
        .normalize("NFKC")
        .trim()
        .replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, "");
    return provinces.find(p => p.name.zh === short || p.icp === short || p.name.en.toLowerCase() === short.toLowerCase());
};
