import { posix } from "node:path";
import * as ts from "typescript";
import { filesBelow, lineOf, parse, read, visit } from "./sources";

/** What the files of one room may import beside their own room. Docs: the table of rooms in `docs/architecture.md`. */
interface Room {
    /** Rooms, by their door `index.ts` only. */
    readonly rooms: readonly string[];
    /** Rooms of which only types may be imported. */
    readonly typeRooms?: readonly string[];
    /** Packages; a name that ends in `/` stands for all that begins with it, `node:` for everything of Node. */
    readonly packages: readonly string[];
    /** Packages of which only types may be imported. */
    readonly types?: readonly string[];
    /** Packages that only the named files of the room may import. */
    readonly only?: Readonly<Record<string, readonly string[]>>;
}

const hostRooms = ["src/kernel", "src/catalog"];

const rooms: Readonly<Record<string, Room>> = {
    "src/kernel": { rooms: [], packages: [] },
    // a room of its own inside the law: popular claims are for people, and no run of the pack loads them
    "src/law/claims": { rooms: ["src/kernel", "src/law"], packages: [] },
    "src/law": { rooms: ["src/kernel"], packages: [] },
    "src/catalog": { rooms: ["src/kernel"], packages: [], types: ["@pulumi/alicloud/", "@pulumi/tencentcloud/"] },
    // a room of its own inside the register, so that the pack need not load the holidays with it
    "src/register/calendar": {
        rooms: ["src/kernel", "src/law", "src/register"],
        packages: [],
        only: { "src/register/calendar/working-days.ts": ["chinese-days/"] },
    },
    "src/register": {
        rooms: ["src/kernel", "src/law"],
        packages: ["zod", "yaml", "tldts"],
        only: { "src/register/load.ts": ["node:fs", "node:path"] },
    },
    policies: { rooms: ["src/kernel", "src/law"], packages: [] },
    "src/hosts/pulumi": { rooms: hostRooms, packages: ["@pulumi/policy", "@pulumi/pulumi", "@pulumi/pulumi/", "node:"] },
    "src/hosts/plan": { rooms: hostRooms, packages: ["@pulumi/pulumi", "@pulumi/pulumi/", "node:"] },
    "src/hosts/program": {
        rooms: hostRooms,
        packages: ["@pulumi/pulumi", "@pulumi/pulumi/", "@grpc/grpc-js", "google-protobuf/", "node:"],
        // as the engine does: policy config is checked against each policy's JSON Schema, and a project is told by its Pulumi.yaml
        only: { "src/hosts/program/pack-config.ts": ["zod"], "src/hosts/program/project.ts": ["yaml"] },
    },
    // HTML is read by a parser; what the company has filed arrives as an argument
    "src/page": { rooms: ["src/kernel", "src/law"], packages: ["parse5"] },
    "src/launch": { rooms: ["src/kernel", "src/law", "src/register", "src/register/calendar"], packages: [] },
    "src/reports": {
        rooms: ["src/kernel", "src/law"],
        // what they write of arrives as data: the pack loads this room at every start
        typeRooms: ["src/register/calendar", "src/launch"],
        packages: [],
        only: { "src/reports/ics.ts": ["ics", "node:crypto"] },
    },
    "src/pack": {
        rooms: [
            "src/kernel",
            "src/law",
            "src/catalog",
            "src/register",
            "src/register/calendar",
            "src/launch",
            "src/page",
            "src/reports",
            "src/hosts/pulumi",
            "policies",
        ],
        packages: ["@pulumi/policy", "node:"],
        // paths that a program names begin where its Pulumi.yaml says
        only: { "src/pack/program-folder.ts": ["yaml"] },
    },
    "src/cli": {
        rooms: [
            "src/kernel",
            "src/law",
            "src/law/claims",
            "src/catalog",
            "src/register",
            "src/register/calendar",
            "src/launch",
            "src/reports",
            "src/hosts/pulumi",
            "src/hosts/plan",
            "src/hosts/program",
            "src/pack",
            "src/page",
            "policies",
        ],
        packages: ["commander", "picocolors", "node:"],
        // settings of the host's own policies are told by their JSON Schema, whose type is the SDK's
        types: ["@pulumi/policy/schema"],
        // laying out a register keeps its comments, which only the library's own document does
        only: { "src/cli/register-layout.ts": ["yaml"] },
    },
    "index.ts": { rooms: ["src/pack"], packages: [] },
};

/** The room that a path lies in. */
const roomOf = (path: string): string | undefined => Object.keys(rooms).find(room => path === room || path.startsWith(`${room}/`));

interface Import {
    readonly specifier: string;
    readonly typeOnly: boolean;
    readonly line: number;
}

/** Every import, re-export, `require`, `import()` and `import("…")` type of a file. */
function importsOf(path: string): readonly Import[] {
    const found: Import[] = [];
    const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
        if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly, line: lineOf(node) });
    };
    visit(parse(path), node => {
        if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, bringsTypesOnly(node.importClause));
        else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
        else if (ts.isExternalModuleReference(node)) add(node, node.expression, false);
        else if (ts.isImportTypeNode(node)) add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
        else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node, node.arguments[0], false);
    });
    return found;
}

const isLoading = (called: ts.Expression): boolean =>
    called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");

function bringsTypesOnly(clause: ts.ImportClause | undefined): boolean {
    if (!clause) return false;
    if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
    const { name, namedBindings } = clause;
    return !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

const matches = (specifier: string, allowed: readonly string[]): boolean =>
    allowed.some(name => specifier === name || (/[/:]$/.test(name) && specifier.startsWith(name)));

/** Why a file may not import this, or undefined when it may. */
function refusal(path: string, { specifier, typeOnly }: Import): string | undefined {
    const home = roomOf(path) as string;
    const { rooms: allowedRooms, typeRooms = [], packages, types = [], only = {} } = rooms[home] as Room;
    if (!specifier.startsWith(".")) {
        if (matches(specifier, packages) || matches(specifier, only[path] ?? [])) return undefined;
        if (matches(specifier, types)) return typeOnly ? undefined : `${home} may import types only from ${specifier}: write "import type"`;
        const [keeper] = Object.entries(only).find(([, names]) => matches(specifier, names)) ?? [];
        return keeper ? `only ${keeper} may import ${specifier}` : `${home} may not import the package ${specifier}`;
    }
    const target = posix.join(posix.dirname(path), specifier);
    const room = roomOf(target);
    if (room === undefined) return `${target} lies in no room: nothing imports tools or tests`;
    if (room === home) return home === "policies" ? refusalBetweenPolicies(path, target) : undefined;
    if (!allowedRooms.includes(room)) {
        if (!typeRooms.includes(room)) return `${home} may not import ${room}`;
        if (!typeOnly) return `${home} may import types only from ${room}: write "import type"`;
    }
    return target === room || target === `${room}/index` ? undefined : `${target} is inside another room: import its door, ${room}`;
}

/** A policy folder is a room of its own; the index, which is generated, names them all. */
function refusalBetweenPolicies(path: string, target: string): string | undefined {
    if (path === "policies/index.ts" || posix.dirname(path) === posix.dirname(target)) return undefined;
    return `a policy may not import another (${target}): what two of them share belongs into src/kernel`;
}

const files = [...filesBelow("src"), ...filesBelow("policies"), "index.ts"].filter(path => path.endsWith(".ts"));

test("every source file lies in a room of the table", () => {
    expect(files.filter(path => roomOf(path) === undefined)).toEqual([]);
});

test("every import goes through a door that the table of rooms allows", () => {
    const refused = files
        .filter(path => roomOf(path) !== undefined)
        .flatMap(path =>
            importsOf(path).flatMap(each => {
                const why = refusal(path, each);
                return why ? [`${path}:${each.line} imports "${each.specifier}": ${why}`] : [];
            }),
        );
    expect(refused).toEqual([]);
});

test("the reader of imports sees every form of import", () => {
    const seen = importsOf("test/meta/rooms.test.ts").map(({ specifier }) => specifier);
    expect(seen).toEqual(["node:path", "typescript", "./sources"]);
    const law = importsOf("src/law/index.ts");
    expect(law.length).toBeGreaterThan(20);
    const claims = importsOf("src/law/claims/index.ts").filter(({ typeOnly }) => typeOnly);
    expect(claims.map(({ specifier }) => specifier)).toEqual(["./claim"]);
});

test("a single file that may import more than its room exists and does import it", () => {
    const stale = Object.values(rooms).flatMap(({ only = {} }) =>
        Object.entries(only).flatMap(([path, names]) =>
            files.includes(path) && importsOf(path).some(({ specifier }) => matches(specifier, names))
                ? []
                : [`${path}: no longer imports ${names.join(", ")}; take the line out of the table`],
        ),
    );
    expect(stale).toEqual([]);
});

test("what the packed sources load at run time is among the dependencies of package.json", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { readonly dependencies: Readonly<Record<string, string>> };
    const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
    const missing = files.flatMap(path =>
        importsOf(path)
            .filter(({ specifier, typeOnly }) => !typeOnly && !/^(\.|node:)/.test(specifier))
            .filter(({ specifier }) => !(packageOf(specifier) in dependencies))
            .map(({ specifier, line }) => `${path}:${line} loads ${specifier}: add it to "dependencies"`),
    );
    expect(missing).toEqual([]);
});

/** Names of the clouds and their companies. */
const cloudNames = /alicloud|tencentcloud|aliyun|alibaba|tencent|qcloud|阿里|腾讯/i;
/** Names of their products. A policy speaks of kinds instead: a bucket, a log store, a trail. */
const productNames =
    /\b(?:ECS|CVM|OSS|COS|SLS|CLS|CLB|ALB|NLB|SLB|DCDN|ESA|EdgeOne|TEO|ActionTrail|CloudAudit|RAM|CAM|RDS|PolarDB|TencentDB|CynosDB|TKE|ACK|SCF|DNSPod|Alidns|Lighthouse)\b/;

const cloudNamedIn = (text: string): string | undefined => (cloudNames.exec(text) ?? productNames.exec(text))?.[0];

test("no policy names a cloud or one of its products", () => {
    const named = files
        .filter(path => path.endsWith("/policy.ts"))
        .flatMap(path => {
            const source = parse(path);
            const ofLaw = new Set<string>();
            visit(source, node => {
                if (ts.isImportDeclaration(node) && /\/law$/.test((node.moduleSpecifier as ts.StringLiteral).text)) {
                    visit(node, inner => ts.isIdentifier(inner) && ofLaw.add(inner.text));
                }
            });
            const faults: string[] = [];
            visit(source, node => {
                const text = ts.isIdentifier(node) && !ofLaw.has(node.text) ? node.text : textOf(node);
                const name = text === undefined ? undefined : cloudNamedIn(text);
                if (name !== undefined) faults.push(`${path}:${lineOf(node)} names "${name}": say the kind of thing instead`);
            });
            return faults;
        });
    expect(named).toEqual([]);
});

const textOf = (node: ts.Node): string | undefined =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : undefined;
