import * as pulumi from "@pulumi/pulumi";
export declare class TeoDnsRecord extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoDnsRecordState, opts?: pulumi.CustomResourceOptions): TeoDnsRecord;
    static isInstance(obj: any): obj is TeoDnsRecord;
    readonly content: pulumi.Output<string>;
    readonly location: pulumi.Output<string | undefined>;
    readonly name: pulumi.Output<string>;
    readonly priority: pulumi.Output<number | undefined>;
    readonly recordId: pulumi.Output<string>;
    readonly status: pulumi.Output<string | undefined>;
    readonly ttl: pulumi.Output<number | undefined>;
    readonly type: pulumi.Output<string>;
    readonly weight: pulumi.Output<number | undefined>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoDnsRecordArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoDnsRecordState {
    content?: pulumi.Input<string>;
    location?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    priority?: pulumi.Input<number>;
    recordId?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    ttl?: pulumi.Input<number>;
    type?: pulumi.Input<string>;
    weight?: pulumi.Input<number>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoDnsRecordArgs {
    content: pulumi.Input<string>;
    location?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    priority?: pulumi.Input<number>;
    status?: pulumi.Input<string>;
    ttl?: pulumi.Input<number>;
    type: pulumi.Input<string>;
    weight?: pulumi.Input<number>;
    zoneId: pulumi.Input<string>;
}
