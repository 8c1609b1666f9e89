import { readdirSync } from "node:fs";
import { join as joinPath } from "node:path";
import {
    type AcrossPolicy,
    type CaseRegister,
    type CaseSubject,
    type Cases,
    type Context,
    evaluate,
    type Facet,
    type Finding,
    judgePlan,
    known,
    type Plan,
    type PlanCase,
    type PlanCases,
    type Policy,
    readSettings,
    type Sighting,
    type SightingCase,
    type Subject,
    type System,
} from "../src/kernel";
import { judgePageOf } from "../src/page";
import { caseRegister } from "./case-register";

const root = joinPath(__dirname, "..", "policies");
const folders = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(family => readdirSync(joinPath(root, family.name)).map(name => joinPath(root, family.name, name)));

const today = "2026-06-01";
const resource = (name: string) => ({
    urn: `urn:pulumi:prod::shop::case::${name}`,
    name,
    title: { zh: "情形", en: "case" },
    fromState: false,
});

/** A plain value of a case stands for a known fact. */
function factOf(value: unknown): unknown {
    const kind = (value as { kind?: unknown } | null)?.kind;
    return kind === "known" || kind === "absent" || kind === "unknown" ? value : known(value);
}

/** Facts that are plain words in a facet, and lists of facts. */
const plainFields = new Set(["role"]);
const listFields = new Set(["names", "guards", "frontOf"]);

function factsOf(given: object): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
        Object.entries(given).map(([field, value]) => [
            field,
            plainFields.has(field) ? value : listFields.has(field) && Array.isArray(value) ? value.map(factOf) : factOf(value),
        ]),
    );
}

function subjectOf({ id, kind, cloud, shows, tags }: CaseSubject & Pick<SightingCase<Facet>, "tags">): Subject {
    const facets: Record<string, readonly Sighting[]> = {};
    for (const [facet, given] of Object.entries(shows)) {
        facets[facet] = [{ facet: facet as Facet, facts: factsOf(given) as never, shownBy: resource(id) }];
    }
    return {
        id,
        kind,
        cloud: cloud ?? "alicloud",
        resource: resource(id),
        tags: (tags ?? []).map(factOf) as Subject["tags"],
        facets: facets as Subject["facets"],
    };
}

function planOf(subjects: readonly Subject[]): Plan {
    return {
        subjects,
        subject: id => subjects.find(subject => subject.id === id),
        sightings: facet =>
            subjects.flatMap(subject => (subject.facets[facet] ?? []).map(sighting => ({ subject, sighting: sighting as never }))),
        mayYetShow: () => undefined,
    };
}

function contextOf(policy: Policy, register: CaseRegister | undefined, given: Readonly<Record<string, unknown>> = {}): Context {
    const { settings, problems } = readSettings(policy.settings ?? {}, given);
    expect(problems).toEqual([]);
    const lookUps = caseRegister(register);
    return { register: lookUps, settings, today, system: lookUps.systemOf("shop", "prod") as System, judgePage: judgePageOf };
}

function judge(policy: Policy, situation: SightingCase<Facet> | PlanCase): readonly Finding[] {
    const context = contextOf(policy, situation.register, situation.settings);
    if ("sees" in policy) {
        const { given, kind, cloud, tags } = situation as SightingCase<Facet>;
        const subject = subjectOf({
            id: "subject",
            kind: kind ?? policy.of?.[0] ?? "name",
            cloud,
            tags,
            shows: { [policy.sees]: given } as CaseSubject["shows"],
        });
        return evaluate(policy, planOf([subject]), context);
    }
    return judgePlan(policy as AcrossPolicy, planOf((situation as PlanCase).plan.map(subjectOf)), context);
}

/** The finding that the case is about. */
function findingOn(findings: readonly Finding[], on: string | undefined): Finding | undefined {
    return on === undefined ? findings[0] : findings.find(({ label }) => label === on);
}

describe.each(folders.map(folder => ({ id: folder.slice(root.length + 1).replaceAll(/[\\/]/g, "-"), folder })))("$id", ({ folder }) => {
    const policy = (require(joinPath(folder, "policy")) as { default: Policy }).default;
    const cases = (require(joinPath(folder, "cases")) as { default: Cases<Facet> | PlanCases }).default;
    type Row = SightingCase<Facet> & PlanCase & { readonly for: string };

    test.each(cases.fails as unknown as Row[])("fails: $name", row => {
        const finding = findingOn(judge(policy, row), row.on);
        expect(finding?.verdict).toMatchObject({ kind: "breached" });
        if (finding?.verdict.kind !== "breached") return;
        for (const text of [finding.verdict.found, finding.verdict.wanted]) {
            expect(text.zh).not.toBe("");
            expect(text.en).not.toBe("");
        }
    });

    test.each(cases.passes as unknown as Row[])("passes: $name", row => {
        const kinds = judge(policy, row).map(({ verdict }) => verdict.kind);
        expect(kinds.filter(kind => kind !== "met" && kind !== "exempt")).toEqual([]);
        expect("sees" in policy && kinds.length === 0 ? "judged nothing" : "judged").toBe("judged");
    });

    test.each(cases.waits as unknown as Row[])("waits: $name", row => {
        const finding = findingOn(judge(policy, row), row.on);
        expect(finding?.verdict).toMatchObject({ kind: "undecided", about: { path: row.for } });
    });

    test("a waiver turns every failing case into an exemption, and an unusable register leaves none of them passed", () => {
        for (const row of cases.fails as unknown as Row[]) {
            const waived = judge(policy, { ...row, register: { ...row.register, waived: [policy.id] } as CaseRegister });
            expect(findingOn(waived, row.on)?.verdict.kind).toBe("exempt");
            const unusable = judge(policy, { ...row, register: { ...row.register, unavailable: true } as CaseRegister });
            expect(unusable.length).toBeGreaterThan(0);
            expect(unusable.filter(({ verdict }) => verdict.kind === "breached")).toEqual([]);
            expect(unusable.some(({ verdict }) => verdict.kind === "undecided")).toBe(true);
        }
    });
});
