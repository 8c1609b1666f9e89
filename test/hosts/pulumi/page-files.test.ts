import { readResource } from "../../../src/catalog";
import { type Notes, withPageFiles } from "../../../src/hosts/pulumi/page-files";
import { pulumiMarkers, unknownMarkers } from "../../../src/hosts/pulumi/raw-values";
import type { Fact, Reading, Unknown } from "../../../src/kernel";

const read = (inputs: Readonly<Record<string, unknown>>, fromState = false): Reading => {
    const type = "alicloud:oss/bucketObject:BucketObject";
    const urn = `urn:pulumi:prod::shop::${type}::page`;
    return readResource({ urn, type, name: "page", inputs, fromState }, {}, pulumiMarkers) as Reading;
};

/** The content after the host has looked for files, the paths it opened, and what it notes of the content. */
function filled(reading: Reading) {
    const opened: string[] = [];
    const notes: Notes = new WeakMap();
    const { sightings } = withPageFiles(reading, {
        markers: pulumiMarkers,
        notes,
        open: path => {
            opened.push(path);
            return path === "gone.html" ? { problem: { zh: "没有", en: "gone" } } : { text: `text of ${path}` };
        },
    });
    const content = sightings[0]?.facts.content as Fact<string>;
    return { content, opened, note: notes.get(content as Unknown)?.en };
}

describe("The content of a page", () => {
    test("is that of the file that the program names", () => {
        expect(filled(read({ key: "index.html", source: "a.html" })).content).toEqual({ kind: "known", value: "text of a.html" });
        expect(filled(read({ key: "/index.html", source: { path: "b.html" } })).content).toEqual({
            kind: "known",
            value: "text of b.html",
        });
    });

    test("stays unknown, with the reason, where the file is not to be had", () => {
        expect(filled(read({ key: "index.html", source: "gone.html" }))).toMatchObject({ content: { why: "file" }, note: "gone" });
    });

    test.each([
        ["stands in the program", { key: "index.html", content: "<p>", source: "a.html" }],
        ["lies below the top of the bucket, where no home page is", { key: "docs/index.html", source: "a.html" }],
        ["has a key that is known later", { key: unknownMarkers[0], source: "a.html" }],
        ["is named by a path that is known later", { key: "index.html", source: { path: unknownMarkers[0] } }],
        ["is named by a blanked-out path", { key: "index.html", source: { path: "[secret]" } }],
        ["is nowhere", { key: "index.html" }],
    ])("is not looked for where it %s", (_, inputs) => {
        expect(filled(read(inputs)).opened).toEqual([]);
    });

    test("is not looked for where the resource is known from the state alone", () => {
        const reading = read({ key: "index.html", source: "a.html" }, true);
        expect(filled(reading)).toMatchObject({ content: { kind: "unknown", path: "source" }, opened: [] });
    });
});
