import { PreviewError } from "./preview-error";
import type { WireObject } from "./wire";

/** Which provider plugin a resource asks for. Two resources share a default provider when their requests are the same. */
export interface PackageRequest {
    /** Name of the plugin: the package's own name, or the name of the plugin that is parameterized into the package. */
    readonly plugin: string;
    readonly version: string;
    readonly downloadUrl: string;
    /** Lower-case hexadecimal checksums by platform. */
    readonly checksums: Readonly<Record<string, string>>;
    /** How one plugin serves another package, as `terraform-provider` does for Terraform providers. */
    readonly parameterization?: { readonly name: string; readonly version: string; readonly value: string };
}

/** The package that a request is for. */
export function packageOf(request: PackageRequest): string {
    return request.parameterization?.name ?? request.plugin;
}

/** A text that is equal for equal requests. */
export function requestKey(request: PackageRequest): string {
    return JSON.stringify([request.plugin, request.version, request.downloadUrl, request.parameterization]);
}

/** The name of the default provider the engine makes for a request: `default`, or `default_3_108_0` with a version. */
export function defaultProviderName(request: PackageRequest): string {
    const version = request.parameterization?.version ?? request.version;
    const url = request.downloadUrl.replace(/\/$/, "");
    return `default${version === "" ? "" : `_${versionParts(version).join("_")}`}${url === "" ? "" : `_${url.replace(/[^A-Za-z0-9_.-]/g, "_")}`}`;
}

function versionParts(version: string): string[] {
    const parts = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/.exec(version);
    if (parts === null) {
        throw new PreviewError(`"${version}" is not a version of a provider: three numbers with dots are wanted.`);
    }
    return parts
        .slice(1)
        .filter(part => part !== undefined)
        .flatMap(part => part.split("."));
}

/** The inputs of a provider with what the engine adds to them: the package's version, and its own notes under `__internal`. */
export function withPluginInputs(inputs: WireObject, request: PackageRequest): WireObject {
    const internal: WireObject = {};
    let version = request.version;
    if (request.downloadUrl !== "") {
        internal["pluginDownloadURL"] = request.downloadUrl;
    }
    if (Object.keys(request.checksums).length > 0) {
        internal["pluginChecksums"] = { ...request.checksums };
    }
    if (request.parameterization !== undefined) {
        internal["name"] = request.plugin;
        internal["version"] = request.version;
        internal["parameterization"] = request.parameterization.value;
        version = request.parameterization.version;
    }
    const noted = version !== "" || Object.keys(internal).length > 0;
    return { ...inputs, ...(noted ? { __internal: internal } : {}), ...(version === "" ? {} : { version }) };
}
