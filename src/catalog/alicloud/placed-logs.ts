import { placed } from "./placed";

/** Logs that are delivered to, or kept at, a place. */
export const placedLogs = placed(`
    alicloud_sls_metric_store | sls/metricStore | metricStoreName | log store | logs home | 日志服务 MetricStore | Log Service metric store
    alicloud_log_etl | log/etl | displayName | log store | -; logs endpoint etlSinks[].endpoint | 日志服务数据加工（旧） | Log Service transformation (old type)
    alicloud_sls_etl | sls/etl | displayName | log store | -; logs endpoint configuration.sinks[].endpoint | 日志服务数据加工 | Log Service transformation
    alicloud_log_oss_export | log/ossExport | bufferInterval | log store | -; logs bucket bucket | 日志服务投递 OSS | Log Service export to OSS
    alicloud_log_oss_shipper | log/ossShipper | bufferInterval | log store | -; logs bucket ossBucket | 日志服务投递 OSS（旧） | Log Service shipper to OSS (old type)
    alicloud_sls_oss_export_sink | sls/ossExportSink | displayName | log store | -; logs endpoint configuration.sink.endpoint | 日志服务投递 OSS（新） | Log Service sink to OSS
    alicloud_sls_logtail_config | sls/logtailConfig | projectName | log store | -; logs region outputDetail.region | 日志服务采集配置 | Log Service collection configuration
    alicloud_arms_synthetic_task | arms/syntheticTask | frequency | log store | -; logs region commonSetting.xtraceRegion | 应用实时监控服务拨测任务 | ARMS synthetic monitoring task
    alicloud_ga_access_log | ga/accessLog | acceleratorId | log store | -; logs region slsRegionId | 全球加速访问日志 | Global Accelerator access log
    alicloud_smartag_flow_log | sag/smartagFlowLog | outputType | log store | -; logs region slsRegionId | 智能接入网关流日志 | Smart Access Gateway flow log
    alicloud_actiontrail_global_events_storage_region | actiontrail/globalEventsStorageRegion |  | trail | -; logs region storageRegion | 操作审计全局事件存储地域 | ActionTrail storage region of global events
    alicloud_yundun_dbaudit_instance | yundun/dBAuditInstance | description | log store | logs home | 数据库审计实例 | Database Audit instance
`);
