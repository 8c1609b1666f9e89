import type { Cloud, Day, Register, System, Text } from "../kernel";
import type { ProvinceRule } from "../law";
import type { RegisterData } from "../register";
import { submittedOn } from "../register/calendar";
import { type Duty, dutiesAfter } from "./afterwards";
import { alternativesOf } from "./alternatives";
import { awaitedChange, awaitStep, changeNotes } from "./announced";
import type { FilingKind } from "./filing-kind";
import { type Gap, gapsOf } from "./gaps";
import { type Group, groupsOf, isNew, takesAny } from "./groups";
import { provinceNotes } from "./province-notes";
import { type NameRows, rowsOf } from "./rows";
import type { Serving } from "./serving";
import { type Step, type Track, trackFrom } from "./steps";
import { approvalSteps, askedOfUnknownService, filingSteps, licenceSteps } from "./ways";

/** When a name may open. */
export type Opening =
    /** Nothing stands in its way. */
    | { readonly kind: "now" }
    /** On this day, if every step takes its full time; the bureau may be quicker, and no day before its approval is lawful. */
    | { readonly kind: "from"; readonly day: Day }
    /** The time of a step cannot be told; not before this day. */
    | { readonly kind: "untold"; readonly notBefore?: Day; readonly why: Text };

/** How ready the names of one domain are at one cloud: a filing is made for the domain, and covers what lies under it. */
export interface Readiness {
    /** Empty where the name is not known yet. */
    readonly names: readonly string[];
    /** What serves them. */
    readonly servings: readonly Serving[];
    readonly kind: FilingKind;
    readonly why: Text;
    /** Number of the filing that covers it. */
    readonly filing?: string;
    readonly opening: Opening;
    /** Steps to the filing, in their order; approvals and the licence run beside it. */
    readonly steps: readonly Step[];
    readonly gaps: readonly Gap[];
    readonly afterwards: readonly Duty[];
    readonly alternatives: readonly Text[];
    readonly province?: string;
    readonly provinceNotes: readonly ProvinceRule[];
    readonly notes: readonly Text[];
}

/** What the answer stands on. */
export interface ReadinessParts {
    readonly register: Register;
    /** The rows behind the register; empty where there is none. */
    readonly data: RegisterData;
    readonly system: System;
    readonly today: Day;
}

/** How ready every name is. Names of one domain that need the same at the same cloud are put together. */
export function readinessOf(servings: readonly Serving[], parts: ReadinessParts): readonly Readiness[] {
    return groupsOf(servings, parts)
        .map(group => readyOf(group, parts))
        .sort(inOrder);
}

function readyOf({ chosen: { kind, why, filing }, servings, after }: Group, { register, data, system, today }: ReadinessParts): Readiness {
    const serving = servings[0] as Serving;
    const names = [...new Set(servings.flatMap(({ name }) => (name === undefined ? [] : [name])))].sort();
    const shared = { names, servings, kind, why, ...(filing && { filing: filing.number }) };
    const empty = { steps: [], gaps: [], afterwards: [], alternatives: [], provinceNotes: [], notes: [] };
    if (kind === "none") return { ...shared, ...empty, opening: { kind: "now" } };
    if (kind === "undecided" || names[0] === undefined) return { ...shared, ...empty, opening: { kind: "untold", why } };
    const rows = rowsOf(data, names[0], filing?.domain, today);
    const hasServer = (cloud: Cloud): boolean => (data.carriers ?? []).some(carrier => carrier.cloud === cloud);
    const before = after ? filingSteps(after.chosen.kind, after.serving, rows, today, hasServer(after.serving.cloud)) : [];
    const awaited = after ? undefined : awaitedChange(kind, serving, rows, data, today);
    const own = awaited ? [awaitStep(awaited)] : filingSteps(kind, serving, rows, today, hasServer(serving.cloud));
    const begun = kind === "under-review" ? submissionOf(rows) : undefined;
    const tracks: Tracks = {
        approvals: trackFrom(today, approvalSteps(rows)),
        filing: trackFrom(begun ?? today, after ? [...before, ...own.filter(({ key }) => !key.startsWith("domain-"))] : own),
        licence: trackFrom(today, licenceSteps(rows)),
    };
    const steps = [...tracks.approvals.steps, ...tracks.filing.steps, ...tracks.licence.steps];
    const opening = openingOf(tracks, kind, rows, today);
    const province = rows.entity?.province;
    const isFiled = kind === "filed";
    return {
        ...shared,
        opening,
        steps,
        gaps: awaited ? [] : gapsOf(kind, rows),
        afterwards: isFiled && steps.length === 0 ? [] : dutiesAfter(rows, data, system, opening.kind === "from" ? opening.day : undefined),
        alternatives: alternativesOf(kind, servings, data, register),
        ...(province !== undefined && { province }),
        provinceNotes: isFiled ? [] : provinceNotes(province),
        notes: [
            ...(isNew(kind) && !awaited && servings.every(takesAny) ? [anyProvider] : []),
            ...(rows.service === undefined ? [askedOfUnknownService] : []),
            ...(awaited ? [] : changeNotes(rows, today)),
        ],
    };
}

const anyProvider: Text = {
    zh: "这里的产品接受任一接入商的备案，也可以在别的接入商办理",
    en: "the products here take a filing at any access provider: it may be made elsewhere as well",
};

const submissionOf = ({ service }: NameRows): Day | undefined => service && submittedOn(service);

const untoldStep: Text = { zh: "有的步骤没有法定或惯常的期限", en: "some steps have neither a lawful nor a usual time" };

interface Tracks {
    readonly approvals: Track;
    readonly filing: Track;
    readonly licence: Track;
}

/** Approvals come before the filing; the licence runs beside it. */
function openingOf({ approvals, filing, licence }: Tracks, kind: FilingKind, rows: NameRows, today: Day): Opening {
    const ends = [filing.ends, licence.ends].sort().at(-1) as Day;
    const all = [approvals, filing, licence];
    if (all.every(({ steps }) => steps.length === 0)) return { kind: "now" };
    if (all.some(({ told }) => !told)) return { kind: "untold", notBefore: ends, why: untoldStep };
    const submitted = submissionOf(rows);
    if (kind === "under-review" && filing.ends < today) {
        return {
            kind: "untold",
            why: {
                zh: `自 ${submitted} 提交，审核期限已过而没有结果，向接入商查询`,
                en: `handed in on ${submitted}, the time of the review is over without a decision: ask the access provider`,
            },
        };
    }
    return { kind: "from", day: ends };
}

const rank = ({ opening }: Readiness): number => (opening.kind === "from" ? 0 : opening.kind === "untold" ? 1 : 2);

function inOrder(a: Readiness, b: Readiness): number {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const [one, other] = [a, b].map(({ names, servings }) => names[0] ?? servings[0]?.shownBy.urn ?? "") as [string, string];
    return one < other ? -1 : one > other ? 1 : 0;
}
