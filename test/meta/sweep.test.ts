import { policies } from "../../policies";
import { LATER, regionWithId, wholeCatalog } from "../../src/catalog";
import { geographyOf } from "../../src/catalog/regions";
import {
    type CatalogEntry,
    type Context,
    evaluate,
    type Finding,
    facetsOf,
    join,
    known,
    type Markers,
    type Plan,
    type Policy,
    type Register,
    read,
    readSettings,
    unknown,
} from "../../src/kernel";
import { caseRegister } from "../case-register";

const catalog = wholeCatalog();

/**
 * Preview knows only part of the truth: whatever property of whatever resource type becomes unknown, a breach may turn into doubt,
 * never into a pass. Every sample of the catalog goes through every policy, with each property unknown in turn.
 */

/** Policies that no single resource can breach, with the reason. An entry that is no longer needed fails: the list shrinks only. */
const needMoreThanOneResource: Readonly<Record<string, string>> = {
    "audit-log-kept-180-days": "a store breaches it only when something delivers its log there",
    "icp-name-words": "its list of words is empty by default",
    "placement-provider-region-known": "the provider of a sample states its region",
    "page-has-complaint-channel": "a page is judged by the name that its bucket serves",
    "page-shows-filing-number": "a page is judged by the name that its bucket serves",
    "page-shows-licence": "a page is judged by the name that its bucket serves",
    "page-shows-psb-number": "a page is judged by the name that its bucket serves",
};

/** Properties whose doubt is no doubt, by type, with the reason. An entry that is no longer needed fails: the list shrinks only. */
const tellEvenWhenUnknown: Readonly<Record<string, string>> = {
    "tencentcloud_clb_instance logTopicId": "the id of a log topic that is made in the same run is known later, and is an id all the same",
};
const neededExceptions = new Set<string>();

const markers: Markers = {
    isUnknown: value => typeof value === "string" && value.includes(LATER),
    isSecret: value => value === "[secret]",
};
const homeRegion = { alicloud: "cn-hangzhou", tencentcloud: "ap-guangzhou" } as const;

/** A system of level 3, so that every duty is judged. */
const bare: Register = caseRegister({ system: { level: 3, declared: true } });
const filedAs = (status: "active" | "suspended"): Register => ({
    ...bare,
    filingFor: name => ({ number: "京ICP备2026000001号-1", status, accessProviders: [], domain: name }),
});

/** Services and domains of which everything is amiss that a register can say, and carriers by the names of samples and of their resource. */
const amiss: Pick<Register, "dossierFor" | "domainFor" | "carriersOf"> = {
    dossierFor: name => ({
        filing: { number: "京ICP备2026000001号-1", status: "active", accessProviders: [], domain: name },
        personal: true,
        services: [
            {
                number: "京ICP备2026000001号-1",
                kind: "app",
                commercial: true,
                platform: true,
                genAi: true,
                sectors: ["新闻"],
                approvedSectors: [],
                opened: "2020-01-01",
                changesFiled: [],
            },
            {
                kind: "website",
                commercial: false,
                platform: false,
                genAi: false,
                sectors: [],
                approvedSectors: [],
                changesFiled: [],
                licence: { number: "粤B2-20210001", expires: "2026-06-30", annualReports: [] },
            },
        ],
    }),
    domainFor: name => ({ name, expires: "2020-01-01", registrarApproved: false }),
    carriersOf: () => ["web", "blog", "it"].map(id => ({ id, services: 1 })),
};

/** Registers in which different policies are breached. */
const registers: Readonly<Record<string, Register>> = {
    "nothing filed": bare,
    "every filing suspended": filedAs("suspended"),
    "every name filed elsewhere": filedAs("active"),
    "everything amiss": { ...filedAs("active"), ...amiss },
    "no region allowed": { ...bare, allowedRegions: () => [] },
};

type Inputs = Readonly<Record<string, unknown>>;

/** What a policy answers about a plan. */
function judge(policy: Policy, register: Register, plan: Plan): readonly Finding[] {
    const { settings } = readSettings(policy.settings ?? {}, {});
    const context: Context = { register, settings, today: "2026-06-01", system: register.systemOf("shop", "prod") };
    return evaluate(policy, plan, context);
}

/** The plan that one resource makes, before and after the engine tells dependencies. */
function plansOf(entry: CatalogEntry, inputs: Inputs, region: string | undefined): readonly Plan[] {
    const place = regionWithId(entry.cloud, region ?? homeRegion[entry.cloud]);
    const standpoint = { markers, geography: geographyOf(entry.cloud), place: place ? known(place) : unknown("provider.region", "word") };
    const resource = { urn: "urn:pulumi:prod::shop::sample::it", type: entry.pulumi, name: "it", inputs };
    const reading = read(entry, resource, standpoint);
    return [join([reading], () => undefined), join([reading], () => ({}))];
}

interface Variant {
    readonly path: string;
    readonly inputs: Inputs;
}

const isRecord = (value: unknown): value is Inputs => typeof value === "object" && value !== null && !Array.isArray(value);

/** The inputs with each property unknown in turn, stated here or in another sample of the type, and each one a level below. */
function variantsOf(inputs: Inputs, properties: ReadonlySet<string>): readonly Variant[] {
    return [...properties].flatMap(property => {
        const value = inputs[property];
        const variant = (path: string, replaced: unknown): Variant => ({ path, inputs: { ...inputs, [property]: replaced } });
        const below = (block: Inputs, path: string, put: (changed: Inputs) => unknown): readonly Variant[] =>
            Object.keys(block).map(key => variant(`${path}.${key}`, put({ ...block, [key]: LATER })));
        const whole = variant(property, LATER);
        if (isRecord(value)) return [whole, ...below(value, property, changed => changed)];
        if (!Array.isArray(value)) return [whole];
        return [
            whole,
            ...value.flatMap((item, index) => {
                const put = (changed: unknown) => value.map((other, at) => (at === index ? changed : other));
                const path = `${property}[${index}]`;
                return [variant(path, put(LATER)), ...(isRecord(item) ? below(item, path, put) : [])];
            }),
        ];
    });
}

const stops = ({ verdict }: Finding): boolean => verdict.kind === "breached" || verdict.kind === "undecided";

/**
 * Policies that share a duty: whether a place is a primary or a copy may be unknown, and a breach then moves from one to the other.
 * Everything else stands for itself.
 */
const dutyOf = (policy: Policy): string => ("sees" in policy && policy.sees === "placement" ? "placement" : policy.id);

const breachedIds = new Set<string>();

/** Breaches of a type's samples that an unknown property turns into a pass. */
function lostBreaches(entry: CatalogEntry): readonly { readonly what: string; readonly how: string }[] {
    const duties = new Map<string, Policy[]>();
    for (const policy of policies.filter(each => facetsOf(each).some(facet => entry.shows[facet] !== undefined)))
        duties.set(dutyOf(policy), [...(duties.get(dutyOf(policy)) ?? []), policy]);
    const properties = new Set(entry.samples.flatMap(({ inputs }) => Object.keys(inputs)));
    return entry.samples.flatMap(sample => {
        const inputs = sample.inputs as Inputs;
        const plans = plansOf(entry, inputs, sample.region);
        const breaches = [...duties].flatMap(([duty, held]) =>
            Object.entries(registers).flatMap(([situation, register]) =>
                plans.flatMap((plan, phase) => {
                    const before = held.flatMap(policy => judge(policy, register, plan));
                    const breached = before.filter(({ verdict }) => verdict.kind === "breached");
                    for (const { policy } of breached) breachedIds.add(policy.id);
                    return breached.length > 0 ? [{ duty, held, situation, register, phase, before, count: breached.length }] : [];
                }),
            ),
        );
        if (breaches.length === 0) return [];
        return variantsOf(inputs, properties).flatMap(({ path, inputs: doubtful }) => {
            const doubtfulPlans = plansOf(entry, doubtful, sample.region);
            return breaches.flatMap(({ duty, held, situation, register, phase, before, count }) => {
                const after = held.flatMap(policy => judge(policy, register, doubtfulPlans[phase] as Plan));
                // a list that became one unknown stands for all of its members: then one answer that stops is enough
                if (after.filter(stops).length >= (after.length < before.length ? 1 : count)) return [];
                const exception = `${entry.terraform} ${path}`;
                if (exception in tellEvenWhenUnknown) {
                    neededExceptions.add(exception);
                    return [];
                }
                const answers = after.map(({ verdict }) => verdict.kind).join(", ") || "no finding";
                return [{ what: `${duty}: "${sample.name}" with ${path} unknown`, how: `${answers} (${situation})` }];
            });
        });
    });
}

test.each(catalog.map(entry => ({ type: entry.terraform, entry })))(
    "$type: no unknown property turns a breach into a pass",
    ({ entry }) => {
        const lost = new Map(lostBreaches(entry).map(({ what, how }) => [what, how]));
        expect([...lost].map(([what, how]) => `${what}: ${how}`)).toEqual([]);
    },
);

test("every policy that one resource can breach is breached by some sample", () => {
    const never = policies.map(({ id }) => id).filter(id => !breachedIds.has(id) && !(id in needMoreThanOneResource));
    expect(never.map(id => `${id}: no sample breaches it, so that no unknown is tried on it: add a sample to the catalog`)).toEqual([]);
    expect(Object.keys(needMoreThanOneResource).filter(id => breachedIds.has(id))).toEqual([]);
    expect(Object.keys(needMoreThanOneResource).filter(id => policies.every(policy => policy.id !== id))).toEqual([]);
});

test("no exception is kept that is no longer needed", () => {
    expect(Object.keys(tellEvenWhenUnknown).filter(exception => !neededExceptions.has(exception))).toEqual([]);
});
