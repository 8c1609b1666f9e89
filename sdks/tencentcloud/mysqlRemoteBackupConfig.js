"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.MysqlRemoteBackupConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class MysqlRemoteBackupConfig extends pulumi.CustomResource {
    /**
     * Get an existing MysqlRemoteBackupConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new MysqlRemoteBackupConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/mysqlRemoteBackupConfig:MysqlRemoteBackupConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === MysqlRemoteBackupConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["expireDays"] = state?.expireDays;
            resourceInputs["instanceId"] = state?.instanceId;
            resourceInputs["remoteBackupSave"] = state?.remoteBackupSave;
            resourceInputs["remoteBinlogSave"] = state?.remoteBinlogSave;
            resourceInputs["remoteRegions"] = state?.remoteRegions;
        }
        else {
            const args = argsOrState;
            if (args?.expireDays === undefined && !opts.urn) {
                throw new Error("Missing required property 'expireDays'");
            }
            if (args?.instanceId === undefined && !opts.urn) {
                throw new Error("Missing required property 'instanceId'");
            }
            if (args?.remoteBackupSave === undefined && !opts.urn) {
                throw new Error("Missing required property 'remoteBackupSave'");
            }
            if (args?.remoteBinlogSave === undefined && !opts.urn) {
                throw new Error("Missing required property 'remoteBinlogSave'");
            }
            if (args?.remoteRegions === undefined && !opts.urn) {
                throw new Error("Missing required property 'remoteRegions'");
            }
            resourceInputs["expireDays"] = args?.expireDays;
            resourceInputs["instanceId"] = args?.instanceId;
            resourceInputs["remoteBackupSave"] = args?.remoteBackupSave;
            resourceInputs["remoteBinlogSave"] = args?.remoteBinlogSave;
            resourceInputs["remoteRegions"] = args?.remoteRegions;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(MysqlRemoteBackupConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.MysqlRemoteBackupConfig = MysqlRemoteBackupConfig;
