import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { registerTemplate } from "../../src/register";
import { measureRegister } from "../../test/register/large-register";
import { type AnalyzerOptions, startAnalyzer } from "../analyzer";
import { type BenchPack, emptyPack, guardPack, guardWithIdlePolicies } from "./packs";
import { benchResources } from "./resources";

/** What one run of a pack cost. */
interface Cost {
    readonly startMs: number;
    readonly judgeMs: number;
    readonly peakMb: number;
    readonly violations: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Peak resident memory of a process in MB; NaN where the system does not tell. */
function peakMemory(pid: number): number {
    try {
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
    } catch {
        return Number.NaN;
    }
}

/** Starts the pack, sends every resource as the engine does (Remediate, then Analyze), then the stack. */
async function costOf({ folder }: BenchPack, count: number, options: AnalyzerOptions): Promise<Cost> {
    const { inputs, outputs } = benchResources(count);
    const analyzer = await startAnalyzer(folder, options);
    try {
        const began = process.hrtime.bigint();
        let violations = 0;
        for (const resource of inputs) {
            await analyzer.remediate(resource);
            violations += (await analyzer.analyze(resource)).length;
        }
        if (count > 0) violations += (await analyzer.analyzeStack(outputs)).violations.length;
        return {
            startMs: analyzer.startedInMs,
            judgeMs: Number(process.hrtime.bigint() - began) / 1e6,
            peakMb: peakMemory(analyzer.pid),
            violations,
        };
    } finally {
        await analyzer.close();
    }
}

/** Runs a pack and the yardstick in turn, and answers the medians of the paired ratios. */
async function compare(
    name: string,
    pack: BenchPack,
    yardstick: BenchPack,
    count: number,
    runs: number,
    options: AnalyzerOptions,
): Promise<string> {
    const pairs: { readonly ours: Cost; readonly empty: Cost }[] = [];
    await costOf(pack, Math.min(count, 10), options);
    await costOf(yardstick, Math.min(count, 10), options);
    for (let run = 0; run < runs; run++)
        pairs.push({ ours: await costOf(pack, count, options), empty: await costOf(yardstick, count, options) });
    const figure = (pick: (cost: Cost) => number) => median(pairs.map(({ ours, empty }) => pick(ours) / pick(empty))).toFixed(2);
    const peak = median(pairs.map(({ ours }) => ours.peakMb)).toFixed(0);
    const judge = count === 0 ? "—" : `${figure(cost => cost.judgeMs)} ×`;
    return `| ${name} | ${count} | ${figure(cost => cost.startMs)} × | ${judge} | ${peak} MB | ${pairs[0]?.ours.violations} |`;
}

async function main(): Promise<void> {
    const scratch = mkdtempSync(join(tmpdir(), "beian-bench-register-"));
    const register = join(scratch, "register.yaml");
    writeFileSync(register, registerTemplate);
    const options: AnalyzerOptions = { environment: { BEIAN_REGISTER: register, BEIAN_LANG: "both" } };
    const [ours, idle, empty] = [guardPack(), guardWithIdlePolicies(100), emptyPack()];
    const rows: string[] = [];
    try {
        const measure = async (name: string, pack: BenchPack, count: number, runs: number) => {
            const row = await compare(name, pack, empty, count, runs, options);
            console.log(row);
            rows.push(row);
        };
        console.log("| pack | resources | start | judging | peak memory | violations |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        await measure("beian-guard", ours, 0, 9);
        await measure("beian-guard", ours, 1_000, 5);
        await measure("with 100 idle policies", idle, 1_000, 5);
        await measure("beian-guard", ours, 10_000, 1);
    } finally {
        for (const pack of [ours, idle, empty]) pack.remove();
        rmSync(scratch, { recursive: true, force: true });
    }
    const registers = registerRows();
    console.log(registers);
    if (!process.argv.includes("--write")) return;
    const page = resolve(__dirname, "..", "..", "..", "docs", "performance.md");
    const packs = [
        "| pack | resources | start | judging | peak memory | violations |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        ...rows,
    ];
    const figures = `${packs.join("\n")}\n\n${registers}`;
    writeFileSync(page, readFileSync(page, "utf8").replace(/(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/, `$1${figures}$2`));
}

/** What a register of 10,000 domains costs, in one file and in twenty: the median of five runs. */
function registerRows(): string {
    const rows = [1, 20].map(files => {
        const runs = Array.from({ length: 5 }, () => measureRegister(10_000, files));
        const load = median(runs.map(({ loadMs }) => loadMs)).toFixed(0);
        const lookUp = median(runs.map(({ lookupMicros }) => lookupMicros)).toFixed(1);
        return `| 10,000 | ${files} | ${load} ms | ${lookUp} µs |`;
    });
    return ["| domains | files | loading | one look-up |", "| ---: | ---: | ---: | ---: |", ...rows].join("\n");
}

void main();
