import { across, breached, exempt, type Judgement, met, statute, touchesMainland, undecided } from "../../../src/kernel";
import { cybersecurityLaw, mlpsMeasures43 } from "../../../src/law";

export default across({
    id: "records-system-graded",
    title: { zh: "对外服务的部署属于已定级备案的系统", en: "A stack that serves the mainland belongs to a graded system" },
    grounds: [statute(cybersecurityLaw.article23), statute(mlpsMeasures43.article15)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "在台账 systems 中写明该部署所属的系统、级别和备案；二级以上先完成定级备案",
        en: "Name the system of this stack, its level and its filing in `systems` of the register; from level 2 it is filed with the police first",
    },
    binds: "mainland systems",
    across: ["publicName", "publicEntry"],

    judgeAll(plan, { system }) {
        const serving = plan.subjects.filter(({ facets }) => facets.publicName || facets.publicEntry);
        const sure = serving.find(subject => touchesMainland(subject) === true);
        const maybe = serving.find(subject => touchesMainland(subject) !== false);
        const { cloud } = sure ?? maybe ?? {};
        if (!cloud) return [];
        const answer = (verdict: Judgement["verdict"]): readonly Judgement[] => [{ cloud, verdict }];
        const doubt = sure || !maybe ? true : touchesMainland(maybe);
        if (system.declared && system.filed !== undefined) return answer(met);
        if (system.declared && system.level === 1)
            return answer(exempt({ zh: "一级系统无需备案", en: "a system of level 1 is not filed" }));
        if (typeof doubt !== "boolean") return answer(undecided(doubt));
        if (!system.declared) {
            return answer(
                breached(
                    {
                        zh: "台账没有写明该部署属于哪个系统，按二级判断",
                        en: "the register names no system for this stack; level 2 is assumed",
                    },
                    { zh: "台账 systems 中的一行", en: "a row of `systems` in the register" },
                ),
            );
        }
        return answer(
            breached(
                {
                    zh: `系统“${system.name}”为${system.level}级，台账没有等保备案`,
                    en: `the system "${system.name}" is level ${system.level} and has no filing in the register`,
                },
                { zh: "等保备案证明编号或备案日期", en: "the number or the day of its filing with the police" },
            ),
        );
    },
});
