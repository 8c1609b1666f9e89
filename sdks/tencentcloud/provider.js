"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.Provider = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class Provider extends pulumi.ProviderResource {
    /** @internal */
    static __pulumiType = 'tencentcloud';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === "pulumi:providers:" + Provider.__pulumiType;
    }
    constructor(name, args, opts) {
        let resourceInputs = {};
        opts = opts || {};
        resourceInputs["assumeRole"] = pulumi.output(args?.assumeRole).apply(JSON.stringify);
        resourceInputs["camRoleName"] = args?.camRoleName;
        resourceInputs["cosDomain"] = args?.cosDomain;
        resourceInputs["domain"] = args?.domain;
        resourceInputs["profile"] = args?.profile;
        resourceInputs["protocol"] = args?.protocol;
        resourceInputs["region"] = args?.region;
        resourceInputs["secretId"] = args?.secretId ? pulumi.secret(args.secretId) : undefined;
        resourceInputs["secretKey"] = args?.secretKey ? pulumi.secret(args.secretKey) : undefined;
        resourceInputs["securityToken"] = args?.securityToken ? pulumi.secret(args.securityToken) : undefined;
        resourceInputs["sharedCredentialsDir"] = args?.sharedCredentialsDir;
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        opts = pulumi.mergeOptions(opts, { additionalSecretOutputs: ["secretId","secretKey","securityToken"] });
        super(Provider.__pulumiType, name, resourceInputs, opts);
    }
}
exports.Provider = Provider;
