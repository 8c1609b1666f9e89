import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class CosBucketDomainCertificateAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: CosBucketDomainCertificateAttachmentState, opts?: pulumi.CustomResourceOptions): CosBucketDomainCertificateAttachment;
    static isInstance(obj: any): obj is CosBucketDomainCertificateAttachment;
    readonly bucket: pulumi.Output<string>;
    readonly domainCertificate: pulumi.Output<outputs.CosBucketDomainCertificateAttachmentDomainCertificate>;
    constructor(name: string, args: CosBucketDomainCertificateAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface CosBucketDomainCertificateAttachmentState {
    bucket?: pulumi.Input<string>;
    domainCertificate?: pulumi.Input<inputs.CosBucketDomainCertificateAttachmentDomainCertificate>;
}
export interface CosBucketDomainCertificateAttachmentArgs {
    bucket: pulumi.Input<string>;
    domainCertificate: pulumi.Input<inputs.CosBucketDomainCertificateAttachmentDomainCertificate>;
}
