import type { PropertyDependencies, Resource } from "../../kernel";
import { secretMarker } from "./markers";

/** A resource of a plan or state file with the dependencies of its properties. */
export interface PlannedResource extends Resource {
    readonly dependencies: PropertyDependencies;
}

/** The key and the value that mark a secret in a state file. */
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

/** Deeper than any resource: what lies below is left as it is. */
const deepest = 100;

/** The value without its secrets. */
function open(value: unknown, depth = 0): unknown {
    if (depth > deepest) return undefined;
    if (Array.isArray(value)) return value.map(item => open(item, depth + 1));
    if (!isBag(value)) return value;
    if (value[signatureKey] === secretSignature) return secretMarker;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, open(inner, depth + 1)]));
}

const bagOf = (value: unknown): Bag => (isBag(value) ? (open(value) as Bag) : {});

/** The last part of a URN: the name of the resource. */
const nameOf = (urn: string): string => urn.split("::").slice(3).join("::") || urn;

function dependenciesOf(value: unknown): PropertyDependencies {
    if (!isBag(value)) return {};
    const lists = Object.entries(value).map(([property, urns]) => [
        property,
        Array.isArray(urns) ? urns.filter(urn => typeof urn === "string") : [],
    ]);
    return Object.fromEntries(lists.filter(([, urns]) => (urns as readonly string[]).length > 0));
}

/** `urn::id` of a provider; the id is unknown before the provider exists. */
const providerUrn = (reference: unknown): string =>
    typeof reference === "string" && reference.includes("::") ? reference.slice(0, reference.lastIndexOf("::")) : "";

/** Package and name of a default provider, which a preview does not show: its inputs are the stack's configuration. */
const defaultProvider = /::pulumi:providers:([a-z0-9-]+)::default(?:_|$)/;

/** The configuration of one package: `alicloud:region` is `region`. */
function configOf(packageName: string, config: Bag): Bag {
    const prefix = `${packageName}:`;
    const entries = Object.entries(config).filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(entries.map(([key, value]) => [key.slice(prefix.length), open(value)]));
}

/** One resource state as the CLI writes it, in preview steps and in exported stacks alike. */
export type State = Bag & { readonly urn: string; readonly type: string };

export const isState = (value: unknown): value is State => isBag(value) && typeof value.urn === "string" && typeof value.type === "string";

/**
 * The managed resources among the states, each with its provider's inputs. Left out: components, providers, what was read with `.get`, and what is about to be
 * deleted. Of two states with one URN the later counts. `config` is the stack's configuration, where the file has it.
 */
export function resourcesOf(states: readonly State[], config: Bag): readonly PlannedResource[] {
    const byUrn = new Map(states.filter(state => state.delete !== true).map(state => [state.urn, state]));
    return [...byUrn.values()]
        .filter(({ custom, external, type }) => custom === true && external !== true && !type.startsWith("pulumi:providers:"))
        .map(state => {
            const urnOfProvider = providerUrn(state.provider);
            const provider = byUrn.get(urnOfProvider);
            const packageName = provider ? undefined : defaultProvider.exec(urnOfProvider)?.[1];
            return {
                urn: state.urn,
                type: state.type,
                name: nameOf(state.urn),
                inputs: bagOf(state.inputs),
                ...(provider && { provider: bagOf(provider.inputs) }),
                ...(packageName !== undefined && { provider: configOf(packageName, config) }),
                dependencies: dependenciesOf(state.propertyDependencies),
            };
        });
}
