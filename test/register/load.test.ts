import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RegisterUnavailable } from "../../src/kernel";
import { findRegister, loadRegister, openRegisterAt, registerTemplate } from "../../src/register";

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "register-"));
    mkdirSync(join(folder, "pack"));
    mkdirSync(join(folder, "caller"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...parts: string[]) => join(folder, ...parts);
const places = (more: { configured?: string; environment?: Record<string, string> } = {}) => ({
    packFolder: at("pack"),
    environment: { PWD: at("caller"), ...more.environment },
    ...(more.configured !== undefined && { configured: more.configured }),
});

describe("where the register is looked for", () => {
    test("a configured path is absolute or relative to the pack, and comes first", () => {
        writeFileSync(at("pack", "register.yaml"), registerTemplate);
        const environment = { BEIAN_REGISTER: "x.yaml" };
        expect(findRegister(places({ configured: "conf/r.yaml", environment }))).toEqual({
            path: at("pack", "conf", "r.yaml"),
            tried: [at("pack", "conf", "r.yaml")],
            others: [],
        });
        expect(findRegister(places({ configured: at("r.yaml") })).path).toBe(at("r.yaml"));
    });

    test("BEIAN_REGISTER is relative to where the user called from; blank means unset", () => {
        writeFileSync(at("pack", "register.yaml"), registerTemplate);
        expect(findRegister(places({ environment: { BEIAN_REGISTER: "../r.yaml" } })).path).toBe(at("r.yaml"));
        expect(findRegister(places({ configured: "", environment: { BEIAN_REGISTER: " " } })).path).toBe(at("pack", "register.yaml"));
    });

    test("else register.yaml, .yml, .json or registers beside the pack, and every path that was tried is named", () => {
        const names = ["register.yaml", "register.yml", "register.json", "registers"];
        expect(findRegister(places())).toEqual({ tried: names.map(name => at("pack", name)), others: [] });
        writeFileSync(at("pack", "register.json"), "{}");
        expect(findRegister(places()).path).toBe(at("pack", "register.json"));
    });
});

describe("opening", () => {
    test("the template opens beside the pack", () => {
        writeFileSync(at("pack", "register.yaml"), registerTemplate);
        const opened = openRegisterAt({ ...places(), today: "2026-07-01" });
        expect(opened).toMatchObject({ warnings: [], tried: [at("pack", "register.yaml")] });
        expect(opened.problem).toBeUndefined();
        expect(opened.register.filingFor("www.example-shop.cn")?.status).toBe("active");
    });

    test("JSON opens as well as YAML", () => {
        writeFileSync(at("r.json"), JSON.stringify({ filings: [{ number: "粤ICP备2026000001号", status: "active", services: [] }] }));
        expect(loadRegister(at("r.json")).ok).toBe(true);
    });

    test("with none at all the register is missing, which is no problem", () => {
        const opened = openRegisterAt({ ...places(), today: "2026-07-01" });
        expect(opened.register.missing).toBe(true);
        expect(opened.problem).toBeUndefined();
        expect(opened.tried).toHaveLength(4);
    });

    test("a path that somebody named and that is not there is a problem, never a missing register", () => {
        const opened = openRegisterAt({ ...places({ configured: "typo.yaml" }), today: "2026-07-01" });
        expect(opened.problem?.en).toMatch(/typo\.yaml cannot be used.*\n.*no such file/);
        expect(opened.register.missing).toBe(false);
        expect(() => opened.register.filingFor("example.cn")).toThrow(RegisterUnavailable);
    });

    test("an invalid register is one problem with file, line, found and wanted, in both languages", () => {
        writeFileSync(at("caller", "r.yaml"), "filings:\n  - {number: 川ICP备2026000001号, status: aktive, services: []}\n");
        const opened = openRegisterAt({ ...places({ environment: { BEIAN_REGISTER: "r.yaml" } }), today: "2026-07-01" });
        expect(opened.problem?.zh).toContain("备案台账 r.yaml 无法使用，共 2 处问题");
        expect(opened.problem?.zh).toContain("r.yaml:2:14 filings[0].number");
        expect(opened.problem?.en).toContain("did you mean 蜀ICP备2026000001号?");
        expect(opened.problem?.en).toContain("did you mean active?");
    });

    test("an empty folder, a file of 100 MB and a file that may not be read are problems", () => {
        expect(loadRegister(at("pack"))).toMatchObject({ ok: false, problemCount: 1 });
        writeFileSync(at("huge.yaml"), "");
        truncateSync(at("huge.yaml"), 100_000_000);
        expect(loadRegister(at("huge.yaml"))).toMatchObject({ ok: false, problems: [{ found: { en: "a file of 100 MB" } }] });
        writeFileSync(at("closed.yaml"), registerTemplate);
        chmodSync(at("closed.yaml"), 0);
        const privileged = process.getuid?.() === 0;
        expect(loadRegister(at("closed.yaml")).ok).toBe(privileged);
    });
});
