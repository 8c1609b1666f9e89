import { registrableDomain, standingOf } from "../name";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Path } from "../source/node";
import type { Rows } from "./rows";

/** A domain belongs to one filing, and within it to one website; an app may share the domain of the site. */
export const domainsOnce = (rows: Rows): readonly Complaint[] => {
    const seen = new Map<string, { readonly filing: Path; readonly website: boolean; readonly path: Path }>();
    return rows.services.flatMap(({ row, path, filing }): readonly Complaint[] => {
        if ((row.status ?? filing.row.status) === "cancelled" || filing.row.status === "cancelled") return [];
        const website = (row.kind ?? "website") === "website";
        return (row.domains ?? []).flatMap((domain, i): readonly Complaint[] => {
            const at = [...path, "domains", i];
            const earlier = seen.get(domain);
            if (!earlier || (!earlier.website && website && earlier.filing === filing.path)) {
                seen.set(domain, { filing: filing.path, website, path: at });
                return [];
            }
            const sameFiling = earlier.filing === filing.path;
            if (sameFiling && !(website && earlier.website)) return [];
            return [
                {
                    severity: "error",
                    path: at,
                    found: literal(domain),
                    wanted: sameFiling
                        ? { zh: "一个域名只属于一个网站", en: "each domain under one website" }
                        : {
                              zh: "一个域名只属于一个备案主体（旧备案已注销的，把它标为 cancelled）",
                              en: "each domain under one filing (mark an old one as cancelled)",
                          },
                    related: [earlier.path],
                },
            ];
        });
    });
};

/** Each row of `domains` describes another domain. */
export const domainRowsOnce = (rows: Rows): readonly Complaint[] => {
    const seen = new Map<string, Path>();
    return rows.domains.flatMap(({ row, path }): readonly Complaint[] => {
        const at = [...path, "name"];
        const earlier = seen.get(row.name);
        if (earlier) {
            return [
                {
                    severity: "error",
                    path: at,
                    found: literal(row.name),
                    wanted: { zh: "每个域名一行", en: "one row for each domain" },
                    related: [earlier],
                },
            ];
        }
        seen.set(row.name, at);
        return [];
    });
};

const doubtOf = (domain: string, ofWebsite: boolean): Complaint["wanted"] | undefined => {
    const standing = standingOf(domain);
    if (standing === "registrable") return undefined;
    if (standing === "unlisted top level") {
        return {
            zh: "顶级域在公共后缀表中的域名（这个顶级域查不到，备案多半不会受理）",
            en: "a domain whose top level is in the public suffix list (this one is not, and hardly a filing is possible)",
        };
    }
    if (standing === "platform suffix") {
        return {
            zh: "自己注册的域名（这是平台分给用户的后缀；若确为本单位所有可以忽略，它将覆盖其下所有名称）",
            en: "a domain of your own (a platform gives names under this one to its customers; if it is yours, ignore this: it covers every name under it)",
        };
    }
    if (ofWebsite && registrableDomain(domain) !== domain) {
        return {
            zh: `注册域名 ${registrableDomain(domain)}（备案针对注册域名；子域名这一行只覆盖它自己）`,
            en: `the registered domain ${registrableDomain(domain)} (filings are made for it; this row covers the subdomain alone)`,
        };
    }
    return undefined;
};

/** Domains that are seldom what was meant: of an unlisted top level, a platform's suffix, a subdomain of a website. */
export const domainsLikely = (rows: Rows): readonly Complaint[] =>
    rows.services.flatMap(({ row, path }) =>
        (row.domains ?? []).flatMap((domain, i): readonly Complaint[] => {
            const wanted = doubtOf(domain, (row.kind ?? "website") === "website");
            return wanted ? [{ severity: "warning", path: [...path, "domains", i], found: literal(domain), wanted }] : [];
        }),
    );
