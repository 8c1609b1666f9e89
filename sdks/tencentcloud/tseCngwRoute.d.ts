import * as pulumi from "@pulumi/pulumi";
export declare class TseCngwRoute extends pulumi.CustomResource {
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: TseCngwRouteState, opts?: pulumi.CustomResourceOptions): TseCngwRoute;
    static isInstance(obj: any): obj is TseCngwRoute;
    readonly gatewayId: pulumi.Output<string>;
    readonly hosts: pulumi.Output<string[] | undefined>;
    readonly httpsRedirectStatusCode: pulumi.Output<number | undefined>;
    readonly methods: pulumi.Output<string[] | undefined>;
    readonly paths: pulumi.Output<string[] | undefined>;
    readonly preserveHost: pulumi.Output<boolean | undefined>;
    readonly protocols: pulumi.Output<string[] | undefined>;
    readonly routeId: pulumi.Output<string>;
    readonly routeName: pulumi.Output<string | undefined>;
    readonly serviceId: pulumi.Output<string>;
    readonly stripPath: pulumi.Output<boolean | undefined>;
    constructor(name: string, args: TseCngwRouteArgs, opts?: pulumi.CustomResourceOptions);
}
export interface TseCngwRouteState {
    gatewayId?: pulumi.Input<string>;
    hosts?: pulumi.Input<pulumi.Input<string>[]>;
    httpsRedirectStatusCode?: pulumi.Input<number>;
    methods?: pulumi.Input<pulumi.Input<string>[]>;
    paths?: pulumi.Input<pulumi.Input<string>[]>;
    preserveHost?: pulumi.Input<boolean>;
    protocols?: pulumi.Input<pulumi.Input<string>[]>;
    routeId?: pulumi.Input<string>;
    routeName?: pulumi.Input<string>;
    serviceId?: pulumi.Input<string>;
    stripPath?: pulumi.Input<boolean>;
}
export interface TseCngwRouteArgs {
    gatewayId: pulumi.Input<string>;
    hosts?: pulumi.Input<pulumi.Input<string>[]>;
    httpsRedirectStatusCode?: pulumi.Input<number>;
    methods?: pulumi.Input<pulumi.Input<string>[]>;
    paths?: pulumi.Input<pulumi.Input<string>[]>;
    preserveHost?: pulumi.Input<boolean>;
    protocols?: pulumi.Input<pulumi.Input<string>[]>;
    routeName?: pulumi.Input<string>;
    serviceId: pulumi.Input<string>;
    stripPath?: pulumi.Input<boolean>;
}
