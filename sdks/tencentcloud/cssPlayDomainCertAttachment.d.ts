import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class CssPlayDomainCertAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CssPlayDomainCertAttachmentState, opts?: pulumi.CustomResourceOptions): CssPlayDomainCertAttachment;
    static isInstance(obj: any): obj is CssPlayDomainCertAttachment;
    readonly cloudCertId: pulumi.Output<string | undefined>;
    readonly domainInfo: pulumi.Output<outputs.CssPlayDomainCertAttachmentDomainInfo>;
    constructor(name: string, args: CssPlayDomainCertAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CssPlayDomainCertAttachmentState {
    cloudCertId?: pulumi.Input<string>;
    domainInfo?: pulumi.Input<inputs.CssPlayDomainCertAttachmentDomainInfo>;
}
export interface CssPlayDomainCertAttachmentArgs {
    cloudCertId?: pulumi.Input<string>;
    domainInfo: pulumi.Input<inputs.CssPlayDomainCertAttachmentDomainInfo>;
}
