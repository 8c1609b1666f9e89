import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runtime } from "@pulumi/pulumi";
import { readResource } from "../../../src/catalog";
import { type PlanFile, PlanFileError, planMarkers, readPlan, unknownMarker } from "../../../src/hosts/plan";
import { join as joinReadings } from "../../../src/kernel";
import { openWorkspace } from "../../../tools/pulumi/run";
import { cliOrSkip } from "../../e2e/cli";

/** The folder `program` as the real CLI 3.259.0 showed it; source positions are left out. */
const stored = (name: string): string => readFileSync(join(__dirname, `${name}.json`), "utf8");

const typesOf = ({ resources }: PlanFile) => resources.map(({ type, name }) => `${type.split(":").at(-1)} ${name}`).sort();

/** The public names that the catalog sees in a plan, each with what serves it from where. */
function namesIn(plan: PlanFile) {
    const readings = plan.resources.map(resource => readResource(resource, {}, planMarkers)).filter(reading => reading !== undefined);
    const dependencies = new Map(plan.resources.map(resource => [resource.urn, resource.dependencies]));
    return joinReadings(readings, urn => dependencies.get(urn))
        .sightings("publicName")
        .map(({ sighting: { facts, shownBy } }) => [
            shownBy.name,
            facts.name.kind === "known" ? facts.name.value : facts.name.kind === "unknown" ? facts.name.why : "",
            facts.reach.kind === "known" ? facts.reach.value : "",
        ])
        .sort();
}

const managed = [
    "AlidnsRecord api",
    "Bucket files",
    "DomainNew abroad",
    "DomainNew hidden",
    "DomainNew later",
    "DomainNew shop",
    "EipAddress address",
    "EipAssociation bound",
    "Instance server",
];

describe("a preview", () => {
    const plan = readPlan(stored("preview"), "preview.json");

    test("shows its project, its stack and every managed resource", () => {
        expect(plan).toMatchObject({ form: "preview", project: "shop-launch", stack: "dev", cautions: [] });
        expect(typesOf(plan)).toEqual(managed);
    });

    test("shows names: known, unknown, secret, mainland and overseas", () => {
        expect(namesIn(plan)).toEqual([
            ["abroad", "www.abroad-example.com", "overseas"],
            ["hidden", "secret", "mainland"],
            ["later", "later", "mainland"],
            ["shop", "www.shop-example.cn", "mainland"],
        ]);
    });

    test("keeps what a property depends on", () => {
        const bound = plan.resources.find(({ name }) => name === "bound");
        expect(bound?.dependencies.instanceId?.[0]).toMatch(/::server$/);
    });

    test("gives resources of the default provider the region of the configuration", () => {
        expect(plan.resources.map(({ provider }) => provider?.region)).toEqual(managed.map(() => "cn-hangzhou"));
    });

    test("of a stack that exists shows all of it with --show-sames", () => {
        const all = readPlan(stored("preview-with-sames"), "sames.json");
        expect(typesOf(all)).toEqual(managed);
        expect(all.cautions).toEqual([]);
    });

    test("of a stack that exists says that unchanged resources are missing without --show-sames", () => {
        const changes = readPlan(stored("preview-of-changes"), "again.json");
        expect(typesOf(changes)).toEqual(["AlidnsRecord api", "DomainNew later"]);
        expect(changes.cautions.map(({ en }) => en)).toEqual([expect.stringContaining("pulumi preview --json --show-sames")]);
    });
});

describe("an exported stack", () => {
    const plan = readPlan(stored("state"), "state.json");

    test("shows what was deployed, with the provider's own region", () => {
        expect(plan).toMatchObject({ form: "state", project: "shop-launch", stack: "dev" });
        expect(typesOf(plan)).toEqual(managed);
        expect(plan.resources.map(({ provider }) => provider?.region)).toEqual(managed.map(() => "cn-hangzhou"));
    });

    test("never gives away a secret, neither encrypted nor in plain text", () => {
        const [, ciphertext = "none"] = /"ciphertext": "([^"]+)"/.exec(stored("state")) ?? [];
        expect(ciphertext).not.toBe("none");
        expect(JSON.stringify(plan.resources)).not.toContain(ciphertext);
        const shown = stored("state").replaceAll(/"ciphertext": "[^"]+"/g, '"plaintext": "\\"hidden-example.cn\\""');
        expect(JSON.stringify(readPlan(shown, "shown.json").resources)).not.toContain("hidden-example.cn");
        expect(namesIn(plan).find(([name]) => name === "hidden")).toEqual(["hidden", "secret", "mainland"]);
    });

    test("reads the same out of a state file of the file backend", () => {
        const { version, deployment } = JSON.parse(stored("state"));
        const file = JSON.stringify({ version, checkpoint: { stack: "organization/shop-launch/dev", latest: deployment } });
        expect(readPlan(file, "dev.json")).toEqual(plan);
    });
});

test("a preview that ended in an error says that it does not show everything", () => {
    const plan = readPlan(stored("failed-preview"), "failed.json");
    expect(plan.cautions[0]?.en).toContain("failed with an unhandled exception");
    expect(typesOf(plan)).not.toContain("AlidnsRecord api");
});

test("resources that are about to be deleted, and those read with .get, are left out", () => {
    const preview = JSON.parse(stored("preview"));
    for (const step of preview.steps) {
        if (step.urn.endsWith("::shop")) step.op = "delete";
        if (step.urn.endsWith("::abroad")) step.newState.external = true;
    }
    expect(namesIn(readPlan(JSON.stringify(preview), "p.json")).map(([name]) => name)).toEqual(["hidden", "later"]);
    const state = JSON.parse(stored("state"));
    for (const resource of state.deployment.resources) if (resource.urn.endsWith("::shop")) resource.delete = true;
    expect(namesIn(readPlan(JSON.stringify(state), "s.json")).map(([name]) => name)).toEqual(["abroad", "hidden", "later"]);
});

test.each([
    ["no JSON", "name: shop", "no JSON"],
    ["a list", "[]", "no JSON object"],
    ["a saved plan", '{"manifest":{},"resourcePlans":{}}', "--save-plan"],
    ["a plan of Terraform", '{"format_version":"1.2","terraform_version":"1.9"}', "Terraform"],
    ["a package.json", '{"name":"shop"}', "some other JSON"],
    [
        "a preview that failed at once",
        '{"diagnostics":[{"severity":"error","message":"error: no stack\\nx"}]}',
        "failed and holds no steps: error: no stack",
    ],
    ["a broken step", '{"steps":[{"op":"create"}]}', "broken step"],
    ["a broken resource", '{"deployment":{"resources":[{"urn":7}]}}', "broken resource"],
])("%s is refused with what is wanted", (_, text, said) => {
    const refused = (): unknown => {
        try {
            return readPlan(text, "plan.json");
        } catch (error) {
            return error;
        }
    };
    const error = refused();
    expect(error).toBeInstanceOf(PlanFileError);
    expect((error as PlanFileError).text.en).toContain(said);
    expect((error as PlanFileError).text.zh).toMatch(/^plan\.json /);
});

test("a file as deep as a well is refused or read, and never overflows the stack", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    expect(() => readPlan(deep, "deep.json")).toThrow(PlanFileError);
    const preview = JSON.parse(stored("preview"));
    const text = JSON.stringify(preview).replace('"bandwidth":"5"', `"bandwidth":${deep}`);
    expect(text).toContain("[[[[");
    expect(typesOf(readPlan(text, "deep.json"))).toEqual(managed);
});

describe("an asset in a plan", () => {
    const marked = { "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17", hash: "0" };
    const contentOf = (inputs: object): unknown => {
        const type = "alicloud:oss/bucketObject:BucketObject";
        const state = { urn: `urn:pulumi:dev::shop::${type}::page`, type, custom: true, inputs: { key: "index.html", ...inputs } };
        const plan = readPlan(JSON.stringify({ steps: [{ op: "create", newState: state }] }), "plan.json");
        const [resource] = plan.resources;
        return resource && readResource(resource, {}, planMarkers)?.sightings[0]?.facts.content;
    };

    test("brings its text along, and no other does", () => {
        expect(contentOf({ source: { ...marked, text: "<p>shop</p>" } })).toEqual({ kind: "known", value: "<p>shop</p>" });
        expect(contentOf({ content: { ...marked, text: "<p>shop</p>" } })).toEqual({ kind: "known", value: "<p>shop</p>" });
        for (const part of [{ path: "index.html" }, { uri: "https://example.com/" }]) {
            expect(contentOf({ source: { ...marked, ...part } })).toEqual({ kind: "unknown", path: "source", why: "file" });
        }
    });

    test("that is secret stays unread", () => {
        const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "v1:…" };
        expect(contentOf({ source: secret })).toEqual({ kind: "unknown", path: "source", why: "secret" });
    });
});

test("an empty stack shows nothing and is no mistake", () => {
    expect(readPlan('{"version":3,"deployment":{"manifest":{},"resources":null}}', "s.json").resources).toEqual([]);
    expect(readPlan('{"version":3,"checkpoint":{"latest":null}}', "s.json").resources).toEqual([]);
});

test("the marker of unknown values is the engine's", () => {
    expect(unknownMarker).toBe(runtime.unknownValue);
});

const cli = cliOrSkip();

(cli ? test : test.skip)("the stored preview is what the CLI says today", async () => {
    if (!cli) return;
    const workspace = await openWorkspace(cli, join(__dirname, "program"));
    try {
        const { stdout, exitCode } = await workspace.run(["preview", "--json"]);
        expect(exitCode).toBe(0);
        expect(namesIn(readPlan(stdout, "today.json"))).toEqual(namesIn(readPlan(stored("preview"), "preview.json")));
    } finally {
        workspace.close();
    }
});
