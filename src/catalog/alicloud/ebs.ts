import type { EnterpriseSnapshotPolicyArgs } from "@pulumi/alicloud/ebs/enterpriseSnapshotPolicy";
import { is } from "../../kernel";
import { resourceType, standsIn } from "../resource-type";
import { LATER, notKnown } from "../sample";

export const ebsEnterpriseSnapshotPolicy = resourceType<EnterpriseSnapshotPolicyArgs>({
    terraform: "alicloud_ebs_enterprise_snapshot_policy",
    pulumi: "alicloud:ebs/enterpriseSnapshotPolicy:EnterpriseSnapshotPolicy",
    title: { zh: "阿里云企业级快照策略", en: "Alibaba Cloud enterprise snapshot policy" },
    subject: "disk",
    required: "enterpriseSnapshotPolicyName",
    shows: {
        placement: look => {
            const copies = look.block("crossRegionCopyInfo");
            const regions = is(copies.flag("enabled"), false) ? [] : copies.blocks("regions").map(copy => copy.region("regionId"));
            return [standsIn(look.place, "backup"), ...regions.map(region => standsIn(region, "backup"))];
        },
    },
    samples: [
        {
            name: "snapshots stay in the region of the disks",
            inputs: { enterpriseSnapshotPolicyName: "daily", targetType: "DISK" },
            reads: { placement: [{ region: "cn-hangzhou", role: "backup" }] },
        },
        {
            name: "copies in another region",
            inputs: {
                enterpriseSnapshotPolicyName: "daily",
                crossRegionCopyInfo: { enabled: true, regions: [{ regionId: "ap-southeast-1", retainDays: 7 }] },
            },
            reads: {
                placement: [
                    { region: "cn-hangzhou", role: "backup" },
                    { region: "ap-southeast-1", role: "backup" },
                ],
            },
        },
        {
            name: "copies switched off",
            inputs: {
                enterpriseSnapshotPolicyName: "daily",
                crossRegionCopyInfo: { enabled: false, regions: [{ regionId: "ap-southeast-1" }] },
            },
            reads: { placement: [{ region: "cn-hangzhou" }] },
        },
        {
            name: "copies known later",
            inputs: { enterpriseSnapshotPolicyName: "daily", crossRegionCopyInfo: LATER },
            reads: { placement: [{ region: "cn-hangzhou" }, { region: notKnown("later") }] },
        },
    ],
});
