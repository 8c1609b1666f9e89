import type { z } from "zod";
import type { Placed, PlacedList } from "./checks";
import type { Complaint } from "./problem";
import { allowedRegions, type SectionName, sectionNames, sections, version } from "./schema";
import { complaintsOf, counted } from "./schema/complaints";
import { isList, isMapping, type Node, plainData } from "./source/node";

/** One file's rows that the form accepts, and complaints about the others. Paths begin with the number of the file. */
export interface Form {
    /** The lists that the file has. */
    readonly rows: Partial<Record<SectionName, readonly Placed<unknown>[]>>;
    readonly version?: 1;
    readonly allowedRegions?: PlacedList;
    readonly complaints: readonly Complaint[];
    /** Lists in which a row was refused. */
    readonly incomplete: readonly SectionName[];
}

/** Holds a file against the form, row by row: a refused row does not hide the others. */
export const readForm = (root: Node, file: number): Form => {
    const complaints: Complaint[] = [];
    const note = (more: readonly Complaint[]) => {
        for (const complaint of more) complaints.push({ ...complaint, path: [file, ...complaint.path] });
    };
    const incomplete = new Set<SectionName>();
    const rows: Partial<Record<SectionName, Placed<unknown>[]>> = {};
    const entries = isMapping(root) ? root.value : new Map<string, { readonly node: Node }>();
    const known: ReadonlySet<string> = new Set([...sectionNames, "version", "allowedRegions"]);
    const strange = [...entries.keys()].filter(key => !known.has(key));
    if (strange.length > 0) {
        note(complaintsOf([{ code: "unrecognized_keys", keys: strange, path: [], message: "" }], [], root));
    }
    const once = <T>(key: string, schema: { safeParse(data: unknown): z.ZodSafeParseResult<T> }): T | undefined => {
        const node = entries.get(key)?.node;
        const parsed = node && schema.safeParse(plainData(node));
        if (parsed?.success === false) note(complaintsOf(parsed.error.issues, [key], root));
        return parsed?.data;
    };
    const stated = once("version", version);
    const regions = once("allowedRegions", allowedRegions);
    const form = () => ({
        rows,
        ...(stated !== undefined && { version: stated }),
        ...(regions && { allowedRegions: { value: regions, path: [file, "allowedRegions"] } }),
        complaints,
        incomplete: [...incomplete],
    });
    for (const section of sectionNames) {
        const node = entries.get(section)?.node;
        if (!node) continue;
        if (!isList(node)) {
            note(complaintsOf([{ code: "invalid_type", expected: "array", path: [], message: "", input: undefined }], [section], root));
            incomplete.add(section);
            continue;
        }
        const accepted: Placed<unknown>[] = [];
        rows[section] = accepted;
        for (const [i, item] of (node.value as readonly Node[]).entries()) {
            if (complaints.length > counted) return form();
            const parsed = sections[section].safeParse(plainData(item));
            if (parsed.success) accepted.push({ row: parsed.data, path: [file, section, i] });
            else {
                note(complaintsOf(parsed.error.issues, [section, i], root));
                incomplete.add(section);
            }
        }
    }
    return form();
};
