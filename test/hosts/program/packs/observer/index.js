"use strict";
const pulumi = require("@pulumi/pulumi");
const { PolicyPack } = require("@pulumi/policy");

/** The properties behind the proxy that throws on unknowns. */
function raw(props) {
    return props.__getSpecialProxyTarget ?? props;
}

/** A value as plain JSON with its keys in order. Assets hold their values as promises. */
async function plain(value) {
    if (value instanceof Promise) {
        return plain(await value);
    }
    if (Array.isArray(value)) {
        return Promise.all(value.map(plain));
    }
    if (value === null || typeof value !== "object") {
        return value;
    }
    const entries = Object.keys(value).sort().filter(key => typeof value[key] !== "function");
    return Object.fromEntries(await Promise.all(entries.map(async key => [key, await plain(value[key])])));
}

const seen = async args => ({
    type: args.type,
    name: args.name,
    urn: args.urn,
    props: await plain(raw(args.props)),
    opts: await plain(args.opts),
    provider: args.provider && { ...args.provider, props: await plain(raw(args.provider.props)) },
});

new PolicyPack("observer", {
    enforcementLevel: "advisory",
    policies: [
        {
            name: "see-resource",
            description: "What a resource policy receives",
            validateResource: async (args, report) => report(JSON.stringify(await seen(args))),
        },
        {
            name: "see-stack",
            description: "What a stack policy receives",
            severity: "low",
            validateStack: async (args, report) => {
                for (const resource of args.resources) {
                    const dependencies = Object.entries(resource.propertyDependencies).map(([key, list]) => [key, list.map(r => r.urn).sort()]);
                    const shown = {
                        ...(await seen(resource)),
                        parent: resource.parent?.urn,
                        dependencies: resource.dependencies.map(r => r.urn).sort(),
                        propertyDependencies: Object.fromEntries(dependencies.sort()),
                    };
                    report(JSON.stringify(shown), resource.urn);
                }
            },
        },
        {
            name: "see-run",
            description: "What a policy can learn about the run",
            configSchema: { properties: { greeting: { type: "string", default: "hello" }, limit: { type: "number" } } },
            validateStack: (args, report) =>
                report(
                    JSON.stringify({
                        organization: pulumi.getOrganization(),
                        project: pulumi.getProject(),
                        stack: pulumi.getStack(),
                        dryRun: pulumi.runtime.isDryRun(),
                        config: pulumi.runtime.allConfig(),
                        settings: args.getConfig(),
                        folder: require("node:path").basename(process.cwd()),
                    }),
                ),
        },
        {
            name: "no-forbidden-name",
            description: "A name may not be forbidden",
            enforcementLevel: "mandatory",
            severity: "high",
            validateResource: (args, report) => {
                if (args.name.includes("forbidden")) {
                    report(`"${args.name}" is forbidden.\nChoose another name.`);
                }
            },
        },
        {
            name: "reads-bucket-name",
            description: "Reads a property that may be unknown",
            validateResource: (args, report) => {
                if (args.props.bucket === "bad") {
                    report("bad bucket name");
                }
            },
        },
        {
            name: "foreign-urn",
            description: "Names a resource that is not in the stack",
            enforcementLevel: "disabled",
            validateStack: (_args, report) => report("somewhere else", "urn:pulumi:dev::other::a:b:C::elsewhere"),
        },
        {
            name: "adds-tag",
            description: "Adds a tag",
            enforcementLevel: "disabled",
            remediateResource: args => {
                if (args.type === "alicloud:oss/bucket:Bucket") {
                    args.props.tags = { added: "yes" };
                    return args.props;
                }
                return undefined;
            },
        },
        {
            name: "throws",
            description: "Throws",
            enforcementLevel: "disabled",
            validateResource: args => {
                if (args.type === "alicloud:oss/bucket:Bucket") {
                    throw new Error("the policy is broken");
                }
            },
        },
    ],
});
