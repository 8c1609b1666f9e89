import * as pulumi from "@pulumi/pulumi";
export declare class TseCngwCertificate extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TseCngwCertificateState, opts?: pulumi.CustomResourceOptions): TseCngwCertificate;
    static isInstance(obj: any): obj is TseCngwCertificate;
    readonly bindDomains: pulumi.Output<string[]>;
    readonly certId: pulumi.Output<string>;
    readonly gatewayId: pulumi.Output<string>;
    readonly name: pulumi.Output<string>;
    readonly status: pulumi.Output<string>;
    constructor(name: string, args: TseCngwCertificateArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TseCngwCertificateState {
    bindDomains?: pulumi.Input<pulumi.Input<string>[]>;
    certId?: pulumi.Input<string>;
    gatewayId?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
    status?: pulumi.Input<string>;
}
export interface TseCngwCertificateArgs {
    bindDomains: pulumi.Input<pulumi.Input<string>[]>;
    certId: pulumi.Input<string>;
    gatewayId: pulumi.Input<string>;
    name?: pulumi.Input<string>;
}
