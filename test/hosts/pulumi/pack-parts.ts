import { policies } from "../../../policies";
import { catalogOf, cloudOfToken, entryFor, exposes, harmless, readResource } from "../../../src/catalog";
import type { PackParts } from "../../../src/hosts/pulumi";
import { textReport } from "../../../src/reports";
import { caseRegister } from "../../case-register";

/** What the pack is made of, on a fixed day and with an empty register, in one language or both. */
export const packParts = (language: PackParts["language"]): PackParts => ({
    policies,
    catalogOf,
    entryFor,
    readResource,
    cloudOf: cloudOfToken,
    exposes,
    harmless,
    openRegister: () => ({ register: caseRegister({}), warnings: [], tried: [] }),
    write: textReport(language),
    language,
    environment: {},
    packFolder: "",
    now: new Date("2026-06-01T00:00:00Z"),
});
