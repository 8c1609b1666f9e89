import type { Day } from "./law";
import type { Cloud } from "./region";
import type { Text } from "./text";

/** Life of a filing, from best to worst. Only `active` lets a name be served. */
export const filingStatuses = ["active", "applying", "suspended", "cancelled"] as const;
export type FilingStatus = (typeof filingStatuses)[number];

/** A service is as good as the worse of itself and its filing. */
export const worseStatus = (one: FilingStatus, other: FilingStatus): FilingStatus =>
    filingStatuses.indexOf(one) > filingStatuses.indexOf(other) ? one : other;

/** The filing that covers a name. */
export interface Filing {
    /** Service number where the register has one, else the subject number: `粤ICP备2026000001号-1`. */
    readonly number: string;
    readonly status: FilingStatus;
    /** Clouds at which the filing (or an added access filing, 接入备案) exists; other access providers are not listed. */
    readonly accessProviders: readonly Cloud[];
    /** The domain of the register row that covers the name. */
    readonly domain: string;
}

/** What kind of thing a service is; each kind has numbers of its own (-A, -X, -K). */
export type ServiceKind = "website" | "app" | "mini-program" | "quick-app";

/** A service under a filing, as the register has it. */
export interface FiledService {
    readonly number?: string;
    readonly name?: string;
    readonly kind: ServiceKind;
    /** Paid for: it needs a licence. */
    readonly commercial: boolean;
    /** Others trade or publish on it. */
    readonly platform: boolean;
    readonly genAi: boolean;
    readonly genAiFiling?: string;
    /** Sectors that need prior approval, and those for which an approval is named. */
    readonly sectors: readonly string[];
    readonly approvedSectors: readonly string[];
    readonly opened?: Day;
    readonly psb?: string;
    readonly licence?: Licence;
    /** Days on which changes were filed. */
    readonly changesFiled: readonly Day[];
}

/** A licence for value-added telecom services. */
export interface Licence {
    readonly number: string;
    readonly issued?: Day;
    /** Last day of validity. */
    readonly expires?: Day;
    /** Years for which the annual report was made. */
    readonly annualReports: readonly number[];
}

/** All that the register says of a name: its filing, the services of the domain, and who runs them. */
export interface Dossier {
    readonly filing: Filing;
    /** The best first: what counts for `filing` is the first of them. */
    readonly services: readonly FiledService[];
    /** Subject number (主体备案号), and the province of the filing. */
    readonly subjectNumber?: string;
    readonly province?: Text;
    /** Whether the subject is a person; unknown to the register: undefined. */
    readonly personal?: boolean;
    /** Unified social credit code of the subject (统一社会信用代码). */
    readonly creditCode?: string;
}

/** A domain as its registrar keeps it. */
export interface RegisteredDomain {
    readonly name: string;
    readonly registrarApproved?: boolean;
    readonly topLevelApproved?: boolean;
    readonly ownerRelation?: "subject" | "legal-representative" | "shareholder" | "person-in-charge" | "other";
    readonly realNameVerified?: Day;
    readonly expires?: Day;
}

/** A server that carries filings (备案接入服务器), as the register has it. */
export interface Carrier {
    /** Instance id, or the short name by which the company knows it. */
    readonly id: string;
    /** Last day that is paid for. */
    readonly paidUntil?: Day;
    /** How many services of the register it carries. */
    readonly services: number;
}

/** A graded information system (等保定级对象) and the stacks that belong to it. */
export interface System {
    readonly name: string;
    /** Level of classified protection, 1 to 4. */
    readonly level: 1 | 2 | 3 | 4;
    /** `overseas`: the stacks serve users outside the mainland; placement and MLPS duties do not bind them. */
    readonly territory: "mainland" | "overseas";
    /** False when no system of the register names the stack and level 2 is assumed. */
    readonly declared: boolean;
    /** Operator of critical information infrastructure (关基). */
    readonly cii: boolean;
    /** Handles personal information above the volume of PIPL art. 40. */
    readonly volumeProcessor: boolean;
    /** Classes of data that may stand in fewer regions than the rest. */
    readonly dataClasses: readonly DataClass[];
    /** Number of the filing with the police, or the day on which it was filed. */
    readonly filed?: string;
    /** Day of the last test. */
    readonly lastTest?: Day;
}

/** The system of a stack of which no register says anything: level 2 in the mainland. */
export const undeclaredSystem = (name: string): System => ({
    name,
    level: 2,
    territory: "mainland",
    declared: false,
    cii: false,
    volumeProcessor: false,
    dataClasses: [],
});

/** A class of data and the regions in which it may stand. A resource says by its tag `beian:data=<class>` that it holds such data. */
export interface DataClass {
    readonly class: string;
    readonly allowedRegions: readonly string[];
}

/** A control met elsewhere: an account-wide trail, a shared or transparent WAF. */
export interface Baseline {
    readonly evidence: string;
    readonly owner: string;
    /** Last day on which it counts. */
    readonly reviewBy: Day;
}

/** A decision to live with a breach until a date. */
export interface Waiver {
    readonly reason: string;
    readonly approver: string;
    /** Last day on which it counts. */
    readonly until: Day;
}

/** What a waiver or a baseline is asked about. */
export interface Concern {
    readonly policy: string;
    readonly cloud: Cloud;
    /** The name, if the subject is one and it is known. */
    readonly name?: string;
    /** URN of the resource, if the finding has one. */
    readonly urn?: string;
    readonly today: Day;
}

/**
 * Look-ups in the company's register of filings (备案信息台账). All of them are pure and take microseconds.
 * A register that could not be read throws {@link RegisterUnavailable} from every look-up: whoever needed it is then undecided.
 */
export interface Register {
    /** The filing of the name itself or of a domain above it, whatever its status. Any spelling of the name is understood. */
    filingFor(name: string): Filing | undefined;
    /** Everything that the register says of the name; undefined where it has no filing. */
    dossierFor(name: string): Dossier | undefined;
    /** The row of the registrable domain above the name. */
    domainFor(name: string): RegisteredDomain | undefined;
    /** The servers of a cloud that carry filings. */
    carriersOf(cloud: Cloud): readonly Carrier[];
    /** The record of a link over which data may lawfully reach a region, on the day. */
    linkTo(region: string, today: Day): string | undefined;
    /** The system to which the stack belongs; level 2 in the mainland, `declared: false`, where none says so. */
    systemOf(project: string, stack: string): System;
    /** Region ids the system may use, or undefined: all mainland regions. */
    allowedRegions(system: System): readonly string[] | undefined;
    baselineFor(concern: Concern): Baseline | undefined;
    waiverFor(concern: Concern): Waiver | undefined;
    /** Baselines and waivers whose last day has passed, to be named once in each run. */
    lapsed(today: Day): readonly Text[];
    /** True when no register was found at all: messages then say how to make one. */
    readonly missing: boolean;
}

/** The register exists and cannot be used. Evaluation turns it into *undecided*, never into "unfiled". */
export class RegisterUnavailable extends Error {
    override readonly name = "RegisterUnavailable";
}
