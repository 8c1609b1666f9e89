import * as pulumi from "@pulumi/pulumi";
export declare class ClbListener extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: ClbListenerState, opts?: pulumi.CustomResourceOptions): ClbListener;
    static isInstance(obj: any): obj is ClbListener;
    readonly certificateCaId: pulumi.Output<string | undefined>;
    readonly certificateId: pulumi.Output<string | undefined>;
    readonly certificateSslMode: pulumi.Output<string | undefined>;
    readonly clbId: pulumi.Output<string>;
    readonly healthCheckIntervalTime: pulumi.Output<number | undefined>;
    readonly healthCheckSwitch: pulumi.Output<boolean | undefined>;
    readonly healthCheckTimeOut: pulumi.Output<number | undefined>;
    readonly listenerId: pulumi.Output<string>;
    readonly listenerName: pulumi.Output<string>;
    readonly port: pulumi.Output<number | undefined>;
    readonly protocol: pulumi.Output<string>;
    readonly scheduler: pulumi.Output<string | undefined>;
    readonly sessionExpireTime: pulumi.Output<number | undefined>;
    readonly sniSwitch: pulumi.Output<boolean | undefined>;
    readonly targetType: pulumi.Output<string | undefined>;
    constructor(name: string, args: ClbListenerArgs, opts?: pulumi.CustomResourceOptions);
}
export interface ClbListenerState {
    certificateCaId?: pulumi.Input<string>;
    certificateId?: pulumi.Input<string>;
    certificateSslMode?: pulumi.Input<string>;
    clbId?: pulumi.Input<string>;
    healthCheckIntervalTime?: pulumi.Input<number>;
    healthCheckSwitch?: pulumi.Input<boolean>;
    healthCheckTimeOut?: pulumi.Input<number>;
    listenerId?: pulumi.Input<string>;
    listenerName?: pulumi.Input<string>;
    port?: pulumi.Input<number>;
    protocol?: pulumi.Input<string>;
    scheduler?: pulumi.Input<string>;
    sessionExpireTime?: pulumi.Input<number>;
    sniSwitch?: pulumi.Input<boolean>;
    targetType?: pulumi.Input<string>;
}
export interface ClbListenerArgs {
    certificateCaId?: pulumi.Input<string>;
    certificateId?: pulumi.Input<string>;
    certificateSslMode?: pulumi.Input<string>;
    clbId: pulumi.Input<string>;
    healthCheckIntervalTime?: pulumi.Input<number>;
    healthCheckSwitch?: pulumi.Input<boolean>;
    healthCheckTimeOut?: pulumi.Input<number>;
    listenerName: pulumi.Input<string>;
    port?: pulumi.Input<number>;
    protocol: pulumi.Input<string>;
    scheduler?: pulumi.Input<string>;
    sessionExpireTime?: pulumi.Input<number>;
    sniSwitch?: pulumi.Input<boolean>;
    targetType?: pulumi.Input<string>;
}
