import { checkFiles, checkText, openRegister } from "../../src/register";
import { deadlinesOf } from "../../src/register/calendar";
import { largeRegister, largeRest, measureRegister, splitRegister } from "./large-register";

test.each([
    ["one file", 1],
    ["twenty files", 20],
])(
    "a register of 10,000 domains in %s loads in a second (two and a half where the machine is busy), and a look-up takes microseconds",
    (_, files) => {
        const runs = [1, 2, 3].map(() => measureRegister(10_000, files, 20_000));
        const best = runs.reduce((a, b) => (b.loadMs < a.loadMs ? b : a));
        expect(best.found).toBe(10_000);
        expect(best.loadMs).toBeLessThan(2500);
        expect(best.lookupMicros).toBeLessThan(50);
    },
);

test("a mistake in the last row of a large register is found with its line", () => {
    const text = largeRegister(10_000).replace("example-9999.cn", "example-0.cn");
    const checked = checkText(text, { file: "register.yaml" });
    expect(checked.ok).toBe(false);
    const [problem] = checked.ok ? [] : checked.problems;
    expect(problem).toMatchObject({
        path: "filings[99].services[99].domains[0]",
        related: [{ path: "filings[0].services[0].domains[0]", line: 7 }],
    });
    expect(text.split("\n")[(problem?.line ?? 0) - 1]).toContain("[example-0.cn]");
});

test("a mistake in the last of twenty files is found with its file, its line, and those of the first", () => {
    const parts = splitRegister(10_000, 20);
    const last = new TextEncoder().encode(largeRegister(500, 9_500).replace("example-9999.cn", "example-0.cn"));
    const checked = checkFiles([...parts.slice(0, -1), { file: "registers/19.yaml", bytes: last }], { file: "registers" });
    expect(checked.ok ? [] : checked.problems).toMatchObject([
        {
            file: "registers/19.yaml",
            path: "filings[4].services[99].domains[0]",
            related: [{ file: "registers/00.yaml", path: "filings[0].services[0].domains[0]", line: 7 }],
        },
    ]);
});

test("ten thousand domains, PSB numbers and servers beside them do not make it slow: opening and deadlines grow with the rows", () => {
    const checked = checkFiles([...splitRegister(10_000, 20), largeRest(10_000)], { file: "registers", today: "2026-07-01" });
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems[0]));
    const begun = process.cpuUsage();
    const register = openRegister(checked.data);
    const deadlines = deadlinesOf(checked.data, "2026-07-01");
    const { user, system } = process.cpuUsage(begun);
    expect(register.dossierFor("www.example-9999.cn")?.services[0]?.psb).toBe("粤公网安备44030502009999号");
    expect(deadlines.length).toBeGreaterThanOrEqual(40_000);
    expect((user + system) / 1e6).toBeLessThan(5);
});
