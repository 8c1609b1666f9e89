import { isAbsolute, resolve } from "node:path";
import type { OpenPage, PageFile } from "../hosts/pulumi";
import type { Text } from "../kernel";
import type * as pageRoom from "../page";
import { bytesOf, type FileBytes } from "./file-bytes";
import { programFolder } from "./program-folder";

/** The largest page that is read, in bytes. */
const largestPage = 5_000_000;

const reasons: Readonly<Record<Extract<FileBytes, { refused: string }>["refused"], Text>> = {
    "no such file": {
        zh: "程序目录下没有这个文件（是否尚未构建？）",
        en: "there is no such file in the program's folder (not built yet?)",
    },
    "no regular file": { zh: "不是普通文件", en: "it is no regular file" },
    "too large": { zh: `超过 ${largestPage / 1e6} MB`, en: `it is larger than ${largestPage / 1e6} MB` },
    "not readable": { zh: "没有读取权限", en: "it may not be read" },
};

const folderUnknown: Text = {
    zh: "不能确定程序所在的目录（可用环境变量 BEIAN_PROGRAM 指明）",
    en: "the program's folder is not known for certain (BEIAN_PROGRAM can name it)",
};

const encodingUnknown: Text = { zh: "无法识别字符编码", en: "its encoding cannot be told" };

/** Reads pages that programs name by a path, as a person would see them; see {@link programFolder} for where relative paths begin. */
export function pageOpener(environment: Readonly<Record<string, string | undefined>>): OpenPage {
    const folders = new Map<string, string | undefined>();
    const folderOf = (project: string): string | undefined => {
        if (!folders.has(project)) folders.set(project, programFolder(project, environment));
        return folders.get(project);
    };
    return (path, project) => {
        const folder = isAbsolute(path) ? "" : folderOf(project);
        return folder === undefined ? notRead(path, folderUnknown) : pageAt(resolve(folder, path), path);
    };
}

function pageAt(path: string, named: string): PageFile {
    const file = bytesOf(path, largestPage);
    if ("refused" in file) return notRead(named, reasons[file.refused]);
    const page = (require("../page") as typeof pageRoom).decodePage(file.bytes);
    return page.ok ? { text: page.text } : notRead(named, encodingUnknown);
}

const notRead = (path: string, why: Text): PageFile => ({
    problem: {
        zh: `没有读取页面文件 ${path}：${why.zh}。请用 beian-guard page ${path} 检查`,
        en: `The page file ${path} was not read: ${why.en}. Check it with beian-guard page ${path}`,
    },
});
