import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class EventsAuditTrack extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: EventsAuditTrackState, opts?: pulumi.CustomResourceOptions): EventsAuditTrack;
    static isInstance(obj: any): obj is EventsAuditTrack;
    readonly filters: pulumi.Output<outputs.EventsAuditTrackFilters>;
    readonly name: pulumi.Output<string>;
    readonly status: pulumi.Output<number>;
    readonly storage: pulumi.Output<outputs.EventsAuditTrackStorage>;
    readonly trackForAllMembers: pulumi.Output<number | undefined>;
    readonly trackId: pulumi.Output<number>;
    constructor(name: string, args: EventsAuditTrackArgs, opts?: pulumi.CustomResourceOptions);
}
export interface EventsAuditTrackState {
    filters?: pulumi.Input<inputs.EventsAuditTrackFilters>;
    name?: pulumi.Input<string>;
    status?: pulumi.Input<number>;
    storage?: pulumi.Input<inputs.EventsAuditTrackStorage>;
    trackForAllMembers?: pulumi.Input<number>;
    trackId?: pulumi.Input<number>;
}
export interface EventsAuditTrackArgs {
    filters: pulumi.Input<inputs.EventsAuditTrackFilters>;
    name?: pulumi.Input<string>;
    status: pulumi.Input<number>;
    storage: pulumi.Input<inputs.EventsAuditTrackStorage>;
    trackForAllMembers?: pulumi.Input<number>;
}
