import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Analyzer, type AnalyzerOptions, startAnalyzer, type WireResource, type WireViolation } from "../../tools/analyzer";
import { fileAsset, folderArchive, remoteAsset, resource, secret, textAsset, types, UNKNOWN, urnOf } from "./resources";

const root = resolve(__dirname, "..", "..");
const numbered = '<p>shop</p><a href="https://beian.miit.gov.cn/">粤ICP备2026000001号</a>';
const bare = "<p>shop</p>";

let program: string;
let pack: Analyzer;

beforeAll(() => {
    program = realpathSync(mkdtempSync(join(tmpdir(), "beian-pages-")));
    mkdirSync(join(program, "site"));
    writeFileSync(join(program, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
    writeFileSync(join(program, "site", "numbered.html"), numbered);
    writeFileSync(join(program, "site", "bare.html"), bare);
    writeFileSync(
        join(program, "register.yaml"),
        `entities: [{ id: shop, name: 示例商贸有限公司, kind: enterprise, province: 广东 }]
filings:
  - { entity: shop, number: 粤ICP备2026000001号, status: active, services: [{ number: 粤ICP备2026000001号-1, name: 示例商城, domains: [shop-example.com], accessProviders: [alicloud, tencentcloud] }] }
`,
    );
});
afterEach(() => pack?.close());
afterAll(() => rmSync(program, { recursive: true, force: true }));

const start = async (options: AnalyzerOptions = {}): Promise<Analyzer> => {
    pack = await startAnalyzer(root, {
        ...options,
        environment: {
            BEIAN_LANG: "en",
            BEIAN_TODAY: "2026-06-01",
            BEIAN_REGISTER: join(program, "register.yaml"),
            BEIAN_PROGRAM: "",
            PWD: program,
            ...options.environment,
        },
    });
    return pack;
};

interface Site {
    readonly cloud: string;
    /** A bucket with a name of its own and the object at its top, as one wire form of the page. */
    resources(name: string, page: object): readonly WireResource[];
}

/** Makes what a cloud calls a bucket, the name that it serves, and its home page. */
const site = (cloud: string, [bucket, domain, object]: readonly [string, string, string], named: (name: string) => object): Site => ({
    cloud,
    resources: (name, page) => {
        const dependencies = { bucket: [urnOf(bucket, name)] };
        const region = { region: cloud === "alicloud" ? "cn-hangzhou" : "ap-guangzhou" };
        return [
            resource(bucket, name, { bucket: name }, { provider: region }),
            resource(domain, name, { bucket: UNKNOWN, ...named(`${name}.shop-example.com`) }, { provider: region, dependencies }),
            resource(object, name, { bucket: UNKNOWN, key: "index.html", ...page }, { provider: region, dependencies }),
        ];
    },
});

const sites = [
    site("alicloud", [types.bucket, "alicloud:oss/bucketCname:BucketCname", "alicloud:oss/bucketObject:BucketObject"], domain => ({
        domain,
    })),
    site(
        "tencentcloud",
        [
            "tencentcloud:index/cosBucket:CosBucket",
            "tencentcloud:index/cosBucketDomainCertificateAttachment:CosBucketDomainCertificateAttachment",
            "tencentcloud:index/cosBucketObject:CosBucketObject",
        ],
        domain => ({ domainCertificate: { domain } }),
    ),
];

/** What the pack says of home pages, by policy and by the name of the page. */
async function judged(analyzer: Analyzer, resources: readonly WireResource[]) {
    const all: WireViolation[] = [];
    for (const each of resources) all.push(...(await analyzer.analyze(each)));
    all.push(...(await analyzer.analyzeStack(resources)).violations);
    return toldIn(all);
}

const toldIn =
    (all: readonly WireViolation[]) =>
    (policy: string, page = "page"): readonly WireViolation[] =>
        all.filter(({ policy: id, urn }) => id === policy && /BucketObject::/.test(urn) && urn.endsWith(`::${page}`));

const forms: readonly (readonly [string, (page: "numbered" | "bare") => object])[] = [
    ["a text", page => ({ content: page === "bare" ? bare : numbered })],
    ["a text asset", page => ({ source: textAsset(page === "bare" ? bare : numbered) })],
    ["a text asset in the property of the text", page => ({ content: textAsset(page === "bare" ? bare : numbered) })],
    ["a file asset", page => ({ source: fileAsset(`./site/${page}.html`) })],
    ["the path of a file", page => ({ source: `site/${page}.html` })],
    ["an absolute path", page => ({ source: join(program, "site", `${page}.html`) })],
    ["a secret asset, whose mark the SDK takes off", page => ({ source: secret(fileAsset(`site/${page}.html`)) })],
];

const unread: readonly (readonly [string, object, RegExp])[] = [
    ["a file that is not there", { source: "site/none.html" }, /site\/none\.html was not read: .*beian-guard page site\/none\.html$/m],
    ["an address", { source: remoteAsset("https://example.com/?token=hunter2") }, /is not fetched/],
    ["an archive", { source: folderArchive("site") }, /is not unpacked/],
    ["a path known later", { source: UNKNOWN }, /source is known only after the update/],
    ["a text known later", { content: UNKNOWN }, /content is known only after the update/],
    ["a blanked-out text", { content: "[secret]" }, /content was blanked out/],
    ["a file asset whose path is known later", { source: fileAsset(UNKNOWN) }, /page-shows-filing-number: source/],
];

describe.each(sites)("a home page on $cloud", ({ resources }) => {
    let told: ReturnType<typeof toldIn>;
    beforeAll(async () => {
        const analyzer = await start();
        told = await judged(analyzer, [
            ...forms.flatMap(([, form], index) => [
                ...resources(`bare-${index}`, form("bare")),
                ...resources(`numbered-${index}`, form("numbered")),
            ]),
            ...unread.flatMap(([, page], index) => resources(`unread-${index}`, page)),
        ]);
        await analyzer.close();
    });

    test.each(forms.map(([form], index) => [form, index] as const))(
        "given as %s is refused without the filing number, and not with it",
        (_, index) => {
            const refused = told("page-shows-filing-number", `bare-${index}`);
            expect(refused.map(({ message }) => /Found: +(.*)/.exec(message)?.[1])).toEqual(["no filing number"]);
            expect(told("page-shows-filing-number", `numbered-${index}`)).toEqual([]);
            expect(told("beian-undecided", `numbered-${index}`)).toEqual([]);
        },
    );

    test.each(unread.map(([form, , why], index) => [form, index, why] as const))(
        "given as %s is undecided, never passed, and the finding says why",
        (_, index, why) => {
            expect(told("page-shows-filing-number", `unread-${index}`)).toEqual([]);
            const undecided = told("beian-undecided", `unread-${index}`).map(({ message }) => message);
            expect(undecided).toEqual([expect.stringMatching(why)]);
            expect(undecided[0]).not.toContain("hunter2");
        },
    );
});

describe("the program's folder", () => {
    const [alicloud] = sites as [Site, Site];

    test("is not guessed where the caller stands in another project: pulumi -C went elsewhere", async () => {
        const elsewhere = mkdtempSync(join(tmpdir(), "beian-elsewhere-"));
        writeFileSync(join(elsewhere, "Pulumi.yaml"), "name: another\n");
        const told = await judged(
            await start({ environment: { PWD: elsewhere } }),
            alicloud.resources("page", { source: "site/bare.html" }),
        );
        rmSync(elsewhere, { recursive: true });
        expect(told("page-shows-filing-number")).toEqual([]);
        expect(told("beian-undecided")[0]?.message).toContain("BEIAN_PROGRAM can name it");
    });

    test("can be named", async () => {
        const analyzer = await start({ environment: { PWD: "/", BEIAN_PROGRAM: program } });
        const told = await judged(analyzer, alicloud.resources("page", { source: "site/bare.html" }));
        expect(told("page-shows-filing-number")).toHaveLength(1);
    });

    test("says nothing of what a state holds: the file there now need not be the one that was put up", async () => {
        const analyzer = await start();
        const { violations } = await analyzer.analyzeStack(alicloud.resources("page", { bucket: "page", source: "site/bare.html" }));
        const told = violations.filter(({ urn }) => /BucketObject::/.test(urn));
        expect(told.map(({ policy }) => policy)).not.toContain("page-shows-filing-number");
        expect(told.find(({ policy }) => policy === "beian-undecided")?.message).toContain("page-shows-filing-number: source");
    });
});

test("pages that come at the same time are each judged by their own text", async () => {
    const analyzer = await start();
    const [alicloud] = sites as [Site, Site];
    const all = Array.from({ length: 60 }, (_, index) =>
        alicloud.resources(`page-${index}`, { source: textAsset(index % 3 === 0 ? bare : numbered) }),
    ).flat();
    await Promise.all(all.map(each => analyzer.analyze(each)));
    const { violations } = await analyzer.analyzeStack(all);
    const refused = violations.filter(({ policy }) => policy === "page-shows-filing-number").map(({ urn }) => urn.split("::").at(-1));
    const wanted = Array.from({ length: 20 }, (_, index) => `page-${index * 3}`);
    expect(refused.sort()).toEqual(wanted.sort());
});
