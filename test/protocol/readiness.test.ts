import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Analyzer, type AnalyzerOptions, startAnalyzer, type WireResource } from "../../tools/analyzer";
import { resource, types, UNKNOWN } from "./resources";

const root = resolve(__dirname, "..", "..");

let folder: string;
let pack: Analyzer;

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "beian-readiness-"));
});
afterEach(() => pack?.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const register = (text: string): string => {
    const path = join(folder, `${Math.random()}.yaml`);
    writeFileSync(path, text);
    return path;
};

const filed = `entities: [{ id: shop, name: 示例商贸有限公司, kind: enterprise, province: 广东 }]
filings:
  - { entity: shop, number: 粤ICP备2026000001号, status: active, services: [{ number: 粤ICP备2026000001号-1, name: 示例商城, domains: [filed-example.com], accessProviders: [alicloud] }] }
`;

/** The findings of `beian-readiness` about the stack, after each resource by itself. */
async function readiness(resources: readonly WireResource[], options: AnalyzerOptions & { readonly register?: string } = {}) {
    pack = await startAnalyzer(root, {
        ...options,
        environment: { BEIAN_LANG: "en", BEIAN_TODAY: "2026-06-01", BEIAN_REGISTER: options.register ?? "", ...options.environment },
    });
    const first = [];
    for (const each of resources) first.push(...(await pack.analyze(each)));
    const { violations } = await pack.analyzeStack(resources);
    const of = (all: typeof violations) => all.filter(({ policy }) => policy === "beian-readiness");
    expect(of(first)).toEqual([]);
    return of(violations);
}

const cdn = (name: string, domainName: string, more: object = {}) => resource(types.cdn, name, { domainName, ...more });
const open = cdn("open", "www.filed-example.com");
const closed = cdn("closed", "www.unfiled-example.cn");

test("a name that must wait for a filing is told once, of the stack, with its day and the command that shows the steps", async () => {
    const [told, ...more] = await readiness([open, closed], { register: register(filed) });
    expect(more).toEqual([]);
    expect(told).toMatchObject({ level: "advisory", urn: "" });
    expect(told?.message.split("\n")).toEqual([
        "Every name of the stack may open today",
        "shop/prod: 1 must wait for a filing or a licence, 1 may open today",
        "- www.unfiled-example.cn: added service under the subject's filing, at Alibaba Cloud; open on 2026-07-10 if every step takes its full time (28 working days)",
        "  no filing covers the name; subjects with a filing: 粤ICP备2026000001号",
        "  Missing in the register: domains[unfiled-example.cn]",
        "Each step with its time and ground, and what can be done today: beian-guard readiness <program folder or plan.json>",
    ]);
});

test("nothing is told where every name may open today, where there is none, and of names overseas", async () => {
    expect(await readiness([open], { register: register(filed) })).toEqual([]);
    await pack.close();
    expect(await readiness([resource(types.bucket, "files", { bucket: "files" })])).toEqual([]);
    await pack.close();
    expect(await readiness([cdn("abroad", "www.unfiled-example.cn", { scope: "overseas" })])).toEqual([]);
});

test("a name that is not known yet is told with what must become known", async () => {
    const [told] = await readiness([cdn("later", UNKNOWN)], { register: register(filed) });
    expect(told?.message).toContain(
        '- Alibaba Cloud CDN domain "later" (name not known yet): cannot be told yet: domainName is known only after the update',
    );
});

test("without a register it says that nothing counts as filed", async () => {
    const [told] = await readiness([closed]);
    expect(told?.message).toContain("There is no register: judged as if nothing were filed");
    expect(told?.message).toContain("- www.unfiled-example.cn: first filing, at Alibaba Cloud; open on 2026-07-10");
});

test("with a register that cannot be used it is silent: beian-register says so", async () => {
    expect(await readiness([closed], { register: register("entities: [") })).toEqual([]);
});

test("it can be switched off, and made mandatory by a team that opens nothing early", async () => {
    expect(await readiness([closed], { config: { "beian-readiness": { level: "disabled" } } })).toEqual([]);
    await pack.close();
    const [told] = await readiness([closed], { config: { "beian-readiness": { level: "mandatory" } } });
    expect(told?.level).toBe("mandatory");
});

test("of many names the first ten groups are told and the others counted", async () => {
    const many = Array.from({ length: 25 }, (_, index) => cdn(`n${index}`, `www.unfiled-${String(index).padStart(2, "0")}.cn`));
    const [told] = await readiness(many);
    expect(told?.message.match(/^- /gm)).toHaveLength(10);
    expect(told?.message).toContain("\nand 15 more\n");
    expect(told?.message).toContain("25 must wait");
});
