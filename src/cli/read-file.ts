import { accessSync, constants, readFileSync, statSync } from "node:fs";
import type { Text } from "../kernel";
import { Refused } from "./command";

const reasons: Readonly<Record<string, Text>> = {
    ENOENT: { zh: "没有这个文件或目录", en: "there is no such file or folder" },
    ENOTDIR: { zh: "路径中有一段不是目录", en: "a part of the path is no folder" },
    EACCES: { zh: "没有权限", en: "no permission" },
    EPERM: { zh: "没有权限", en: "no permission" },
    EISDIR: { zh: "这是目录，不是文件", en: "it is a folder, not a file" },
    EROFS: { zh: "文件系统只读", en: "the file system is read-only" },
    ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
};

/** Why the system refused a file, for people. What is no refusal of the system is thrown again: a bug of ours. */
export function fileReason(error: unknown): Text {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return reasons[code] ?? { zh: `系统报告 ${code}`, en: `the system says ${code}` };
}

/** The bytes of a file of at most so many bytes; refused where it cannot be read. `file` is how messages name it. */
export function bytesOf(path: string, file: string, largest: number): Buffer {
    try {
        const stat = statSync(path);
        if (stat.isFile() && stat.size > largest) {
            const megabytes = Math.ceil(stat.size / 1e6);
            throw new Refused({
                zh: `${file} 有 ${megabytes} MB，过大（不超过 ${largest / 1e6} MB）`,
                en: `${file} has ${megabytes} MB, which is too large (at most ${largest / 1e6} MB)`,
            });
        }
        return readFileSync(path);
    } catch (error) {
        if (error instanceof Refused) throw error;
        const reason = fileReason(error);
        throw new Refused({ zh: `${file} 无法读取：${reason.zh}`, en: `${file} cannot be read: ${reason.en}` });
    }
}

/** Refuses what is no file that may be read, without reading it. `file` is how messages name it. */
export function mustBeReadable(path: string, file: string): void {
    let reason: Text | undefined;
    try {
        if (statSync(path).isDirectory()) reason = reasons.EISDIR;
        else accessSync(path, constants.R_OK);
    } catch (error) {
        reason = fileReason(error);
    }
    if (reason) throw new Refused({ zh: `${file} 无法读取：${reason.zh}`, en: `${file} cannot be read: ${reason.en}` });
}
