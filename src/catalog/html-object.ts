import { type Fact, type Look, type Sample, type ShownFacet, unknown } from "../kernel";
import { LATER, nothing, notKnown, pointsBy } from "./sample";

/** Arguments that the object types of both clouds share. */
interface ObjectArgs {
    readonly bucket?: unknown;
    readonly key?: unknown;
    readonly content?: unknown;
    readonly source?: unknown;
}

/** An asset as hosts hand it over: the text itself, or where it is to be had. */
interface AssetArgs {
    readonly text?: unknown;
    readonly path?: unknown;
    readonly uri?: unknown;
}

/** What a property holds: a text of its own, or an asset, of which a text asset brings its text along and no other does. */
function heldBy(look: Look<ObjectArgs>, property: "content" | "source"): Fact<string> {
    const held = look.text(property);
    if (held.kind !== "unknown" || held.why !== "shape") return held;
    const text = (look.block(property) as Look<AssetArgs>).text("text");
    if (text.kind === "absent") return unknown(look.path(property), "file");
    return text.kind === "unknown" && text.why === "shape" ? held : text;
}

/** A text in `source` is the path of a file, which stands outside the plan. */
const fromSource = (look: Look<ObjectArgs>): Fact<string> =>
    look.text("source").kind === "known" ? unknown(look.path("source"), "file") : heldBy(look, "source");

/**
 * An object that is an HTML page, by its key. The content of a page that comes from a file stands behind the property that names the
 * file: a host that knows the program's folder may fill it in.
 */
export function htmlObject<Args extends ObjectArgs>(typed: Look<Args>): readonly ShownFacet<"webPage">[] {
    const look = typed as unknown as Look<ObjectArgs>;
    const path = look.text("key");
    if (path.kind === "known" && !/\.html?$/i.test(path.value)) return [];
    const content = heldBy(look, "content");
    return [{ path, content: content.kind === "absent" ? fromSource(look) : content, bucket: look.pointer("bucket", "bucket") }];
}

/** Samples of an object type: the two clouds spell its properties alike. */
export const htmlSamples: readonly Sample<ObjectArgs>[] = [
    {
        name: "a home page whose text stands in the program",
        inputs: { bucket: LATER, key: "index.html", content: "<p>粤ICP备2026000001号</p>" },
        reads: { webPage: [{ path: "index.html", content: "<p>粤ICP备2026000001号</p>", bucket: pointsBy("bucket") }] },
    },
    {
        name: "a file of which the plan shows no more than the path",
        inputs: { bucket: "site", key: "index.html", source: "./site/index.html" },
        reads: { webPage: [{ path: "index.html", content: notKnown("file", "source") }] },
    },
    {
        name: "a text asset brings its text along",
        inputs: { bucket: "site", key: "index.html", source: { text: "<p>粤ICP备2026000001号</p>" } },
        reads: { webPage: [{ path: "index.html", content: "<p>粤ICP备2026000001号</p>" }] },
    },
    {
        name: "of a file asset the plan shows no more than the path",
        inputs: { bucket: "site", key: "index.html", source: { path: "./site/index.html" } },
        reads: { webPage: [{ path: "index.html", content: notKnown("file", "source") }] },
    },
    {
        name: "a file of which the path is known later",
        inputs: { bucket: "site", key: "index.html", source: LATER },
        reads: { webPage: [{ content: notKnown("later", "source") }] },
    },
    { name: "a picture is no page", inputs: { bucket: "site", key: "logo.png", source: "./logo.png" }, reads: { webPage: [] } },
    { name: "an empty object", inputs: { bucket: "site", key: "index.html" }, reads: { webPage: [{ content: nothing }] } },
    {
        name: "a key known later may be a page",
        inputs: { bucket: "site", key: LATER },
        reads: { webPage: [{ path: notKnown("later", "key") }] },
    },
];
