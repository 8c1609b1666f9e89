import { entryFor, wholeCatalog } from "../../src/catalog";
import { tokensOf } from "../../src/catalog/tokens";
import facts from "./facts/tencentcloud.json";

const catalog = wholeCatalog();

/**
 * The two tokens of each type, as the two bridged SDKs have them: the dynamic one of terraform-provider-tencentcloud 1.83.25, the static one
 * of tencentcloudstack/pulumi-tencentcloud 0.2.3, or null where that SDK lacks the type.
 */
const rows = Object.entries(facts).map(([terraform, tokens]) => ({ terraform, ...tokens }));
const listed = catalog.filter(({ cloud }) => cloud === "tencentcloud");

test.each(rows)("$terraform: both of its tokens follow from its name", ({ terraform, dynamic, static: fixed }) => {
    const tokens = tokensOf("tencentcloud", terraform, dynamic);
    // stating the dynamic token must not be what makes it known
    expect(tokensOf("tencentcloud", terraform, "none")).toContain(dynamic);
    if (fixed !== null) expect(tokens).toContain(fixed);
    expect(tokens).toHaveLength(2);
});

test("every type that the catalog reads is among the types whose tokens were looked up", () => {
    expect(listed.map(({ terraform }) => terraform).filter(terraform => !(terraform in facts))).toEqual([]);
    expect(listed.length).toBeGreaterThan(60);
});

test.each(listed.map(entry => ({ terraform: entry.terraform, entry })))("$terraform is read under both of its tokens", ({ entry }) => {
    const fact = rows.find(({ terraform }) => terraform === entry.terraform);
    expect(entry.pulumi).toBe(fact?.dynamic);
    for (const token of [fact?.dynamic, fact?.static]) if (token) expect(entryFor(token)).toBe(entry);
});

test("no token belongs to two types", () => {
    const tokens = catalog.flatMap(entry => entry.tokens);
    expect(tokens.filter((token, index) => tokens.indexOf(token) !== index)).toEqual([]);
});

test("types that are read as their newer twin are read under their own tokens too", () => {
    const twins = [
        ["tencentcloud_cls_cloud_product_log_task", "tencentcloud_cls_cloud_product_log_task_v2"],
        ["tencentcloud_postgresql_readonly_instance", "tencentcloud_postgresql_readonly_instance_v2"],
        ["tencentcloud_cynosdb_cluster_v2", "tencentcloud_cynosdb_cluster"],
    ] as const;
    for (const [twin, terraform] of twins) {
        for (const token of tokensOf("tencentcloud", twin, `tencentcloud:index/none:None`).slice(1)) {
            expect({ token, readAs: entryFor(token)?.terraform }).toEqual({ token, readAs: terraform });
        }
    }
});
