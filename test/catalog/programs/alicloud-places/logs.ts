import { GlobalEventsStorageRegion } from "@pulumi/alicloud/actiontrail/globalEventsStorageRegion";
import { SyntheticTask } from "@pulumi/alicloud/arms/syntheticTask";
import { AccessLog } from "@pulumi/alicloud/ga/accessLog";
import { Etl as LogEtl } from "@pulumi/alicloud/log/etl";
import { OssShipper } from "@pulumi/alicloud/log/ossShipper";
import { SmartagFlowLog } from "@pulumi/alicloud/sag/smartagFlowLog";
import { Etl as SlsEtl } from "@pulumi/alicloud/sls/etl";
import { LogtailConfig } from "@pulumi/alicloud/sls/logtailConfig";
import { MetricStore } from "@pulumi/alicloud/sls/metricStore";
import { OssExportSink } from "@pulumi/alicloud/sls/ossExportSink";
import { DBAuditInstance } from "@pulumi/alicloud/yundun/dbauditInstance";
import { accelerator, bucket, endpoints, listener, project, store, vswitch } from "./ground";

new MetricStore("sls-metric-store", { metricStoreName: "shop", projectName: project.projectName, shardCount: 1, ttl: 1 });
new LogEtl("log-etl", {
    displayName: "shop",
    etlName: "shop",
    etlSinks: [{ endpoint: "cn-hongkong.log.aliyuncs.com", logstore: "access", name: "shop", project: "shop" }],
    logstore: store.logstoreName,
    project: project.projectName,
    script: "* | extend shop = true",
});
new SlsEtl("sls-etl", {
    configuration: {
        fromTime: 1,
        lang: "standard",
        logstore: store.logstoreName,
        roleArn: "acs:ram::1:role/log",
        script: "* | extend shop = true",
        sinks: [
            {
                datasets: ["__UNNAMED__"],
                endpoint: "cn-hongkong.log.aliyuncs.com",
                logstore: "access",
                name: "shop",
                project: "shop",
                roleArn: "acs:ram::1:role/log",
            },
        ],
        toTime: 1,
    },
    displayName: "shop",
    jobName: "shop",
    project: project.projectName,
});
new OssShipper("log-oss-shipper", {
    bufferInterval: 1,
    bufferSize: 1,
    format: "standard",
    logstoreName: store.logstoreName,
    ossBucket: bucket.id,
    pathFormat: "%Y",
    projectName: project.projectName,
    shipperName: "shop",
});
new OssExportSink("sls-oss-export-sink", {
    configuration: {
        fromTime: 1,
        logstore: store.logstoreName,
        roleArn: "acs:ram::1:role/log",
        sink: {
            bucket: bucket.id,
            bufferInterval: "300",
            bufferSize: "250",
            compressionType: "standard",
            contentDetail: "content-detail",
            contentType: "standard",
            endpoint: "cn-hongkong.log.aliyuncs.com",
            roleArn: "acs:ram::1:role/log",
            timeZone: "+0800",
        },
        toTime: 1,
    },
    displayName: "shop",
    jobName: "shop",
    project: project.projectName,
});
new LogtailConfig("sls-logtail-config", { projectName: project.projectName, outputDetail: { region: "cn-hongkong" } });
new SyntheticTask("arms-synthetic-task", {
    frequency: "1h",
    monitorCategory: 1,
    monitorConf: {},
    monitors: [{ cityCode: "standard", clientType: 1, operatorCode: "standard" }],
    syntheticTaskName: "shop",
    taskType: 1,
    commonSetting: { xtraceRegion: "cn-hongkong" },
});
new AccessLog("ga-access-log", {
    acceleratorId: accelerator.id,
    endpointGroupId: endpoints.id,
    listenerId: listener.id,
    slsLogStoreName: store.logstoreName,
    slsProjectName: project.projectName,
    slsRegionId: "cn-shanghai",
});
new SmartagFlowLog("smartag-flow-log", { outputType: "standard", slsRegionId: "cn-hongkong" });
new GlobalEventsStorageRegion("actiontrail-global-events-storage-region", { storageRegion: "cn-hongkong" });
new DBAuditInstance("yundun-dbaudit-instance", { description: "shop", period: 1, planCode: "cloudbastion", vswitchId: vswitch.id });
