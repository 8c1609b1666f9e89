import type * as policy from "@pulumi/policy";
import type { Cloud, Finding, Language, Policy, Severity, Text, Write } from "../../kernel";
import { todayIn } from "./clock";
import { shownWhen } from "./nothing-to-judge";
import { pulumiMarkers, rawProperties, whenOpen, withOpenAssets } from "./raw-values";
import { readinessRule } from "./readiness-rule";
import { ReplyBudget } from "./reply-budget";
import type { Message, Rule } from "./rule";
import { coverageRule, policyRule, registerRule, undecidedRule } from "./rules";
import { Run, type RunParts, type StackResource } from "./run";

/** What a pack is made of. */
export interface PackParts
    extends Pick<
        RunParts,
        "catalogOf" | "entryFor" | "readResource" | "openRegister" | "judgePage" | "openPage" | "readiness" | "environment" | "packFolder"
    > {
    readonly policies: readonly Policy[];
    readonly write: Write;
    readonly language: Language;
    /** The cloud whose package a type token belongs to; undefined for every other package. */
    cloudOf(token: string): Cloud | undefined;
    /** Why a type that nobody reads is known to expose names or place data; undefined for every other. */
    exposes(token: string): Text | undefined;
    /** Why a type that nobody reads is known to be harmless; undefined for every other, those among them that nobody has looked at. */
    harmless(token: string): Text | undefined;
    readonly now: Date;
}

/** Turns kernel policies into Pulumi policies, ready for `new PolicyPack(name, …)`. */
export function createPolicies(parts: PackParts): policy.PolicyPackArgs {
    const clock = todayIn(parts.environment, parts.now);
    const run = new Run({ ...parts, markers: pulumiMarkers, today: clock.today });
    const undecided: Finding[] = [];
    const shared = { ...parts, run, clock, undecided, afterUpdate: () => parts.environment.PULUMI_NODEJS_DRY_RUN === "false" };
    const rules = [
        registerRule(shared),
        ...parts.policies.map(each => policyRule(each, shared)),
        undecidedRule(shared),
        coverageRule(shared),
        readinessRule(shared),
    ];
    return new Pass(rules, run, undecided, parts.write).pulumiPolicies(parts.language);
}

/**
 * Leads the rules through the engine's calls. @pulumi/policy calls every enabled policy in turn for each resource, in the order of the
 * pack, and each knows its config only in its own call. The first one that is called takes the resource up; once every policy has been
 * called it also asks the others, so that they need opening only when they have something to say.
 */
class Pass {
    private readonly configured = new Set<Rule>();
    private readonly always: readonly Rule[];
    private readonly byFacet: ReadonlyMap<string, readonly Rule[]>;
    private leader?: Rule;
    /** What is left to say of the resource at hand, by rule; a rule that is configured and not named here has nothing to say. */
    private answers = new Map<Rule, readonly Message[]>();
    private stackLeader?: Rule;
    private stackAnswers = new Map<Rule, readonly Message[]>();
    private budget = new ReplyBudget();

    constructor(
        private readonly rules: readonly Rule[],
        private readonly run: Run,
        private readonly undecided: Finding[],
        private readonly write: Write,
    ) {
        this.always = rules.filter(({ asksFor }) => asksFor === undefined);
        const byFacet = new Map<string, Rule[]>();
        for (const rule of rules) if (rule.asksFor) byFacet.set(rule.asksFor, [...(byFacet.get(rule.asksFor) ?? []), rule]);
        this.byFacet = byFacet;
    }

    pulumiPolicies(language: Language): policy.PolicyPackArgs {
        return { policies: this.rules.map(rule => this.pulumiPolicy(rule, language)) };
    }

    private pulumiPolicy(rule: Rule, language: Language): policy.ResourceValidationPolicy & policy.StackValidationPolicy {
        const title = language === "both" ? `${rule.title.zh} / ${rule.title.en}` : rule.title[language];
        const opensForResource = (): boolean => rule === this.leader || !this.configured.has(rule) || this.answers.has(rule);
        const opensForStack = (): boolean =>
            rule === this.stackLeader || !this.configured.has(rule) || this.stackLeader === undefined || this.stackAnswers.has(rule);
        const validateResource: policy.ResourceValidation = (args, report) =>
            this.onResource(rule, args, messages => sendAll(messages, report));
        const validateStack: policy.StackValidation = (args, report) => this.onStack(rule, args, messages => sendAll(messages, report));
        return {
            name: rule.id,
            displayName: title,
            description: title,
            enforcementLevel: rule.enforcement,
            severity: rule.severity satisfies Severity,
            ...(rule.framework ? { framework: { ...rule.framework } } : {}),
            tags: [...rule.tags],
            ...(rule.remedy ? { remediationSteps: rule.remedy } : {}),
            ...(rule.url ? { url: rule.url } : {}),
            ...(rule.configProperties ? { configSchema: { properties: { ...rule.configProperties } } } : {}),
            // the SDK asks for the function of each policy anew for each resource
            get validateResource() {
                return shownWhen(validateResource, opensForResource);
            },
            get validateStack() {
                return shownWhen(validateStack, opensForStack);
            },
        };
    }

    private onResource(rule: Rule, args: policy.ResourceValidationArgs, send: Send): void | Promise<void> {
        this.leader ??= rule;
        const answer = (): void => send(this.answerOf(rule, args.getConfig(), this.answers, () => rule.onResource()));
        if (rule !== this.leader && this.run.urn === args.urn) return answer();
        return whenOpen(withOpenAssets(rawProperties(args.props)), inputs => {
            const provider = args.provider && rawProperties(args.provider.props);
            this.undecided.length = 0;
            this.run.takeUp({ urn: args.urn, type: args.type, name: args.name, inputs, provider });
            const asked = [...this.run.facetsAtHand].flatMap(facet => this.byFacet.get(facet) ?? []);
            this.answers = this.gather([...asked, ...this.always], each => each.onResource());
            answer();
        });
    }

    private onStack(rule: Rule, args: policy.StackValidationArgs, send: Send): void | Promise<void> {
        this.stackLeader ??= rule;
        const answer = (): void => {
            const messages = this.answerOf(rule, args.getConfig(), this.stackAnswers, () => rule.onStack());
            send(this.budget.fit(messages, count => this.write.andMore(count)));
        };
        if (rule !== this.stackLeader) return answer();
        return whenOpen(allOpen(args.resources.map(stackResource)), resources => {
            this.undecided.length = 0;
            this.budget = new ReplyBudget();
            this.run.takeUpStack(resources);
            this.stackAnswers = this.gather(this.rules, each => each.onStack());
            answer();
        });
    }

    /** What the rules that know their config have to say. */
    private gather(rules: readonly Rule[], ask: (rule: Rule) => readonly Message[]): Map<Rule, readonly Message[]> {
        const answers = new Map<Rule, readonly Message[]>();
        for (const rule of rules) {
            if (!this.configured.has(rule)) continue;
            const messages = this.ask(rule, () => ask(rule));
            if (messages.length > 0) answers.set(rule, messages);
        }
        return answers;
    }

    /** What a rule says in its own call: what was gathered for it, or, in its first call, what is wrong with its config and its answer. */
    private answerOf(
        rule: Rule,
        config: Readonly<Record<string, unknown>>,
        gathered: ReadonlyMap<Rule, readonly Message[]>,
        ask: () => readonly Message[],
    ): readonly Message[] {
        if (this.configured.has(rule)) return gathered.get(rule) ?? [];
        const problems = rule.configure(config);
        this.configured.add(rule);
        return [...problems, ...this.ask(rule, ask)];
    }

    /** A rule that throws is reported under its own id at its own level, and the others go on: a gate that breaks stays shut. */
    private ask(rule: Rule, answer: () => readonly Message[]): readonly Message[] {
        try {
            return answer();
        } catch (error) {
            return [{ text: this.write.broken(rule.id, error) }];
        }
    }
}

type Send = (messages: readonly Message[]) => void;

function sendAll(messages: readonly Message[], report: policy.ReportViolation): void {
    for (const { text, urn } of messages) report(text, urn);
}

/** Ten thousand resources without an asset among them wait for nothing. */
const allOpen = <T>(values: readonly (T | Promise<T>)[]): readonly T[] | Promise<readonly T[]> =>
    values.some(value => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);

function stackResource(resource: policy.PolicyResource): StackResource | Promise<StackResource> {
    const dependencies: Record<string, readonly string[]> = {};
    for (const [property, on] of Object.entries(resource.propertyDependencies)) dependencies[property] = on.map(({ urn }) => urn);
    return whenOpen(withOpenAssets(rawProperties(resource.props)), inputs => ({
        urn: resource.urn,
        type: resource.type,
        name: resource.name,
        inputs,
        provider: resource.provider && rawProperties(resource.provider.props),
        dependencies,
    }));
}
