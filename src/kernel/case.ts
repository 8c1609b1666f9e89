import type { Facet, Facets } from "./facet";
import type { Fact } from "./fact";
import type { Kind } from "./kind";
import type { Day } from "./law";
import type { Cloud } from "./region";
import type { FiledService, FilingStatus, RegisteredDomain, System } from "./register";

type Plainly<V> = V extends Fact<infer T> ? V | T : V extends readonly Fact<infer T>[] ? readonly (Fact<T> | T)[] : V;

/** Facts of a facet for a case: a plain value stands for a known one. */
export type Given<F extends Facet> = { readonly [K in keyof Facets[F]]: Plainly<Facets[F][K]> };

/** A register written down for a case. Absent: an empty register. */
export interface CaseRegister {
    readonly filings?: Readonly<
        Record<
            string,
            {
                readonly status?: FilingStatus;
                readonly accessProviders?: readonly Cloud[];
                readonly services?: readonly Partial<FiledService>[];
                readonly personal?: boolean;
            }
        >
    >;
    readonly domains?: Readonly<Record<string, Omit<RegisteredDomain, "name">>>;
    /** Servers that carry filings; `services` is how many services name the row, by default one. */
    readonly carriers?: readonly { readonly id: string; readonly cloud?: Cloud; readonly paidUntil?: Day; readonly services?: number }[];
    /** Regions to which the register records a lawful link. */
    readonly links?: readonly string[];
    readonly system?: Partial<System>;
    readonly allowedRegions?: readonly string[];
    readonly missing?: boolean;
}

interface Situation {
    /** The situation in words; never "positive 4". */
    readonly name: string;
    readonly register?: CaseRegister;
    readonly settings?: Readonly<Record<string, number | string | boolean>>;
}

/** A situation of one subject. */
export interface SightingCase<F extends Facet> extends Situation {
    readonly given: Given<F>;
    /** Tags of its resource, each as `key=value`. */
    readonly tags?: readonly (Fact<string> | string)[];
    /** Kind of the subject; default: the first the policy is about, else `name`. */
    readonly kind?: Kind;
    readonly cloud?: Cloud;
}

/** A subject of a plan in a case. `id` is also its name. */
export interface CaseSubject {
    readonly id: string;
    readonly kind: Kind;
    readonly cloud?: Cloud;
    readonly shows: { readonly [F in Facet]?: Given<F> };
}

/** A situation of a whole plan; `on` names the subject of the verdict, or the cloud when something is missing as a whole. */
export interface PlanCase extends Situation {
    readonly plan: readonly CaseSubject[];
    readonly on?: string;
}

type Waits<C> = C & {
    /** Path of the fact that must become known. */
    readonly for: string;
};

/** The cases of a policy that judges one facet: at least one of each must exist, or it does not compile. */
export interface Cases<F extends Facet> {
    readonly fails: readonly [SightingCase<F>, ...SightingCase<F>[]];
    readonly passes: readonly [SightingCase<F>, ...SightingCase<F>[]];
    readonly waits: readonly [Waits<SightingCase<F>>, ...Waits<SightingCase<F>>[]];
}

/** The cases of a policy that judges the whole plan. */
export interface PlanCases {
    readonly fails: readonly [PlanCase & { readonly on: string }, ...(PlanCase & { readonly on: string })[]];
    readonly passes: readonly [PlanCase, ...PlanCase[]];
    readonly waits: readonly [Waits<PlanCase>, ...Waits<PlanCase>[]];
}
