import {
    absent,
    type Fact,
    type Inherited,
    is,
    type Kind,
    known,
    type Look,
    mapFact,
    type PlacementRole,
    type Region,
    type ResourceType,
    type Sample,
    type ShownFacet,
    unknown,
} from "../../kernel";
import { regionOfHostName } from "../hostnames";
import { geographyOf } from "../regions";
import { logNotShown, resourceType } from "../resource-type";
import { byDefault, inheritedBy, LATER, notKnown } from "../sample";
import { tokensOf } from "../tokens";

/**
 * How a property names a place.
 * `zone` and `region` ids · `node` an id of the edge network ENS, which is no region · `namespace` a region id before a colon
 * · `endpoint` a host name of the cloud · `bucket` the name of a bucket that stands at the place
 */
export type PlaceId = "zone" | "region" | "node" | "namespace" | "endpoint" | "bucket";

type Bag = Record<string, unknown>;

/** A property, however deep, as a table names it: `zoneMappings[].zoneId`. */
interface Path {
    readonly text: string;
    /** Properties that lead to the block which holds the last one. */
    readonly blocks: readonly { readonly property: string; readonly isList: boolean }[];
    readonly last: string;
}

/** One place that a resource type states. */
interface Clause {
    readonly role: PlacementRole;
    readonly id: PlaceId;
    /** Properties that are used together; of the alternatives in each the first that is given counts. */
    readonly paths: readonly (readonly Path[])[];
    /** A switch beside the property, without which the place is not used. */
    readonly switchedBy: string | undefined;
}

/** What gives the resource a public address: that it exists, or a property with its words for yes and no. */
type Door =
    | "always"
    | {
          readonly path: Path;
          readonly words: Readonly<Record<string, boolean>>;
          readonly whenAbsent: boolean;
          /** A bandwidth: any above zero opens, and the words are two examples. */
          readonly isBandwidth: boolean;
      };

/** One row of a table: a resource type that shows a place and nothing else but what follows from its kind. */
interface Row {
    readonly terraform: string;
    readonly pulumi: string;
    readonly alsoKnownAs: readonly string[];
    readonly needs: string | undefined;
    readonly kind: Kind;
    /** The property that names the subject to which the resource only adds. */
    readonly partOf: string | undefined;
    /** Where the resource itself stands: at a place that it states, else in the region of its provider. */
    readonly own: { readonly role: PlacementRole; readonly stated: Clause | undefined } | undefined;
    readonly further: readonly Clause[];
    readonly door: Door | undefined;
    readonly title: { readonly zh: string; readonly en: string };
}

const geography = geographyOf("alicloud");

const pathOf = (text: string): Path => {
    const steps = text.split(".").map(step => ({ property: step.replace(/\[\]$/, ""), isList: step.endsWith("[]") }));
    return { text, blocks: steps.slice(0, -1), last: steps[steps.length - 1]?.property as string };
};

/** `replica zone secondaryZoneId`, `primary zone zoneId/availabilityZone`, `backup region copies[].regionId while doCopy`. */
function clauseOf(text: string): Clause {
    const [, role, id, paths, switchedBy] = /^(\w+) (\w+) (\S+)(?: while (\w+))?$/.exec(text) as RegExpExecArray;
    return {
        role: role as PlacementRole,
        id: id as PlaceId,
        paths: (paths as string).split(",").map(alternatives => alternatives.split("/").map(pathOf)),
        switchedBy,
    };
}

/** `open always`, `open enablePublic`, `open publicEndpointEnabled=true`, `open netType:pubnet,both!privatenet`, `open bandwidthOut>0`. */
function doorOf(text: string): Door {
    const [, path, open = "true", closed = "false", whenAbsent] = /^open ([^:=>]+)(?::(.+)!([^=]+))?(=true|>0)?$/.exec(
        text,
    ) as RegExpExecArray;
    if (path === "always") return path;
    if (whenAbsent === ">0")
        return { path: pathOf(path as string), words: { "5": true, "0": false }, whenAbsent: false, isBandwidth: true };
    const words = [...open.split(",").map(word => [word, true]), ...closed.split(",").map(word => [word, false])];
    return { path: pathOf(path as string), words: Object.fromEntries(words), whenAbsent: whenAbsent !== undefined, isBandwidth: false };
}

/** `ecs/ecsDisk` → `alicloud:ecs/ecsDisk:EcsDisk`. */
function tokenOf(type: string): string {
    const name = type.slice(type.indexOf("/") + 1);
    return `alicloud:${type}:${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function rowOf(line: string): Row {
    const [names, types, needs, subject, places, zh, en] = line.split("|").map(cell => cell.trim()) as string[];
    const [terraform, twinTerraform] = (names as string).split(", ");
    const [type, twin] = (types as string).split(", ");
    const [kind, partOf] = (subject as string).split(" of ");
    const [own, ...others] = (places as string).split(";").map(clause => clause.trim()) as [string, ...string[]];
    const door = others.find(clause => clause.startsWith("open "));
    const home = /^(\w+) home$/.exec(own)?.[1] as PlacementRole | undefined;
    const stated = own === "-" || home ? undefined : clauseOf(own);
    return {
        terraform: terraform as string,
        pulumi: tokenOf(type as string),
        alsoKnownAs: twin === undefined ? [] : tokensOf("alicloud", twinTerraform as string, tokenOf(twin)),
        needs: needs || undefined,
        kind: kind as Kind,
        partOf,
        own: own === "-" ? undefined : { role: home ?? (stated as Clause).role, stated },
        further: others.filter(clause => !clause.startsWith("open ")).map(clauseOf),
        door: door === undefined ? undefined : doorOf(door),
        title: { zh: `阿里云${spaced(zh as string)}`, en: `Alibaba Cloud ${en}` },
    };
}

/** The blocks that hold the last property of a path. */
const blocksAt = (look: Look<Bag>, { blocks }: Path): readonly Look<Bag>[] =>
    blocks.reduce<readonly Look<Bag>[]>(
        (looks, { property, isList }) =>
            looks.flatMap(each => (isList ? (each.blocks(property) as readonly Look<Bag>[]) : [each.block(property) as Look<Bag>])),
        [look],
    );

type Place = Fact<Region> | Inherited;

/** The region that one text stands for. */
function regionOf(id: PlaceId, block: Look<Bag>, path: Path, text: Fact<string>): Place {
    const where = block.path(path.last);
    if (text.kind !== "known") return text as Fact<Region>;
    switch (id) {
        case "namespace":
            return geography.region(
                mapFact(text, value => value.split(":")[0] as string),
                where,
            );
        case "endpoint": {
            const region = regionOfHostName(text.value);
            return region.kind === "known" ? region : unknown(where, "word");
        }
        default:
            return geography.zone(text, where);
    }
}

function placesAt(id: PlaceId, path: Path, look: Look<Bag>, switchedBy: string | undefined): readonly Place[] {
    return blocksAt(look, path).flatMap(block => {
        if (switchedBy !== undefined && is(block.flag(switchedBy), false)) return [];
        if (id === "bucket") {
            return is(block.given(path.last), false) ? [] : [block.inherit(block.pointer(path.last, "bucket"), "placement", "region")];
        }
        return block.texts(path.last).map(text => regionOf(id, block, path, text));
    });
}

const placesOf = ({ id, paths, switchedBy }: Clause, look: Look<Bag>): readonly Place[] =>
    paths.flatMap(alternatives => {
        for (const path of alternatives) {
            const places = placesAt(id, path, look, switchedBy);
            if (places.length > 0) return places;
        }
        return [];
    });

function placementsOf({ own, further }: Row, look: Look<Bag>): readonly ShownFacet<"placement">[] {
    const stated = own?.stated ? placesOf(own.stated, look) : [];
    const here = own ? (stated.length > 0 ? stated : [look.place]).map(region => ({ region, role: own.role })) : [];
    const elsewhere = further.flatMap(clause => placesOf(clause, look).map(region => ({ region, role: clause.role })));
    const distinct = new Map<unknown, ShownFacet<"placement">>();
    for (const placement of [...here, ...elsewhere]) {
        const { region, role } = placement;
        const key = region.kind === "known" ? `${role} ${region.value.id}` : region;
        if (!distinct.has(key)) distinct.set(key, placement);
    }
    return [...distinct.values()];
}

function isOpen(door: Door, look: Look<Bag>): Fact<boolean> {
    if (door === "always") return known(true);
    const block = blocksAt(look, door.path)[0] ?? look;
    if (door.isBandwidth) return mapFact(block.number(door.path.last, 0), bandwidth => bandwidth > 0);
    return block.choice(door.path.last, door.words, door.whenAbsent);
}

/** Kinds of which the SQL or command audit is asked for: the provider's schema has no property for that of these types. */
const auditedKinds: readonly Kind[] = ["database", "cache"];

/** An example of each way to name a place, and the region that it reads as. */
const examples: Readonly<Record<PlaceId, { readonly value: string; readonly region?: string }>> = {
    zone: { value: "cn-shanghai-b", region: "cn-shanghai" },
    region: { value: "cn-shanghai", region: "cn-shanghai" },
    node: { value: "cn-chenzhou-telecom_unicom_cmcc" },
    namespace: { value: "cn-shanghai:shop", region: "cn-shanghai" },
    endpoint: { value: "cn-shanghai.log.aliyuncs.com", region: "cn-shanghai" },
    bucket: { value: "images" },
};

/** The inputs that hold a value at a path. */
function inputsAt({ text }: Path, value: unknown): Bag {
    const [step, ...rest] = text.split(".") as [string, ...string[]];
    const below = rest.length === 0 ? value : inputsAt(pathOf(rest.join(".")), value);
    return step.endsWith("[]") ? { [step.slice(0, -2)]: [below] } : { [step]: below };
}

/** The inputs of a sample, with a property that every resource of the type has. */
function withNeeded({ needs, own, further, door }: Row, inputs: Bag): Bag {
    if (needs === undefined || needs in inputs) return inputs;
    const paths = [own?.stated, ...further].flatMap(clause => clause?.paths.flat() ?? []);
    if (door !== undefined && door !== "always") paths.push(door.path);
    // a property that tells the place itself is left out, as if it were forgotten
    return paths.some(({ text }) => propertyOf(text) === needs) ? { tags: {}, ...inputs } : { [needs]: LATER, ...inputs };
}

const propertyOf = (path: string): string => path.replace(/[[.].*$/, "");

const readsAt = (id: PlaceId, path: Path): unknown => {
    if (id === "bucket") return inheritedBy(propertyOf(path.text), "placement", "region");
    return examples[id].region ?? notKnown("word");
};

/** What a row must read as: without a place, with each place that it can state, and with each known only later. */
function samplesOf(row: Row): readonly Sample<Bag>[] {
    const { own, further, kind, partOf } = row;
    const home = own ? [{ region: "cn-hangzhou", role: own.role }] : [];
    const audit = auditedKinds.includes(kind) && partOf === undefined ? { serviceLog: [{ on: notKnown("hidden", "audit") }] } : {};
    const stated = (clause: Clause, isOwn: boolean): readonly Sample<Bag>[] =>
        clause.paths.flat().flatMap((path): readonly Sample<Bag>[] => [
            {
                name: `${path.text} tells where ${isOwn ? "it stands" : `its ${clause.role} is`}`,
                inputs: withNeeded(row, inputsAt(path, examples[clause.id].value)),
                reads: { placement: [...(isOwn ? [] : home), { region: readsAt(clause.id, path), role: clause.role }] },
            },
            {
                name: `${path.text} known later`,
                inputs: withNeeded(row, inputsAt(path, LATER)),
                reads: {
                    placement: [
                        ...(isOwn ? [] : home),
                        { region: clause.id === "bucket" ? readsAt(clause.id, path) : notKnown("later"), role: clause.role },
                    ],
                },
            },
        ]);
    return [
        {
            name: own ? "nothing stated is the region of the provider" : "nothing stated tells no place",
            inputs: withNeeded(row, {}),
            reads: { placement: home, ...audit, ...doorReads(row.door) },
        },
        ...(own?.stated ? stated(own.stated, true) : []),
        ...further.flatMap(clause => stated(clause, false)),
        ...further.flatMap(({ switchedBy, paths, id }): readonly Sample<Bag>[] =>
            switchedBy === undefined
                ? []
                : paths.flat().map(path => ({
                      name: `${path.text} is not used while ${switchedBy} is off`,
                      inputs: withNeeded(row, offBeside(path, examples[id].value, switchedBy)),
                      reads: { placement: home },
                  })),
        ),
        ...doorSamples(row),
    ];
}

/** What a door reads as when nothing is stated. */
function doorReads(door: Door | undefined): Sample<Bag>["reads"] {
    if (door === undefined) return {};
    return { publicEntry: [{ open: door === "always" ? true : byDefault(door.whenAbsent) }] };
}

function doorSamples(row: Row): readonly Sample<Bag>[] {
    const { door } = row;
    if (door === undefined || door === "always") return [];
    const { path, words } = door;
    return [
        ...Object.entries(words).map(([word, open]) => ({
            name: `${path.text} ${word} ${open ? "gives it" : "keeps it from"} a public address`,
            inputs: withNeeded(row, inputsAt(path, word)),
            reads: { publicEntry: [{ open }] },
        })),
        {
            name: `${path.text} known later, so is whether it has a public address`,
            inputs: withNeeded(row, inputsAt(path, LATER)),
            reads: { publicEntry: [{ open: notKnown("later", path.text) }] },
        },
    ];
}

function offBeside(path: Path, value: string, switchedBy: string): Bag {
    if (path.blocks.length === 0) return { [path.last]: value, [switchedBy]: false };
    return inputsAt(pathOf(path.text.replace(/\.[^.]+$/, "")), { [path.last]: value, [switchedBy]: false });
}

/** The resource type of a row, with its samples. */
function typeOf(row: Row): ResourceType {
    const { terraform, pulumi, alsoKnownAs, title, kind, needs, own, further, partOf, door } = row;
    return resourceType<Bag>({
        terraform,
        pulumi,
        ...(alsoKnownAs.length === 0 ? {} : { alsoKnownAs }),
        title,
        subject: kind,
        ...(needs === undefined ? {} : { required: needs }),
        ...(partOf === undefined ? {} : { partOf: (look: Look<Bag>) => look.pointer(partOf, kind) }),
        shows: {
            ...(own === undefined && further.length === 0 ? {} : { placement: (look: Look<Bag>) => placementsOf(row, look) }),
            ...(auditedKinds.includes(kind) && partOf === undefined ? { serviceLog: () => logNotShown("audit") } : {}),
            ...(door === undefined
                ? {}
                : {
                      publicEntry: (look: Look<Bag>) => ({
                          open: isOpen(door, look),
                          web: absent,
                          region: look.place,
                          frontOf: [],
                      }),
                  }),
        },
        get samples() {
            return samplesOf(row);
        },
    });
}

/**
 * Resource types that show nothing but a place (and, where a flag says so, a public address), from a table with one row for each:
 *
 * `terraform | token without package and class | a property that it needs | kind | places | zh | en`
 *
 * `kind` may be `<kind> of <property>`: the resource then only adds to what that property points to. The first of the places is where
 * the resource itself stands: `-` nowhere, `<role> home` in the region of its provider, else at a place that it states, or at home when
 * it states none. Further places follow after semicolons; so does what opens it to the internet: `open always`, a flag (off unless `=true`
 * follows), a bandwidth (`open internetMaxBandwidthOut>0`) or a word (`open netType:<words for yes>!<words for no>`). A twin with the same properties stands after a comma, in both of the first columns. Databases and caches show in
 * addition that no property tells of their audit.
 */
export const placed = (table: string): readonly ResourceType[] =>
    table
        .split("\n")
        .map(line => line.trim())
        .filter(line => line !== "")
        .map(line => typeOf(rowOf(line)));

/** A space stands between Chinese and Latin letters. */
function spaced(name: string): string {
    return /^[\x21-\x7e]/.test(name) ? ` ${name}` : name;
}
