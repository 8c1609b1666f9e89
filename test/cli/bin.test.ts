import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { registerTemplate } from "../../src/register";
import { temporaryFolder } from "./terminal";

const root = join(__dirname, "..", "..");
const folder = temporaryFolder();

/** Runs the installed command as a shell would. */
const started = (...argv: readonly string[]) =>
    spawnSync(process.execPath, [join(root, "bin", "beian-guard"), ...argv], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, BEIAN_LANG: "en", BEIAN_REGISTER: "", NO_COLOR: "" },
    });

test("the command is built (npm run build)", () => {
    expect(existsSync(join(root, "dist", "src", "cli", "index.js"))).toBe(true);
});

test("the command of the package answers, refuses and ends as it says", () => {
    writeFileSync(join(folder, "register.yaml"), registerTemplate);
    const version = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }).version;
    expect(started("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect(started("register", "check")).toMatchObject({
        status: 0,
        stdout: "register.yaml: nothing wrong; filings 1, services 2, filed domains 1\n",
        stderr: "",
    });
    expect(started("explain", "unfiled-example.cn")).toMatchObject({ status: 1, stderr: "" });
    expect(started("explain", "audit-trail-on").stdout).toContain("why");
    expect(started("regster")).toMatchObject({ status: 2, stdout: "" });
});
