import fc from "fast-check";
import { absent, covers, hostName, hostNameFact, isAddress, known, liesUnder, unknown } from "../../src/kernel";

describe("A host name is read from", () => {
    const spellings: readonly (readonly [string, string, string])[] = [
        ["its plain spelling", "www.example.cn", "www.example.cn"],
        ["capitals", "WWW.Example.CN", "www.example.cn"],
        ["space around it", "  www.example.cn\n", "www.example.cn"],
        ["a trailing dot", "www.example.cn.", "www.example.cn"],
        ["several trailing dots", "www.example.cn...", "www.example.cn"],
        ["a trailing ideographic full stop", "例子.中国。", "xn--fsqu00a.xn--fiqs8s"],
        ["a trailing full-width dot", "www.example.cn．", "www.example.cn"],
        ["ideographic full stops between the labels", "例子。中国", "xn--fsqu00a.xn--fiqs8s"],
        ["full-width letters", "ｗｗｗ.example.cn", "www.example.cn"],
        ["a percent sign in place of the trailing dot", "www.example.cn%2e", "www.example.cn"],
        ["a scheme", "https://www.example.cn", "www.example.cn"],
        ["a scheme in capitals", "HTTPS://www.example.cn/", "www.example.cn"],
        ["a scheme of another kind", "git+ssh://www.example.cn", "www.example.cn"],
        ["a port", "www.example.cn:8443", "www.example.cn"],
        ["a port that is the scheme's own", "https://www.example.cn:443", "www.example.cn"],
        ["a path", "www.example.cn/a/b?c=d#e", "www.example.cn"],
        ["a query without a path", "www.example.cn?c=d", "www.example.cn"],
        ["all of these together", "HTTPS://*.例子.中国.:443/路径", "*.xn--fsqu00a.xn--fiqs8s"],
        ["the Unicode spelling of an IDN", "例子.中国", "xn--fsqu00a.xn--fiqs8s"],
        ["the ASCII spelling of an IDN", "XN--FSQU00A.xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s"],
        ["an emoji", "💩.cn", "xn--ls8h.cn"],
        ["a wildcard", "*.example.cn", "*.example.cn"],
        ["a leading dot, which is a wildcard", ".example.cn", "*.example.cn"],
        ["an underscore, as DNS records have it", "_acme-challenge.example.cn", "_acme-challenge.example.cn"],
        ["an IPv4 address", "203.0.113.7", "203.0.113.7"],
        ["an IPv4 address with a port", "203.0.113.7:80", "203.0.113.7"],
        ["an IPv6 address in brackets", "[2001:DB8::1]", "[2001:db8::1]"],
        ["an IPv6 address with a port", "https://[2001:db8::1]:8443/", "[2001:db8::1]"],
        ["a single label", "localhost", "localhost"],
        ["a name as long as names may be", `${"a".repeat(61)}.`.repeat(4).slice(0, 253), `${"a".repeat(61)}.`.repeat(4).slice(0, 247)],
    ];
    test.each(spellings)("%s", (_, text, wanted) => {
        expect(hostName(text)).toBe(wanted);
    });
});

describe("No host name is", () => {
    const others: readonly (readonly [string, string])[] = [
        ["an empty text", ""],
        ["a text of spaces", "   "],
        ["a dot", "."],
        ["a percent sign's dot", "%2e"],
        ["a scheme alone", "https://"],
        ["a path alone", "/index.html"],
        ["a sentence", "the shop of our company"],
        ["two names with a space between them", "a.example.cn b.example.cn"],
        ["two names with a line break between them", "a.example.cn/\nb.example.cn"],
        ["a regular expression", "~^www\\d+\\.example\\.cn$"],
        ["an alternative", "(a|b).example.cn"],
        ["a mail address", "webmaster@example.cn"],
        ["a URL with a user, whose password is nobody's business", "https://user:hunter2@example.cn/"],
        ["a backslash", "example\\cn"],
        ["a mark hidden behind a percent sign", "a%24b.cn"],
        ["an IPv6 address without brackets, which cannot be told from a port", "2001:db8::1"],
        ["an IPv4 address with a number too large", "203.0.113.777"],
        ["a broken punycode label", "xn--\u0080.cn"],
        ["a soft hyphen, which is nothing", "\u00ad"],
        ["a name longer than names may be", `${"a".repeat(50)}.`.repeat(6)],
    ];
    test.each(others)("%s", (_, text) => {
        expect(hostName(text)).toBeUndefined();
    });

    test("a text of a megabyte, and that is told at once, whatever it is made of", () => {
        for (const piece of [".", "/", "/\n", "a", "a.", ":1", "*.", "。", "%2e", "a:", "例", "-", " "]) {
            const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
            const before = process.cpuUsage();
            const name = hostName(`x${text}x`);
            const { user, system } = process.cpuUsage(before);
            expect({ piece, short: (name ?? "").length <= 253, tooLong: user + system > 1_000_000 }).toEqual({
                piece,
                short: true,
                tooLong: false,
            });
        }
    });
});

describe("Whatever the text,", () => {
    const fragments = fc.constantFrom(
        ...[
            "https://",
            ".",
            "*.",
            "。",
            "．",
            ":443",
            "/path",
            "?q",
            "#f",
            "例子",
            "中国",
            "💩",
            "www",
            "EXAMPLE",
            "cn",
            "xn--fiqs8s",
            "%2e",
        ],
        ...["%24", "@", "[::1]", "1.2.3.4", "0x7f", "\u00ad", "-", "_", "\\", "~", " ", "\n", "ß", "İ", "\u200d", "‥", "％", "℀"],
    );
    const texts = fc.oneof(
        fc.array(fragments, { maxLength: 8 }).map(parts => parts.join("")),
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.domain(),
    );

    test("the name that is read from a name is that name", () => {
        fc.assert(
            fc.property(texts, text => {
                const name = hostName(text);
                fc.pre(name !== undefined);
                expect(hostName(name)).toBe(name);
            }),
            { numRuns: 5_000, seed: 20260601 },
        );
    });

    test("a name has no capitals, no space, no port, no path, no dot at its end, and is no longer than names may be", () => {
        fc.assert(
            fc.property(texts, text => {
                const name = hostName(text);
                fc.pre(name !== undefined);
                expect(name).toMatch(/^(?:\[[0-9a-f:.]+\]|[^\sA-Z:/?#@\\|~^$()]*[^\sA-Z:/?#@\\|~^$().])$/);
                expect(name.length).toBeLessThanOrEqual(253);
            }),
            { numRuns: 5_000, seed: 20260602 },
        );
    });

    test("an ordinary domain reads alike in capitals, with scheme, port, path and trailing dot", () => {
        fc.assert(
            fc.property(fc.domain(), fc.integer({ min: 1, max: 65535 }), fc.webPath(), (domain, port, path) => {
                const name = hostName(domain);
                expect(name).toBe(domain.toLowerCase());
                for (const spelling of [domain.toUpperCase(), `${domain}.`, `http://${domain}:${port}${path}`, ` ${domain}:${port} `])
                    expect(hostName(spelling)).toBe(name);
                expect(hostName(`.${domain}`)).toBe(`*.${name}`);
            }),
            { numRuns: 1_000, seed: 20260603 },
        );
    });
});

test("an address is told from a name", () => {
    for (const address of ["203.0.113.7", "https://[2001:db8::1]/"]) expect(isAddress(hostName(address) ?? "")).toBe(true);
    for (const name of ["www.example.cn", "1.2.3.example.cn", "*.1.cn", "203-0-113-7.example.cn"]) {
        expect(isAddress(hostName(name) ?? "")).toBe(false);
    }
});

describe("A wildcard", () => {
    const rows: readonly (readonly [string, string, string, boolean])[] = [
        ["covers the names one label below", "*.example.cn", "www.example.cn", true],
        ["covers itself", "*.example.cn", "*.example.cn", true],
        ["does not cover the domain above", "*.example.cn", "example.cn", false],
        ["does not cover two labels below", "*.example.cn", "a.b.example.cn", false],
        ["does not cover a name that only ends alike", "*.example.cn", "wwwexample.cn", false],
        ["does not cover somebody else's name", "*.example.cn", "www.example.cn.evil.com", false],
        ["is not covered by one of the names below it", "www.example.cn", "*.example.cn", false],
    ];
    test.each(rows)("%s", (_, pattern, name, wanted) => {
        expect(covers(pattern, name)).toBe(wanted);
    });

    test("covers no other name when it is none: a plain name covers itself alone", () => {
        fc.assert(
            fc.property(fc.domain(), fc.domain(), (one, other) => {
                expect(covers(one, other)).toBe(one === other);
                expect(covers(`*.${one}`, `www.${one}`)).toBe(true);
                expect(covers(`*.${one}`, one)).toBe(false);
            }),
        );
    });
});

test("a domain has under it what ends with it after a dot, and itself", () => {
    expect(liesUnder("example.cn", "example.cn")).toBe(true);
    expect(liesUnder("a.b.example.cn", "example.cn")).toBe(true);
    expect(liesUnder("*.example.cn", "example.cn")).toBe(true);
    expect(liesUnder("badexample.cn", "example.cn")).toBe(false);
    expect(liesUnder("cn", "example.cn")).toBe(false);
    expect(liesUnder("example.cn.evil.com", "example.cn")).toBe(false);
});

test("a property that holds no host name is an unknown of that property; nothing stays nothing", () => {
    expect(hostNameFact(known("HTTP://A.cn/"), "domain")).toEqual(known("a.cn"));
    expect(hostNameFact(known("~^x$"), "domain")).toEqual(unknown("domain", "shape"));
    expect(hostNameFact(known(""), "domain")).toEqual(unknown("domain", "shape"));
    expect(hostNameFact(absent, "domain")).toEqual(absent);
    expect(hostNameFact(unknown("domain", "later"), "domain")).toEqual(unknown("domain", "later"));
});
