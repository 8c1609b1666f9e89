/** The version of the Pulumi CLI that `npm run pulumi:build` builds. tools/pulumi/cli/go.mod names the same. */
export const builtVersion = "3.259.0";

/** The oldest CLI that may run the policy pack: the first whose `requiredPulumiVersion` and `policy analyze` the pack relies on. */
export const minimumVersion = "3.229.0";

/** Negative, zero or positive as the first version (`3.259.0`, `v3.259.0`, `3.260.0-alpha.1`) is older, equal or newer. Suffixes are ignored. */
export function compareVersions(a: string, b: string): number {
    const numbers = (version: string) => version.replace(/^v/, "").split(/[-+]/)[0]?.split(".").map(Number) ?? [];
    const [left, right] = [numbers(a), numbers(b)];
    for (let index = 0; index < 3; index += 1) {
        const difference = (left[index] ?? 0) - (right[index] ?? 0);
        if (difference !== 0) {
            return difference;
        }
    }
    return 0;
}
