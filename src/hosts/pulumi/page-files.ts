import { type Fact, known, type Markers, type Reading, type Text, type Unknown } from "../../kernel";

/** The text of a file that the program names, or why it was not read and what to do instead. */
export type PageFile = { readonly text: string } | { readonly problem: Text };

/** Opens a file by the path that the program of a project gives it; relative paths begin in the program's folder. Never throws for a file. */
export type OpenPage = (path: string, project: string) => PageFile;

/** What the host knows of an unknown fact beside its reason. */
export type Notes = WeakMap<Unknown, Text>;

export interface PageFiles {
    readonly markers: Markers;
    readonly notes: Notes;
    open(path: string): PageFile;
}

/** Only at the top of its bucket may a page be a home page, which is all that is judged; a built site has thousands below. */
const atTheTop = /^\/?[^/]+$/;

const notFetched: Text = {
    zh: "页面以网址给出，不会去下载；请下载后用 beian-guard page <文件> 检查",
    en: "The page is given by an address of the network and is not fetched: download it and check it with beian-guard page <file>",
};

const notUnpacked: Text = {
    zh: "页面以归档给出，而一个对象只能是一个文件，不会解包；请用 beian-guard page <文件> 检查页面",
    en: "The page is given by an archive, which is not unpacked, for an object is one file: check the page with beian-guard page <file>",
};

/**
 * The reading with the pages whose content stands in a file that the plan names. The fact says in which property the file is named. A resource
 * that is known from the state alone is left as it is: what lies in the folder now need not be what was put up then.
 */
export function withPageFiles(reading: Reading, files: PageFiles): Reading {
    if (reading.entry.shows.webPage === undefined || reading.resource.fromState) return reading;
    const { inputs } = reading.resource;
    const sightings = reading.sightings.map(sighting => {
        const { path, content } = sighting.facts as { readonly path?: Fact<string>; readonly content?: Fact<string> };
        if (sighting.facet !== "webPage" || content?.kind !== "unknown" || content.why !== "file") return sighting;
        if (path?.kind !== "known" || !atTheTop.test(path.value)) return sighting;
        const filled = contentOf(inputs[content.path], content, files);
        return { ...sighting, facts: { ...sighting.facts, content: filled } };
    });
    return { ...reading, sightings };
}

function contentOf(named: unknown, content: Unknown, { markers, notes, open }: PageFiles): Fact<string> {
    const { path, uri } = (typeof named === "string" ? { path: named } : (named ?? {})) as Readonly<Record<string, unknown>>;
    if (typeof path !== "string") notes.set(content, typeof uri === "string" ? notFetched : notUnpacked);
    if (typeof path !== "string" || markers.isUnknown(path) || markers.isSecret(path)) return content;
    const file = open(path);
    if ("text" in file) return known(file.text);
    notes.set(content, file.problem);
    return content;
}
