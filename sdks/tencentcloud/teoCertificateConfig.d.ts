import * as pulumi from "@pulumi/pulumi";
export declare class TeoCertificateConfig extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TeoCertificateConfigState, opts?: pulumi.CustomResourceOptions): TeoCertificateConfig;
    static isInstance(obj: any): obj is TeoCertificateConfig;
    readonly host: pulumi.Output<string>;
    readonly mode: pulumi.Output<string | undefined>;
    readonly zoneId: pulumi.Output<string>;
    constructor(name: string, args: TeoCertificateConfigArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TeoCertificateConfigState {
    host?: pulumi.Input<string>;
    mode?: pulumi.Input<string>;
    zoneId?: pulumi.Input<string>;
}
export interface TeoCertificateConfigArgs {
    host: pulumi.Input<string>;
    mode?: pulumi.Input<string>;
    zoneId: pulumi.Input<string>;
}
