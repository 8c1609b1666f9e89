import { type RegisterData, rowPlace } from "..";
import { type Deadline, type Draft, from, type Moment, unannouncedNote, untold } from "./deadline";
import { lawGround, lawPeriod } from "./law-row";
import { placedServices } from "./services";
import { addWorkingDays } from "./working-days";

/** A name and every name above it. */
const namesUpFrom = (name: string): readonly string[] => {
    const labels = name.split(".");
    return labels.map((_, i) => labels.slice(i).join("."));
};

/** For each domain without a filing in force or under way: the first day on which the ministry has its real name and a filing may be submitted. */
export function realNameWaits(data: RegisterData, moment: Moment): readonly Deadline[] {
    const filed = new Set(
        placedServices(data)
            .filter(({ status }) => status !== "cancelled")
            .flatMap(({ service }) => service.domains ?? []),
    );
    const near = new Set([...filed].flatMap(namesUpFrom));
    const { least, most } = lawPeriod("real-name-sync");
    return (data.domains ?? []).flatMap(({ name, realNameVerified }, i): readonly Deadline[] => {
        if (near.has(name) || namesUpFrom(name).some(above => filed.has(above))) return [];
        const path = rowPlace(data, "domains", i);
        const draft: Draft = {
            rule: "real-name-sync",
            key: name,
            label: name,
            path,
            ground: lawGround("real-name-sync"),
            todo: {
                zh: "域名实名信息同步到工信部之后再提交备案",
                en: "Submit the filing once the ministry has the domain's real name",
            },
            notes: [
                {
                    zh: `云厂商的说法为 ${least} 至 ${most} 个工作日，这里按 ${least} 个计`,
                    en: `providers speak of ${least} to ${most} working days; ${least} are counted here`,
                },
            ],
        };
        if (realNameVerified === undefined) return [untold(draft, `${path}.realNameVerified`)];
        const { day, unannounced } = addWorkingDays(realNameVerified, least);
        return [from({ ...draft, notes: [...(draft.notes ?? []), ...unannouncedNote(unannounced)] }, day, moment)];
    });
}
