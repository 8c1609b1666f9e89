import type * as policy from "@pulumi/policy";
import type { Cloud, Finding, Language, Policy, Severity, Text, Write } from "../../kernel";
import { todayIn } from "./clock";
import { openOnlyWhen } from "./nothing-to-judge";
import { pulumiMarkers, rawProperties } from "./raw-values";
import { ReplyBudget } from "./reply-budget";
import type { Message, Rule } from "./rule";
import { coverageRule, policyRule, registerRule, undecidedRule } from "./rules";
import { Run, type RunParts, type StackResource } from "./run";

/** What a pack is made of. */
export interface PackParts extends Pick<RunParts, "catalog" | "readResource" | "openRegister" | "environment" | "packFolder"> {
    readonly policies: readonly Policy[];
    readonly write: Write;
    readonly language: Language;
    /** The cloud whose package a type token belongs to; undefined for every other package. */
    cloudOf(token: string): Cloud | undefined;
    /** Why a type that nobody reads is known to expose names or place data; undefined for every other. */
    exposes(token: string): Text | undefined;
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
    ];
    return new Pass(rules, run, undecided, parts.write).pulumiPolicies(parts.language);
}

/**
 * Leads the rules through the engine's calls. @pulumi/policy calls every enabled policy in turn for each resource, in the order of the
 * pack, and each knows its config only in its own call. The first one that is called takes the resource up; once every policy has been
 * called it also asks the others, so that they need opening only when they have something to say.
 */
class Pass {
    private readonly configured = new Map<Rule, readonly Message[]>();
    private leader?: Rule;
    private answers = new Map<Rule, readonly Message[]>();
    private stackLeader?: Rule;
    private stackAnswers = new Map<Rule, readonly Message[]>();
    private budget = new ReplyBudget();

    constructor(
        private readonly rules: readonly Rule[],
        private readonly run: Run,
        private readonly undecided: Finding[],
        private readonly write: Write,
    ) {}

    pulumiPolicies(language: Language): policy.PolicyPackArgs {
        return { policies: this.rules.map(rule => this.pulumiPolicy(rule, language)) };
    }

    private pulumiPolicy(rule: Rule, language: Language): policy.ResourceValidationPolicy & policy.StackValidationPolicy {
        const title = language === "both" ? `${rule.title.zh} / ${rule.title.en}` : rule.title[language];
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
            validateResource: openOnlyWhen(
                (args: policy.ResourceValidationArgs, report: policy.ReportViolation) => {
                    for (const { text, urn } of this.onResource(rule, args)) report(text, urn);
                },
                () => rule === this.leader || this.leader === undefined || !this.answers.has(rule) || this.answers.get(rule)?.length !== 0,
            ),
            validateStack: openOnlyWhen(
                (args: policy.StackValidationArgs, report: policy.ReportViolation) => {
                    for (const { text, urn } of this.onStack(rule, args)) report(text, urn);
                },
                () =>
                    rule === this.stackLeader ||
                    this.stackLeader === undefined ||
                    !this.stackAnswers.has(rule) ||
                    this.stackAnswers.get(rule)?.length !== 0,
            ),
        };
    }

    private onResource(rule: Rule, args: policy.ResourceValidationArgs): readonly Message[] {
        this.leader ??= rule;
        if (rule === this.leader || this.run.urn !== args.urn) {
            const provider = args.provider && rawProperties(args.provider.props);
            this.undecided.length = 0;
            this.answers = new Map();
            this.run.takeUp({ urn: args.urn, type: args.type, name: args.name, inputs: rawProperties(args.props), provider });
            for (const each of this.rules)
                if (this.configured.has(each))
                    this.answers.set(
                        each,
                        this.ask(each, () => each.onResource()),
                    );
        }
        const configProblems = this.configure(rule, args.getConfig());
        const answer = this.answers.get(rule) ?? this.ask(rule, () => rule.onResource());
        this.answers.set(rule, []);
        return [...configProblems, ...answer];
    }

    private onStack(rule: Rule, args: policy.StackValidationArgs): readonly Message[] {
        this.stackLeader ??= rule;
        if (rule === this.stackLeader) {
            this.undecided.length = 0;
            this.budget = new ReplyBudget();
            this.stackAnswers = new Map();
            this.run.takeUpStack(args.resources.map(stackResource));
            for (const each of this.rules)
                if (this.configured.has(each))
                    this.stackAnswers.set(
                        each,
                        this.ask(each, () => each.onStack()),
                    );
        }
        const configProblems = this.configure(rule, args.getConfig());
        const answer = this.stackAnswers.get(rule) ?? this.ask(rule, () => rule.onStack());
        return this.budget.fit([...configProblems, ...answer], count => this.write.andMore(count));
    }

    /** Answers what is wrong with the config, the first time only. */
    private configure(rule: Rule, given: Readonly<Record<string, unknown>>): readonly Message[] {
        if (this.configured.has(rule)) return [];
        const problems = rule.configure(given);
        this.configured.set(rule, problems);
        return problems;
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

function stackResource(resource: policy.PolicyResource): StackResource {
    const dependencies: Record<string, readonly string[]> = {};
    for (const [property, on] of Object.entries(resource.propertyDependencies)) dependencies[property] = on.map(({ urn }) => urn);
    return {
        urn: resource.urn,
        type: resource.type,
        name: resource.name,
        inputs: rawProperties(resource.props),
        provider: resource.provider && rawProperties(resource.provider.props),
        dependencies,
    };
}
