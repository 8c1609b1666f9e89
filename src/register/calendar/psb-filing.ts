import type { Text } from "../../kernel";
import { addDays, entityOf, type RegisterData } from "..";
import { by, type Deadline, type Draft, done, type Moment, untold } from "./deadline";
import { lawGround, lawPeriod } from "./law-row";
import { placedServices } from "./services";

const todo: Text = {
    zh: "办理公安联网备案（从开通算起，不从 ICP 备案通过算起），并在台账填 psb",
    en: "File with the police (counted from the opening, not from the ICP approval) and enter `psb` in the register",
};

const ofPerson: Text = {
    zh: "条文写的是法人和其他组织；个人主体按公安备案平台的做法也要办，这一点没有见到条文",
    en: "the article speaks of legal persons and other organisations; that persons file as well is the practice of the platform, no text of it was seen",
};

/** The PSB filing of each service that is open or may open: 30 days from the opening, not from the approval of the ICP filing. */
export function psbFilings(data: RegisterData, moment: Moment): readonly Deadline[] {
    const filed = new Set((data.psb ?? []).flatMap(({ domains }) => domains ?? []));
    return placedServices(data)
        .filter(({ status, service }) => status !== "cancelled" && (service.closed === undefined || service.closed > moment.today))
        .flatMap(({ filing, service, status, path, label }): readonly Deadline[] => {
            const draft: Draft = {
                rule: "psb-filing",
                key: label,
                label,
                path,
                ground: lawGround("psb-filing"),
                todo,
                notes: entityOf(data, filing)?.kind === "personal" ? [ofPerson] : [],
            };
            const due = service.opened === undefined ? undefined : addDays(service.opened, lawPeriod("psb-filing").least);
            if (service.psb !== undefined || service.domains?.some(domain => filed.has(domain))) return [done(draft, due)];
            if (due !== undefined) return [by(draft, due, moment)];
            return status === "active" ? [untold(draft, `${path}.opened`)] : [];
        });
}
