import { type Checked, checkFiles, checkText, openRegister, type RegisterFile } from "../../src/register";

/** A register of so many domains, a service for each, a hundred domains to a subject; numbers and names are invented. `from`: the first domain. */
export function largeRegister(domains: number, from = 0): string {
    const lines = ["filings:"];
    for (let i = from; i < from + domains; i++) {
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

/** The same register as {@link largeRegister}, split over so many files, each with whole subjects. */
export function splitRegister(domains: number, files: number): readonly RegisterFile[] {
    const each = domains / files;
    return Array.from({ length: files }, (_, i) => ({
        file: `registers/${String(i).padStart(2, "0")}.yaml`,
        bytes: new TextEncoder().encode(largeRegister(each, i * each)),
    }));
}

/** The rows to which the services of {@link largeRegister} might refer, and the domains as registered: so many of each. */
export function largeRest(domains: number): RegisterFile {
    const numbered = Array.from({ length: domains }, (_, i) => ({ i, serial: String(i).padStart(6, "0") }));
    const lines = [
        "domains:",
        ...numbered.map(({ i }) => `  - {name: example-${i}.cn, expires: 2028-01-01, certificateExpires: 2027-01-01}`),
        "psb:",
        ...numbered.map(({ i, serial }) => `  - {number: 粤公网安备44030502${serial}号, domains: [example-${i}.cn]}`),
        "carriers:",
        ...numbered.map(({ i }) => `  - {id: i-${i}, cloud: alicloud, purchased: 2026-01-01, months: 12}`),
    ];
    return { file: "registers/rest.yaml", bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) };
}

/**
 * What loading a register of so many domains costs, and a look-up in it: milliseconds, and microseconds for each name. Processor time,
 * since the clock on the wall tells more about the machine's other work.
 */
export function measureRegister(
    domains: number,
    files = 1,
    lookups = 100_000,
): { readonly loadMs: number; readonly lookupMicros: number; readonly found: number } {
    const load = loader(domains, files);
    const begun = process.cpuUsage();
    const checked = load();
    if (!checked.ok) throw new Error("the register that was made for the measurement is refused");
    const register = openRegister(checked.data);
    const loading = process.cpuUsage(begun);
    const loaded = process.cpuUsage();
    let found = 0;
    for (let i = 0; i < lookups; i++) {
        if (register.filingFor(i % 2 === 0 ? `www.example-${i % domains}.cn` : `https://a.b.unfiled-${i}.cn:443/`)) found++;
    }
    const look = process.cpuUsage(loaded);
    return { loadMs: (loading.user + loading.system) / 1000, lookupMicros: (look.user + look.system) / lookups, found };
}

const today = "2026-07-01";

function loader(domains: number, files: number): () => Checked {
    if (files > 1) {
        const parts = splitRegister(domains, files);
        return () => checkFiles(parts, { file: "registers", today });
    }
    const text = largeRegister(domains);
    return () => checkText(text, { file: "register.yaml", today });
}
