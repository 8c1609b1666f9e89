import { Trail } from "@pulumi/alicloud/actiontrail/trail";
import { OssExport } from "@pulumi/alicloud/log/ossExport";
import { Project } from "@pulumi/alicloud/log/project";
import { Store } from "@pulumi/alicloud/log/store";
import { photos } from "./storage";

export const project = new Project("project", { projectName: "audit" });
export const store = new Store("store", { projectName: project.projectName, logstoreName: "actiontrail_account", retentionPeriod: 365 });
new Trail("trail", {
    trailName: "account",
    slsProjectArn: project.projectName.apply(name => `acs:log:cn-hangzhou:1:project/${name}`),
});
new OssExport("export", {
    projectName: project.projectName,
    logstoreName: store.logstoreName,
    exportName: "archive",
    bucket: photos.id,
    bufferInterval: 300,
    bufferSize: 250,
    contentType: "json",
    compressType: "none",
    pathFormat: "%Y",
    timeZone: "+0800",
});
