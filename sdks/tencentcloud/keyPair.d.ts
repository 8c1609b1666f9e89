import * as pulumi from "@pulumi/pulumi";
export declare class KeyPair extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: KeyPairState, opts?: pulumi.CustomResourceOptions): KeyPair;
    static isInstance(obj: any): obj is KeyPair;
    readonly keyName: pulumi.Output<string>;
    readonly projectId: pulumi.Output<number | undefined>;
    readonly publicKey: pulumi.Output<string | undefined>;
    constructor(name: string, args: KeyPairArgs, opts?: pulumi.CustomResourceOptions);
}
export interface KeyPairState {
    keyName?: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    publicKey?: pulumi.Input<string>;
}
export interface KeyPairArgs {
    keyName: pulumi.Input<string>;
    projectId?: pulumi.Input<number>;
    publicKey?: pulumi.Input<string>;
}
