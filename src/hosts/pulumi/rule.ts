import type { Enforcement, Facet, Severity, Text } from "../../kernel";

/** A violation as it goes to the engine. Without a URN it is about the resource at hand, in the stack phase about the stack. */
export interface Message {
    readonly text: string;
    /** The same in one line, for a reply that grows too large. */
    readonly brief?: string;
    readonly urn?: string;
}

/** What becomes one Pulumi policy. `Visit` is the state of the run while a resource is at hand. */
export interface Rule {
    readonly id: string;
    readonly title: Text;
    readonly severity: Severity;
    readonly enforcement: Enforcement;
    readonly remedy?: string;
    readonly url?: string;
    readonly tags: readonly string[];
    readonly framework?: { readonly name: string; readonly version: string; readonly reference: string; readonly specification: string };
    /** The facet about which it has something to say of a single resource; absent: it wants to be asked about every resource. */
    readonly asksFor?: Facet | "the stack";
    readonly configProperties?: Readonly<Record<string, object>>;
    /** Takes the policy's config, once, before anything is judged; answers what is wrong with it. */
    configure(given: Readonly<Record<string, unknown>>): readonly Message[];
    /** What it has to say about the resource at hand. */
    onResource(): readonly Message[];
    /** What it has to say about the stack. */
    onStack(): readonly Message[];
}
