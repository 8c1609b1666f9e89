import { type CaseRegister, type FiledService, type Register, RegisterUnavailable, undeclaredSystem } from "../src/kernel";

/** What the tests add to a case's register: waived policies, or a register that cannot be used. */
interface Extra {
    readonly waived?: readonly string[];
    readonly unavailable?: boolean;
}

const assumed = undeclaredSystem("case");

const plainService: FiledService = {
    number: "京ICP备2026000001号-1",
    kind: "website",
    commercial: false,
    platform: false,
    genAi: false,
    sectors: [],
    approvedSectors: [],
    changesFiled: [],
};

/** Look-ups in the register that a case writes down. A domain covers itself and what lies under it. */
export function caseRegister(register: (CaseRegister & Extra) | undefined): Register {
    const guard = <T>(answer: T): T => {
        if (register?.unavailable) throw new RegisterUnavailable("the register of this case cannot be used");
        return answer;
    };
    const rowOf = (name: string) => {
        const bare = name.replace(/^\*\./, "");
        return Object.entries(register?.filings ?? {}).find(([domain]) => bare === domain || bare.endsWith(`.${domain}`));
    };
    const filingFor: Register["filingFor"] = name => {
        const found = rowOf(name);
        if (!found) return guard(undefined);
        const [domain, { status, accessProviders }] = found;
        return guard({
            number: "京ICP备2026000001号-1",
            status: status ?? "active",
            accessProviders: accessProviders ?? ["alicloud"],
            domain,
        });
    };
    return {
        missing: register?.missing ?? false,
        filingFor,
        dossierFor: name => {
            const filing = filingFor(name);
            const services = rowOf(name)?.[1].services ?? [{}];
            return (
                filing && {
                    filing,
                    services: services.map(service => ({ ...plainService, ...service })),
                    subjectNumber: services[0]?.number?.replace(/-.*$/, ""),
                    personal: rowOf(name)?.[1].personal,
                }
            );
        },
        domainFor: name => {
            const found = Object.entries(register?.domains ?? {}).find(([domain]) => name === domain || name.endsWith(`.${domain}`));
            return guard(found && { name: found[0], ...found[1] });
        },
        carriersOf: cloud =>
            guard(
                (register?.carriers ?? [])
                    .filter(row => (row.cloud ?? "alicloud") === cloud)
                    .map(({ id, paidUntil, services }) => ({ id, ...(paidUntil && { paidUntil }), services: services ?? 1 })),
            ),
        linkTo: region => guard(register?.links?.includes(region) ? "a recorded link" : undefined),
        systemOf: () => ({ ...assumed, ...register?.system }),
        allowedRegions: () => guard(register?.allowedRegions),
        baselineFor: () => guard(undefined),
        waiverFor: ({ policy }) =>
            guard(register?.waived?.includes(policy) ? { reason: "agreed", approver: "a person", until: "2026-12-31" } : undefined),
        lapsed: () => guard([]),
    };
}
