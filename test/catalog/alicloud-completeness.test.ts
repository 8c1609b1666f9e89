import { entryFor } from "../../src/catalog";
import { isLeftOut, isRead, outOfScope } from "./alicloud-reads";
import facts from "./facts/alicloud.json";

/**
 * Every property of @pulumi/alicloud 3.108 that says a name or a place is read by an entry, or `docs/catalog-out-of-scope.md` says why
 * it is not, or its whole type is known to be harmless. Whether an entry reads a property is tried, not looked up.
 */
const rows = Object.entries(facts as Record<string, Record<string, string>>).flatMap(([token, paths]) =>
    Object.entries(paths).map(([path, meaning]) => ({ token, path, meaning })),
);

test("the facts are those of the index: names, parts of names, places", () => {
    expect(new Set(rows.map(({ token }) => token)).size).toBeGreaterThan(240);
    expect(rows.length).toBeGreaterThan(380);
});

test.each(rows.map(row => ({ title: `${row.token} ${row.path} (${row.meaning})`, ...row })))(
    "$title is read, or left out with a reason",
    ({ token, path }) => {
        const entry = entryFor(token);
        const read = entry !== undefined && isRead(entry, token, path);
        expect({ read, leftOut: isLeftOut(token, path) }).toEqual({ read, leftOut: !read });
    },
);

test("every row of the page is about a property of the facts", () => {
    const properties = new Set(rows.map(({ token, path }) => `${token} ${path}`));
    expect(outOfScope.filter(({ token, path }) => !properties.has(`${token} ${path}`))).toEqual([]);
});

test("every row of the page stands once and gives a reason in both languages", () => {
    const keys = outOfScope.map(({ token, path }) => `${token} ${path}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(outOfScope.filter(({ reason }) => !/[\u4e00-\u9fff].*<br>[A-Za-z]/.test(reason))).toEqual([]);
});
