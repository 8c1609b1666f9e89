import * as pulumi from "@pulumi/pulumi";
import * as inputs from "./types/input";
import * as outputs from "./types/output";
export declare class Ga2EndpointGroup extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: Ga2EndpointGroupState, opts?: pulumi.CustomResourceOptions): Ga2EndpointGroup;
    static isInstance(obj: any): obj is Ga2EndpointGroup;
    readonly endpointGroupConfiguration: pulumi.Output<outputs.Ga2EndpointGroupEndpointGroupConfiguration>;
    readonly endpointGroupId: pulumi.Output<string>;
    readonly endpointGroupType: pulumi.Output<string>;
    readonly globalAcceleratorId: pulumi.Output<string>;
    readonly listenerId: pulumi.Output<string>;
    constructor(name: string, args: Ga2EndpointGroupArgs, opts?: pulumi.CustomResourceOptions);
}
export interface Ga2EndpointGroupState {
    endpointGroupConfiguration?: pulumi.Input<inputs.Ga2EndpointGroupEndpointGroupConfiguration>;
    endpointGroupId?: pulumi.Input<string>;
    endpointGroupType?: pulumi.Input<string>;
    globalAcceleratorId?: pulumi.Input<string>;
    listenerId?: pulumi.Input<string>;
}
export interface Ga2EndpointGroupArgs {
    endpointGroupConfiguration: pulumi.Input<inputs.Ga2EndpointGroupEndpointGroupConfiguration>;
    endpointGroupType: pulumi.Input<string>;
    globalAcceleratorId: pulumi.Input<string>;
    listenerId: pulumi.Input<string>;
}
