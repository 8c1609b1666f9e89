import * as pulumi from "@pulumi/pulumi";
export declare class TeoAliasDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoAliasDomainState, opts?: pulumi.CustomResourceOptions): TeoAliasDomain;
    static isInstance(obj: any): obj is TeoAliasDomain;
    readonly aliasName: pulumi.Output<string>;
    readonly certIds: pulumi.Output<string[] | undefined>;
    readonly certType: pulumi.Output<string | undefined>;
    readonly paused: pulumi.Output<boolean | undefined>;
    readonly status: pulumi.Output<string>;
    readonly targetName: pulumi.Output<string>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoAliasDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoAliasDomainState {
    aliasName?: pulumi.Input<string>;
    certIds?: pulumi.Input<pulumi.Input<string>[]>;
    certType?: pulumi.Input<string>;
    paused?: pulumi.Input<boolean>;
    status?: pulumi.Input<string>;
    targetName?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoAliasDomainArgs {
    aliasName: pulumi.Input<string>;
    certIds?: pulumi.Input<pulumi.Input<string>[]>;
    certType?: pulumi.Input<string>;
    paused?: pulumi.Input<boolean>;
    targetName: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
