import {
    type Baseline,
    type Cloud,
    type Concern,
    clouds,
    type Day,
    type Dossier,
    type FiledService,
    type Filing,
    type FilingStatus,
    filingStatuses,
    liesUnder,
    type Register,
    type System,
    type Text,
    undeclaredSystem,
    type Waiver,
    worseStatus,
} from "../kernel";
import { paidUntil } from "./carrier-term";
import { anyRunGlob, type Glob, globContains, segmentGlob } from "./glob";
import { asciiName, upToRegistrable } from "./name";
import { provinceMeantBy, provinceNamed } from "./numbers";
import { type RegisterData, wholeAccount } from "./schema";

const rank = (status: FilingStatus): number => filingStatuses.indexOf(status);

const isCloud = (provider: string): provider is Cloud => (clouds as readonly string[]).includes(provider);

/** Stands for a number that a first filing does not have yet. */
const pending = "备案审批中 (number pending)";

/** One filing for each domain: the best status wins, then the website; rows of one status pool their access providers. */
const filingsByDomain = (data: RegisterData): ReadonlyMap<string, Filing> => {
    const found = new Map<string, { readonly filing: Filing; readonly website: boolean }>();
    for (const { number, status, services } of data.filings ?? []) {
        for (const service of services) {
            const own = service.status ?? status;
            const worse = worseStatus(own, status);
            const website = (service.kind ?? "website") === "website";
            const providers = (service.accessProviders ?? []).filter(isCloud);
            for (const domain of service.domains ?? []) {
                const filing: Filing = {
                    number: service.number ?? number ?? pending,
                    status: worse,
                    accessProviders: [...new Set(providers)],
                    domain,
                };
                const other = found.get(domain);
                if (!other || rank(worse) < rank(other.filing.status)) {
                    found.set(domain, { filing, website });
                } else if (worse === other.filing.status) {
                    const shown = website && !other.website ? filing : other.filing;
                    const pooled = [...new Set([...other.filing.accessProviders, ...filing.accessProviders])];
                    found.set(domain, { filing: { ...shown, accessProviders: pooled }, website: website || other.website });
                }
            }
        }
    }
    return new Map([...found].map(([domain, { filing }]) => [domain, filing]));
};

type ServiceRow = NonNullable<RegisterData["filings"]>[number]["services"][number];

/** What the register says of each filed domain beside its filing: the services, the best first, and who runs them. */
const servicesByDomain = (data: RegisterData): ReadonlyMap<string, Omit<Dossier, "filing">> => {
    type Row = { readonly rank: number; readonly service: FiledService } & Omit<Dossier, "filing" | "services">;
    const found = new Map<string, Row[]>();
    const others = referred(data);
    const entities = new Map((data.entities ?? []).map(row => [row.id, row]));
    const only = entities.size === 1 ? data.entities?.[0] : undefined;
    for (const { entity, status, number, services } of data.filings ?? []) {
        const owner = entity === undefined ? only : entities.get(entity);
        const subject = {
            ...(number !== undefined && { subjectNumber: number }),
            province: provinceOf(number, owner?.province),
            ...(owner?.kind !== undefined && { personal: owner.kind === "personal" }),
            ...(owner?.creditCode !== undefined && { creditCode: owner.creditCode }),
        };
        for (const row of services) {
            for (const domain of row.domains ?? []) {
                const worst = rank(worseStatus(row.status ?? status, status)) * 2 + ((row.kind ?? "website") === "website" ? 0 : 1);
                const dossier = { ...subject, rank: worst, service: filedService(row, domain, others) };
                const rows = found.get(domain);
                if (rows) rows.push(dossier);
                else found.set(domain, [dossier]);
            }
        }
    }
    return new Map(
        [...found].map(([domain, rows]) => {
            const sorted = [...rows].sort((a, b) => a.rank - b.rank);
            const { rank: _rank, service: _service, ...subject } = sorted[0] as Row;
            return [domain, { ...subject, services: sorted.map(({ service }) => service) }];
        }),
    );
};

/** The province of a filing: by the prefix of its number, else by the subject's domicile. */
const provinceOf = (number: string | undefined, domicile: string | undefined): Text | undefined =>
    (provinceMeantBy(number?.slice(0, 1) ?? "") ?? provinceNamed(domicile ?? ""))?.name;

/** The rows to which services refer, by what they are referred to. */
interface Referred {
    readonly licences: ReadonlyMap<string, NonNullable<RegisterData["licences"]>[number]>;
    /** The first PSB number of each domain. */
    readonly psbOfDomain: ReadonlyMap<string, string>;
}

const referred = (data: RegisterData): Referred => {
    const psbOfDomain = new Map<string, string>();
    for (const { number, domains } of data.psb ?? []) {
        for (const domain of domains ?? []) if (!psbOfDomain.has(domain)) psbOfDomain.set(domain, number);
    }
    return { licences: new Map((data.licences ?? []).map(row => [row.number, row])), psbOfDomain };
};

const filedService = (row: ServiceRow, domain: string, { licences, psbOfDomain }: Referred): FiledService => {
    const licence = row.licence === undefined ? undefined : licences.get(row.licence);
    return {
        number: row.number,
        name: row.name,
        kind: row.kind ?? "website",
        commercial: row.commercial ?? false,
        platform: row.platform ?? false,
        genAi: row.genAi ?? false,
        genAiFiling: row.genAiFiling,
        sectors: row.sectors ?? [],
        approvedSectors: (row.approvals ?? []).map(({ sector }) => sector),
        opened: row.opened,
        psb: row.psb ?? psbOfDomain.get(domain),
        licence: licence && {
            number: licence.number,
            issued: licence.issued,
            expires: licence.expires,
            annualReports: licence.annualReports ?? [],
        },
        changesFiled: (row.changes ?? []).map(({ filed }) => filed),
    };
};

/** The first row found on the way from a name up to its registrable domain. */
const lookUp = <T>(rows: ReadonlyMap<string, T>, name: string): T | undefined => {
    const host = asciiName(name);
    if (host === undefined) return undefined;
    for (const domain of upToRegistrable(host)) {
        const row = rows.get(domain);
        if (row !== undefined) return row;
    }
    return undefined;
};

/** The servers that carry filings, by cloud, each with the number of services that name it. */
const carriersByCloud = ({ carriers, filings }: RegisterData) => {
    const carried = new Map<string, number>();
    for (const { services } of filings ?? []) {
        for (const service of services) for (const id of new Set(service.carriers)) carried.set(id, (carried.get(id) ?? 0) + 1);
    }
    const rows = (carriers ?? []).map(row => ({
        id: row.id,
        cloud: row.cloud,
        paidUntil: paidUntil(row),
        services: carried.get(row.id) ?? 0,
    }));
    const of = (cloud: Cloud) => rows.filter(row => row.cloud === cloud);
    return { alicloud: of("alicloud"), tencentcloud: of("tencentcloud") } satisfies Record<Cloud, unknown>;
};

/** Finds the system whose pattern matches; of patterns that lie within one another the narrowest. */
const systemsByStack = (data: RegisterData) => {
    const globs = (data.systems ?? []).flatMap(
        ({ name, level, territory, cii, dataClasses, volumeProcessor, filed, filingNumber, lastTest, stacks }) => {
            const system: System = {
                name,
                level,
                territory: territory ?? "mainland",
                declared: true,
                cii: cii ?? false,
                dataClasses: dataClasses ?? [],
                volumeProcessor: volumeProcessor ?? false,
                filed: filingNumber ?? filed,
                lastTest,
            };
            return stacks.map(pattern => ({ pattern, matches: segmentGlob(pattern), system }));
        },
    );
    return (project: string, stack: string): System => {
        let best: (typeof globs)[number] | undefined;
        for (const glob of globs) {
            if (!glob.matches(`${project}/${stack}`)) continue;
            const narrower = best && globContains(best.pattern, glob.pattern) && !globContains(glob.pattern, best.pattern);
            if (!best || narrower) best = glob;
        }
        return best?.system ?? undeclaredSystem(`${project}/${stack}`);
    };
};

/** What a baseline or a waiver covers. */
interface Cover {
    readonly names: readonly string[];
    readonly urns: readonly Glob[];
    /** Whether it covers what concerns no single name or resource. */
    readonly account: boolean;
}

const covers = ({ names, urns, account }: Cover, { name, urn }: Concern): boolean => {
    if (name === undefined && urn === undefined) return account;
    const host = name === undefined ? undefined : asciiName(name);
    if (host !== undefined && names.some(domain => liesUnder(host, domain))) return true;
    return urn !== undefined && urns.some(matches => matches(urn));
};

const inForce = <T extends { readonly policy: string; readonly cloud?: Cloud | undefined; readonly lastDay: Day; readonly cover: Cover }>(
    rows: ReadonlyMap<string, readonly T[]>,
    concern: Concern,
): T | undefined =>
    rows
        .get(concern.policy)
        ?.find(
            ({ cloud, lastDay, cover }) =>
                (cloud === undefined || cloud === concern.cloud) && concern.today <= lastDay && covers(cover, concern),
        );

const byPolicy = <T extends { readonly policy: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => {
    const grouped = new Map<string, T[]>();
    for (const row of rows) {
        const group = grouped.get(row.policy);
        if (group) group.push(row);
        else grouped.set(row.policy, [row]);
    }
    return grouped;
};

const coverOfSubject = (subject: string): Cover => {
    const isUrn = subject.startsWith("urn:");
    const account = subject === wholeAccount;
    return { names: isUrn || account ? [] : [subject], urns: isUrn ? [anyRunGlob(subject)] : [], account };
};

const lapsedBaseline = (policy: string, cloud: string, lastDay: Day): Text => ({
    zh: `基线已过复核期，不再算数：${policy}（${cloud}，${lastDay} 到期）`,
    en: `a baseline is past its review date and no longer counts: ${policy} (${cloud}, until ${lastDay})`,
});

const lapsedWaiver = (policy: string, subject: string, lastDay: Day): Text => ({
    zh: `豁免已到期，不再算数：${policy}，${subject}（${lastDay} 到期）`,
    en: `a waiver has ended and no longer counts: ${policy} for ${subject} (until ${lastDay})`,
});

/**
 * Opens checked data for look-ups. A filing covers its domain and everything under it; of several the longest domain wins, and none
 * above the registrable domain is asked. Review and end dates are inclusive.
 */
export const openRegister = (data: RegisterData): Register => {
    const filings = filingsByDomain(data);
    const services = servicesByDomain(data);
    const domains = new Map((data.domains ?? []).map(row => [row.name, row] as const));
    const systemOf = systemsByStack(data);
    const carriers = carriersByCloud(data);
    const regions = new Map((data.systems ?? []).map(({ name, allowedRegions }) => [name, allowedRegions]));
    const baselines = (data.baselines ?? []).map(row => ({
        ...row,
        lastDay: row.reviewBy,
        cover: { names: row.covers.names ?? [], urns: (row.covers.urns ?? []).map(anyRunGlob), account: row.covers.accounts !== undefined },
    }));
    const waivers = (data.waivers ?? []).map(row => ({ ...row, lastDay: row.until, cover: coverOfSubject(row.subject) }));
    const [baselinesByPolicy, waiversByPolicy] = [byPolicy(baselines), byPolicy(waivers)];
    return {
        missing: false,
        filingFor: name => lookUp(filings, name),
        dossierFor: name => {
            const filing = lookUp(filings, name);
            return filing && { services: [], ...services.get(filing.domain), filing };
        },
        domainFor: name => lookUp(domains, name),
        carriersOf: cloud => carriers[cloud],
        linkTo: (region, today) => data.links?.find(({ to, until }) => to === region && (until === undefined || today <= until))?.name,
        systemOf,
        allowedRegions: system => (system.declared ? regions.get(system.name) : undefined) ?? data.allowedRegions,
        baselineFor: (concern): Baseline | undefined => {
            const row = inForce(baselinesByPolicy, concern);
            return row && { evidence: row.evidence, owner: row.owner, reviewBy: row.reviewBy };
        },
        waiverFor: (concern): Waiver | undefined => {
            const row = inForce(waiversByPolicy, concern);
            return row && { reason: row.reason, approver: row.approver, until: row.until };
        },
        lapsed: today => [
            ...baselines.filter(row => row.lastDay < today).map(row => lapsedBaseline(row.policy, row.cloud, row.lastDay)),
            ...waivers.filter(row => row.lastDay < today).map(row => lapsedWaiver(row.policy, row.subject, row.lastDay)),
        ],
    };
};

/** The register of a company that has none: nothing is filed, every stack is level 2 in the mainland. */
export const missingRegister = (): Register => ({ ...openRegister({}), missing: true });
