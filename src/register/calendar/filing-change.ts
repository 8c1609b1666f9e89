import type { Text } from "../../kernel";
import { addDays, type RegisterData } from "..";
import { by, type Deadline, type Draft, done, type Moment, untold } from "./deadline";
import { lawGround, lawPeriod } from "./law-row";
import { placedServices } from "./services";

const late = (filed: string, due: string): Text => ({
    zh: `${filed} 才提交，晚于 ${due}`,
    en: `filed on ${filed}, later than ${due}`,
});

/** The filing of each change that the register announces, 30 days before it takes effect. */
export function filingChanges(data: RegisterData, moment: Moment): readonly Deadline[] {
    const period = lawPeriod("filing-change").least;
    return placedServices(data).flatMap(({ service, path: at, label: of }) =>
        (service.changes ?? []).map(({ what, filed, effective }, i): Deadline => {
            const path = `${at}.changes[${i}]`;
            const label = `${of} / ${what}`;
            const due = effective === undefined ? undefined : addDays(effective, -period);
            const draft: Draft = {
                rule: "filing-change",
                key: `${of}:${what}`,
                label,
                path,
                ground: lawGround("filing-change"),
                todo: { zh: "在接入商处提交变更备案", en: "File the change at the access provider" },
            };
            if (filed <= moment.today) return done(due !== undefined && filed > due ? { ...draft, notes: [late(filed, due)] } : draft, due);
            return due === undefined ? untold(draft, `${path}.effective`) : by(draft, due, moment);
        }),
    );
}
