import { placed } from "./placed";

/** Servers, containers, functions and the platforms that run them. */
export const placedServers = placed(`
    alicloud_ecs_dedicated_host | ecs/dedicatedHost | dedicatedHostType | server | primary zone zoneId | 专有宿主机 | ECS dedicated host
    alicloud_ecs_dedicated_host_cluster | ecs/ecsDedicatedHostCluster | zoneId | server | primary zone zoneId | 专有宿主机组 | ECS dedicated-host cluster
    alicloud_ecs_capacity_reservation | ecs/capacityReservation | instanceAmount | server | primary zone zoneIds | ECS 容量预定 | ECS capacity reservation
    alicloud_ecs_elasticity_assurance | ecs/elasticityAssurance | instanceAmount | server | primary zone zoneIds | ECS 弹性保障 | ECS elasticity assurance
    alicloud_reserved_instance | ecs/reservedInstance | instanceType | server | primary zone zoneId | ECS 预留实例券 | ECS reserved instance
    alicloud_ecs_launch_template, alicloud_launch_template | ecs/ecsLaunchTemplate, ecs/launchTemplate |  | server | primary zone zoneId; open internetMaxBandwidthOut>0 | ECS 启动模板 | ECS launch template
    alicloud_auto_provisioning_group | ecs/autoProvisioningGroup | launchTemplateConfigs | server | primary home | ECS 弹性供应组 | ECS auto-provisioning group
    alicloud_image | ecs/image |  | server | backup home | ECS 自定义镜像 | ECS custom image
    alicloud_image_copy, alicloud_copy_image | ecs/imageCopy, ecs/copyImage | sourceImageId | server | backup home; link region sourceRegionId | ECS 镜像复制 | ECS image copy
    alicloud_image_export | ecs/imageExport | imageId | server | -; backup bucket ossBucket | ECS 镜像导出 | ECS image export
    alicloud_ecs_image_pipeline | ecs/ecsImagePipeline | baseImage | server | backup home; backup region toRegionIds | ECS 镜像模板 | ECS image pipeline
    alicloud_ess_scaling_group | ess/scalingGroup | maxSize | server | primary home | 弹性伸缩组 | Auto Scaling group
    alicloud_ess_eci_scaling_configuration | ess/eciScalingConfiguration | scalingGroupId | server | primary home; open autoCreateEip | 弹性伸缩 ECI 配置 | Auto Scaling configuration for container instances
    alicloud_eci_image_cache, alicloud_eci_openapi_image_cache | eci/imageCache, eci/openApiImageCache | imageCacheName | server | primary zone zoneId | 弹性容器实例镜像缓存 | Elastic Container Instance image cache
    alicloud_eci_virtual_node | eci/virtualNode | kubeConfig | server | primary zone zoneId; open enablePublicNetwork | 弹性容器实例虚拟节点 | Elastic Container Instance virtual node
    alicloud_ehpc_cluster | ehpc/cluster | clusterName | server | primary zone zoneId | 弹性高性能计算集群（旧） | Elastic High Performance Computing cluster (old type)
    alicloud_ehpc_cluster_v2 | ehpc/clusterV2 | clusterCredentials | server | primary home | 弹性高性能计算集群 | Elastic High Performance Computing cluster
    alicloud_ehpc_queue | ehpc/queue |  | server | primary home | 弹性高性能计算队列 | Elastic High Performance Computing queue
    alicloud_eais_instance | eais/instance | instanceType | server | primary home | 弹性加速计算实例 | Elastic Accelerated Computing instance
    alicloud_ecp_instance | ecp/instance | imageId | server | primary home; open eipBandwidth>0 | 云手机实例 | Cloud Phone instance
    alicloud_cloud_phone_instance_group | cloudphoneinstance/group | imageId | server | primary home | 云手机实例组 | Cloud Phone instance group
    alicloud_ecd_desktop | eds/desktop | bundleId | server | primary home | 无影云桌面 | Elastic Desktop cloud desktop
    alicloud_ecd_simple_office_site | eds/simpleOfficeSite | cidrBlock | network | primary home | 无影云桌面办公网络 | Elastic Desktop office network
    alicloud_ecd_ad_connector_directory | eds/adConnectorDirectory | directoryName | network | primary home | 无影云桌面 AD 目录 | Elastic Desktop AD directory
    alicloud_ecd_ram_directory | eds/ramDirectory | ramDirectoryName | network | primary home | 无影云桌面 RAM 目录 | Elastic Desktop RAM directory
    alicloud_eflo_cluster | eflo/cluster |  | server | primary zone nodeGroups[].zoneId,networks.vswitchZoneId,networks.newVpdInfo.vpdSubnets[].zoneId | 灵骏智算集群 | Lingjun AI cluster
    alicloud_eflo_hyper_node | eflo/hyperNode | paymentType | server | primary zone zoneId | 灵骏超节点 | Lingjun hyper node
    alicloud_eflo_node | eflo/node |  | server | primary zone zone | 灵骏节点 | Lingjun node
    alicloud_eflo_node_group | eflo/nodeGroup | az | server | primary zone zoneId,vswitchZoneId | 灵骏节点组 | Lingjun node group
    alicloud_eflo_node_group_attachment | eflo/nodeGroupAttachment | hostname | server | primary home | 灵骏节点入组 | Lingjun node-group attachment
    alicloud_eflo_er | eflo/er | erName | network | primary zone masterZoneId | 灵骏 HUB | Lingjun hub
    alicloud_eflo_subnet | eflo/subnet | cidr | network | primary zone zoneId | 灵骏子网 | Lingjun subnet
    alicloud_ack_one_cluster | ackone/cluster | network | cluster | primary home | 分布式云容器平台 ACK One 集群 | ACK One fleet
    alicloud_edas_application | edas/application | applicationName | server | primary namespace logicalRegionId | 企业级分布式应用服务 EDAS 应用 | EDAS application
    alicloud_edas_k8s_application | edas/k8sApplication | applicationName | server | primary namespace logicalRegionId | 企业级分布式应用服务 EDAS 容器应用 | EDAS application on Kubernetes
    alicloud_edas_cluster | edas/cluster | clusterName | server | primary namespace logicalRegionId | 企业级分布式应用服务 EDAS 集群 | EDAS cluster
    alicloud_edas_namespace | edas/namespace | namespaceName | server | primary namespace namespaceLogicalId | 企业级分布式应用服务 EDAS 命名空间 | EDAS namespace
    alicloud_sae_namespace | sae/namespace | namespaceName | function | primary namespace namespaceId | Serverless 应用引擎 SAE 命名空间 | Serverless App Engine namespace
    alicloud_sae_application | sae/application | appName | function | primary namespace namespaceId | Serverless 应用引擎 SAE 应用 | Serverless App Engine application
    alicloud_fc_service | fc/service |  | function | primary home | 函数计算 2.0 服务 | Function Compute 2.0 service
    alicloud_fc_function | fc/function | handler | function | primary home | 函数计算 2.0 函数 | Function Compute 2.0 function
    alicloud_fcv2_function | fc/v2Function | functionName | function | primary home | 函数计算 2.0 函数（新接口） | Function Compute 2.0 function (newer interface)
    alicloud_fcv3_function | fc/v3Function | handler | function | primary home | 函数计算 3.0 函数 | Function Compute 3.0 function
    alicloud_fnf_flow | fnf/flow | definition | function | primary home | 云工作流 | Serverless Workflow
    alicloud_schedulerx_namespace | schedulerx/namespace | namespaceName | function | primary home | 分布式任务调度命名空间 | SchedulerX namespace
    alicloud_imm_project | imm/project | project | function | primary home | 智能媒体管理项目 | Intelligent Media Management project
    alicloud_pai_service | pai/service | serviceConfig | server | primary home | 人工智能平台 PAI 服务 | PAI model service
    alicloud_pai_workspace_workspace | pai/workspaceWorkspace | description | server | primary home | 人工智能平台 PAI 工作空间 | PAI workspace
    alicloud_realtime_compute_vvp_instance | realtimecompute/vvpInstance | paymentType | server | primary zone zoneId | 实时计算 Flink 版工作空间 | Realtime Compute for Flink workspace
    alicloud_emr_cluster | emr/cluster | clusterType | server | primary zone zoneId; open isOpenPublicIp | E-MapReduce 集群（旧） | E-MapReduce cluster (old type)
    alicloud_dms_airflow | dms/airflow | airflowName | server | primary zone zoneId | DMS Airflow 实例 | DMS Airflow instance
    alicloud_data_works_project | dataworks/project | displayName | server | primary home | DataWorks 工作空间 | DataWorks workspace
    alicloud_data_works_dw_resource_group | dataworks/dwResourceGroup | defaultVpcId | server | primary home | DataWorks 资源组 | DataWorks resource group
    alicloud_data_works_network | dataworks/network | dwResourceGroupId | network | primary home | DataWorks 资源组网络 | DataWorks resource-group network
    alicloud_cddc_dedicated_host | cddc/dedicatedHost | dedicatedHostGroupId | server | primary zone zoneId | 云数据库专属集群主机 | ApsaraDB dedicated host
    alicloud_cddc_dedicated_propre_host | cddc/dedicatedPropreHost | ecsClassLists | server | primary zone ecsZoneId; open internetMaxBandwidthOut>0 | 云数据库专属集群 ECS 主机 | ApsaraDB dedicated ECS host
    alicloud_rds_custom | rds/custom | instanceType | server | primary zone zoneId; open internetMaxBandwidthOut>0 | RDS Custom 实例 | RDS Custom instance
    alicloud_bastionhost_instance | bastionhost/instance | bandwidth | bastion | primary home; open enablePublicAccess | 堡垒机 | Bastionhost instance
    alicloud_yundun_bastionhost_instance | yundun/bastionHostInstance | bandwidth | bastion | primary home; open enablePublicAccess | 堡垒机（旧） | Bastionhost instance (old type)
`);
