import type { Config } from "./config";
import type { Mask } from "./mask";
import { defaultProviderName, type PackageRequest, packageOf, requestKey, withPluginInputs } from "./package-request";
import { isProviderType, makeUrn, providerTypeOf, type StackName, urnOfReference } from "./urn";
import { secret, unknownSentinel, type WireObject } from "./wire";

/** The options of a resource that policies can see. */
export interface ResourceOptions {
    readonly protect: boolean;
    readonly ignoreChanges: readonly string[];
    readonly deleteBeforeReplace?: boolean;
    readonly additionalSecretOutputs: readonly string[];
    /** Seconds; zero where the provider's own timeout holds. */
    readonly timeouts: { readonly create: number; readonly update: number; readonly delete: number };
}

/** What the program asks for when it registers a resource. */
export interface Goal {
    readonly type: string;
    readonly name: string;
    readonly parent: string;
    readonly custom: boolean;
    readonly inputs: WireObject;
    /** Reference `<urn>::<id>` of the provider; empty for components and provider resources. */
    readonly provider: string;
    readonly dependencies: readonly string[];
    readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
    readonly importId: string;
    readonly options: ResourceOptions;
}

/** A resource of the stack as the preview knows it. */
export interface Registration extends Goal {
    readonly urn: string;
    /** Empty where the id is only known after creation. */
    readonly id: string;
    /** Read with `.get`, not managed by this stack: it is never shown to policies. */
    readonly external: boolean;
    outputs: WireObject;
}

/** What happens to each resource before it is planned: the remediations and judgements of the policy pack. Returns the inputs to go on with. */
export type Judge = (registration: Registration, provider: Registration | undefined) => Promise<WireObject>;

/** The new stack being previewed: its resources in the order in which they were registered. */
export interface Deployment {
    readonly registrations: readonly Registration[];
    find(urn: string): Registration | undefined;
    /** The provider resource that a resource uses. */
    providerOf(registration: Goal): Registration | undefined;
    /** Registers a resource, one at a time, in the order of the calls. Rejects when the URN is taken or when the judge fails. */
    register(goal: Goal): Promise<Registration>;
    /** Records a resource that exists elsewhere. Policies do not see it. */
    read(goal: Goal, id: string, outputs: WireObject): Registration;
    /** The reference of the default provider for a package, which is registered at the first request. */
    defaultProvider(request: PackageRequest): Promise<string>;
    /** Resolves when every registration begun so far is done. */
    settled(): Promise<void>;
}

const noOptions: ResourceOptions = {
    protect: false,
    ignoreChanges: [],
    additionalSecretOutputs: [],
    timeouts: { create: 0, update: 0, delete: 0 },
};

export function createDeployment(where: StackName, config: Config, mask: Mask, judge: Judge): Deployment {
    const registrations: Registration[] = [];
    const byUrn = new Map<string, Registration>();
    const defaultProviders = new Map<string, Promise<string>>();
    let queue: Promise<unknown> = Promise.resolve();

    const add = (registration: Registration) => {
        registrations.push(registration);
        byUrn.set(registration.urn, registration);
        mask.learnFrom(registration.inputs);
        mask.learnFrom(registration.outputs);
        return registration;
    };

    const providerOf = (goal: Goal) => (goal.provider === "" ? undefined : byUrn.get(urnOfReference(goal.provider)));

    const registerNext = async (goal: Goal): Promise<Registration> => {
        const urn = makeUrn(where, goal.parent, goal.type, goal.name);
        const taken = byUrn.get(urn);
        if (taken !== undefined) {
            throw new Error(
                taken.external
                    ? `resource '${urn}' registered twice (read and create)`
                    : `Duplicate resource URN '${urn}'; try giving it a unique name`,
            );
        }
        const proposed: Registration = { ...goal, urn, id: goal.importId, external: false, outputs: {} };
        mask.learnFrom(proposed.inputs);
        const inputs = await judge(proposed, providerOf(goal));
        return add({ ...proposed, inputs, id: plannedId(goal), outputs: plannedOutputs(goal, inputs) });
    };

    const register = (goal: Goal) => {
        const done = queue.then(() => registerNext(goal));
        queue = done.catch(() => undefined);
        return done;
    };

    const registerDefaultProvider = async (request: PackageRequest): Promise<string> => {
        const packageName = packageOf(request);
        const configured: WireObject = {};
        for (const [key, { value, secret: isSecret }] of config) {
            const colon = key.indexOf(":");
            if (key.slice(0, colon) === packageName) {
                configured[key.slice(colon + 1)] = isSecret ? secret(value) : value;
            }
        }
        const provider = await register({
            type: providerTypeOf(packageName),
            name: defaultProviderName(request),
            parent: "",
            custom: true,
            inputs: withPluginInputs(configured, request),
            provider: "",
            dependencies: [],
            propertyDependencies: {},
            importId: "",
            options: noOptions,
        });
        return `${provider.urn}::${unknownSentinel}`;
    };

    return {
        registrations,
        find: urn => byUrn.get(urn),
        providerOf,
        register,
        read: (goal, id, outputs) => {
            const urn = makeUrn(where, goal.parent, goal.type, goal.name);
            return add({ ...goal, urn, id, external: true, outputs });
        },
        defaultProvider: request => {
            const key = requestKey(request);
            const known = defaultProviders.get(key) ?? registerDefaultProvider(request);
            defaultProviders.set(key, known);
            return known;
        },
        settled: async () => {
            await queue;
        },
    };
}

function plannedId(goal: Goal): string {
    return goal.custom && isProviderType(goal.type) ? unknownSentinel : goal.importId;
}

/**
 * What a provider would answer to a planned creation, as far as it can be told without the provider: the inputs, and an id that is not known yet.
 * Other computed outputs are left out, and the program's runtime takes a missing output for unknown in a preview.
 */
function plannedOutputs(goal: Goal, inputs: WireObject): WireObject {
    if (!goal.custom) {
        return {};
    }
    const { __internal, ...outputs } = inputs;
    if (isProviderType(goal.type)) {
        return outputs;
    }
    return { ...inputs, id: goal.importId === "" ? unknownSentinel : goal.importId };
}
