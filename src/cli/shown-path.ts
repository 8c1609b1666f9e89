import { isAbsolute, relative } from "node:path";

/** A path as a person would write it: relative to the folder they are in, if it lies there. */
export function shownPath(path: string, folder: string): string {
    const near = relative(folder, path);
    if (near === "") return ".";
    return near.startsWith("..") || isAbsolute(near) ? path : near;
}
