import { type Cloud, cloudNames, type FilingStatus, type Text, worseStatus } from "../kernel";
import type { FiledSite } from "../page";
import {
    asciiName,
    entityOf,
    provinceMeantBy,
    provinceNamed,
    type RegisterData,
    readFilingOrLicence,
    registrableDomain,
} from "../register";
import { Refused } from "./command";
import { nearestNames } from "./nearest";
import { looksPersonal, persons } from "./personal";

type FilingRow = NonNullable<RegisterData["filings"]>[number];
type ServiceRow = FilingRow["services"][number];
type EntityRow = NonNullable<RegisterData["entities"]>[number];

/** A service of the register with the filing and the entity that it belongs to. */
export interface FiledService {
    readonly filing: FilingRow;
    readonly service: ServiceRow;
    readonly entity?: EntityRow;
    /** The worse of the filing's status and its own. */
    readonly status: FilingStatus;
}

/** What each status of a filing is called. */
export const statuses: Readonly<Record<FilingStatus, Text>> = {
    active: { zh: "有效", en: "active" },
    applying: { zh: "审批中", en: "applying" },
    suspended: { zh: "被暂停", en: "suspended" },
    cancelled: { zh: "已注销", en: "cancelled" },
};

/** Access providers by their names; others than the two clouds as the register writes them. */
export function providersText(providers: readonly string[]): Text {
    if (providers.length === 0) return { zh: "台账未写", en: "none in the register" };
    const names = providers.map(provider => cloudNames[provider as Cloud] ?? { zh: provider, en: provider });
    return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") };
}

/** Every service of the register, in its order. */
export function filedServices(data: RegisterData): readonly FiledService[] {
    return (data.filings ?? []).flatMap(filing => {
        const entity = entityOf(data, filing);
        return filing.services.map(service => ({
            filing,
            service,
            status: worseStatus(service.status ?? filing.status, filing.status),
            ...(entity && { entity }),
        }));
    });
}

/** How a service is told from the others. With `publicOnly`, by its number alone where its owner is a person. */
export function labelOf({ service, filing, entity }: FiledService, data: RegisterData, publicOnly: boolean): Text {
    const number = service.number ?? filing.number;
    const personal = publicOnly && entity !== undefined && persons(data).has(entity.id);
    const name = personal ? undefined : service.name;
    const pending: Text = { zh: "（备案号未下发）", en: "(number pending)" };
    if (number === undefined) return { zh: `${name ?? ""}${pending.zh}`, en: `${name ?? ""} ${pending.en}`.trim() };
    return name === undefined ? { zh: number, en: number } : { zh: `${number}（${name}）`, en: `${number} (${name})` };
}

/** The services that a person means by a number, a name or a domain. */
function meant(services: readonly FiledService[], word: string): readonly FiledService[] {
    const reading = readFilingOrLicence(word);
    if (reading.ok) {
        const { text } = reading.value;
        return services.filter(({ service, filing }) => service.number === text || filing.number === text);
    }
    const named = services.filter(({ service }) => service.name === word.trim());
    if (named.length > 0) return named;
    const host = asciiName(word);
    if (host === undefined || registrableDomain(host) === undefined) return [];
    return services.filter(({ service }) => service.domains?.some(domain => host === domain || host.endsWith(`.${domain}`)));
}

/** The services that a person means; refused, with the nearest ones, where there is none. */
export function servicesMeant(data: RegisterData, word: string): readonly FiledService[] {
    const services = filedServices(data);
    const found = meant(services, word);
    if (found.length > 0) return found;
    const known = services.flatMap(({ service, filing }) => [service.number ?? filing.number, service.name, ...(service.domains ?? [])]);
    const near = nearestNames(word, [...new Set(known.filter(each => each !== undefined))], 3);
    const shown = looksPersonal(word) ? { zh: "该内容（不显示）", en: "that (not shown)" } : { zh: `“${word}”`, en: `"${word}"` };
    const list = near.join(", ");
    throw new Refused({
        zh: `台账中没有服务 ${shown.zh}（可写服务备案号、服务名称或域名）${near.length > 0 ? `；是否指 ${list}？` : ""}`,
        en: `the register has no service ${shown.en} (a service number, a name or a domain is wanted)${near.length > 0 ? `; did you mean ${list}?` : ""}`,
    });
}

/** The PSB number of a service: its own, else the one whose row names a domain of it. */
const psbOf = ({ psb = [] }: RegisterData, { psb: own, domains = [] }: ServiceRow): string | undefined =>
    own ?? psb.find(row => row.domains?.some(domain => domains.includes(domain)))?.number;

/** The province of a filing: that of its number, else the domicile of who files. */
function provinceOf(subject: string | undefined, domicile: string | undefined): Text | undefined {
    const reading = subject === undefined ? undefined : readFilingOrLicence(subject);
    const province = reading?.ok ? reading.value.province : undefined;
    return (province ?? provinceNamed(domicile ?? "") ?? provinceMeantBy(subject?.slice(0, 1) ?? ""))?.name;
}

/** What the register says of a service as far as a home page shows it. `sells` is what the person says of it. */
export const siteOf = (data: RegisterData, { filing, service, entity }: FiledService, sells: boolean): FiledSite => ({
    subjectNumber: filing.number,
    province: provinceOf(filing.number, entity?.province),
    service: {
        number: service.number,
        psb: psbOf(data, service),
        commercial: service.commercial ?? false,
        platform: service.platform ?? false,
        ...(service.licence !== undefined && { licence: { number: service.licence } }),
    },
    creditCode: entity?.creditCode,
    sells,
});
