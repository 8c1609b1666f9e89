import type { Text } from "../kernel";
import { ministrySite, policePage } from "../page";
import {
    type FilingNumber,
    type LicenceNumber,
    type Province,
    type PsbNumber,
    readFilingNumber,
    readLicenceNumber,
    readPsbNumber,
    readSocialCreditCode,
    type ServiceKind,
    type SocialCreditCode,
    spellNumber,
} from "../register";
import { type Explanation, type Part, part, same } from "./explanation";

const kinds: Readonly<Record<ServiceKind, Text>> = {
    website: { zh: "网站（无字母）", en: "website (no letter)" },
    app: { zh: "App（字母 A）", en: "app (letter A)" },
    "mini-program": { zh: "小程序（字母 X）", en: "mini-program (letter X)" },
    "quick-app": { zh: "快应用（字母 K）", en: "quick app (letter K)" },
};

const provincePart = (written: string, province: Province): Part =>
    part("省份", "province", {
        zh: `${written}，${province.name.zh}（GB/T 2260 代码 ${province.code}）`,
        en: `${written}: ${province.name.en} (GB/T 2260 code ${province.code})`,
    });

const serviceParts = (service: FilingNumber["service"], subject: string): readonly Part[] =>
    service === undefined
        ? [part("服务序号", "service", { zh: "无，这是主体备案号", en: "none: this is the number of the subject" })]
        : [
              part("服务序号", "service", {
                  zh: `第 ${service.sequence} 个服务，类型：${kinds[service.kind].zh}`,
                  en: `number ${service.sequence} of the subject; kind: ${kinds[service.kind].en}`,
              }),
              part("主体备案号", "subject", same(subject)),
          ];

function filingParts(number: FilingNumber): readonly Part[] {
    const { text, subject, province, year, service } = number;
    const digits = /\d+/.exec(subject)?.[0] ?? "";
    const width = digits.length - 6;
    const footer: Text =
        province?.code === "44"
            ? {
                  zh: `${subject}（广东放主体备案号），链接 ${ministrySite}`,
                  en: `${subject} (Guangdong shows the subject number), linked to ${ministrySite}`,
              }
            : service
              ? { zh: `${text}，链接 ${ministrySite}`, en: `${text}, linked to ${ministrySite}` }
              : {
                    zh: `服务备案号（带 -序号），不能只放主体备案号；链接 ${ministrySite}`,
                    en: `the service number with its -sequence, not the subject number alone; linked to ${ministrySite}`,
                };
    return [
        ...(province ? [provincePart(province.icp, province)] : []),
        part("类别", "sort", {
            zh: "ICP备，非经营性互联网信息服务备案",
            en: "ICP备: filing of a non-commercial internet information service",
        }),
        part("年份", "year", {
            zh: `${digits.slice(0, width)}（${width} 位年份），${year} 年`,
            en: `${digits.slice(0, width)} (a year of ${width} digits): ${year}`,
        }),
        part("流水号", "serial", same(digits.slice(width))),
        ...serviceParts(service, subject),
        part("页脚", "footer", footer),
    ];
}

const categories: Readonly<Record<string, Text>> = {
    A1: { zh: "A1 第一类基础电信业务", en: "A1 basic telecom services, class 1" },
    A2: { zh: "A2 第二类基础电信业务", en: "A2 basic telecom services, class 2" },
    B1: { zh: "B1 第一类增值电信业务", en: "B1 value-added telecom services, class 1" },
    B2: {
        zh: "B2 第二类增值电信业务（信息服务 ICP、在线数据处理 EDI 都在此类，号码看不出是哪一种）",
        en: "B2 value-added telecom services, class 2 (both ICP and EDI belong here; the number does not tell which)",
    },
};

function licenceParts({ licence, province, categories: held, year, service }: LicenceNumber): readonly Part[] {
    const old = held.length === 0;
    const digits = /(\d+)号?$/.exec(licence)?.[1] ?? "";
    return [
        province
            ? provincePart(licence.slice(0, 1), province)
            : part("范围", "scope", { zh: "全国（跨省）许可证", en: "a national licence, for several provinces" }),
        part(
            "类别",
            "sort",
            old
                ? { zh: "ICP证，增值电信业务经营许可证（旧式）", en: "ICP证: licence for value-added telecom services, old form" }
                : {
                      zh: held.map(each => categories[each]?.zh ?? each).join("；"),
                      en: held.map(each => categories[each]?.en ?? each).join("; "),
                  },
        ),
        part("年份", "year", same(String(year))),
        part("流水号", "serial", same(old ? digits.slice(2) : digits.slice(4))),
        ...(service ? serviceParts(service, licence) : []),
    ];
}

const psbParts = ({ code, province }: PsbNumber): readonly Part[] => [
    provincePart(province.psb, province),
    part("行政区划", "district", {
        zh: `${code.slice(0, 6)}，前两位是省份`,
        en: `${code.slice(0, 6)}; its first two digits are the province`,
    }),
    part("类别码", "class", {
        zh: `${code.slice(6, 8)}（见到的号都是 02，没有查到规定）`,
        en: `${code.slice(6, 8)} (02 in every number seen; no rule was found)`,
    }),
    part("流水号", "serial", same(code.slice(8))),
    part("查询", "query", same(policePage(code))),
];

/** Authorities that register, and the kinds that each of them registers (GB 32100-2015). */
const authorities: Readonly<Record<string, { readonly name: Text; readonly kinds: Readonly<Record<string, Text>> }>> = {
    "1": {
        name: { zh: "机构编制部门", en: "commission for public offices" },
        kinds: { "1": { zh: "机关", en: "state organ" }, "2": { zh: "事业单位", en: "public institution" } },
    },
    "5": {
        name: { zh: "民政部门", en: "civil affairs" },
        kinds: {
            "1": { zh: "社会团体", en: "social organisation" },
            "2": { zh: "民办非企业单位", en: "private non-enterprise unit" },
            "3": { zh: "基金会", en: "foundation" },
        },
    },
    "9": {
        name: { zh: "市场监管部门", en: "market regulation" },
        kinds: {
            "1": { zh: "企业", en: "enterprise" },
            "2": { zh: "个体工商户", en: "individual business" },
            "3": { zh: "农民专业合作社", en: "farmers' cooperative" },
        },
    },
};

function creditCodeParts({ text, province }: SocialCreditCode): readonly Part[] {
    const authority = authorities[text[0] ?? ""];
    const other: Text = { zh: "其他", en: "other" };
    const kind = authority?.kinds[text[1] ?? ""] ?? other;
    const name = authority?.name ?? other;
    return [
        part("登记管理部门", "authority", { zh: `${text[0]}，${name.zh}`, en: `${text[0]}: ${name.en}` }),
        part("机构类别", "kind", { zh: `${text[1]}，${kind.zh}`, en: `${text[1]}: ${kind.en}` }),
        part("登记地", "registered in", {
            zh: `${text.slice(2, 8)}${province ? `，${province.name.zh}` : "，全国登记"}`,
            en: `${text.slice(2, 8)}${province ? `: ${province.name.en}` : ": a national registration"}`,
        }),
        part("主体标识码", "organisation", same(text.slice(8, 17))),
        part("校验码", "check digit", { zh: `${text[17]}，正确`, en: `${text[17]}, right` }),
        ...(province
            ? [
                  part("ICP 前缀", "ICP prefix", {
                      zh: `住所在${province.name.zh}的，备案号以“${province.icp}”开头`,
                      en: `${province.icp}, where the domicile is in ${province.name.en}`,
                  }),
              ]
            : []),
    ];
}

interface Format<T> {
    readonly kind: Explanation["kind"];
    readonly name: Text;
    readonly read: (
        typed: string,
    ) =>
        | { readonly ok: true; readonly value: T; readonly warnings: readonly Text[] }
        | { readonly ok: false; readonly wanted: Text; readonly suggestion?: string };
    readonly parts: (value: T) => readonly Part[];
    readonly text: (value: T) => string;
}

const filing: Format<FilingNumber> = {
    kind: "filing-number",
    name: { zh: "ICP 备案号", en: "ICP filing number" },
    read: readFilingNumber,
    parts: filingParts,
    text: ({ text }) => text,
};
const licence: Format<LicenceNumber> = {
    kind: "licence-number",
    name: { zh: "增值电信业务经营许可证号", en: "licence for value-added telecom services" },
    read: readLicenceNumber,
    parts: licenceParts,
    text: ({ text }) => text,
};
const psb: Format<PsbNumber> = {
    kind: "psb-number",
    name: { zh: "公安联网备案号", en: "PSB filing number" },
    read: readPsbNumber,
    parts: psbParts,
    text: ({ text }) => text,
};
const creditCode: Format<SocialCreditCode> = {
    kind: "credit-code",
    name: { zh: "统一社会信用代码", en: "unified social credit code" },
    read: readSocialCreditCode,
    parts: creditCodeParts,
    text: ({ text }) => text,
};

function explain<T>({ kind, name, read, parts, text }: Format<T>, typed: string): Explanation {
    const reading = read(typed);
    if (reading.ok) {
        const number = text(reading.value);
        const spelledRight = reading.warnings.length === 0 && number === typed.trim();
        const respelled: readonly Text[] =
            reading.warnings.length === 0 && number !== typed.trim()
                ? [{ zh: `规范写法是 ${number}`, en: `the right spelling is ${number}` }]
                : [];
        return {
            kind,
            code: spelledRight ? 0 : 1,
            title: { zh: `${number}：${name.zh}`, en: `${number}: ${name.en}` },
            parts: parts(reading.value),
            warnings: [...reading.warnings, ...respelled],
            data: { number, valid: true, reading: reading.value },
        };
    }
    const { wanted, suggestion } = reading;
    const meant = suggestion === undefined ? undefined : read(suggestion);
    return {
        kind,
        code: 1,
        title: { zh: `${typed.trim()}：${name.zh}写得不对`, en: `${typed.trim()}: not a valid ${name.en}` },
        parts: [
            part("应为", "wanted", wanted),
            ...(suggestion === undefined ? [] : [part("是否指", "did you mean", same(suggestion))]),
            ...(meant?.ok ? parts(meant.value) : []),
        ],
        data: { valid: false, wanted, ...(suggestion !== undefined && { suggestion }) },
    };
}

/** Explains a number by what it has the look of; undefined for what has the look of none. */
export function explainNumber(word: string): Explanation | undefined {
    const plain = spellNumber(word);
    if (/公网安/u.test(plain)) return explain(psb, word);
    if (/ICP证|^(?:合字|[\u4e00-\u9fff])?[AB][0-9](?:\.[AB][0-9])*-[0-9]/u.test(plain)) return explain(licence, word);
    if (/ICP|^[\u4e00-\u9fff]备?[0-9]{8,10}号?/u.test(plain) && /[0-9]{4}/.test(plain)) return explain(filing, word);
    if (/^[0-9A-Z]{18}$/.test(plain.replace(/-/g, ""))) return explain(creditCode, word);
    return undefined;
}
