import { asciiName, registrableDomain } from "../../src/register";
import { standingOf, upToRegistrable } from "../../src/register/name";

test.each([
    ["example.cn", "example.cn"],
    ["EXAMPLE.Cn.", "example.cn"],
    ["https://www.example.cn:8443/a/b?c#d", "www.example.cn"],
    ["*.example.cn", "example.cn"],
    [".example.cn", "example.cn"],
    ["例子.中国", "xn--fsqu00a.xn--fiqs8s"],
    ["XN--FSQU00A.xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s"],
    ["例子。中国", "xn--fsqu00a.xn--fiqs8s"],
    ["_acme-challenge.example.cn", "_acme-challenge.example.cn"],
])("%s is the name %s", (typed, name) => expect(asciiName(typed)).toBe(name));

test.each([
    "",
    " ",
    "1.2.3.4",
    "[::1]",
    "a b.cn",
    "~^www\\..*$",
    "a..cn",
    "-a.cn",
    `${"a".repeat(64)}.cn`,
    "a,b.cn",
    "example.cn,other.cn",
    "@",
])("%j is no name", typed => expect(asciiName(typed)).toBeUndefined());

test("the registrable domain is what a registrar sold, whatever a platform declares", () => {
    expect(registrableDomain("www.shop.com.cn")).toBe("shop.com.cn");
    expect(registrableDomain("a.gd.cn")).toBe("a.gd.cn");
    expect(registrableDomain("a.b.github.io")).toBe("github.io");
    expect(registrableDomain("com.cn")).toBeUndefined();
    expect(registrableDomain("localhost")).toBeUndefined();
});

test("names are asked upwards to the registrable domain and no further", () => {
    expect(upToRegistrable("a.b.shop.com.cn")).toEqual(["a.b.shop.com.cn", "b.shop.com.cn", "shop.com.cn"]);
    expect(upToRegistrable("com.cn")).toEqual([]);
});

test("a domain stands to the suffix list in one of four ways", () => {
    expect(["example.cn", "www.example.cn", "github.io", "me.github.io", "shop.internal"].map(standingOf)).toEqual([
        "registrable",
        "below registrable",
        "platform suffix",
        "below registrable",
        "unlisted top level",
    ]);
});
