import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { registerTemplate } from "../../src/register";
import { ran, temporaryFolder } from "./terminal";

const folder = temporaryFolder();

/** What the page of the command line shows after each `$ beian-guard …`, in one language. */
const shownIn = (path: string): readonly { readonly argv: readonly string[]; readonly output: string }[] =>
    [...readFileSync(join(__dirname, "..", "..", path), "utf8").matchAll(/```console\n\$ beian-guard (.+)\n([\s\S]*?)```/g)].map(
        ([, line = "", output = ""]) => ({ argv: line.split(" "), output }),
    );

const site = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>示例商城</title></head>
<body>
<h1>示例商城</h1>
<button>加入购物车</button>
<footer>
<a href="beian.miit.gov.cn">粤ICP备2026000001号</a>
<a href="/report">违法和不良信息举报</a>
</footer>
</body>
</html>
`;
mkdirSync(join(folder, "dist"));
writeFileSync(join(folder, "dist", "index.html"), site);
writeFileSync(join(folder, "policy-config.json"), '{\n    "icp-domain-need-filing": "mandatory"\n}\n');

describe.each([
    ["docs/cli.md", "en"],
    ["docs/cli.zh-CN.md", "zh"],
])("%s", (path, lang) => {
    const shown = shownIn(path);

    test("shows outputs", () => {
        expect(shown.length).toBe(5);
    });

    test.each(shown)("shows what the command answers: $argv", async ({ argv, output }) => {
        const register = argv[0] === "register" ? registerTemplate.replace("active #", "有效 #") : registerTemplate;
        writeFileSync(join(folder, "register.yaml"), register);
        const { out, err } = await ran([...argv, "--lang", lang], { folder });
        expect(err).toBe("");
        // the page shows the first findings of a longer answer
        if (argv[0] === "page") expect(out.startsWith(output.trimEnd())).toBe(true);
        else expect(out).toBe(output);
    });
});

test("both pages name every command that help lists, and no other", async () => {
    const help = (await ran(["--help"])).out;
    const listed = [...help.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name as string);
    for (const path of ["docs/cli.md", "docs/cli.zh-CN.md"]) {
        const page = readFileSync(join(__dirname, "..", "..", path), "utf8");
        const named = new Set([...page.matchAll(/^\| `([a-z]+)(?: [^`]*)?` \| [^`]/gm)].map(([, name]) => name as string));
        expect([...named].toSorted()).toEqual([...listed].toSorted());
    }
});
