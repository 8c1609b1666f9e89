import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();

/** Writes a register into a folder of its own and answers that folder. */
function registerIn(name: string, text: string): string {
    const at = join(folder, name);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, "register.yaml"), text);
    return at;
}

const shop = registerIn(
    "shop",
    `
entities: [{ id: a, name: 示例, province: 广东 }]
filings:
  - number: 粤ICP备2026000001号
    status: active
    services:
      - { number: 粤ICP备2026000001号-1, name: "商城; 一,二", domains: [shop-example.cn], opened: 2026-10-01 }
      - { number: 粤ICP备2026000001号-2, domains: [other-example.cn] }
domains: [{ name: shop-example.cn, expires: 2027-02-01 }, { name: other-example.cn, expires: 2029-02-01 }]
waivers: [{ policy: boundary-waf-fronts-web, subject: "urn:pulumi:prod::shop::a\\\\b*", reason: r, approver: a, until: 2026-12-31 }]
`,
);

const on = (day: string, environment = {}) => ({ folder: shop, environment: { BEIAN_LANG: "en", BEIAN_TODAY: day, ...environment } });

test("something overdue ends with 1 and is named first, with its ground and what to do", async () => {
    const { code, out } = await ran(["deadlines"], on("2026-11-22"));
    expect(code).toBe(1);
    const lines = out.split("\n");
    expect(lines[0]).toBe("On 2026-11-22: 1 overdue, 2 due within 90 days, 1 that cannot be told, 1 later, 0 done");
    expect(lines.slice(2, 4)).toEqual(["Overdue", "  2026-10-31 (22 days late) PSB filing · 粤ICP备2026000001号-1"]);
    expect(out).toContain("公安部令第33号) art. 12 (grade A: official text)");
    expect(out).toContain("PSB filing · 粤ICP备2026000001号-2: the register lacks filings[0].services[1].opened");
});

test("nothing overdue ends with 0, and a shorter window names less", async () => {
    const { code, out } = await ran(["deadlines", "--within", "2w"], on("2026-10-20"));
    expect(code).toBe(0);
    expect(out).toContain("0 overdue, 1 due within 14 days");
    expect(out).not.toContain("shop-example.cn");
    expect((await ran(["deadlines", "--within", "2w", "--all"], on("2026-10-20"))).out).toContain("Renew the domain");
});

test("the day is the one in Shanghai, whatever the zone of the machine", async () => {
    const asked = async (now: string) => {
        const { out } = await ran(["deadlines", "--format", "json"], {
            folder: shop,
            environment: { BEIAN_LANG: "en" },
            now: new Date(now),
        });
        return (JSON.parse(out) as { readonly today: string }).today;
    };
    expect(await asked("2026-11-22T15:59:59Z")).toBe("2026-11-22");
    expect(await asked("2026-11-22T16:00:00Z")).toBe("2026-11-23");
});

test("json holds every deadline with texts in both languages", async () => {
    const { code, out } = await ran(["deadlines", "--format", "json"], on("2026-11-22"));
    const { exitCode, deadlines } = JSON.parse(out) as { exitCode: number; deadlines: { id: string; state: string; todo: object }[] };
    expect([code, exitCode]).toEqual([1, 1]);
    expect(deadlines.map(({ state }) => state)).toEqual(["overdue", "due", "due", "later", "untold"]);
    expect(Object.keys(deadlines[0]?.todo ?? {}).sort()).toEqual(["en", "zh"]);
});

test.each(["soon", "-3d", "90m", "99999d", ""])("a window of %j is refused with an example", async window => {
    const { code, err } = await ran(["deadlines", `--within=${window}`], on("2026-11-22"));
    expect(code).toBe(2);
    expect(err).toContain("such as 90d or 12w");
});

test("a register that is not there, or has a mistake, ends with 2", async () => {
    expect((await ran(["deadlines", "--register", "none.yaml"], on("2026-11-22"))).code).toBe(2);
    const bad = registerIn("bad", "filings: [{ status: activ, services: [] }]\n");
    const { code, err } = await ran(["deadlines"], { ...on("2026-11-22"), folder: bad });
    expect(code).toBe(2);
    expect(err).toContain("register.yaml:1:");
});

describe("the calendar", () => {
    const calendarOn = async (day: string, more: readonly string[] = []) =>
        (await ran(["deadlines", "--format", "ics", ...more], on(day))).out;
    const eventsIn = (text: string) =>
        new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map(event => new ICAL.Event(event, { strictExceptions: true }));

    test("is read by a calendar library: all-day events with what the register says, to the letter", async () => {
        const events = eventsIn(await calendarOn("2026-11-22"));
        expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([
            [true, "2026-10-31", "2026-11-01"],
            [true, "2026-12-18", "2026-12-19"],
            [true, "2026-12-31", "2027-01-01"],
            [true, "2028-12-18", "2028-12-19"],
        ]);
        expect(events[0]?.summary).toBe("公安联网备案 · 粤ICP备2026000001号-1 · PSB filing");
        expect(events[0]?.description.split("\n")[0]).toBe("办理公安联网备案（从开通算起，不从 ICP 备案通过算起），并在台账填 psb");
        expect(events[2]?.summary).toContain("urn:pulumi:prod::shop::a\\b*");
    });

    test("reminds at nine in the morning of the 14th and the 3rd day before and of the day itself", async () => {
        const component = new ICAL.Component(ICAL.parse(await calendarOn("2026-11-22")));
        const alarms = component.getFirstSubcomponent("vevent")?.getAllSubcomponents("valarm") ?? [];
        expect(alarms.map(alarm => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["-P13DT15H", "-P2DT15H", "PT9H"]);
        expect(alarms.every(alarm => alarm.getFirstPropertyValue("action") === "DISPLAY")).toBe(true);
    });

    test("has no line above 75 octets, and ends every line as the format wants", async () => {
        const text = await calendarOn("2026-11-22");
        const lines = text.split("\r\n");
        expect(lines.at(-1)).toBe("");
        expect(lines.some(line => /[\r\n]/.test(line))).toBe(false);
        expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
        expect(lines.filter(line => line.includes("\ufffd"))).toEqual([]);
    });

    test("has the same ids on different days", async () => {
        const uids = async (day: string) => eventsIn(await calendarOn(day)).map(({ uid }) => uid);
        const [one, other] = [await uids("2026-11-22"), await uids("2027-03-05")];
        expect(new Set(one).size).toBe(4);
        expect(other).toEqual(one);
    });

    test("holds only the window when one is asked for", async () => {
        expect(eventsIn(await calendarOn("2026-11-22", ["--within", "30d"]))).toHaveLength(2);
    });

    test("says on the side what it cannot hold", async () => {
        const { err } = await ran(["deadlines", "--format", "ics"], on("2026-11-22"));
        expect(err).toContain("cannot be counted for want of a date in the register: 1");
    });
});

test("the same days come out in every zone of the machine", () => {
    const script = `
        const { transformSync } = require("@swc/core");
        const fs = require("node:fs");
        require.extensions[".ts"] = (module, file) => module._compile(transformSync(fs.readFileSync(file, "utf8"), {
            filename: file, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } }).code, file);
        const { run } = require("./src/cli");
        run(["deadlines", "--format", "json"], { out: text => process.stdout.write(text), err: () => undefined, isTerminal: false,
            environment: {}, folder: process.argv[1], now: new Date("2026-11-22T04:00:00Z") });`;
    const runs = ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"].map(zone => {
        const { stdout, stderr } = spawnSync(process.execPath, ["-e", script, shop], {
            cwd: join(__dirname, "../.."),
            encoding: "utf8",
            env: { ...process.env, TZ: zone },
        });
        expect(stderr).toBe("");
        return stdout;
    });
    expect(JSON.parse(runs[0] ?? "").deadlines).toHaveLength(5);
    expect(runs[1]).toBe(runs[0]);
    expect(runs[2]).toBe(runs[0]);
});

test.each([
    ["en", "calendar.md"],
    ["zh", "calendar.zh-CN.md"],
])("the answer in %s that docs/%s shows is the real one", async (lang, page) => {
    const { out } = await ran(["deadlines", "--register", "launch-register.yaml"], {
        environment: { BEIAN_LANG: lang, BEIAN_TODAY: "2026-11-19" },
    });
    expect(readFileSync(join(__dirname, "../../docs", page), "utf8")).toContain(`\`\`\`text\n${out}\`\`\`\n`);
});

test("a register of 5,000 domains is answered in seconds", async () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => i);
    const services = numbers.map(i => `      - { name: s${i}, domains: [filed-${i}.cn], opened: 2026-11-01 }`);
    const domains = numbers.map(i => `  - { name: new-${i}.cn, realNameVerified: 2026-11-01, expires: 2028-01-01 }`);
    const at = registerIn(
        "large",
        [
            "filings:",
            "  - number: 粤ICP备2026000001号",
            "    status: active",
            "    services:",
            ...services,
            "domains:",
            ...domains,
            "",
        ].join("\n"),
    );
    const { code, out } = await ran(["deadlines", "--format", "json"], { ...on("2026-11-22"), folder: at });
    expect(code).toBe(0);
    expect(JSON.parse(out).deadlines.length).toBe(4 * 5000);
}, 30_000);
