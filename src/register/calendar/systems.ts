import type { Day, Text } from "../../kernel";
import { addDays, addMonths, type RegisterData, rowPlace } from "..";
import { by, type Deadline, type Draft, done, type Moment, untold } from "./deadline";
import { lawGround, lawPeriod } from "./law-row";

type System = NonNullable<RegisterData["systems"]>[number];

/**
 * Filing and tests of the graded systems in the mainland, and the assessment of important data, which does not depend on where a system
 * stands.
 */
export const systemDeadlines = (data: RegisterData, moment: Moment): readonly Deadline[] =>
    (data.systems ?? []).flatMap((system, i) => {
        const path = rowPlace(data, "systems", i);
        const assessment = system.importantData ? [assessmentOf(system, path, moment)] : [];
        if (system.territory === "overseas") return assessment;
        return [
            ...assessment,
            ...(system.level >= 2 ? [filingOf(data, system, path, moment)] : []),
            ...(system.level >= 3 ? [testOf(system, path, moment)] : []),
            ...(system.cii ? [ciiTestOf(system, path, moment)] : []),
        ];
    });

/** The earliest opening of the services that belong to the system. */
const firstOpening = (data: RegisterData, system: string): Day | undefined =>
    (data.filings ?? [])
        .flatMap(({ services }) => services)
        .filter(service => service.system === system)
        .flatMap(({ opened }) => opened ?? [])
        .sort()[0];

/** Within 30 days: of grading for a system that was running then, of going live for one that opened later. */
function filingOf(data: RegisterData, { name, live, graded, filed, filingNumber }: System, path: string, moment: Moment): Deadline {
    const opened = live ?? firstOpening(data, name);
    const isNew = opened !== undefined && (graded === undefined || opened > graded);
    const row = isNew ? "mlps-filing-after-launch" : "mlps-filing-after-grading";
    const draft: Draft = {
        rule: "mlps-filing",
        key: name,
        label: name,
        path,
        ground: lawGround(row),
        todo: {
            zh: "到系统所在设区的市级公安机关办理等保备案，并在台账填 filed",
            en: "File the system with the city police and enter `filed` in the register",
        },
    };
    const start = isNew ? opened : graded;
    const due = start === undefined ? undefined : addDays(start, lawPeriod(row).least);
    if (filed !== undefined || filingNumber !== undefined) return done(draft, due);
    if (start === undefined || due === undefined) return untold(draft, `${path}.graded`);
    const note: Text = isNew
        ? { zh: `自 ${start} 投入运行起算`, en: `counted from going live on ${start}` }
        : {
              zh: `自 ${start} 定级起算；若系统在定级之后才投入运行，从投入运行起算（填写系统的 live，或服务的 opened）`,
              en: `counted from the grading on ${start}; from going live instead, if that came later (enter live at the system, or opened at its service)`,
          };
    return by({ ...draft, notes: [note] }, due, moment);
}

const halfYearly: Text = {
    zh: "第 14 条写的是每半年一次；有云厂商资料称现已改为每年一次，尚未核实",
    en: "article 14 says each half-year; a provider says yearly now, which is not verified",
};

function testOf({ name, level, lastTest }: System, path: string, moment: Moment): Deadline {
    const row = level === 4 ? "level-four-test" : "level-three-test";
    const draft: Draft = {
        rule: "mlps-test",
        key: name,
        label: name,
        path,
        ground: lawGround(row),
        todo: { zh: "再做等级测评和自查，并更新 lastTest", en: "Have the system tested again, with a self-check, and change `lastTest`" },
        notes: level === 4 ? [halfYearly] : [],
    };
    return lastTest === undefined ? untold(draft, `${path}.lastTest`) : by(draft, addMonths(lastTest, lawPeriod(row).least), moment);
}

const sharedField: Text = {
    zh: "没有 ciiTested，按 lastTest 计；单做等级测评未必等于关基检测评估",
    en: "there is no ciiTested: counted from lastTest; an MLPS test alone may not be the test of critical infrastructure",
};

function ciiTestOf({ name, ciiTested, lastTest }: System, path: string, moment: Moment): Deadline {
    const last = ciiTested ?? lastTest;
    const draft: Draft = {
        rule: "cii-test",
        key: name,
        label: name,
        path,
        ground: lawGround("cii-test"),
        todo: { zh: "每年检测评估一次并上报，并更新 ciiTested", en: "Test and assess once a year, and report; change `ciiTested`" },
        notes: ciiTested === undefined && last !== undefined ? [sharedField] : [],
    };
    return last === undefined ? untold(draft, `${path}.ciiTested`) : by(draft, addMonths(last, lawPeriod("cii-test").least), moment);
}

function assessmentOf({ name, importantDataAssessed: last }: System, path: string, moment: Moment): Deadline {
    const draft: Draft = {
        rule: "important-data-assessment",
        key: name,
        label: name,
        path,
        ground: lawGround("important-data-assessment"),
        todo: {
            zh: "每年做一次重要数据风险评估并上报，并更新 importantDataAssessed",
            en: "Assess the risk to important data once a year, and report; change `importantDataAssessed`",
        },
    };
    if (last === undefined) return untold(draft, `${path}.importantDataAssessed`);
    return by(draft, addMonths(last, lawPeriod("important-data-assessment").least), moment);
}
