import { PolicyPack } from "@pulumi/policy";
import { policies as ownPolicies } from "../../policies";
import { catalogOf, cloudOfToken, entryFor, exposes, harmless, readResource, regions } from "../catalog";
import { createPolicies } from "../hosts/pulumi";
import type { Policy } from "../kernel";
import type * as pageRoom from "../page";
import type * as registerRoom from "../register";
import { languageOf, textReport } from "../reports";
import { pageOpener } from "./page-file";
import type * as readinessFile from "./readiness";

export * from "../kernel";

/** What an organisation's own pack may add or change. */
export interface PackOptions {
    /** Name of the pack; default `beian-guard`. */
    readonly name?: string;
    /** Further policies, defined with `sees` or `across`. */
    readonly policies?: readonly Policy[];
    /** Folder of the pack: a `register.yaml` beside its `PulumiPolicy.yaml` is found there. Default: the working directory, which the engine sets to it. */
    readonly folder?: string;
}

/**
 * Builds and serves the policy pack. A process can serve one pack only. The register room and its libraries are loaded with the first resource, the
 * page room with the first page, the launch room with the first stack that has names: a fifth of the start would be theirs.
 */
export function createPack({ name = "beian-guard", policies = [], folder = process.cwd() }: PackOptions = {}): PolicyPack {
    const language = languageOf(process.env);
    const all = [...ownPolicies, ...policies];
    const knownPolicies = all.map(({ id }) => id);
    const knownRegions = regions.map(({ id }) => id);
    let rows: registerRoom.RegisterData = {};
    return new PolicyPack(name, {
        description: "May this go live in mainland China? ICP filings, allowed regions, WAF and log audit.",
        displayName: "beian-guard 备案关卡",
        ...createPolicies({
            policies: all,
            catalogOf,
            entryFor,
            readResource,
            cloudOf: cloudOfToken,
            exposes,
            harmless,
            openRegister: request => {
                const opened = (require("../register") as typeof registerRoom).openRegisterAt({ ...request, knownPolicies, knownRegions });
                rows = opened.data ?? {};
                return opened;
            },
            judgePage: (html, dossier) => (require("../page") as typeof pageRoom).judgePageOf(html, dossier),
            openPage: pageOpener(process.env),
            readiness: question => (require("./readiness") as typeof readinessFile).readinessOfStack(question, rows, all),
            write: textReport(language),
            language,
            environment: process.env,
            packFolder: folder,
            now: new Date(),
        }),
    });
}
