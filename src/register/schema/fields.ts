import { z } from "zod";
import type { Day, Text } from "../../kernel";
import { asciiName, isPublicSuffix } from "../name";
import type { Reading } from "../numbers";

/** What a refused field says, carried through zod to the problem that a person reads. */
export interface Refusal {
    readonly wanted: Text;
    readonly suggestion?: string;
}

/** A description in both languages, as an editor shows it. */
export const both = (zh: string, en: string): string => `${zh}\n\n${en}`;

/** A text that `read` understands; its value is the one spelling, and a refusal says what is wanted. */
export const spelled = (read: (typed: string) => { readonly ok: true; readonly value: string } | ({ readonly ok: false } & Refusal)) =>
    z.string().transform((typed, context) => {
        const reading = read(typed);
        if (reading.ok) return reading.value;
        const { wanted, suggestion } = reading;
        context.addIssue({ code: "custom", message: wanted.en, params: { wanted, suggestion } satisfies Refusal });
        return z.NEVER;
    });

/** A number format of `../numbers` as a field: the value is the number in its one right spelling. */
export const numberField = (read: (typed: string) => Reading<{ readonly text: string }>) =>
    spelled(typed => {
        const reading = read(typed);
        return reading.ok ? { ok: true, value: reading.value.text } : reading;
    });

/** A text that is not blank. */
export const text = () => z.string().trim().min(1).max(2000);

/** A short name by which other rows refer to this one. */
export const id = () => z.string().trim().min(1).max(200);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = (typed: string): boolean => {
    const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    return y >= 1990 && y <= 2199 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
};

const otherDayForm = (typed: string): string | undefined => {
    const parts = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?:日|[T ].*)?$/u.exec(typed.normalize("NFKC").replace(/\s*[年月]\s*/gu, "-"));
    if (!parts) return undefined;
    const day = `${parts[1]}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[3] ?? "").padStart(2, "0")}`;
    return isDay(day) ? day : undefined;
};

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = () =>
    spelled(typed => {
        if (isDay(typed)) return { ok: true, value: typed };
        const suggestion = otherDayForm(typed);
        return {
            ok: false,
            wanted: { zh: "实际存在的日期，写作 YYYY-MM-DD", en: "a day that exists, written YYYY-MM-DD" },
            ...(suggestion !== undefined && { suggestion }),
        };
    }) as unknown as z.ZodType<Day, string>;

/** A domain without scheme, port, path or wildcard; case, trailing dot and Chinese spelling are normalised. */
export const domainName = () =>
    spelled(typed => {
        const name = asciiName(typed);
        const wanted: Text = {
            zh: "一个域名，如 example.cn（不带协议、端口、路径和 *）",
            en: "a domain such as example.cn, without scheme, port, path or *",
        };
        if (name === undefined || !name.includes(".")) return { ok: false, wanted };
        if (isPublicSuffix(name)) {
            return {
                ok: false,
                wanted: {
                    zh: "自己注册的域名（这是人人可在其下注册的公共后缀，不能备案）",
                    en: "a domain that you registered (this is a public suffix: anybody registers under it, and it is never filed)",
                },
            };
        }
        if (/[/:*?#]/.test(typed)) return { ok: false, wanted, suggestion: name };
        return { ok: true, value: name };
    });

/** Trade names of the clouds, and other usual spellings. */
const cloudNames: Readonly<Record<string, "alicloud" | "tencentcloud">> = {
    alicloud: "alicloud",
    aliyun: "alicloud",
    alibabacloud: "alicloud",
    阿里云: "alicloud",
    阿里云计算有限公司: "alicloud",
    tencentcloud: "tencentcloud",
    qcloud: "tencentcloud",
    腾讯云: "tencentcloud",
    腾讯云计算: "tencentcloud",
    "腾讯云计算(北京)有限责任公司": "tencentcloud",
};

const cloudMeant = (typed: string) =>
    cloudNames[
        typed
            .normalize("NFKC")
            .replace(/[\s_-]/g, "")
            .toLowerCase()
    ];

/** An access provider (接入商): a cloud by any of its usual names, or another provider as free text. */
export const accessProvider = () =>
    z
        .string()
        .trim()
        .min(1)
        .max(200)
        .transform(typed => cloudMeant(typed) ?? typed);

/** One of the two clouds that the catalog reads, by any of its usual names. */
export const cloud = () =>
    spelled(typed => {
        const value = cloudMeant(typed);
        return value
            ? { ok: true, value }
            : { ok: false, wanted: { zh: "alicloud（阿里云）或 tencentcloud（腾讯云）", en: "alicloud or tencentcloud" } };
    }) as unknown as z.ZodType<"alicloud" | "tencentcloud", string>;

/** A `project/stack` pattern; `*` stands for any run of characters within its segment. */
export const stackGlob = () =>
    spelled(typed => {
        const pattern = typed.trim();
        const parts = pattern.split("/");
        if (parts.length === 2 && parts.every(part => /^[^\s/]{1,200}$/u.test(part))) return { ok: true, value: pattern };
        return {
            ok: false,
            wanted: {
                zh: "“项目/栈”，可用 *，如 shop/prod 或 shop/*",
                en: "project/stack, where * may be used, such as shop/prod or shop/*",
            },
            ...(parts.length === 1 && pattern !== "" && { suggestion: `${pattern}/*` }),
        };
    });

/** A URN pattern; `*` stands for any run of characters. It names at least a part of a resource. */
export const urnGlob = () =>
    spelled(typed => {
        const pattern = typed.trim();
        if (/^urn:[^\s]{1,1000}$/u.test(pattern) && /[^*:]/u.test(pattern.slice("urn:pulumi:".length))) return { ok: true, value: pattern };
        return {
            ok: false,
            wanted: {
                zh: "资源的 URN，可用 *，如 urn:pulumi:prod::shop::alicloud:oss/bucket:Bucket::logs-*",
                en: "a URN, where * may be used, such as urn:pulumi:prod::shop::alicloud:oss/bucket:Bucket::logs-*",
            },
        };
    });

/** The id of one policy; a waiver of everything is refused. */
export const policyId = () =>
    spelled(typed => {
        const value = typed.trim();
        if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return { ok: true, value };
        return {
            ok: false,
            wanted: value.includes("*")
                ? { zh: "一条策略的 id；不能一次豁免所有策略，逐条写明", en: "the id of one policy; not all policies at once, name each" }
                : { zh: "策略的 id，如 boundary-waf-fronts-web", en: "the id of a policy, such as boundary-waf-fronts-web" },
        };
    });

/** A region id as the cloud writes it. */
export const regionId = () =>
    z
        .string()
        .trim()
        .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/)
        .max(60);
