/**
 * Node's `util.inspect` with colours never returns for a stack line whose path ends right behind a scope, as in
 * `node_modules/@pulumi/resource.ts:602:13` (seen with Node 20.20), and the runtime's source maps make such lines. A program that throws while it is
 * loaded would hang and fill the memory instead of reporting its error. So errors are inspected without colours, which we do not want anyway.
 */
const uncolouredErrors = `import util from "node:util";
const inspect = util.inspect;
util.inspect = Object.assign((value, options, ...rest) => inspect(value, value instanceof Error && options?.colors ? { ...options, colors: false } : options, ...rest), inspect);`;

/** The NODE_OPTIONS of a process that runs a Pulumi program or policy pack, beside those that are set. They are inherited, unlike arguments, and the runtime does not see them. */
export function runtimeNodeOptions(inherited: string | undefined): string {
    const preload = `--import=data:text/javascript;base64,${Buffer.from(uncolouredErrors).toString("base64")}`;
    return [inherited, preload].filter(Boolean).join(" ");
}
