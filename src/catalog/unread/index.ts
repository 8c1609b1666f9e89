import type { Text } from "../../kernel";
import { cloudOfToken } from "../provider";
import type * as lookupOf from "./lookup";
import * as otherPackages from "./other-packages";

export type { UnreadType } from "./lookup";

// two thousand types, of which a run asks only when it has met one of its cloud that no entry reads
const lookup = (): typeof lookupOf => require("./lookup");

function reasonFor(verdict: lookupOf.Verdict, patterns: typeof otherPackages.harmless, token: string): Text | undefined {
    if (cloudOfToken(token) === undefined) return patterns.find(({ token: pattern }) => pattern.test(token))?.why;
    const found = lookup().foundOut(token);
    return found?.verdict === verdict ? found.group.why : undefined;
}

/**
 * Why a type that no entry reads is known to expose something: it serves names, opens an entry, delivers logs or data, or brings resources
 * that cannot be seen. Undefined for every other type.
 */
export const exposes = (token: string): Text | undefined => reasonFor("exposing", otherPackages.exposing, token);

/**
 * Why a type that no entry reads is known to be harmless: people have looked at it, and it shows no name, no place, no entry and no log that
 * a policy asks about. Undefined for every other type, those among them that nobody has looked at.
 */
export const harmless = (token: string): Text | undefined => reasonFor("harmless", otherPackages.harmless, token);

/** Every type of the watched clouds that people have looked at and that no entry reads, for a page of them. */
export const unreadTypes = (): readonly lookupOf.UnreadType[] => lookup().unreadTypes();
