"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostgresqlReadonlyInstance = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class PostgresqlReadonlyInstance extends pulumi.CustomResource {
    /**
     * Get an existing PostgresqlReadonlyInstance resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new PostgresqlReadonlyInstance(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/postgresqlReadonlyInstance:PostgresqlReadonlyInstance';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === PostgresqlReadonlyInstance.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["dbVersion"] = state?.dbVersion;
            resourceInputs["masterDbInstanceId"] = state?.masterDbInstanceId;
            resourceInputs["memory"] = state?.memory;
            resourceInputs["name"] = state?.name;
            resourceInputs["privateAccessIp"] = state?.privateAccessIp;
            resourceInputs["projectId"] = state?.projectId;
            resourceInputs["securityGroupsIds"] = state?.securityGroupsIds;
            resourceInputs["storage"] = state?.storage;
            resourceInputs["subnetId"] = state?.subnetId;
            resourceInputs["vpcId"] = state?.vpcId;
            resourceInputs["zone"] = state?.zone;
        }
        else {
            const args = argsOrState;
            if (args?.dbVersion === undefined && !opts.urn) {
                throw new Error("Missing required property 'dbVersion'");
            }
            if (args?.masterDbInstanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'masterDbInstanceId'");
            }
            if (args?.memory === undefined && !opts.urn) {
                throw new Error("Missing required property 'memory'");
            }
            if (args?.projectId === undefined && !opts.urn) {
                throw new Error("Missing required property 'projectId'");
            }
            if (args?.securityGroupsIds === undefined && !opts.urn) {
                throw new Error("Missing required property 'securityGroupsIds'");
            }
            if (args?.storage === undefined && !opts.urn) {
                throw new Error("Missing required property 'storage'");
            }
            if (args?.subnetId === undefined && !opts.urn) {
                throw new Error("Missing required property 'subnetId'");
            }
            if (args?.vpcId === undefined && !opts.urn) {
                throw new Error("Missing required property 'vpcId'");
            }
            if (args?.zone === undefined && !opts.urn) {
                throw new Error("Missing required property 'zone'");
            }
            resourceInputs["dbVersion"] = args?.dbVersion;
            resourceInputs["masterDbInstanceId"] = args?.masterDbInstanceId;
            resourceInputs["memory"] = args?.memory;
            resourceInputs["name"] = args?.name;
            resourceInputs["projectId"] = args?.projectId;
            resourceInputs["securityGroupsIds"] = args?.securityGroupsIds;
            resourceInputs["storage"] = args?.storage;
            resourceInputs["subnetId"] = args?.subnetId;
            resourceInputs["vpcId"] = args?.vpcId;
            resourceInputs["zone"] = args?.zone;
            resourceInputs["privateAccessIp"] = undefined /*out*/;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(PostgresqlReadonlyInstance.__pulumiType, name, resourceInputs, opts);
    }
}
exports.PostgresqlReadonlyInstance = PostgresqlReadonlyInstance;
