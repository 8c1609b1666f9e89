import * as pulumi from "@pulumi/pulumi";
export declare class AntiddosSchedulingDomainUserName extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: AntiddosSchedulingDomainUserNameState, opts?: pulumi.CustomResourceOptions): AntiddosSchedulingDomainUserName;
    static isInstance(obj: any): obj is AntiddosSchedulingDomainUserName;
    readonly domainName: pulumi.Output<string>;
    readonly domainUserName: pulumi.Output<string>;
    constructor(name: string, args: AntiddosSchedulingDomainUserNameArgs, opts?: pulumi.CustomResourceOptions);
}
export interface AntiddosSchedulingDomainUserNameState {
    domainName?: pulumi.Input<string>;
    domainUserName?: pulumi.Input<string>;
}
export interface AntiddosSchedulingDomainUserNameArgs {
    domainName: pulumi.Input<string>;
    domainUserName: pulumi.Input<string>;
}
