import { getDomain, getPublicSuffix, parse } from "tldts";
import { hostName, isAddress } from "../kernel";

/** A label of a host name; underscores are used by DNS records (`_acme-challenge`). */
const label = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)$/;

/** A name that is in its one spelling already: most are, and reading a URL costs ten times as much as this test. */
const ordinary = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The host name that the text means, in ASCII and lower case, without scheme, port, path, trailing dot or wildcard label:
 * `HTTPS://*.例子.中国:443/` and `xn--fsqu00a.xn--fiqs8s.` are the same name. Undefined for an address and for what is no name.
 */
export const asciiName = (text: string): string | undefined => {
    if (text.length <= 253 && ordinary.test(text)) return text;
    const name = hostName(text)?.replace(/^(?:\*\.)+/, "");
    if (name === undefined || name.length > 253 || isAddress(name)) return undefined;
    return name.split(".").every(part => label.test(part)) ? name : undefined;
};

/**
 * Only the registries' own suffixes count (`com.cn`, `公司.cn`), not the suffixes that platforms declare for their customers
 * (`github.io`, `cn.com`): a filing is made for the domain that was bought from a registrar, whoever publishes beneath it.
 */
const registriesOnly = { allowPrivateDomains: false, extractHostname: false } as const;

/** The domain that a registrar sold (注册域名): `shop.com.cn` of `www.shop.com.cn`; undefined for a suffix itself and for a single label. */
export const registrableDomain = (asciiHost: string): string | undefined => getDomain(asciiHost, registriesOnly) ?? undefined;

/** Whether the name is a suffix under which anybody may register (`com.cn`); such a name is never filed. */
export const isPublicSuffix = (asciiHost: string): boolean => getPublicSuffix(asciiHost, registriesOnly) === asciiHost;

/** What a domain is to the public suffix list. */
export type Standing = "registrable" | "below registrable" | "platform suffix" | "unlisted top level";

/** How the domain stands to the public suffix list; `shop.internal` has an unlisted top level, `github.io` is a platform's suffix. */
export const standingOf = (asciiHost: string): Standing => {
    const { isIcann, isPrivate, publicSuffix, domain } = parse(asciiHost, { allowPrivateDomains: true, extractHostname: false });
    if (!isIcann && !isPrivate) return "unlisted top level";
    if (isPrivate) return publicSuffix === asciiHost ? "platform suffix" : "below registrable";
    return domain === asciiHost ? "registrable" : "below registrable";
};

/** The names above and including this one, longest first, down to the registrable domain. */
export const upToRegistrable = (asciiHost: string): readonly string[] => {
    const top = registrableDomain(asciiHost);
    if (top === undefined) return [];
    const names: string[] = [];
    for (let name = asciiHost; name.length >= top.length; name = name.slice(name.indexOf(".") + 1)) {
        names.push(name);
        if (name === top) break;
    }
    return names;
};
