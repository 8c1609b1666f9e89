import type { AnalyzeResponse } from "@pulumi/pulumi/proto/analyzer_pb";
import { createPolicies } from "../../../src/hosts/pulumi";
import { analyzeRequest, type WireResource } from "../../../tools/analyzer";
import { resource, types } from "../../protocol/resources";
import { packParts } from "./pack-parts";

type Rpc = (call: { request: object }, answer: (error: unknown, reply: AnalyzeResponse) => void) => Promise<void>;

// what the SDK serves, without the server around it; it keeps its types to itself
const { makeAnalyzeRpcFun } = require("@pulumi/policy/server") as {
    makeAnalyzeRpcFun(pack: string, version: string, level: string, policies: readonly object[]): Rpc;
};

interface Answer {
    /** Names of the policies whose function the SDK called. */
    readonly opened: readonly string[];
    readonly violations: readonly { readonly policy: string; readonly message: string }[];
    /** Policies of which the reply says that they do not apply. */
    readonly notApplicable: readonly string[];
}

/** The pack's policies, called by the SDK's own function for one resource after the other; it is noted whose function is called. */
function pack(disabled: readonly string[] = []): { readonly names: readonly string[]; analyze(resource: WireResource): Promise<Answer> } {
    const { policies } = createPolicies(packParts("en"));
    let opened: string[] = [];
    const watched = policies.map(
        policy =>
            new Proxy(policy, {
                get: (target, key) => {
                    if (key === "enforcementLevel" && disabled.includes(policy.name)) return "disabled";
                    const value: unknown = Reflect.get(target, key);
                    if (key !== "validateResource" || typeof value !== "function") return value;
                    return (...args: unknown[]) => {
                        opened.push(policy.name);
                        return value(...args);
                    };
                },
            }),
    );
    const rpc = makeAnalyzeRpcFun("pack", "1.0.0", "advisory", watched);
    return {
        names: watched.filter(({ enforcementLevel }) => enforcementLevel !== "disabled").map(({ name }) => name),
        analyze: resource =>
            new Promise((resolve, reject) => {
                opened = [];
                void rpc({ request: analyzeRequest(resource) }, (error: unknown, reply: AnalyzeResponse) => {
                    if (error) return reject(error);
                    resolve({
                        opened,
                        violations: reply
                            .getDiagnosticsList()
                            .map(diagnostic => ({ policy: diagnostic.getPolicyname(), message: diagnostic.getMessage() })),
                        notApplicable: reply.getNotApplicableList().map(policy => policy.getPolicyName()),
                    });
                });
            }),
    };
}

const random = (name: string) => resource("random:index/randomPet:RandomPet", name, { length: 2 });
const unfiled = (name: string) => resource(types.cdn, name, { domainName: `${name}-example.cn` });
const namesOf = ({ violations }: Answer) => [...new Set(violations.map(({ policy }) => policy))].sort();

test("the first resource opens every policy, so that each learns its config", async () => {
    const { names, analyze } = pack();
    expect(names.length).toBeGreaterThan(20);
    expect((await analyze(random("one"))).opened).toEqual(names);
});

test("the second opens the first policy alone, when no policy has anything to say of it", async () => {
    const { analyze } = pack();
    await analyze(random("one"));
    expect(await analyze(random("two"))).toEqual({ opened: ["beian-register"], violations: [], notApplicable: [] });
});

test("a later one opens the policies that speak, and their answers are those of a pack that opens all", async () => {
    const { names, analyze } = pack();
    const first = await analyze(unfiled("one"));
    expect(first.opened).toEqual(names);
    await analyze(random("two"));
    const third = await analyze(unfiled("three"));
    expect(namesOf(third)).toContain("icp-domain-needs-filing");
    expect(namesOf(third)).toEqual(namesOf(first));
    const speaking = new Set(["beian-register", ...namesOf(third)]);
    expect(third.opened).toEqual(names.filter(name => speaking.has(name)));
});

test("the last answer is not said once more of the next resource", async () => {
    const { analyze } = pack();
    for (const name of ["one", "two", "three"]) await analyze(unfiled(name));
    expect((await analyze(random("four"))).violations).toEqual([]);
    const again = (await analyze(unfiled("five"))).violations.filter(({ policy }) => policy === "icp-domain-needs-filing");
    expect(again.map(({ message }) => message)).toEqual([expect.stringContaining("five-example.cn")]);
});

test("with the first policy disabled the next one leads, and the others are still passed over", async () => {
    const { names, analyze } = pack(["beian-register"]);
    await analyze(random("one"));
    expect((await analyze(random("two"))).opened).toEqual(names.slice(0, 1));
    expect(namesOf(await analyze(unfiled("three")))).toContain("icp-domain-needs-filing");
});

test("no policy that was asked and is met is said to be not applicable: the reply carries what was found and no more", async () => {
    const { analyze } = pack();
    await analyze(random("one"));
    const { notApplicable } = await analyze(resource(types.cdn, "abroad", { domainName: "shop-example.com", scope: "overseas" }));
    expect(notApplicable).toEqual([]);
});
