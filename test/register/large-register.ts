import { checkText, openRegister } from "../../src/register";

/** A register of so many domains, a service for each, a hundred domains to a subject; numbers and names are invented. */
export function largeRegister(domains: number): string {
    const lines = ["filings:"];
    for (let i = 0; i < domains; i++) {
        const subject = `粤ICP备2026${String(Math.floor(i / 100) + 1).padStart(6, "0")}号`;
        if (i % 100 === 0) lines.push(`  - number: ${subject}`, "    status: active", "    services:");
        lines.push(
            `      - number: ${subject}-${(i % 100) + 1}`,
            `        name: 示例服务 ${i}`,
            `        domains: [example-${i}.cn]`,
            "        accessProviders: [alicloud, 腾讯云]",
            "        opened: 2026-02-01",
        );
    }
    return `${lines.join("\n")}\n`;
}

/**
 * What loading a register of so many domains costs, and a look-up in it: milliseconds, and microseconds for each name. Processor time,
 * since the clock on the wall tells more about the machine's other work.
 */
export function measureRegister(
    domains: number,
    lookups = 100_000,
): { readonly loadMs: number; readonly lookupMicros: number; readonly found: number } {
    const text = largeRegister(domains);
    const begun = process.cpuUsage();
    const checked = checkText(text, { file: "register.yaml", today: "2026-07-01" });
    if (!checked.ok) throw new Error("the register that was made for the measurement is refused");
    const register = openRegister(checked.data);
    const load = process.cpuUsage(begun);
    const loaded = process.cpuUsage();
    let found = 0;
    for (let i = 0; i < lookups; i++) {
        if (register.filingFor(i % 2 === 0 ? `www.example-${i % domains}.cn` : `https://a.b.unfiled-${i}.cn:443/`)) found++;
    }
    const look = process.cpuUsage(loaded);
    return { loadMs: (load.user + load.system) / 1000, lookupMicros: (look.user + look.system) / lookups, found };
}
