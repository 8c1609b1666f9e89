import type { ClusterArgs } from "@pulumi/alicloud/polardb/cluster";
import { absent, defaulted } from "../../kernel";
import { keeps, resourceType, standbyIn, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown } from "../sample";

export const polardbCluster = resourceType<ClusterArgs>({
    terraform: "alicloud_polardb_cluster",
    pulumi: "alicloud:polardb/cluster:Cluster",
    title: { zh: "阿里云 PolarDB 集群", en: "Alibaba Cloud PolarDB cluster" },
    subject: "database",
    required: "dbType",
    shows: {
        placement: look => [standsIn(look.zone("zoneId")), ...standbyIn(look, "standbyAz")],
        // SQL Explorer is bought for a cluster: off until then. The two ways to say "off" are the schema's and the document's.
        serviceLog: look => ({
            on: look.choice("collectorStatus", { Enable: true, Disabled: false, Disable: false }, false),
            destination: absent,
        }),
        // no property of the cluster; SQL Explorer keeps 30 days unless DAS is told otherwise (documented at das.SwitchDasPro)
        retention: () => keeps(defaulted(30)),
    },
    samples: [
        {
            name: "SQL audit is off and would keep thirty days",
            inputs: { dbType: "MySQL", dbVersion: "8.0", dbNodeClass: "polar.mysql.x4.large" },
            reads: {
                placement: [{ region: "cn-hangzhou", role: "primary" }],
                serviceLog: [{ on: byDefault(false) }],
                retention: [{ days: byDefault(30) }],
            },
        },
        {
            name: "audited, with a hot standby",
            inputs: { dbType: "MySQL", zoneId: "cn-shanghai-l", standbyAz: "cn-shanghai-m", collectorStatus: "Enable" },
            reads: {
                placement: [
                    { region: "cn-shanghai", role: "primary" },
                    { region: "cn-shanghai", role: "replica" },
                ],
                serviceLog: [{ on: true }],
            },
        },
        {
            name: "the word of RDS is none here",
            inputs: { dbType: "MySQL", collectorStatus: "Enabled" },
            reads: { serviceLog: [{ on: notKnown("word", "collectorStatus") }] },
        },
        {
            name: "zone and audit known later",
            inputs: { dbType: "MySQL", zoneId: LATER, collectorStatus: LATER },
            reads: {
                placement: [{ region: notKnown("later", "zoneId") }],
                serviceLog: [{ on: notKnown("later", "collectorStatus") }],
            },
        },
    ],
});
