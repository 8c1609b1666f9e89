import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { cliOrSkip } from "./cli";
import { of, openSession, ownPack, programFolder, type Session, stoppedBy, type Told } from "./session";

const found = cliOrSkip();
const cli = found as NonNullable<typeof found>;
const whenCli = found === undefined ? describe.skip : describe;

jest.setTimeout(300_000);

let scratch: string;
beforeAll(() => {
    scratch = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const write = (name: string, content: string): string => {
    const file = path.join(scratch, name);
    writeFileSync(file, content);
    return file;
};
const policyConfig = (name: string, config: object): readonly string[] => [
    "--policy-pack-config",
    write(`${name}.json`, JSON.stringify(config)),
];
const urn = (program: string, type: string, name: string): string => `urn:pulumi:dev::${program}::${type}::${name}`;

whenCli("A stack that keeps the rules", () => {
    const registered = { BEIAN_REGISTER: "register.yaml" };
    const shop = urn("compliant", "alicloud:cdn/domainNew:DomainNew", "shop");
    let session: Session;
    let launched: Told;
    beforeAll(async () => {
        session = await openSession(cli, programFolder("compliant"));
        launched = await session.judge(["up", "--yes"], { environment: registered });
    });
    afterAll(() => session?.close());

    test("is deployed by up, judged in its preview and once more in the update", () => {
        expect(stoppedBy(launched)).toEqual([]);
        expect([launched.exitCode, launched.errors]).toEqual([0, []]);
        expect(launched.created).toContain(shop);
        expect(of(launched, "beian-coverage")).toHaveLength(2);
    });

    test("is judged again when nothing changes: without its register, up is stopped at the resource that is named", async () => {
        const told = await session.judge(["up", "--yes"]);
        expect(told.created).toEqual([]);
        expect(told.exitCode).not.toBe(0);
        expect(of(told, "icp-domain-needs-filing").map(finding => finding.urn)).toContain(shop);
    });

    test("passes under an own pack whose register.yaml lies beside its PulumiPolicy.yaml", async () => {
        const told = await session.judge(["preview"], { pack: path.join(__dirname, "packs", "beside-register") });
        expect([told.exitCode, stoppedBy(told)]).toEqual([0, []]);
        expect(of(told, "beian-coverage").map(({ policyPack, message }) => [policyPack, message.includes("No register")])).toEqual([
            ["beside-register", false],
        ]);
    });

    test("passes under pulumi -C with a register named from the caller's folder", async () => {
        const caller = mkdtempSync(path.join(scratch, "caller-"));
        copyFileSync(path.join(programFolder("compliant"), "Pulumi.yaml"), path.join(caller, "Pulumi.yaml"));
        copyFileSync(path.join(programFolder("compliant"), "register.yaml"), path.join(caller, "of-the-caller.yaml"));
        const elsewhere = await openSession(cli, caller);
        try {
            const told = await elsewhere.judge(["preview", "-C", programFolder("compliant")], {
                environment: { BEIAN_REGISTER: "of-the-caller.yaml" },
            });
            expect([told.exitCode, stoppedBy(told)]).toEqual([0, []]);
            expect(told.created).toContain(shop);
        } finally {
            elsewhere.close();
        }
    });

    test("is stopped once, by file and line, when its register is invalid, and what needs the register is undecided", async () => {
        const told = await session.judge(["preview"], { environment: { BEIAN_REGISTER: "invalid.yaml" } });
        expect(told.exitCode).not.toBe(0);
        expect(stoppedBy(told)).toEqual(["beian-register"]);
        expect(of(told, "beian-register")).toHaveLength(1);
        expect(of(told, "beian-register")[0]?.message).toMatch(/invalid\.yaml:10\b[\s\S]*revoked/);
        expect(
            of(told, "beian-undecided")
                .filter(finding => finding.urn === shop)
                .map(({ message }) => message)
                .join("\n"),
        ).toContain("icp-domain-needs-filing");
    });

    test("obeys levels and properties of a policy config file, and a property that no policy has is refused by its name", async () => {
        const flags = policyConfig("strict", {
            "audit-other-logs-kept": { enforcementLevel: "mandatory", days: 365 },
            "audit-trail-complete": { enforcementLevel: "advisory", dayz: 30 },
        });
        const told = await session.judge(["preview", ...flags], { environment: registered });
        expect(told.exitCode).not.toBe(0);
        expect(stoppedBy(told)).toEqual(["audit-other-logs-kept"]);
        expect(of(told, "audit-other-logs-kept")[0]?.message).toContain("365 days");
        expect(of(told, "audit-trail-complete").map(({ level }) => level)).toEqual(["advisory"]);
        expect(of(told, "audit-trail-complete")[0]?.message).toContain("audit-trail-complete.dayz");
    });

    test("is not judged with a property of the wrong type: the engine names policy and property", async () => {
        const flags = policyConfig("wrong", { "audit-log-kept-180-days": { days: "many" } });
        const told = await session.judge(["preview", ...flags], { environment: registered });
        expect(told.exitCode).not.toBe(0);
        const said = [...told.errors, told.stderr].join("\n");
        expect(said).toContain("audit-log-kept-180-days");
        expect(said).toContain("days");
    });
});

whenCli("A stack that only shows its faults as a whole", () => {
    const images = urn("unguarded", "alicloud:oss/bucket:Bucket", "images");
    const legacy = urn("unguarded", "alicloud:oss/bucket:Bucket", "legacy");
    let session: Session;
    let stopped: Told;
    let stateAfterStop: string;
    let forced: Told;
    beforeAll(async () => {
        session = await openSession(cli, programFolder("unguarded"));
        stopped = await session.judge(["up", "--yes"], { asText: true, environment: { BEIAN_LANG: "zh" } });
        stateAfterStop = await session.exported();
        forced = await session.judge(["up", "--yes", "--skip-preview"]);
    });
    afterAll(() => session?.close());

    test("is stopped by the preview of up, in Chinese where that is asked for, and nothing is made", () => {
        expect(stopped.exitCode).not.toBe(0);
        expect(stopped.stdout).toContain("audit-trail-on  (pulumi:pulumi:Stack: unguarded-dev)");
        expect(stopped.stdout).toContain("部署和基线中都没有操作审计跟踪");
        expect(JSON.parse(stateAfterStop).deployment.resources ?? []).toEqual([]);
    });

    test("is made by up --skip-preview, which fails afterwards and says that the resource is deployed already", async () => {
        expect(forced.exitCode).not.toBe(0);
        expect(stoppedBy(forced)).toEqual(expect.arrayContaining(["audit-storage-access-logged", "audit-trail-on"]));
        expect(of(forced, "audit-storage-access-logged").map(finding => finding.urn)).toEqual([images]);
        expect(of(forced, "audit-storage-access-logged")[0]?.message).toContain("already deployed");
        expect(await session.exported()).toContain(images);
    });

    test("with --target, a new trail that is left out leaves its duty undecided, and a bucket that only the state knows is judged", async () => {
        const server = urn("unguarded", "alicloud:ecs/instance:Instance", "web");
        const told = await session.judge(["preview", "--target", server], { environment: { BEIAN_E2E_CHANGED: "1" } });
        expect(of(told, "audit-trail-on")).toEqual([]);
        const undecided = of(told, "beian-undecided").filter(({ message }) => message.includes("audit-trail-on"));
        expect(undecided.map(({ level }) => level)).toEqual(["advisory"]);
        expect(of(told, "audit-storage-access-logged").map(finding => finding.urn)).toEqual([images]);
        expect(of(told, "audit-storage-access-logged")[0]?.message).toContain("already deployed");
    });

    test("with --refresh, a resource of another stack that is only read is judged too, as deployed", async () => {
        const told = await session.judge(["preview", "--refresh"]);
        const findings = of(told, "audit-storage-access-logged");
        expect(findings.map(finding => finding.urn).sort()).toEqual([images, legacy]);
        expect(findings.find(finding => finding.urn === legacy)?.message).toContain("already deployed");
    });

    test("is refused by policy analyze, from the backend and from an export file alike", async () => {
        const stack = await session.judge(["policy", "analyze"]);
        // A flag before the command: this one takes no --stack.
        const file = write("export.json", await session.exported());
        const exported = await session.judge(["--non-interactive", "policy", "analyze", "--file", file]);
        for (const told of [stack, exported]) {
            expect(told.exitCode).not.toBe(0);
            expect(stoppedBy(told)).toEqual(expect.arrayContaining(["audit-storage-access-logged", "audit-trail-on"]));
            expect(
                of(told, "audit-storage-access-logged")
                    .map(finding => finding.urn)
                    .sort(),
            ).toEqual([images, legacy]);
        }
    });
});

whenCli("Values of every sort where policies look", () => {
    const secret = "hunter2-do-not-print";
    const cdn = (name: string): string => urn("values", "alicloud:cdn/domainNew:DomainNew", name);
    let told: Told;
    beforeAll(async () => {
        const session = await openSession(cli, programFolder("values"), { config: { token: { secret } } });
        try {
            told = await session.judge(["preview"], { environment: { BEIAN_LANG: "both" } });
        } finally {
            session.close();
        }
    });

    test("a name that is another resource's output is undecided, in both phases, and stops nothing", () => {
        const ofLater = told.findings.filter(finding => finding.urn === cdn("later"));
        expect(ofLater.map(({ policy, level }) => [policy, level])).toEqual([
            ["beian-undecided", "advisory"],
            ["beian-undecided", "advisory"],
        ]);
        expect(ofLater[0]?.message).toContain("icp-domain-needs-filing: domainName is known only after the update");
        expect(ofLater[1]?.message).toContain("boundary-waf-fronts-web: domainName");
    });

    test("a secret of the configuration is judged and never printed", () => {
        expect(of(told, "icp-domain-needs-filing").map(finding => finding.urn)).toEqual([cdn("hidden")]);
        expect(told.stdout + told.stderr).not.toContain(secret);
    });

    test("files and archives among the properties break nothing", () => {
        expect(told.errors.filter(message => message !== "preview failed")).toEqual([]);
        expect(told.created).toEqual(
            expect.arrayContaining([
                urn("values", "alicloud:oss/bucketObject:BucketObject", "page"),
                urn("values", "alicloud:fc/function:Function", "render"),
            ]),
        );
        expect(of(told, "beian-coverage")).toHaveLength(1);
    });

    test("Chinese arrives as it was written", () => {
        expect(of(told, "icp-domain-needs-filing")[0]?.message).toContain("依据：【法规】《互联网信息服务管理办法》");
    });
});

whenCli("The profile that only observes", () => {
    test("lets a stack pass that is stopped otherwise, with the same findings as advice", async () => {
        const session = await openSession(cli, path.join(ownPack, "examples", "alicloud-shop-blocked"));
        try {
            const profile = path.join(ownPack, "profiles", "observe.json");
            const told = await session.judge(["preview", "--policy-pack-config", profile], {
                environment: { BEIAN_REGISTER: "register.yaml" },
            });
            expect([told.exitCode, stoppedBy(told), told.errors]).toEqual([0, [], []]);
            expect(told.findings.map(({ policy }) => policy)).toEqual(
                expect.arrayContaining(["icp-domain-needs-filing", "placement-region-allowed", "audit-trail-on"]),
            );
            expect(new Set(told.findings.map(({ level }) => level))).toEqual(new Set(["advisory"]));
        } finally {
            session.close();
        }
    });
});
