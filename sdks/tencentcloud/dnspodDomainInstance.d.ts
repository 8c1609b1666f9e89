import * as pulumi from "@pulumi/pulumi";
export declare class DnspodDomainInstance extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: DnspodDomainInstanceState, opts?: pulumi.CustomResourceOptions): DnspodDomainInstance;
    static isInstance(obj: any): obj is DnspodDomainInstance;
    readonly createTime: pulumi.Output<string>;
    readonly domain: pulumi.Output<string>;
    readonly domainId: pulumi.Output<number>;
    readonly groupId: pulumi.Output<number | undefined>;
    readonly isMark: pulumi.Output<string | undefined>;
    readonly remark: pulumi.Output<string | undefined>;
    readonly status: pulumi.Output<string | undefined>;
    constructor(name: string, args: DnspodDomainInstanceArgs, opts?: pulumi.CustomResourceOptions);
}
export interface DnspodDomainInstanceState {
    createTime?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    domainId?: pulumi.Input<number>;
    groupId?: pulumi.Input<number>;
    isMark?: pulumi.Input<string>;
    remark?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
}
export interface DnspodDomainInstanceArgs {
    domain: pulumi.Input<string>;
    groupId?: pulumi.Input<number>;
    isMark?: pulumi.Input<string>;
    remark?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
}
