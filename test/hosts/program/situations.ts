import * as path from "node:path";
import type { PreviewOptions } from "../../../src/hosts/program";

/** The pack that reports everything it is given. */
export const observerPack = path.join(__dirname, "packs", "observer");

/** The folder of a fixture program. */
export function programFolder(situation: string): string {
    return path.join(__dirname, "programs", situation);
}

/** What each fixture program needs to be previewed. */
export const situations = {
    "unknown-outputs": {},
    secrets: { config: { instanceName: "orders", password: { secret: "hunter2-hunter2" } } },
    assets: {},
    component: {},
    providers: {},
    existing: {},
    invoke: { invokes: { "alicloud:index/getZones:getZones": { zones: [{ id: "cn-hangzhou-h" }] } } },
    "stack-reference": { stackReferences: { "organization/network/prod": { vpcId: "vpc-42", cidr: "10.1.0.0/24" } } },
    transforms: {},
    throwing: {},
    typescript: {},
} satisfies Record<string, PreviewOptions>;
