import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { cacheFolder } from "../../tools/pulumi/cache";
import { findCli } from "../../tools/pulumi/find";
import { builtVersion, compareVersions, minimumVersion } from "../../tools/pulumi/versions";

let folder: string;

beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "beian-guard-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a program that answers `version` into a folder. */
function install(where: string, version: string): string {
    mkdirSync(where, { recursive: true });
    const file = path.join(where, "pulumi");
    writeFileSync(file, `#!/bin/sh\necho ${version}\n`);
    chmodSync(file, 0o755);
    return file;
}

describe("The search for a Pulumi CLI", () => {
    test("takes the one on PATH when it is new enough", () => {
        const installed = install(path.join(folder, "bin"), `v${minimumVersion}`);
        const environment = { PATH: path.join(folder, "bin"), BEIAN_GUARD_CACHE: path.join(folder, "cache") };
        expect(findCli(environment)).toEqual({ cli: { path: installed, version: minimumVersion, own: false } });
    });

    test("takes the built one when the one on PATH is too old", () => {
        install(path.join(folder, "bin"), "v3.200.1");
        const environment = { PATH: path.join(folder, "bin"), BEIAN_GUARD_CACHE: path.join(folder, "cache") };
        const built = install(cacheFolder(environment), `v${builtVersion}`);
        expect(findCli(environment)).toEqual({ cli: { path: built, version: builtVersion, own: true } });
    });

    test("says why there is none", () => {
        const environment = { PATH: path.join(folder, "bin"), BEIAN_GUARD_CACHE: path.join(folder, "cache") };
        expect(findCli(environment)).toEqual({
            cli: undefined,
            why: 'there is no pulumi on PATH, and none was built with "npm run pulumi:build"',
        });
        const old = install(path.join(folder, "bin"), "v3.200.1");
        expect(findCli(environment)).toEqual({
            cli: undefined,
            why: `${old} is 3.200.1, and ${minimumVersion} or newer is wanted, and none was built with "npm run pulumi:build"`,
        });
    });
});

test.each([
    ["3.229.0", "3.229.0", 0],
    ["v3.259.0", "3.229.0", 1],
    ["3.9.10", "3.10.0", -1],
    ["3.260.0-alpha.1", "3.259.9", 1],
])("version %s against %s gives %d", (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
