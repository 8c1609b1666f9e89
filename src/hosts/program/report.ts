import type { Preview, PreviewedResource, PreviewFinding } from "./preview";
import { displayType, isProviderType, nameOfUrn, rootStackType, typeOfUrn } from "./urn";

/**
 * The preview as text, laid out as `pulumi preview` does: the tree of resources, what was said, the policies and their findings,
 * and the count. Secrets are masked. Ends with a line break.
 */
export function formatPreview(preview: Preview): string {
    const sections = [
        `Previewing update (${preview.stack}):`,
        formatResources(preview.resources),
        formatDiagnostics(preview),
        formatPolicies(preview),
        formatCount(preview),
        preview.outcome === "passed" ? "" : "error: preview failed",
    ];
    return `${sections.filter(section => section !== "").join("\n\n")}\n`;
}

interface Row {
    readonly sign: string;
    readonly type: string;
    readonly name: string;
    readonly plan: string;
}

function formatResources(resources: readonly PreviewedResource[]): string {
    const shown = resources.filter(resource => !(isProviderType(resource.type) && resource.name.startsWith("default")));
    if (shown.length === 0) {
        return "";
    }
    const root = shown.find(resource => resource.type === rootStackType);
    const childrenOf = (urn: string | undefined) =>
        shown.filter(resource => resource !== root && (resource.parent === urn || (urn === root?.urn && resource.parent === undefined)));
    const rows: Row[] = [];
    const add = (resource: PreviewedResource, indent: string, branch: string) => {
        rows.push({
            sign: resource.external ? "> " : "+ ",
            type: indent + branch + displayType(resource.type),
            name: resource.name,
            plan: resource.external ? "read" : "create",
        });
        const children = childrenOf(resource.urn);
        const below = indent + (branch === "" ? "" : branch.startsWith("└") ? "   " : "│  ");
        for (const [index, child] of children.entries()) {
            add(child, below, index === children.length - 1 ? "└─ " : "├─ ");
        }
    };
    if (root === undefined) {
        for (const resource of childrenOf(undefined)) {
            add(resource, "", "");
        }
    } else {
        add(root, "", "");
    }
    const typeWidth = Math.max(4, ...rows.map(row => row.type.length));
    const nameWidth = Math.max(4, ...rows.map(row => row.name.length));
    const line = ({ sign, type, name, plan }: Row) => ` ${sign}  ${type.padEnd(typeWidth)}  ${name.padEnd(nameWidth)}  ${plan}`.trimEnd();
    return [line({ sign: "  ", type: "Type", name: "Name", plan: "Plan" }), ...rows.map(line)].join("\n");
}

function formatDiagnostics({ diagnostics, project, stack }: Preview): string {
    if (diagnostics.length === 0) {
        return "";
    }
    const subjects = new Map<string, string[]>();
    for (const { urn, severity, message } of diagnostics) {
        const subject = urn === undefined ? `${rootStackType} (${project}-${stack})` : `${displayType(typeOfUrn(urn))} (${nameOfUrn(urn)})`;
        const text = severity === "info" ? message : `${severity}: ${message}`;
        subjects.set(subject, [...(subjects.get(subject) ?? []), indent(text, "    ")]);
    }
    return ["Diagnostics:", ...[...subjects].map(([subject, lines]) => [`  ${subject}:`, ...lines].join("\n"))].join("\n");
}

const levelOrder = ["remediate", "mandatory", "advisory", "disabled"];
const severityOrder = ["critical", "high", "medium", "low", undefined];

function formatPolicies({ policyPack, findings }: Preview): string {
    if (policyPack === undefined) {
        return "";
    }
    const violations = findings.filter(finding => finding.level !== "remediate");
    const mark = violations.some(finding => finding.level === "mandatory") ? "❌" : violations.length > 0 ? "⚠️" : "✅";
    return [
        "Policies:",
        `    ${mark} ${policyPack.name}@v${policyPack.version} (local: ${policyPack.folder})`,
        ...formatRemediations(findings),
        ...[...violations].sort(compareFindings).map(formatViolation),
    ].join("\n");
}

function formatRemediations(findings: readonly PreviewFinding[]): string[] {
    const counts = new Map<string, number>();
    for (const { policy } of findings.filter(finding => finding.level === "remediate")) {
        counts.set(policy, (counts.get(policy) ?? 0) + 1);
    }
    return [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([policy, count]) => `        - [remediate]  ${policy}  (${count} ${count === 1 ? "resource" : "resources"})`);
}

function formatViolation({ level, severity, policy, urn, message }: PreviewFinding): string {
    const grave = severity === undefined ? "" : ` [severity: ${severity}]`;
    const head = `        - [${level}]${grave}  ${policy}  (${displayType(typeOfUrn(urn))}: ${nameOfUrn(urn)})`;
    return `${head}\n${indent(message.replace(/\n$/, ""), "          ")}`;
}

function compareFindings(a: PreviewFinding, b: PreviewFinding): number {
    return (
        levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
        severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
        compareText(a.policy, b.policy) ||
        compareText(a.urn, b.urn)
    );
}

function compareText(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

function formatCount({ resources }: Preview): string {
    const created = resources.filter(
        resource => !resource.external && !(isProviderType(resource.type) && resource.name.startsWith("default")),
    ).length;
    return created === 0 ? "" : `Resources:\n    + ${created} to create`;
}

function indent(text: string, by: string): string {
    return text.replace(/^/gm, by);
}
