import * as pulumi from "@pulumi/pulumi";
export declare class TseWafProtection extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TseWafProtectionState, opts?: pulumi.CustomResourceOptions): TseWafProtection;
    static isInstance(obj: any): obj is TseWafProtection;
    readonly gatewayId: pulumi.Output<string>;
    readonly globalStatus: pulumi.Output<string>;
    readonly lists: pulumi.Output<string[] | undefined>;
    readonly operate: pulumi.Output<string>;
    readonly type: pulumi.Output<string>;
    constructor(name: string, args: TseWafProtectionArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TseWafProtectionState {
    gatewayId?: pulumi.Input<string>;
    globalStatus?: pulumi.Input<string>;
    lists?: pulumi.Input<pulumi.Input<string>[]>;
    operate?: pulumi.Input<string>;
    type?: pulumi.Input<string>;
}
export interface TseWafProtectionArgs {
    gatewayId: pulumi.Input<string>;
    lists?: pulumi.Input<pulumi.Input<string>[]>;
    operate: pulumi.Input<string>;
    type: pulumi.Input<string>;
}
