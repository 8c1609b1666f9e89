import { filesBelow, read } from "./sources";

/** Files that hold words; binary files do not. */
const files = filesBelow(".").filter(path =>
    /\.(?:ts|js|mjs|json|md|ya?ml|html|mod|sh|snap|py|npmrc)$|(?:^|\/)(?:LICENSE|Dockerfile|\.gitignore)$/.test(path),
);

/** Words are put together from parts, so that this page does not hold what it looks for. */
const inParts = (...parts: readonly string[]): string => parts.join("");

const found = (pattern: RegExp, what: string, paths = files): readonly string[] =>
    paths.flatMap(path =>
        read(path)
            .split("\n")
            .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${what}`] : [])),
    );

test("no file names the host of a package registry", () => {
    const hosts = [
        inParts("npm", "js.org"),
        inParts("npm", "mirror.com"),
        inParts("registry.npm", ".taobao.org"),
        inParts("proxy.golang", ".org"),
        inParts("goproxy", ".cn"),
        inParts("goproxy", ".io"),
        inParts("pypi", ".org"),
        inParts("crates", ".io"),
        inParts("registry.yarn", "pkg.com"),
    ];
    const pattern = new RegExp(hosts.map(host => host.replaceAll(".", "\\.")).join("|"), "i");
    expect(found(pattern, "names a package registry: leave the choice to the reader's own configuration")).toEqual([]);
});

test("no file names a path of somebody's machine", () => {
    const folders = ["work", "tmp", "root", "home", "Users"].map(name => `/${name}/`).join("|");
    const pattern = new RegExp(`(?<![\\w.~@$}*-])(?:${folders})(?=[\\w.-])`);
    expect(found(pattern, "names a path of a machine: use a relative path, or os.tmpdir()")).toEqual([]);
});

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** True for 18 characters that are a resident ID: a day of birth, and the check character of GB 11643. */
function isResidentId(text: string): boolean {
    const month = Number(text.slice(10, 12));
    const day = Number(text.slice(12, 14));
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
    return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
}

test("the check of resident IDs knows one when it sees one", () => {
    const digits = inParts("1101051949", "1231002");
    expect(isResidentId(`${digits}X`)).toBe(true);
    expect(isResidentId(`${digits}1`)).toBe(false);
});

/** Files that must hold such numbers, with the reason: all of them are the well-known examples of forms and standards, nobody's own. */
const holdsExamples: Readonly<Record<string, string>> = {
    "test/register/privacy.test.ts": "shows that a register with such numbers is refused, in every spelling",
    "test/register/numbers/numbers.test.ts": "reads resident IDs: the example of GB 11643",
    "test/register/bounds.test.ts": "shows that a register with a hundred thousand of them is refused quickly",
};

const mobile = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/;

const residentIdsIn = (path: string): readonly string[] =>
    [...read(path).matchAll(/(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])/g)].map(([id]) => id).filter(isResidentId);

test("no file holds a mobile number or a resident ID", () => {
    const others = files.filter(path => !(path in holdsExamples));
    expect(found(mobile, "holds what looks like a mobile number", others)).toEqual([]);
    expect(others.filter(path => residentIdsIn(path).length > 0).map(path => `${path} holds a valid resident ID`)).toEqual([]);
});

test("no file is excused that holds no such number", () => {
    const excused = Object.keys(holdsExamples).filter(
        path => files.includes(path) && (mobile.test(read(path)) || residentIdsIn(path).length > 0),
    );
    expect(excused).toEqual(Object.keys(holdsExamples));
});

test("no file or folder of the sources has a name that says nothing", () => {
    const empty =
        /(?:^|\/)(?:utils?|utilities|helpers?|commons?|managers?|misc|shared|lib)(?:[/.]|$)|(?:-|^|\/)(?:utils?|helpers?|manager)\.\w+$/i;
    const named = [...filesBelow("src"), ...filesBelow("policies"), ...filesBelow("tools")];
    expect(named.filter(path => empty.test(path)).map(path => `${path}: name it after what it is`)).toEqual([]);
});

test("no source is left with work put off", () => {
    const marks = new RegExp(`\\b(?:${inParts("TO", "DO")}|${inParts("FIX", "ME")}|${inParts("XX", "X")})\\b`);
    const sources = files.filter(path => /^(?:src|policies|tools|bin)\/|^index\.ts$/.test(path));
    expect(found(marks, "puts work off: do it, or write an issue", sources)).toEqual([]);
});
