import { z } from "zod";
import type { Text } from "../../kernel";
import { closest } from "../closest";
import type { Complaint } from "../problem";
import { isList, isMapping, type Node, nodeAt, type Path } from "../source/node";
import type { Refusal } from "./fields";
import { registerSchema } from "./register";

const longest = 60;

/** A value with more mistakes than this is not described further. */
export const counted = 1000;

/** What stands in the file, in few words. */
export const shown = (node: Node | undefined): Text => {
    if (node === undefined) return { zh: "没有写", en: "nothing" };
    if (node.value === null) return { zh: "空值", en: "an empty value" };
    if (isList(node)) return { zh: "一个列表", en: "a list" };
    if (isMapping(node)) return { zh: "一组“键: 值”", en: "a mapping" };
    if (typeof node.value !== "string") return { zh: String(node.value), en: String(node.value) };
    const text = node.value.length > longest ? `${node.value.slice(0, longest)}…` : node.value;
    return { zh: `“${text}”`, en: `"${text}"` };
};

const expectedTypes: Readonly<Record<string, Text>> = {
    string: { zh: "一段文字", en: "a text" },
    number: { zh: "一个数", en: "a number" },
    int: { zh: "一个整数", en: "a whole number" },
    boolean: { zh: "true 或 false", en: "true or false" },
    array: { zh: "一个列表（每项以 - 开头，或 [ ]）", en: "a list (each item after -, or [ ])" },
    object: { zh: "一组“键: 值”", en: "a mapping of keys to values" },
};

/** Chinese words that people write where an English one is wanted. */
const chineseWords: Readonly<Record<string, string>> = {
    有效: "active",
    正常: "active",
    已备案: "active",
    审批中: "applying",
    审核中: "applying",
    备案中: "applying",
    暂停: "suspended",
    注销: "cancelled",
    已注销: "cancelled",
    网站: "website",
    小程序: "mini-program",
    快应用: "quick-app",
    企业: "enterprise",
    个体工商户: "individual-business",
    事业单位: "public-institution",
    政府机关: "government",
    党政机关: "government",
    社会团体: "social-organisation",
    个人: "personal",
    境内: "mainland",
    境外: "overseas",
    海外: "overseas",
    本单位: "subject",
    法定代表人: "legal-representative",
    法人: "legal-representative",
    股东: "shareholder",
    主要负责人: "person-in-charge",
    其他: "other",
};

const yesNo: Readonly<Record<string, string>> = {
    是: "true",
    否: "false",
    yes: "true",
    no: "false",
    y: "true",
    n: "false",
    on: "true",
    off: "false",
};

/** The keys that the form has at a path. */
const keysAt = (path: Path): readonly string[] => {
    let schema: unknown = registerSchema;
    const bare = (given: unknown): unknown => {
        let inner = given;
        while (inner instanceof z.ZodOptional) inner = inner.unwrap();
        return inner;
    };
    for (const by of path) {
        const here = bare(schema);
        if (here instanceof z.ZodArray && typeof by === "number") schema = here.element;
        else if (here instanceof z.ZodObject) schema = (here.shape as Record<string, unknown>)[String(by)];
        else return [];
    }
    const here = bare(schema);
    return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
};

const complaint = (path: Path, found: Text, wanted: Text, suggestion?: string): Complaint => ({
    severity: "error",
    path,
    found,
    wanted,
    ...(suggestion !== undefined && { suggestion }),
});

const unknownKeys = (path: Path, keys: readonly string[]): readonly Complaint[] => {
    const known = keysAt(path);
    return keys.slice(0, counted).map(key => ({
        ...complaint(
            [...path, key],
            { zh: `未知的键“${key.slice(0, longest)}”`, en: `the unknown key "${key.slice(0, longest)}"` },
            { zh: `以下各键之一：${known.join("、")}`, en: `one of ${known.join(", ")}` },
            closest(key, known),
        ),
        atKey: true,
    }));
};

/** Turns what zod refused into complaints for people. `base` is the path of what was parsed, `root` the whole file. */
export const complaintsOf = (issues: readonly z.core.$ZodIssue[], base: Path, root: Node): readonly Complaint[] =>
    issues.slice(0, counted).flatMap((issue): readonly Complaint[] => {
        const path = [...base, ...(issue.path as Path)];
        const node = nodeAt(root, path);
        const found = shown(node);
        switch (issue.code) {
            case "unrecognized_keys":
                return unknownKeys(path, issue.keys);
            case "invalid_type": {
                const wanted = expectedTypes[issue.expected] ?? { zh: issue.expected, en: issue.expected };
                const written = node && !isList(node) && !isMapping(node) ? String(node.value ?? "") : "";
                const quoted = issue.expected === "string" && written !== "" ? `"${written}"` : undefined;
                const listed = issue.expected === "array" && node ? (written === "" ? "[]" : `[${written}]`) : undefined;
                const flag = issue.expected === "boolean" ? yesNo[written.toLowerCase()] : undefined;
                return [complaint(path, found, wanted, quoted ?? listed ?? flag)];
            }
            case "invalid_value": {
                const values = issue.values.map(String);
                const written = typeof node?.value === "string" ? node.value.trim() : String(node?.value ?? "");
                const meant = chineseWords[written];
                const suggestion = meant !== undefined && values.includes(meant) ? meant : closest(written, values);
                const list: Text = {
                    zh: `${values.join("、")}${values.length > 1 ? " 之一" : ""}`,
                    en: values.length > 1 ? `one of ${values.join(", ")}` : values.join(""),
                };
                return [complaint(path, found, list, node ? suggestion : undefined)];
            }
            case "too_small":
                return [
                    complaint(
                        path,
                        issue.origin === "array" ? { zh: "空列表", en: "an empty list" } : found,
                        issue.origin === "array"
                            ? { zh: `至少 ${issue.minimum} 项`, en: `at least ${issue.minimum} item` }
                            : issue.origin === "string"
                              ? { zh: "不为空的文字", en: "a text that is not blank" }
                              : { zh: `不小于 ${issue.minimum}`, en: `at least ${issue.minimum}` },
                    ),
                ];
            case "too_big":
                return [
                    complaint(
                        path,
                        found,
                        issue.origin === "string"
                            ? { zh: `不超过 ${issue.maximum} 个字符`, en: `at most ${issue.maximum} characters` }
                            : { zh: `不大于 ${issue.maximum}`, en: `at most ${issue.maximum}` },
                    ),
                ];
            case "invalid_format":
                return [
                    complaint(path, found, {
                        zh: "地域 ID，如 cn-hangzhou、ap-guangzhou",
                        en: "a region id, such as cn-hangzhou or ap-guangzhou",
                    }),
                ];
            default: {
                const { wanted, suggestion } = ((issue as { params?: Partial<Refusal> }).params ?? {}) as Partial<Refusal>;
                return [complaint(path, found, wanted ?? { zh: "符合格式的值", en: "a value of the form" }, suggestion)];
            }
        }
    });
