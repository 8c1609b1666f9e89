import { resolve } from "node:path";
import type { Text } from "../kernel";
import type { Checked, Problem, RegisterData } from "../register";
import { type Answer, type Asked, type Command, Refused, type Writing } from "./command";
import { publicOption } from "./public-option";
import { checkRegister, registerFiles, registerPath } from "./register-file";
import { shownPath } from "./shown-path";

/** One register, a file or a folder, and what came of checking it. */
interface Result {
    readonly file: string;
    readonly checked: Checked;
}

const counted = ({ filings, entities, domains, systems }: RegisterData): Readonly<Record<string, number>> => ({
    entities: entities?.length ?? 0,
    filings: filings?.length ?? 0,
    services: filings?.reduce((sum, { services }) => sum + services.length, 0) ?? 0,
    filedDomains: new Set(filings?.flatMap(({ services }) => services.flatMap(service => service.domains ?? []))).size,
    domains: domains?.length ?? 0,
    systems: systems?.length ?? 0,
});

/** A problem without what the file says there. */
const withoutFound = ({ found: _, suggestion: __, ...rest }: Problem): Omit<Problem, "found" | "suggestion"> => rest;

const publicText = ({ file, line, column, path, wanted }: Problem): Text => ({
    zh: `${file}:${line}:${column} ${path}：应为：${wanted.zh}`,
    en: `${file}:${line}:${column} ${path}: wanted ${wanted.en}`,
});

/** `register check [path...]`: writing, form, numbers, and what rows say of each other. */
export const registerCheckCommand: Command = {
    name: "register check",
    summary: { zh: "检查备案台账", en: "check a register of filings" },
    description: {
        zh: `检查写法、字段、号码（含校验位）、日期，以及各行之间是否矛盾；每个问题给出文件、行、列和应有的写法。
身份证号、手机号一律拒绝，且不会显示。写目录时，其中的 .yaml、.yml、.json 合成一份台账来检查；分开列出的多个路径各自检查，不合并。
有错误时退出码为 1；只有提醒时为 0，加 --strict 则为 1；文件无法读取时为 2。`,
        en: `Checks writing, fields, numbers with their check digits, dates, and whether rows contradict each other; each problem tells file, line, column and what is wanted. Resident IDs and mobile numbers are refused and never shown. The .yaml, .yml and .json files of a folder are checked as one register; several paths are checked one by one, not merged.
Errors end with 1; warnings alone with 0, or with 1 under --strict; a file that cannot be read with 2.`,
    },
    arguments: [
        {
            name: "[path...]",
            says: {
                zh: "台账文件或目录；缺省为 BEIAN_REGISTER，再找当前目录的 register.yaml、.yml、.json 或 registers/",
                en: "register files or folders; default BEIAN_REGISTER, then register.yaml, .yml, .json or registers/ in this folder",
            },
        },
    ],
    options: [{ flags: "--strict", says: { zh: "把提醒也算作问题", en: "count warnings as something found" } }, publicOption],
    examples: [
        { line: "beian-guard register check", says: { zh: "检查策略包会读到的那份台账", en: "the register that the pack would read" } },
        { line: "beian-guard register check --strict --format json register.yaml", says: { zh: "在流水线里", en: "in a pipeline" } },
    ],
    async run(asked) {
        const { problemText } = await import("../register");
        const { regions } = await import("../catalog");
        const knownRegions = new Set(regions.map(({ id }) => id));
        const results = pathsOf(asked).map((path): Result => {
            const file = shownPath(path, asked.terminal.folder);
            registerFiles(path, file);
            return { file, checked: checkRegister(path, asked.terminal.folder, asked.today, { knownRegions }) };
        });
        return answer(results, asked.flag("strict"), asked.flag("public"), asked.flag("public") ? publicText : problemText);
    },
};

function pathsOf({ words, terminal }: Asked): readonly string[] {
    if (words.length > 0) return words.map(word => resolve(terminal.folder, word));
    const { path, tried } = registerPath(terminal);
    if (path !== undefined) return [path];
    const list = tried.map(each => shownPath(each, terminal.folder)).join(", ");
    throw new Refused({
        zh: `没有找到备案台账。找过：${list}。用 beian-guard register init 新建，或写出文件名`,
        en: `no register was found. Tried: ${list}. Make one with beian-guard register init, or name the file`,
    });
}

function answer(results: readonly Result[], strict: boolean, publicOnly: boolean, sayProblem: (problem: Problem) => Text): Answer {
    const wrong = results.some(({ checked }) => !checked.ok || (strict && checked.warningCount > 0));
    const shown = (problems: readonly Problem[]) => (publicOnly ? problems.map(withoutFound) : problems);
    return {
        code: wrong ? 1 : 0,
        data: {
            files: results.map(({ file, checked }) => ({
                file,
                ok: checked.ok,
                problemCount: checked.ok ? 0 : checked.problemCount,
                problems: checked.ok ? [] : shown(checked.problems),
                warningCount: checked.warningCount,
                warnings: shown(checked.warnings),
                ...(checked.ok && { rows: counted(checked.data) }),
            })),
        },
        text: writing => results.map(result => fileText(result, sayProblem, writing)).join("\n"),
    };
}

function fileText({ file, checked }: Result, sayProblem: (problem: Problem) => Text, { lang, colours }: Writing): string {
    const say = (problem: Problem): string => sayProblem(problem)[lang];
    const zh = lang === "zh";
    const listed = (problems: readonly Problem[], count: number, mark: string): readonly string[] => [
        ...problems.map(problem => `${mark} ${say(problem)}`),
        ...(count > problems.length
            ? [`${mark} ${zh ? `另有 ${count - problems.length} 处未列出` : `and ${count - problems.length} more`}`]
            : []),
    ];
    const errors = checked.ok ? [] : listed(checked.problems, checked.problemCount, colours.wrong(zh ? "错误" : "error"));
    const warnings = listed(checked.warnings, checked.warningCount, colours.doubtful(zh ? "提醒" : "warning"));
    if (!checked.ok) {
        const count = checked.problemCount;
        return [...errors, ...warnings, zh ? `${file}：${count} 处错误` : `${file}: ${count} ${count === 1 ? "error" : "errors"}`].join(
            "\n",
        );
    }
    const { filings, services, filedDomains } = counted(checked.data);
    const rows = zh
        ? `${filings} 个备案主体、${services} 个服务、${filedDomains} 个备案域名`
        : `filings ${filings}, services ${services}, filed domains ${filedDomains}`;
    return [
        ...warnings,
        zh ? `${file}：${colours.right("没有错误")}，${rows}` : `${file}: ${colours.right("nothing wrong")}; ${rows}`,
    ].join("\n");
}
