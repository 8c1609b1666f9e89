import type { Dossier, PageAnswer } from "../kernel";
import type { PageExpectation } from "./expectation";
import { judgePage } from "./judge";

/** What the home page of a name has to show, by what the register says of it. */
export function expectationFrom({ services, subjectNumber, province }: Dossier): PageExpectation {
    const [service] = services;
    const code = service?.psb?.match(/\d{14}/)?.[0];
    return {
        ...(subjectNumber !== undefined && {
            filing: {
                subject: subjectNumber,
                ...(service?.number !== undefined && { service: service.number }),
                ...(province && { province }),
            },
        }),
        ...(service?.psb !== undefined && code !== undefined && { psb: { number: service.psb, code } }),
        ...((service?.commercial || service?.licence) && { licence: { ...(service.licence && { number: service.licence.number }) } }),
        ...(service?.platform && { sells: true }),
    };
}

/** Judges a page of the plan as policies ask for it. */
export const judgePageOf = (html: string, dossier: Dossier): readonly PageAnswer[] =>
    judgePage(html, expectationFrom(dossier)).map(({ check, verdict, found, wanted }) => ({ check, verdict, found, wanted }));
