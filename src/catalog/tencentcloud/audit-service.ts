import { absent, known, type ResourceType } from "../../kernel";
import { keeps, resourceType } from "../resource-type";
import { LATER, nothing, notKnown } from "../sample";

/** Arguments that the audit services of all databases share. */
interface AuditServiceArgs {
    readonly instanceId: unknown;
    readonly logExpireDay: unknown;
}

/**
 * The audit of a database: where the resource exists it is on. An audit by rules (`auditAll` not true) counts as on too: which statements
 * its rules name, no property tells.
 */
export const auditService = (about: Pick<ResourceType, "terraform" | "pulumi" | "title">): ResourceType =>
    resourceType<AuditServiceArgs>({
        ...about,
        subject: "database",
        required: "instanceId",
        partOf: look => look.pointer("instanceId", "database"),
        shows: {
            serviceLog: () => ({ on: known(true), destination: absent }),
            retention: look => keeps(look.number("logExpireDay")),
        },
        samples: [
            {
                name: "audit kept half a year",
                inputs: { instanceId: LATER, logExpireDay: "180", auditAll: true } as AuditServiceArgs,
                reads: { serviceLog: [{ on: true, destination: nothing }], retention: [{ days: 180 }] },
            },
            {
                name: "a period known later",
                inputs: { instanceId: "cdb-1", logExpireDay: LATER },
                reads: { retention: [{ days: notKnown("later", "logExpireDay") }] },
            },
        ],
    });
