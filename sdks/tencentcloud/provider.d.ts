import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
export declare class Provider extends pulumi.ProviderResource {
    static isInstance(obj: any): obj is Provider;
    readonly camRoleName: pulumi.Output<string | undefined>;
    readonly cosDomain: pulumi.Output<string | undefined>;
    readonly domain: pulumi.Output<string | undefined>;
    readonly profile: pulumi.Output<string | undefined>;
    readonly protocol: pulumi.Output<string | undefined>;
    readonly region: pulumi.Output<string | undefined>;
    readonly secretId: pulumi.Output<string | undefined>;
    readonly secretKey: pulumi.Output<string | undefined>;
    readonly securityToken: pulumi.Output<string | undefined>;
    readonly sharedCredentialsDir: pulumi.Output<string | undefined>;
    constructor(name: string, args?: ProviderArgs, opts?: pulumi.ResourceOptions);
}
export interface ProviderArgs {
    assumeRole?: pulumi.Input<inputs.ProviderAssumeRole>;
    camRoleName?: pulumi.Input<string>;
    cosDomain?: pulumi.Input<string>;
    domain?: pulumi.Input<string>;
    profile?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    region?: pulumi.Input<string>;
    secretId?: pulumi.Input<string>;
    secretKey?: pulumi.Input<string>;
    securityToken?: pulumi.Input<string>;
    sharedCredentialsDir?: pulumi.Input<string>;
}
