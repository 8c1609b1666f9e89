import { across, breached, daysBetween, exempt, type Judgement, met, statute, touchesMainland, undecided } from "../../../src/kernel";
import { mlpsMeasures43 } from "../../../src/law";

export default across({
    id: "records-system-tested-in-time",
    title: { zh: "三级系统每年测评", en: "A level 3 system is tested every year" },
    grounds: [statute(mlpsMeasures43.article14)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "安排等级测评，并把日期写入台账该系统的 lastTest",
        en: "Have the system tested and enter the day as `lastTest` in the register",
    },
    level: 3,
    binds: "mainland systems",
    across: ["placement", "publicEntry"],

    judgeAll(plan, { system, today }) {
        const here = plan.subjects
            .map(subject => ({ subject, touches: touchesMainland(subject) }))
            .filter(({ touches }) => touches !== false);
        const { subject, touches } = here.find(each => each.touches === true) ?? here[0] ?? {};
        if (!subject) return [];
        const { cloud } = subject;
        const answer = (verdict: Judgement["verdict"]): readonly Judgement[] => [{ cloud, verdict }];
        if (system.level < 3) return answer(exempt({ zh: "三级以下不要求每年测评", en: "no yearly test below level 3" }));
        if (system.lastTest !== undefined && daysBetween(system.lastTest, today) <= 366) return answer(met);
        if (typeof touches === "object") return answer(undecided(touches));
        const last = system.lastTest ?? "—";
        return answer(
            breached(
                { zh: `系统“${system.name}”最近一次测评：${last}`, en: `last test of the system "${system.name}": ${last}` },
                { zh: "12 个月内的等级测评", en: "a test within the last 12 months" },
            ),
        );
    },
});
