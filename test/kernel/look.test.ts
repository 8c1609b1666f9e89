import * as proxies from "@pulumi/policy/proxy";
import { geographyOf } from "../../src/catalog/regions";
import { pulumiMarkers, rawProperties, unknownMarkers } from "../../src/hosts/pulumi/raw-values";
import { absent, defaulted, type Fact, known, type Look, lookAt, type Region, type Standpoint, unknown } from "../../src/kernel";

/** The SDK leaves what is internal out of its types. */
const { unknownCheckingProxy } = proxies as unknown as { unknownCheckingProxy(inputs: object): Record<string, unknown> };

const home: Fact<Region> = known({ id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" });
const standpoint: Standpoint = { markers: pulumiMarkers, geography: geographyOf("alicloud"), place: home };

type Any = Look<Record<string, Record<string, unknown>>>;

/** A look at inputs, as the catalog has it for a resource of any type. */
const look = (inputs: unknown): Any => lookAt(inputs, standpoint) as unknown as Any;

const LATER = unknownMarkers[2] as string;

describe("A text", () => {
    const rows: readonly (readonly [string, unknown, Fact<string>])[] = [
        ["is read as it stands", "www.example.cn", known("www.example.cn")],
        ["may be empty, and is stated all the same", "", known("")],
        ["may be written as a number", 8080, known("8080")],
        ["may be written as a flag", true, known("true")],
        ["may stand in a list of one", ["www.example.cn"], known("www.example.cn")],
        ["is absent when null", null, absent],
        ["is absent when undefined", undefined, absent],
        ["is absent when the one element of its list is null", [null], absent],
        ["is not known before the update", LATER, unknown("p", "later")],
        ["is not known when part of it is not", `https://${LATER}.example.cn/`, unknown("p", "later")],
        ["is not known when the one element of its list is not", [LATER], unknown("p", "later")],
        ["was blanked out", "[secret]", unknown("p", "secret")],
        ["was blanked out in a list of one", ["[secret]"], unknown("p", "secret")],
        ["is no list of two", ["a", "b"], unknown("p", "shape")],
        ["is no empty list", [], unknown("p", "shape")],
        ["is no list in a list", [["a"]], unknown("p", "shape")],
        ["is no block", { a: 1 }, unknown("p", "shape")],
        ["is no function", () => "a", unknown("p", "shape")],
        ["is no symbol", Symbol("a"), unknown("p", "shape")],
        ["is no big integer", 1n, unknown("p", "shape")],
    ];
    test.each(rows)("%s", (_, value, wanted) => {
        expect(look({ p: value }).text("p")).toEqual(wanted);
    });

    test("that mentions a secret in passing is an ordinary text", () => {
        expect(look({ p: "the [secret] garden" }).text("p")).toEqual(known("the [secret] garden"));
    });

    test.each(unknownMarkers)("is not known with any of the engine's markers, %s among them", marker => {
        expect(look({ p: marker }).text("p")).toEqual(unknown("p", "later"));
    });

    test("takes the documented default when absent, marked as one, and never when it is unknown or blanked out", () => {
        expect(look({}).text("p", "x")).toEqual(defaulted("x"));
        expect(look({ p: null }).text("p", "x")).toEqual(defaulted("x"));
        expect(look({ p: LATER }).text("p", "x")).toEqual(unknown("p", "later"));
        expect(look({ p: "[secret]" }).text("p", "x")).toEqual(unknown("p", "secret"));
        expect(look({ p: {} }).text("p", "x")).toEqual(unknown("p", "shape"));
    });
});

describe("A number", () => {
    const rows: readonly (readonly [string, unknown, Fact<number>])[] = [
        ["is read as it stands", 180, known(180)],
        ["may be nought, which is no absence", 0, known(0)],
        ["may be written as text", "180", known(180)],
        ["may be written as text with space around it", " 180 ", known(180)],
        ["may be negative", -1, known(-1)],
        ["is no empty text", "", unknown("p", "shape")],
        ["is no text of spaces", "   ", unknown("p", "shape")],
        ["is no text with a unit", "180d", unknown("p", "shape")],
        ["is no flag", true, unknown("p", "shape")],
        ["is not infinite", Number.POSITIVE_INFINITY, unknown("p", "shape")],
        ["is not infinite as text", "Infinity", unknown("p", "shape")],
        ["is not NaN", Number.NaN, unknown("p", "shape")],
        ["is no list of two", [1, 2], unknown("p", "shape")],
        ["is not known before the update", unknownMarkers[1], unknown("p", "later")],
    ];
    test.each(rows)("%s", (_, value, wanted) => {
        expect(look({ p: value }).number("p")).toEqual(wanted);
    });

    test("takes its default when absent, not when it is nought or wrong", () => {
        expect(look({}).number("p", 30)).toEqual(defaulted(30));
        expect(look({ p: 0 }).number("p", 30)).toEqual(known(0));
        expect(look({ p: "many" }).number("p", 30)).toEqual(unknown("p", "shape"));
    });
});

describe("A flag", () => {
    const rows: readonly (readonly [string, unknown, Fact<boolean>])[] = [
        ["is read as it stands", false, known(false)],
        ["may be written as text", "true", known(true)],
        ["may be written as the other text", "false", known(false)],
        ["may stand in a list of one", [true], known(true)],
        ["is no number", 1, unknown("p", "shape")],
        ["is no other text", "on", unknown("p", "shape")],
        ["is no empty text", "", unknown("p", "shape")],
        ["is not known before the update", unknownMarkers[0], unknown("p", "later")],
    ];
    test.each(rows)("%s", (_, value, wanted) => {
        expect(look({ p: value }).flag("p")).toEqual(wanted);
    });

    test("that is false is not replaced by its default", () => {
        expect(look({ p: false }).flag("p", true)).toEqual(known(false));
        expect(look({}).flag("p", true)).toEqual(defaulted(true));
    });
});

describe("A choice among words", () => {
    const words = { domestic: "mainland", overseas: "overseas", "1": "one", true: "yes" } as const;
    test("is what its word stands for, also when the word is written as a number or a flag", () => {
        expect(look({ p: "overseas" }).choice("p", words)).toEqual(known("overseas"));
        expect(look({ p: 1 }).choice("p", words)).toEqual(known("one"));
        expect(look({ p: true }).choice("p", words)).toEqual(known("yes"));
    });

    test.each(["lunar", "Overseas", "", " overseas", "constructor", "__proto__", "toString", "hasOwnProperty"])(
        "is unknown, not a pass, for a word that nobody has met: %j",
        word => {
            expect(look({ p: word }).choice("p", words, "mainland")).toEqual(unknown("p", "word"));
        },
    );

    test("takes the default only when nothing is stated", () => {
        expect(look({}).choice("p", words, "mainland")).toEqual(defaulted("mainland"));
        expect(look({}).choice("p", words)).toEqual(absent);
        expect(look({ p: LATER }).choice("p", words, "mainland")).toEqual(unknown("p", "later"));
    });
});

describe("Whether a property is given", () => {
    const rows: readonly (readonly [string, unknown, Fact<boolean>])[] = [
        ["a block is, also an empty one", {}, known(true)],
        ["an empty list is not", [], known(false)],
        ["null is not", null, known(false)],
        ["a flag that is false is", false, known(true)],
        ["a list with something unknown in it is", [LATER], known(true)],
        ["an unknown may be", LATER, unknown("p", "later")],
        ["a blanked out one may be", "[secret]", unknown("p", "secret")],
    ];
    test.each(rows)("%s", (_, value, wanted) => {
        expect(look({ p: value }).given("p")).toEqual(wanted);
    });
});

describe("The pairs of a map", () => {
    const rows: readonly (readonly [string, unknown, readonly Fact<string>[]])[] = [
        [
            "are its keys with their values, in the order of the program",
            { team: "shop", "a:b": "c d" },
            [known("team=shop"), known("a:b=c d")],
        ],
        ["keep an empty value and a number", { temporary: "", level: 3 }, [known("temporary="), known("level=3")]],
        ["keep the key of a value known later", { team: LATER, a: "b" }, [unknown("p.team", "later"), known("a=b")]],
        ["keep the key of a value blanked out", { team: "[secret]" }, [unknown("p.team", "secret")]],
        ["leave a null out", { team: null, a: "b" }, [known("a=b")]],
        ["are doubtful where a value is no text", { team: { name: "shop" } }, [unknown("p.team", "shape")]],
        ["are one unknown when the map is", LATER, [unknown("p", "later")]],
        ["are doubtful when there is a list in its place", ["team=shop"], [unknown("p", "shape")]],
        ["are doubtful when there is a text in its place", "team=shop", [unknown("p", "shape")]],
        ["are none in an empty map", {}, []],
        ["are none when nothing is given", undefined, []],
    ];
    test.each(rows)("%s", (_, value, wanted) => {
        expect(look({ p: value }).pairs("p")).toEqual(wanted);
    });

    test("are found in a block, by their whole path", () => {
        expect(
            look({ p: { tags: { team: LATER } } })
                .block("p")
                .pairs("tags"),
        ).toEqual([unknown("p.tags.team", "later")]);
    });
});

describe("Lists", () => {
    test("of texts keep an unknown element as one fact with its place", () => {
        expect(look({ p: ["a", LATER, "[secret]", { b: 1 }] }).texts("p")).toEqual([
            known("a"),
            unknown("p[1]", "later"),
            unknown("p[2]", "secret"),
            unknown("p[3]", "shape"),
        ]);
    });

    test("that are unknown are one unknown", () => {
        expect(look({ p: LATER }).texts("p")).toEqual([unknown("p", "later")]);
    });

    test("may be written as their only element", () => {
        expect(look({ p: "a" }).texts("p")).toEqual([known("a")]);
    });

    test("count the places as the program does, null elements among them", () => {
        expect(look({ p: [null, {}] }).texts("p")).toEqual([unknown("p[1]", "shape")]);
        expect(
            look({ p: [null, { on: LATER }] })
                .blocks("p")
                .map(block => block.text("on")),
        ).toEqual([unknown("p[1].on", "later")]);
    });

    test("of host names may be one text with a separator, with empty parts left out", () => {
        expect(look({ p: "A.example.cn, ,*.b.cn," }).hosts("p", ",")).toEqual([known("a.example.cn"), known("*.b.cn")]);
    });

    test("of host names tell which property holds what is none", () => {
        expect(look({ p: ["a.cn", "~^regex$", LATER] }).hosts("p")).toEqual([
            known("a.cn"),
            unknown("p", "shape"),
            unknown("p[2]", "later"),
        ]);
    });
});

describe("Blocks", () => {
    test("read alike as an object and as a list of one", () => {
        for (const p of [{ size: "5" }, [{ size: "5" }]]) expect(look({ p }).block("p").number("size")).toEqual(known(5));
    });

    test("name the path of a fact in the program's spelling, however deep", () => {
        const inputs = { a: [{ b: { c: [{}, { d: LATER }] } }] };
        const facts = look(inputs)
            .blocks("a")
            .flatMap(a => (a.block("b") as unknown as Any).blocks("c"))
            .map(c => c.text("d"));
        expect(facts).toEqual([absent, unknown("a[0].b.c[1].d", "later")]);
    });

    test("that are absent read absent everywhere below", () => {
        const none = look({}).block("p");
        expect(none.text("a")).toEqual(absent);
        expect((none.block("b") as unknown as Any).flag("c")).toEqual(absent);
        expect(look({ p: [] }).block("p").text("a")).toEqual(absent);
        expect(look({ p: [] }).blocks("p")).toEqual([]);
    });

    test.each([
        ["later", LATER],
        ["secret", "[secret]"],
    ] as const)("that cannot be told (%s) read so everywhere below, with the whole path", (why, value) => {
        const block = look({ p: value }).block("p");
        expect(block.text("a")).toEqual(unknown("p.a", why));
        expect((block.block("b") as unknown as Any).flag("c")).toEqual(unknown("p.b.c", why));
        expect(block.texts("d")).toEqual([unknown("p.d", why)]);
        expect(
            look({ p: value })
                .blocks("p")
                .map(each => each.text("a")),
        ).toEqual([unknown("p.a", why)]);
    });

    test.each([["a text"], [5], [true], [[["nested"]]]])("of another shape (%j) cannot be told, and throw nothing", value => {
        expect(look({ p: value }).block("p").text("a")).toEqual(unknown("p.a", "shape"));
    });

    test.each([[undefined], [null], ["text"], [5], [[]], [LATER]])("also when the whole bag of inputs is %j", inputs => {
        const fact = look(inputs).text("a");
        expect(["absent", "unknown"]).toContain(fact.kind);
    });
});

describe("Names that every JavaScript object has", () => {
    test.each(["constructor", "toString", "hasOwnProperty", "__proto__", "valueOf"])("are no property of a resource: %s", name => {
        expect(look({}).text(name)).toEqual(absent);
        expect(look({ p: {} }).block("p").text(name)).toEqual(absent);
        expect(look({}).given(name)).toEqual(known(false));
    });

    test("are read where a resource has them of its own, as JSON can", () => {
        const inputs = JSON.parse('{"__proto__": {"domainName": "evil.cn"}, "constructor": "plain"}') as object;
        expect(look(inputs).block("__proto__").text("domainName")).toEqual(known("evil.cn"));
        expect(look(inputs).text("constructor")).toEqual(known("plain"));
        expect(look(inputs).text("domainName")).toEqual(absent);
    });

    test("taken over from the wire pollute nothing", () => {
        const raw = rawProperties(JSON.parse('{"__proto__": {"domainName": "evil.cn"}}') as object);
        expect(look(raw).text("domainName")).toEqual(absent);
        expect(look({}).text("domainName")).toEqual(absent);
        expect(({} as Record<string, unknown>).domainName).toBeUndefined();
    });
});

describe("Getters and proxies", () => {
    test("no getter is run", () => {
        const inputs = {
            get domainName(): string {
                throw new Error("a getter ran");
            },
        };
        expect(look(inputs).text("domainName")).toEqual(absent);
        expect(look({ p: inputs }).block("p").text("domainName")).toEqual(absent);
    });

    const properties = {
        domainName: LATER,
        known: "a.cn",
        sources: [{ content: LATER, port: unknownMarkers[1] }, { content: "1.2.3.4" }],
        all: unknownMarkers[6],
        list: unknownMarkers[3],
    };
    const proxied = unknownCheckingProxy(properties);

    test("the SDK's own proxy throws on what is unknown", () => {
        expect(() => proxied.domainName).toThrow(/can't be known during preview/);
    });

    test.each([
        ["the raw values behind the proxy", rawProperties(proxied)],
        ["the proxy itself", proxied],
    ])("%s are read without a throw", (_, inputs) => {
        expect(look(inputs).text("domainName")).toEqual(unknown("domainName", "later"));
        expect(look(inputs).text("known")).toEqual(known("a.cn"));
        expect(
            look(inputs)
                .blocks("sources")
                .map(source => [source.text("content"), source.number("port", 80)]),
        ).toEqual([
            [unknown("sources[0].content", "later"), unknown("sources[0].port", "later")],
            [known("1.2.3.4"), defaulted(80)],
        ]);
        expect(look(inputs).block("all").text("x")).toEqual(unknown("all.x", "later"));
        expect(look(inputs).texts("list")).toEqual([unknown("list", "later")]);
    });
});

describe("Regions and zones", () => {
    test("an absent region says nothing, an absent zone is the place of the resource", () => {
        expect(look({}).region("p")).toEqual(absent);
        expect(look({}).zone("p")).toEqual(home);
    });

    test("one that is not listed is unknown, never overseas", () => {
        expect(look({ p: "cn-atlantis" }).region("p")).toEqual(unknown("p", "word"));
        expect(look({ p: "cn-beijing-telecom" }).zone("p")).toEqual(unknown("p", "word"));
        expect(look({ p: "" }).zone("p")).toEqual(unknown("p", "word"));
    });

    test("one that is known later is no reason to take the resource's own place", () => {
        expect(look({ p: LATER }).zone("p")).toEqual(unknown("p", "later"));
    });
});

test("a pointer of a nested property is followed by its top-level property, and keeps what the text says", () => {
    const logging = look({ logging: [{ targetBucket: "logs" }] }).block("logging");
    expect(logging.pointer("targetBucket", "bucket")).toEqual({
        kind: "pointer",
        property: "logging",
        literal: known("logs"),
        to: ["bucket"],
    });
    expect(look({ bucket: LATER }).pointer("bucket")).toEqual({
        kind: "pointer",
        property: "bucket",
        literal: unknown("bucket", "later"),
        to: [],
    });
});
