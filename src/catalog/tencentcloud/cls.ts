import type { ClsCloudProductLogTaskV2Args } from "@pulumi/tencentcloud/clsCloudProductLogTaskV2";
import type { ClsTopicArgs } from "@pulumi/tencentcloud/clsTopic";
import { is, known, mapFact, thenFact } from "../../kernel";
import { keeps, linksTo, resourceType, standsIn } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

/** The period that stands for "for ever". */
const forEver = 3640;

export const clsTopic = resourceType<ClsTopicArgs>({
    terraform: "tencentcloud_cls_topic",
    pulumi: "tencentcloud:index/clsTopic:ClsTopic",
    title: { zh: "腾讯云日志服务 CLS 日志主题", en: "Tencent Cloud CLS log topic" },
    subject: "log store",
    required: "logsetId",
    shows: {
        // the key that encrypts the logs may stand in another region than they
        placement: look => [standsIn(look.place, "logs"), ...linksTo(look.block("customKmsInfo"), "kmsRegion")],
        // the service decides on an unset period, so nothing is promised
        retention: look => keeps(mapFact(look.number("period"), days => (days === forEver ? Number.POSITIVE_INFINITY : days))),
    },
    samples: [
        {
            name: "half a year",
            inputs: { topicName: "audit", logsetId: LATER, period: "180" },
            region: "ap-shanghai",
            reads: { placement: [{ region: "ap-shanghai", role: "logs" }], retention: [{ days: 180 }] },
        },
        {
            name: "encrypted by a key in another region",
            inputs: { topicName: "audit", logsetId: LATER, period: 180, customKmsInfo: { kmsRegion: "ap-singapore" } },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "logs" },
                    { region: "ap-singapore", role: "link" },
                ],
            },
        },
        {
            name: "3640 is for ever",
            inputs: { topicName: "audit", logsetId: LATER, period: 3640 },
            reads: { retention: [{ days: Number.POSITIVE_INFINITY }] },
        },
        {
            name: "an unset period is promised by nobody",
            inputs: { topicName: "audit", logsetId: LATER },
            reads: { retention: [{ days: nothing }] },
        },
        {
            name: "a period known later",
            inputs: { topicName: "audit", logsetId: LATER, period: LATER },
            reads: { retention: [{ days: notKnown("later", "period") }] },
        },
    ],
});

export const clsCloudProductLogTask = resourceType<ClsCloudProductLogTaskV2Args>({
    terraform: "tencentcloud_cls_cloud_product_log_task_v2",
    pulumi: "tencentcloud:index/clsCloudProductLogTaskV2:ClsCloudProductLogTaskV2",
    // the older type has the same properties
    alsoKnownAs: [
        "tencentcloud:index/clsCloudProductLogTask:ClsCloudProductLogTask",
        "tencentcloud:Cls/cloudProductLogTask:CloudProductLogTask",
    ],
    title: { zh: "腾讯云 CLS 云产品日志采集", en: "Tencent Cloud log collection from a product" },
    subject: "database",
    required: "instanceId",
    partOf: look => look.pointer("instanceId", "database", "cache"),
    shows: {
        serviceLog: look => {
            // slow and error logs do not tell who did what
            const isAudit = thenFact(look.text("logType"), type => known(type.endsWith("-AUDIT")));
            return is(isAudit, false) ? [] : { on: isAudit, destination: look.pointer("topicId", "log store") };
        },
        placement: look => standsIn(look.region("clsRegion"), "logs"),
    },
    samples: [
        {
            name: "the audit log of a MariaDB instance goes to a topic",
            inputs: {
                instanceId: LATER,
                assumerName: "MariaDB",
                logType: "MariaDB-AUDIT",
                cloudProductRegion: "gz",
                clsRegion: "ap-guangzhou",
                topicId: LATER,
            },
            reads: {
                serviceLog: [{ on: true, destination: pointsBy("topicId") }],
                placement: [{ region: "ap-guangzhou", role: "logs" }],
            },
        },
        {
            name: "a slow log is no audit log, but it stands somewhere",
            inputs: { instanceId: "postgres-1", logType: "PostgreSQL-SLOW", clsRegion: "ap-singapore" },
            reads: { serviceLog: [], placement: [{ region: "ap-singapore" }] },
        },
        {
            name: "a topic that the task makes itself",
            inputs: { instanceId: "cdb-1", logType: "CDB-AUDIT", clsRegion: "ap-shanghai", topicName: "audit" },
            reads: { serviceLog: [{ on: true }] },
        },
        {
            name: "a kind of log known later",
            inputs: { instanceId: "cdb-1", logType: LATER, clsRegion: LATER },
            reads: { serviceLog: [{ on: notKnown("later", "logType") }], placement: [{ region: notKnown("later", "clsRegion") }] },
        },
    ],
});
