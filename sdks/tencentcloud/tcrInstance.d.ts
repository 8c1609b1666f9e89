import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class TcrInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TcrInstanceState, opts?: pulumi.CustomResourceOptions): TcrInstance;
    static isInstance(obj: any): obj is TcrInstance;
    readonly deleteBucket: pulumi.Output<boolean | undefined>;
    readonly instanceChargeTypePrepaidPeriod: pulumi.Output<number | undefined>;
    readonly instanceType: pulumi.Output<string>;
    readonly internalEndPoint: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly openPublicNetwork: pulumi.Output<boolean | undefined>;
    readonly openPublicOperation: pulumi.Output<boolean | undefined>;
    readonly publicDomain: pulumi.Output<string>;
    readonly registryChargeType: pulumi.Output<number | undefined>;
    readonly replications: pulumi.Output<outputs.TcrInstanceReplication[] | undefined>;
    readonly securityPolicies: pulumi.Output<outputs.TcrInstanceSecurityPolicy[] | undefined>;
    readonly status: pulumi.Output<string>;
    readonly tags: pulumi.Output<{[key: string]: string} | undefined>;
    constructor(name: string, args: TcrInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TcrInstanceState {
    deleteBucket?: pulumi.Input<boolean>;
    instanceChargeTypePrepaidPeriod?: pulumi.Input<number>;
    instanceType?: pulumi.Input<string>;
    internalEndPoint?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    openPublicNetwork?: pulumi.Input<boolean>;
    openPublicOperation?: pulumi.Input<boolean>;
    publicDomain?: pulumi.Input<string>;
    registryChargeType?: pulumi.Input<number>;
    replications?: pulumi.Input<pulumi.Input<inputs.TcrInstanceReplication>[]>;
    securityPolicies?: pulumi.Input<pulumi.Input<inputs.TcrInstanceSecurityPolicy>[]>;
    status?: pulumi.Input<string>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
export interface TcrInstanceArgs {
    deleteBucket?: pulumi.Input<boolean>;
    instanceChargeTypePrepaidPeriod?: pulumi.Input<number>;
    instanceType: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    openPublicNetwork?: pulumi.Input<boolean>;
    openPublicOperation?: pulumi.Input<boolean>;
    registryChargeType?: pulumi.Input<number>;
    replications?: pulumi.Input<pulumi.Input<inputs.TcrInstanceReplication>[]>;
    securityPolicies?: pulumi.Input<pulumi.Input<inputs.TcrInstanceSecurityPolicy>[]>;
    tags?: pulumi.Input<{[key: string]: pulumi.Input<string>}>;
}
