import * as pulumi from "@pulumi/pulumi";
export declare class DnspodRecord extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DnspodRecordState, opts?: pulumi.CustomResourceOptions): DnspodRecord;
    static isInstance(obj: any): obj is DnspodRecord;
    readonly domain: pulumi.Output<string>;
    readonly mx: pulumi.Output<number | undefined>;
    readonly recordId: pulumi.Output<string>;
    readonly recordLine: pulumi.Output<string>;
    readonly recordType: pulumi.Output<string>;
    readonly remark: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<string | undefined>;
    readonly subDomain: pulumi.Output<string | undefined>;
    readonly ttl: pulumi.Output<number | undefined>;
    readonly value: pulumi.Output<string>;
    readonly weight: pulumi.Output<number | undefined>;
    constructor(name: string, args: DnspodRecordArgs, opts?: pulumi.CustomResourceOptions);
}
export interface DnspodRecordState {
    domain?: pulumi.Input<string>;
    mx?: pulumi.Input<number>;
    recordId?: pulumi.Input<string>;
    recordLine?: pulumi.Input<string>;
    recordType?: pulumi.Input<string>;
    remark?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    subDomain?: pulumi.Input<string>;
    ttl?: pulumi.Input<number>;
    value?: pulumi.Input<string>;
    weight?: pulumi.Input<number>;
}
export interface DnspodRecordArgs {
    domain: pulumi.Input<string>;
    mx?: pulumi.Input<number>;
    recordLine: pulumi.Input<string>;
    recordType: pulumi.Input<string>;
    remark?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    subDomain?: pulumi.Input<string>;
    ttl?: pulumi.Input<number>;
    value: pulumi.Input<string>;
    weight?: pulumi.Input<number>;
}
