import * as path from "node:path";
import { type Preview, type PreviewFinding, previewProgram } from "../../../src/hosts/program";
import { programFolder } from "./situations";

/** The home pages of the program, each in a bucket of both clouds; this package's own pack judges. */
const folder = programFolder("pages");

function preview(environment: Readonly<Record<string, string>> = {}): Promise<Preview> {
    return previewProgram(folder, {
        policyPackConfig: { all: "advisory", "page-shows-filing-number": "mandatory" },
        environment: {
            BEIAN_LANG: "en",
            BEIAN_TODAY: "2026-06-01",
            BEIAN_REGISTER: path.join(folder, "register.yaml"),
            PWD: "/",
            ...environment,
        },
    });
}

const nameOf = ({ urn }: PreviewFinding): string => urn.split("::").at(-1) ?? "";
const isObject = ({ urn }: PreviewFinding): boolean => /BucketObject::/.test(urn);

let shown: Preview;
beforeAll(async () => {
    shown = await preview();
});

/** Both clouds' resources with a name. */
const onBoth = (...names: readonly string[]): readonly string[] => names.flatMap(name => [`cos-${name}`, `oss-${name}`]).sort();

const refused = () => shown.findings.filter(({ policy }) => policy === "page-shows-filing-number");
const undecided = () => shown.findings.filter(finding => finding.policy === "beian-undecided" && isObject(finding));

describe("The home page of a program's bucket", () => {
    test("is refused where it shows no number, be it a text, a text asset, a file asset or the path of a file", () => {
        expect(shown.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(refused().map(nameOf).sort()).toEqual(onBoth("text-bare", "text-asset-bare", "file-asset-bare", "path-bare"));
        expect(refused().map(({ level }) => level)).toEqual(Array(8).fill("mandatory"));
        expect(shown.outcome).toBe("blocked");
    });

    test("is undecided where nobody can read it, and the finding says why and how to check it", () => {
        expect(undecided().map(nameOf).sort()).toEqual(onBoth("path-of-nothing", "address", "archive"));
        const messageOf = (name: string) => undecided().find(finding => nameOf(finding) === name)?.message;
        for (const cloud of ["oss", "cos"]) {
            expect(messageOf(`${cloud}-path-of-nothing`)).toContain("page-shows-filing-number: source ");
            expect(messageOf(`${cloud}-path-of-nothing`)).toMatch(
                /site\/dist\/index\.html was not read: there is no such file.*beian-guard page site\/dist\/index\.html$/,
            );
            expect(messageOf(`${cloud}-address`)).toMatch(/is not fetched: download it and check it with beian-guard page/);
        }
    });

    test("never shows the address of a page, which may hold a token, nor where the program lies on this machine", () => {
        const told = JSON.stringify(shown.findings);
        expect(told).not.toContain("hunter2");
        expect(told).not.toContain(path.dirname(folder));
    });
});
