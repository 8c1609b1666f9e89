"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
exports.CynosdbBackupConfig = void 0;
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
class CynosdbBackupConfig extends pulumi.CustomResource {
    /**
     * Get an existing CynosdbBackupConfig resource's state with the given name, ID, and optional extra properties used to qualify the lookup.
     */
    static get(name, id, state, opts) {
        return new CynosdbBackupConfig(name, state, { ...opts, id: id });
    }
    /** @internal */
    static __pulumiType = 'tencentcloud:index/cynosdbBackupConfig:CynosdbBackupConfig';
    /** True for an instance of this class, of whichever copy of this package. */
    static isInstance(obj) {
        if (obj === undefined || obj === null) {
            return false;
        }
        return obj['__pulumiType'] === CynosdbBackupConfig.__pulumiType;
    }
    constructor(name, argsOrState, opts) {
        let resourceInputs = {};
        opts = opts || {};
        if (opts.id) {
            const state = argsOrState;
            resourceInputs["backupTimeBeg"] = state?.backupTimeBeg;
            resourceInputs["backupTimeEnd"] = state?.backupTimeEnd;
            resourceInputs["clusterId"] = state?.clusterId;
            resourceInputs["logicBackupConfig"] = state?.logicBackupConfig;
            resourceInputs["reserveDuration"] = state?.reserveDuration;
            resourceInputs["snapshotSecondaryBackupConfig"] = state?.snapshotSecondaryBackupConfig;
        }
        else {
            const args = argsOrState;
            if (args?.backupTimeBeg === undefined && !opts.urn) {
                throw new Error("Missing required property 'backupTimeBeg'");
            }
            if (args?.backupTimeEnd === undefined && !opts.urn) {
                throw new Error("Missing required property 'backupTimeEnd'");
            }
            if (args?.clusterId === undefined && !opts.urn) {
                throw new Error("Missing required property 'clusterId'");
            }
            if (args?.reserveDuration === undefined && !opts.urn) {
                throw new Error("Missing required property 'reserveDuration'");
            }
            resourceInputs["backupTimeBeg"] = args?.backupTimeBeg;
            resourceInputs["backupTimeEnd"] = args?.backupTimeEnd;
            resourceInputs["clusterId"] = args?.clusterId;
            resourceInputs["logicBackupConfig"] = args?.logicBackupConfig;
            resourceInputs["reserveDuration"] = args?.reserveDuration;
            resourceInputs["snapshotSecondaryBackupConfig"] = args?.snapshotSecondaryBackupConfig;
        }
        opts = pulumi.mergeOptions(utilities.resourceOptsDefaults(), opts);
        super(CynosdbBackupConfig.__pulumiType, name, resourceInputs, opts);
    }
}
exports.CynosdbBackupConfig = CynosdbBackupConfig;
