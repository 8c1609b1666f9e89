import type { Deployment } from "./deployment";
import { isRecord } from "./project";
import { readable, secret, type Wire, type WireObject, withoutSecretMarks } from "./wire";

/** What a call answers: an object of results, or a function of the call's arguments that makes one. */
export type Answer = Readonly<Record<string, unknown>> | ((args: Record<string, unknown>) => unknown);

/** Answers to provider functions (`alicloud.getZones`) and resource methods, by token. */
export type Answers = Readonly<Record<string, Answer>>;

/** Outputs of other stacks, by the name the program gives to `StackReference`. A value `{ secret: … }` is a secret output. */
export type StackOutputs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A call that no answer was given for. */
export class UnansweredError extends Error {}

export interface Answering {
    /** The result of a provider function or method. Throws an `UnansweredError` that names token and arguments. */
    call(token: string, args: WireObject): Promise<WireObject>;
    /** The state of a stack reference. Throws an `UnansweredError` that names the stack. */
    stack(name: string): WireObject;
}

export function createAnswering(answers: Answers, stacks: StackOutputs, deployment: Deployment): Answering {
    const stack = (name: string): WireObject => {
        const outputs = stacks[name];
        if (outputs === undefined) {
            throw new UnansweredError(
                `the program reads the outputs of the stack "${name}", and none were given. Add them: stackReferences: { "${name}": { … } }`,
            );
        }
        const secretOutputNames = Object.keys(outputs).filter(key => isSecretOutput(outputs[key]));
        const values = Object.entries(outputs).map(([key, value]) => [
            key,
            isSecretOutput(value) ? secret(plain(value.secret)) : plain(value),
        ]);
        return { name, outputs: Object.fromEntries(values), secretOutputNames: secretOutputNames.sort() };
    };

    const call = async (token: string, args: WireObject): Promise<WireObject> => {
        if (token === "pulumi:pulumi:getResource") {
            return resourceState(deployment, String(args["urn"]));
        }
        if (token === "pulumi:pulumi:readStackOutputs") {
            return stack(String(args["name"]));
        }
        const answer = answers[token];
        if (answer === undefined) {
            throw new UnansweredError(
                `the program calls ${token} with ${JSON.stringify(readable(args))}, and no answer was given. Add one: invokes: { "${token}": { … } }`,
            );
        }
        const result = typeof answer === "function" ? await answer(withoutSecretMarks(args) as Record<string, unknown>) : answer;
        if (!isRecord(result)) {
            throw new UnansweredError(
                `the answer given for ${token} is ${JSON.stringify(result)}; an object with the function's results is wanted.`,
            );
        }
        return plain(result) as WireObject;
    };
    return { call, stack };
}

function resourceState(deployment: Deployment, urn: string): WireObject {
    const found = deployment.find(urn);
    if (found === undefined) {
        throw new Error(`unknown resource ${urn}`);
    }
    return { urn, id: found.id, provider: found.provider, state: found.outputs };
}

function isSecretOutput(value: unknown): value is { secret: unknown } {
    return isRecord(value) && Object.keys(value).length === 1 && "secret" in value;
}

function plain(value: unknown): Wire {
    return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Wire);
}
