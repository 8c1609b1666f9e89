import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TeoZone extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoZoneState, opts?: pulumi.CustomResourceOptions): TeoZone;
    static isInstance(obj: any): obj is TeoZone;
    readonly aliasZoneName: pulumi.Output<string | undefined>;
    readonly area: pulumi.Output<string>;
    readonly nameServers: pulumi.Output<string[]>;
    readonly paused: pulumi.Output<boolean | undefined>;
    readonly planId: pulumi.Output<string>;
    readonly status: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    readonly type: pulumi.Output<string>;
    readonly workModeInfos: pulumi.Output<outputs.TeoZoneWorkModeInfo[] | undefined>;
    readonly zoneName: pulumi.Output<string>;
    constructor(name: string, args: TeoZoneArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoZoneState {
    aliasZoneName?: pulumi.Input<string>;
    area?: pulumi.Input<string>;
    nameServers?: pulumi.Input<pulumi.Input<string>[]>;
    paused?: pulumi.Input<boolean>;
    planId?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    type?: pulumi.Input<string>;
    workModeInfos?: pulumi.Input<pulumi.Input<inputs.TeoZoneWorkModeInfo>[]>;
    zoneName?: pulumi.Input<string>;
}
export interface TeoZoneArgs {
    aliasZoneName?: pulumi.Input<string>;
    area: pulumi.Input<string>;
    paused?: pulumi.Input<boolean>;
    planId: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
    type: pulumi.Input<string>;
    workModeInfos?: pulumi.Input<pulumi.Input<inputs.TeoZoneWorkModeInfo>[]>;
    zoneName: pulumi.Input<string>;
}
