import type { Day, System, Text } from "../kernel";
import { filingMeasures33, order292 } from "../law";
import type { RegisterData } from "../register";
import { addDays, type DeadlineGround, lawGround, lawPeriod } from "../register/calendar";
import type { NameRows } from "./rows";

/** A duty that begins with the opening. */
export interface Duty {
    readonly key: string;
    readonly title: Text;
    /** Last day, if the name opens on the earliest day. */
    readonly due?: Day;
    readonly ground: DeadlineGround;
}

/** What is due once the name is open. `opens` is the earliest day of opening, where it can be told. */
export function dutiesAfter(
    { service, registered }: NameRows,
    data: RegisterData,
    system: System,
    opens: Day | undefined,
): readonly Duty[] {
    const [policeDays, gradedDays] = [lawPeriod("psb-filing").least, lawPeriod("mlps-filing-after-launch").least];
    const within = (row: string): Pick<Duty, "due"> => (opens === undefined ? {} : { due: addDays(opens, lawPeriod(row).least) });
    const names = new Set([registered, ...(service?.service.domains ?? [])]);
    const atPolice =
        service?.service.psb !== undefined || (data.psb ?? []).some(({ domains = [] }) => domains.some(name => names.has(name)));
    const graded = (data.systems ?? []).find(({ name }) => name === system.name);
    const duties: (Duty | false)[] = [
        {
            key: "footer",
            title: {
                zh: "开通时在首页底部标明备案号并链接到备案查询网站",
                en: "Show the filing number at the foot of the home page, linked to the ministry's query site, from the opening on",
            },
            ground: { articles: [order292.article12, filingMeasures33.article13], grade: "A" },
        },
        !atPolice && {
            key: "psb-filing",
            title: {
                zh: `开通之日起 ${policeDays} 日内办理公安联网备案`,
                en: `File with the police within ${policeDays} days of the opening`,
            },
            ...within("psb-filing"),
            ground: lawGround("psb-filing"),
        },
        system.level >= 2 &&
            system.territory === "mainland" &&
            graded?.filed === undefined &&
            graded?.filingNumber === undefined && {
                key: "mlps-filing",
                title: system.declared
                    ? {
                          zh: `系统“${system.name}”（${system.level} 级）投入运行之日起 ${gradedDays} 日内办理等保备案`,
                          en: `File the system "${system.name}" (level ${system.level}) with the city police within ${gradedDays} days of going live`,
                      }
                    : {
                          zh: `台账没有写明所属系统；定为二级以上的，投入运行之日起 ${gradedDays} 日内办理等保备案`,
                          en: `The register names no system for this stack; if it is graded level 2 or above, file it with the city police within ${gradedDays} days of going live`,
                      },
                ...within("mlps-filing-after-launch"),
                ground: lawGround("mlps-filing-after-launch"),
            },
    ];
    return duties.filter(duty => duty !== false);
}
