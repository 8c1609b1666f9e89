import * as pulumi from "@pulumi/pulumi";

class Site extends pulumi.CustomResource {
    public readonly address!: pulumi.Output<string>;

    constructor(name: string, args: { domain: pulumi.Input<string> }) {
        super("alicloud:index/site:Site", name, { ...args, address: undefined });
    }
}

const first = new Site("first", { domain: "a.example.com" });
new Site("second", { domain: first.address });
