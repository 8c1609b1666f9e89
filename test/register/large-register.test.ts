import { checkText } from "../../src/register";
import { largeRegister, measureRegister } from "./large-register";

test("a register of 10,000 domains loads in a second (two and a half where the machine is busy), and a look-up takes microseconds", () => {
    const runs = [1, 2, 3].map(() => measureRegister(10_000));
    const best = runs.reduce((a, b) => (b.loadMs < a.loadMs ? b : a));
    expect(best.found).toBe(50_000);
    expect(best.loadMs).toBeLessThan(2500);
    expect(best.lookupMicros).toBeLessThan(50);
});

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
