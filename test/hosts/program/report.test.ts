import { formatPreview, previewProgram } from "../../../src/hosts/program";
import { observerPack, programFolder } from "./situations";

describe("The report of a preview", () => {
    test("is laid out as the CLI's", async () => {
        const policyPackConfig = { all: "disabled", "no-forbidden-name": "mandatory", "adds-tag": "remediate" };
        const text = formatPreview(await previewProgram(programFolder("component"), { policyPack: observerPack, policyPackConfig }));
        const children = text.match(/^ \+ {3}.*(shop-files|forbidden-files|shop-cdn|forbidden-cdn).*create$/gm);
        expect(children).toHaveLength(4);
        expect(text).toMatch(/^ \+ {3}└─ shop:web:Website +shop +create$/m);
        expect(text.slice(text.indexOf("Policies:"))).toBe(`Policies:
    ❌ observer@v1.2.3 (local: ${observerPack})
        - [remediate]  adds-tag  (2 resources)
        - [mandatory] [severity: high]  no-forbidden-name  (alicloud:cdn:DomainNew: forbidden-cdn)
          A name may not be forbidden
          "forbidden-cdn" is forbidden.
          Choose another name.
        - [mandatory] [severity: high]  no-forbidden-name  (alicloud:oss:Bucket: forbidden-files)
          A name may not be forbidden
          "forbidden-files" is forbidden.
          Choose another name.
        - [mandatory] [severity: high]  no-forbidden-name  (shop:web:Website: forbidden)
          A name may not be forbidden
          "forbidden" is forbidden.
          Choose another name.

Resources:
    + 7 to create

error: preview failed
`);
    });

    test("shows what was said under what it is about, and masks secrets", async () => {
        const preview = await previewProgram(programFolder("secrets"), {
            policyPack: false,
            config: { instanceName: "orders", password: { secret: "hunter2-hunter2" } },
        });
        expect(formatPreview(preview)).toContain("Diagnostics:\n  pulumi:pulumi:Stack (secrets-dev):\n    the password is [secret]\n");
    });
});
