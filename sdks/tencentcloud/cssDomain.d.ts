import * as pulumi from "@pulumi/pulumi";
export declare class CssDomain extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CssDomainState, opts?: pulumi.CustomResourceOptions): CssDomain;
    static isInstance(obj: any): obj is CssDomain;
    readonly domainName: pulumi.Output<string>;
    readonly domainType: pulumi.Output<number>;
    readonly enable: pulumi.Output<boolean | undefined>;
    readonly isDelayLive: pulumi.Output<number | undefined>;
    readonly isMiniProgramLive: pulumi.Output<number | undefined>;
    readonly playType: pulumi.Output<number | undefined>;
    readonly verifyOwnerType: pulumi.Output<string | undefined>;
    constructor(name: string, args: CssDomainArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CssDomainState {
    domainName?: pulumi.Input<string>;
    domainType?: pulumi.Input<number>;
    enable?: pulumi.Input<boolean>;
    isDelayLive?: pulumi.Input<number>;
    isMiniProgramLive?: pulumi.Input<number>;
    playType?: pulumi.Input<number>;
    verifyOwnerType?: pulumi.Input<string>;
}
export interface CssDomainArgs {
    domainName: pulumi.Input<string>;
    domainType: pulumi.Input<number>;
    enable?: pulumi.Input<boolean>;
    isDelayLive?: pulumi.Input<number>;
    isMiniProgramLive?: pulumi.Input<number>;
    playType?: pulumi.Input<number>;
    verifyOwnerType?: pulumi.Input<string>;
}
