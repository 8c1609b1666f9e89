import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class AuditTrack extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: AuditTrackState, opts?: pulumi.CustomResourceOptions): AuditTrack;
    static isInstance(obj: any): obj is AuditTrack;
    readonly actionType: pulumi.Output<string>;
    readonly createTime: pulumi.Output<string>;
    readonly eventNames: pulumi.Output<string[]>;
    readonly name: pulumi.Output<string>;
    readonly resourceType: pulumi.Output<string>;
    readonly status: pulumi.Output<number>;
    readonly storage: pulumi.Output<outputs.AuditTrackStorage>;
    readonly trackForAllMembers: pulumi.Output<number | undefined>;
    readonly trackId: pulumi.Output<number>;
    constructor(name: string, args: AuditTrackArgs, opts?: pulumi.CustomResourceOptions);
}
export interface AuditTrackState {
    actionType?: pulumi.Input<string>;
    createTime?: pulumi.Input<string>;
    eventNames?: pulumi.Input<pulumi.Input<string>[]>;
    name?: pulumi.Input<string>;
    resourceType?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
    storage?: pulumi.Input<inputs.AuditTrackStorage>;
    trackForAllMembers?: pulumi.Input<number>;
    trackId?: pulumi.Input<number>;
}
export interface AuditTrackArgs {
    actionType: pulumi.Input<string>;
    eventNames: pulumi.Input<pulumi.Input<string>[]>;
    name?: pulumi.Input<string>;
    resourceType: pulumi.Input<string>;
    status: pulumi.Input<number>;
    storage: pulumi.Input<inputs.AuditTrackStorage>;
    trackForAllMembers?: pulumi.Input<number>;
}
