import type { Dossier, FiledService, PageAnswer } from "../kernel";
import type { PageExpectation } from "./expectation";
import { judgePage } from "./judge";

/** What a register says of one site and of who runs it, as far as a home page shows it. Numbers in their one right spelling. */
export interface FiledSite extends Pick<Dossier, "subjectNumber" | "province" | "creditCode"> {
    /** Absent where the register names no service of the domain. */
    readonly service?: Pick<FiledService, "number" | "psb" | "commercial" | "platform"> & {
        readonly licence?: { readonly number: string };
    };
    /** Somebody says that the site sells goods or services; a platform for others sells in any case. */
    readonly sells?: boolean;
}

/** What the home page of a site has to show, by what the register says of it. */
export function expectationFrom({ subjectNumber, province, service, creditCode, sells }: FiledSite): PageExpectation {
    const code = service?.psb?.match(/\d{14}/)?.[0];
    const licensed = service !== undefined && (service.commercial || service.licence !== undefined);
    return {
        ...(subjectNumber !== undefined && {
            filing: {
                subject: subjectNumber,
                ...(service?.number !== undefined && { service: service.number }),
                ...(province && { province }),
            },
        }),
        ...(service?.psb !== undefined && code !== undefined && { psb: { number: service.psb, code } }),
        ...(licensed && { licence: { ...(service.licence && { number: service.licence.number }) } }),
        ...((sells || service?.platform) && { sells: true }),
        ...(creditCode !== undefined && { creditCode }),
    };
}

/** Judges a page of the plan as policies ask for it: as the home page of the best service of its name. */
export const judgePageOf = (html: string, { subjectNumber, province, creditCode, services: [service] }: Dossier): readonly PageAnswer[] =>
    judgePage(html, expectationFrom({ subjectNumber, province, creditCode, service })).map(({ check, verdict, found, wanted }) => ({
        check,
        verdict,
        found,
        wanted,
    }));
