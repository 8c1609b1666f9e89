import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class AlbServerAttachment extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: AlbServerAttachmentState, opts?: pulumi.CustomResourceOptions): AlbServerAttachment;
    static isInstance(obj: any): obj is AlbServerAttachment;
    readonly backends: pulumi.Output<outputs.AlbServerAttachmentBackend[]>;
    readonly listenerId: pulumi.Output<string>;
    readonly loadbalancerId: pulumi.Output<string>;
    readonly locationId: pulumi.Output<string | undefined>;
    constructor(name: string, args: AlbServerAttachmentArgs, opts?: pulumi.CustomResourceOptions);
}
export interface AlbServerAttachmentState {
    backends?: pulumi.Input<pulumi.Input<inputs.AlbServerAttachmentBackend>[]>;
    listenerId?: pulumi.Input<string>;
    loadbalancerId?: pulumi.Input<string>;
    locationId?: pulumi.Input<string>;
}
export interface AlbServerAttachmentArgs {
    backends: pulumi.Input<pulumi.Input<inputs.AlbServerAttachmentBackend>[]>;
    listenerId: pulumi.Input<string>;
    loadbalancerId: pulumi.Input<string>;
    locationId?: pulumi.Input<string>;
}
