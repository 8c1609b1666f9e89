import type { Day, Text } from "../kernel";
import { asciiName, type RegisterData } from "../register";
import { addDays, lawGround, lawPeriod, type PlacedService, placedServices } from "../register/calendar";
import { cloudName, type FilingKind } from "./filing-kind";
import type { NameRows } from "./rows";
import type { Serving } from "./serving";
import type { StepForm } from "./steps";

/** A change of a filed service that the register announces and that is still to take effect. */
export interface Announced {
    readonly what: string;
    /** The first day on which it may count: the stated one, and never sooner after the filing than the law has it. */
    readonly from: Day;
    readonly path: string;
}

/** The changes of a service that take effect after today. */
const announcedBy = ({ service, path }: PlacedService, today: Day): readonly Announced[] =>
    (service.changes ?? []).flatMap(({ what, filed, effective }, i) => {
        if (effective === undefined) return [];
        const from = [effective, addDays(filed, lawPeriod("filing-change").least)].sort().at(-1) as Day;
        return from > today ? [{ what, from, path: `${path}.changes[${i}]` }] : [];
    });

/** Whether a change, which the register describes in free words, names this cloud. */
function namesCloud(what: string, cloud: Serving["cloud"]): boolean {
    const { zh, en } = cloudName(cloud);
    return [zh, en.toLowerCase(), cloud].some(word => what.toLowerCase().includes(word));
}

/** Whether a change names this domain, or a name under it. */
const namesDomain = (what: string, domain: string): boolean =>
    what
        .split(/[^\p{L}\p{N}.-]+|(?<=[\u4e00-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u4e00-\u9fff])/iu)
        .map(word => asciiName(word))
        .some(name => name === domain || name?.endsWith(`.${domain}`));

const earliest = (changes: readonly Announced[]): Announced | undefined => [...changes].sort((a, b) => (a.from < b.from ? -1 : 1))[0];

/**
 * The announced change after which the name is filed here: one of its own service that names this cloud, where the access is missing; one
 * that names its domain, where no filing covers it. What names neither is never taken for it.
 */
export function awaitedChange(
    kind: FilingKind,
    { cloud }: Serving,
    { service, registered }: NameRows,
    data: RegisterData,
    today: Day,
): Announced | undefined {
    if (kind === "access" && service) return earliest(announcedBy(service, today).filter(({ what }) => namesCloud(what, cloud)));
    if (kind !== "added-service") return undefined;
    const active = placedServices(data).filter(({ status }) => status === "active");
    return earliest(active.flatMap(each => announcedBy(each, today)).filter(({ what }) => namesDomain(what, registered)));
}

/** The step that waits for it. */
export const awaitStep = ({ what, from, path }: Announced): StepForm => ({
    key: "announced-change",
    title: { zh: `等已申报的变更“${what}”生效`, en: `Wait until the announced change "${what}" takes effect` },
    actor: "bureau",
    until: from,
    ground: lawGround("filing-change"),
    notes: [
        {
            zh: `见台账 ${path}；变更通过并录入台账之后才能开通`,
            en: `${path} of the register; it may open once the change is approved and entered there`,
        },
    ],
});

/** What is said of a service that is filed and that will change. */
export const changeNotes = ({ service }: NameRows, today: Day): readonly Text[] =>
    (service ? announcedBy(service, today) : []).map(({ what, from }) => ({
        zh: `变更“${what}”自 ${from} 起生效；涉及变更的内容，在那之前不得上线`,
        en: `the change "${what}" takes effect on ${from}: what it changes may not go live before that day`,
    }));
