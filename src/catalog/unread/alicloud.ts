import { exposesBy, harmlessBecause } from "./reasons";
import type { TypeGroup } from "./type-group";

/*
 * Types of @pulumi/alicloud 3.108 that no entry reads, by module: `ram: "user"` is `alicloud:ram/user:User`. The dynamic bridge names them
 * after the Terraform type: module and type in one (`ramUser`), or the type alone where it begins with the module (`ecs: "ecsKeyPair"`).
 * Where the Terraform name is another, it follows an equals sign.
 */

/** Types that by their nature show no name, no place, no entry and no log, as far as any policy asks. */
export const harmless: readonly TypeGroup[] = [
    {
        why: harmlessBecause.identity,
        types: {
            bastionhost:
                "hostAccount hostAccountShareKeyAttachment hostAccountUserAttachment hostAccountUserGroupAttachment hostAttachment hostGroup hostGroupAccountUserAttachment hostGroupAccountUserGroupAttachment hostShareKey user userAttachment userGroup",
            cen: "instanceGrant transitRouterGrantAttachment",
            cloudconnect: "networkGrant",
            cloudsso:
                "accessConfiguration accessConfigurationProvisioning accessManagement delegateAccount directory group scimServerCredential user userAttachment userProvisioning",
            cloudstoragegateway: "gatewaySmbUser",
            cs: "kubernetesPermission=csKubernetesPermissions",
            databasefilesystem: "serviceLinkedRole",
            dataworks: "dataSourceSharedRule projectMember",
            dms: "enterpriseAuthorityTemplate enterpriseUser",
            ecs: "ecsNetworkInterfacePermission imageSharePermission=imageSharePermission ramRoleAttachment",
            eds: "user",
            eflo: "vpdGrantRule",
            ehpc: "user",
            esa: "kvAccount",
            eventbridge: "serviceLinkedRole slr",
            expressconnect: "grantRuleToCen",
            hbr: "crossAccount",
            ims: "oidcProvider",
            maxcompute: "role roleUserAttachment tenantRoleUserAttachment",
            pai: "workspaceMember",
            privatelink: "vpcEndpointServiceConnection vpcEndpointServiceUser",
            pvtz: "userVpcAuthorization",
            quickbi: "user",
            ram: "accessKey accessKeyPolicy accountAlias accountPasswordPolicy alias group groupMembership groupPolicyAttachment loginProfile passwordPolicy policy role roleAttachment rolePolicyAttachment samlProvider securityPreference user userGroupAttachment userPolicyAttachment",
            rds: "rdsServiceLinkedRole",
            realtimecompute: "member",
            resourcemanager: "role serviceLinkedRole",
            rocketmq: "acl clientUser=sagClientUser",
            sag: "clientUser",
            securitycenter: "serviceLinkedRole",
            servicemesh: "userPermission",
            threatdetection: "monitorAccount serviceLinkedRole",
        },
    },
    {
        why: harmlessBecause.secret,
        types: {
            apig: "secret",
            cloudphone: "keyPair",
            ecp: "keyPair",
            ecs: "diskDefaultKmsKey diskEncryptionByDefault ecsKeyPair ecsKeyPairAttachment keyPair=keyPair keyPairAttachment=keyPairAttachment",
            ens: "keyPair",
            kms: "alias applicationAccessPoint ciphertext clientKey keyVersion networkRule policy valueAddedService",
            oos: "secretParameter",
        },
    },
    {
        why: harmlessBecause.certificate,
        types: {
            alb: "listenerAdditionalCertificateAttachment",
            cas: "certificate serviceCertificate=sslCertificatesServiceCertificate",
            esa: "clientCertificate originCaCertificate siteOriginClientCertificate",
            nlb: "listenerAdditionalCertificateAttachment",
            slb: "caCertificate serverCertificate",
            sslcertificatesservice: "company contact pcaCertificate",
            sslcertificatesservicecertificate: "validation",
            sslcertificatesserviceinstance: "certificate",
            sslcertificatesservicepca: "cert certificate",
            sslcertificatesservicepcacert: "sslCertificatesServicePcaCert sync",
            vpn: "sslVpnClientCert=sslVpnClientCert",
        },
    },
    {
        why: harmlessBecause.certificate,
        mentions: true,
        types: {
            esa: "certificate clientCaCertificate originClientCertificate",
            ga: "additionalCertificate",
            sslcertificatesservicecertificate: "apply",
            sslcertificatesserviceinstance: "sslCertificatesServiceInstance",
            waf: "certificate",
        },
    },
    {
        why: harmlessBecause.watching,
        types: {
            alidnscloudgtm: "monitorTemplate",
            arms: "addonRelease alertContact alertContactGroup alertRobot dispatchRule envCustomJob envFeature envPodMonitor envServiceMonitor integrationExporter prometheusAlertRule prometheusMonitoring",
            cloudfirewall: "userAlarmConfig",
            cloudmonitor:
                "serviceAgentConfig serviceBasicPublic serviceEnterprisePublic serviceGroupMonitoringAgentProcess serviceMetricAlarmRule serviceMonitoringAgentProcess",
            cms: "addonRelease alarm alarmContact alarmContactGroup alertRuleV2 dynamicTagGroup eventNotifyPolicy groupMetricRule hybridMonitorFcTask hybridMonitorSlsTask integrationPolicy metricRuleBlackList metricRuleTemplate monitorGroup monitorGroupInstances namespace siteMonitor slsGroup",
            dataworks: "diAlarmRule",
            dns: "monitorConfig=alidnsMonitorConfig",
            dts: "jobMonitorRule",
            esa: "urlObservation",
            ess: "alarm notification",
            index: "mscSubContract=mscSubContact mscSubSubscription mscSubWebhook",
            log: "alert alertResource dashboard",
            nlb: "hdMonitorRegionConfig",
            quotas: "quotaAlarm",
            resourcemanager: "messageContact",
        },
    },
    {
        why: harmlessBecause.networkRule,
        types: {
            adb: "resourceGroup",
            alb: "acl aclEntryAttachment listenerAclAttachment loadBalancerSecurityGroupAttachment",
            alikafka: "instanceAllowedIpAttachment",
            apigateway: "accessControlList aclEntryAttachment instanceAclAttachment",
            cen: "childInstanceRouteEntryToAttachment interRegionTrafficQosPolicy interRegionTrafficQosQueue routeEntry trafficMarkingPolicy transitRouteTableAggregation transitRouterCidr transitRouterMulticastDomainMember transitRouterMulticastDomainPeerMember transitRouterMulticastDomainSource transitRouterPrefixListAssociation transitRouterRouteEntry transitRouterRouteTable transitRouterRouteTableAssociation transitRouterRouteTablePropagation",
            clickhouseenterprisedbcluster: "securityIp",
            cr: "endpointAclPolicy",
            dfs: "accessGroup accessRule",
            ecs: "ecsPrefixList securityGroupRule=securityGroupRule",
            ens: "instanceSecurityGroupAttachment networkRouteTable securityGroup",
            expressconnect: "trafficQos trafficQosAssociation trafficQosQueue trafficQosRule",
            ga: "acl aclAttachment aclEntryAttachment customRoutingEndpointTrafficPolicy",
            gpdb: "dbInstanceIpArray",
            gwlb: "listener serverGroup",
            message: "serviceEndpointAcl",
            mongodb: "globalSecurityIpGroup",
            nas: "accessGroup accessRule smbAclAttachment",
            nlb: "loadBalancerSecurityGroupAttachment",
            polardb: "globalSecurityIpGroup",
            rds: "whitelistTemplate",
            redis: "globalSecurityIpGroup",
            rocketmq: "qos=sagQos qosCar=sagQosCar qosPolicy=sagQosPolicy snatEntry=sagSnatEntry",
            sag: "acl aclRule qos qosCar qosPolicy snatEntry",
            simpleapplicationserver: "firewallRule",
            slb: "acl aclEntryAttachment",
            vpc: "bgpGroup bgpNetwork bgpPeer gatewayEndpoint gatewayEndpointRouteTableAttachment gatewayRouteTableAttachment ipv6EgressRule natIp natIpCidr networkAcl=networkAcl networkAclAttachment=networkAclAttachment networkAclEntries=networkAclEntries prefixList routeEntry=routeEntry routeTable=routeTable routeTargetGroup trafficMirrorFilter trafficMirrorFilterEgressRule trafficMirrorFilterIngressRule trafficMirrorSession vpcNetworkAclAttachment",
            vpn: "gatewayVcoRoute=vpnGatewayVcoRoute pbrRouteEntry routeEntry",
        },
    },
    {
        why: { zh: "只是规则，地域由所在的专有网络说明", en: "rules only; the network shows the place" },
        types: {
            ecs: "securityGroup=securityGroup",
        },
    },
    {
        why: { zh: "筛选地域之间的路由，连接本身由网络实例说明", en: "filters routes between regions; the attachments show the links" },
        types: {
            vpc: "vPCRouteEntry",
        },
    },
    {
        why: { zh: "筛选地域之间的路由，连接本身由网络实例说明", en: "filters routes between regions; the attachments show the links" },
        mentions: true,
        types: {
            cen: "routeMap",
        },
    },
    {
        why: harmlessBecause.setting,
        types: {
            ackone: "membershipAttachment",
            alb: "aScript healthCheckTemplate loadBalancerCommonBandwidthPackageAttachment securityPolicy",
            alikafka: "scheduledScalingRule",
            apig: "environment plugin pluginClass policy source",
            apigateway: "app appAttachment groupPluginAttachment model plugin pluginAttachment stageModel",
            cddc: "dedicatedHostAccount",
            cdn: "fcTrigger",
            cen: "bandwidthPackageAttachment instance transitRouterEcrAttachment transitRouterVbrAttachment",
            cloudconnect: "networkAttachment",
            cloudphone: "policy",
            cloudstoragegateway: "gatewayCacheDisk storageBundle",
            cs: "autoscalingConfig kubernetesAutoscaler kubernetesPolicyInstance",
            databasefilesystem: "instanceAttachment",
            dfs: "vscMountPoint",
            directmail: "receivers tag",
            dms: "enterpriseLogicDatabase enterpriseProxyAccess enterpriseWorkspace",
            dns: "domainGroup=alidnsDomainGroup group",
            eais: "clientInstanceAttachment",
            ecs: "activation diskAttachment=diskAttachment ecsDiskAttachment ecsNetworkInterfaceAttachment ecsSessionManagerStatus hpcCluster",
            edas: "applicationScale deployGroup instanceClusterAttachment k8sCluster",
            eds: "bundle customProperty",
            eflo: "vsc",
            ens: "bucketLifecycle diskInstanceAttachment",
            esa: "cacheRule compressionRule customResponseCodeRule httpIncomingRequestHeaderModificationRule httpIncomingResponseHeaderModificationRule httpRequestHeaderModificationRule httpResponseHeaderModificationRule httpsApplicationConfiguration httpsBasicConfiguration imageTransform list networkOptimization page version videoProcessing waitingRoomEvent waitingRoomRule",
            ess: "lifecycleHook scalingRule schedule scheduledTask suspendProcess",
            fc: "alias functionAsyncInvokeConfig layerVersion v3Alias v3AsyncInvokeConfig v3ConcurrencyConfig v3FunctionVersion v3LayerVersion v3ProvisionConfig v3VpcBinding",
            fnf: "schedule",
            ga: "acceleratorSpareIpAttachment basicAccelerateIpEndpointRelation customRoutingEndpoint customRoutingEndpointGroupDestination",
            hbr: "hanaBackupClient",
            log: "logTailAttachment logTailConfig machineGroup storeIndex",
            mongodb: "node",
            mse: "engineNamespace nacosConfig znode",
            nas: "fileset lifecyclePolicy recycleBin",
            nlb: "loadbalancerCommonBandwidthPackageAttachment securityPolicy",
            oss: "accountPublicAccessBlock bucketAccessMonitor bucketAcl bucketArchiveDirectRead bucketCors bucketDataRedundancyTransition bucketHttpsConfig bucketMetaQuery bucketObjectWormConfiguration bucketOverwriteConfig bucketPolicy bucketPublicAccessBlock bucketReferer bucketRequestPayment bucketResponseHeader bucketServerSideEncryption bucketStyle bucketUserDefinedLogFields bucketVersioning bucketWorm",
            pai: "workspaceUserConfig",
            polardb: "clusterEndpoint endpoint parameterGroup zonalEndpoint",
            rds: "customDeploymentSet customDiskAttachment rdsParameterGroup readWriteSplittingConnection=dbReadWriteSplittingConnection",
            sae: "applicationScalingRule configMap greyTagRoute loadBalancerIntranet",
            servicemesh: "extensionProvider",
            slb: "tlsCipherPolicy",
            sls: "index logtailPipelineConfig machineGroup",
            vpc: "commonBandwithPackageAttachment=commonBandwidthPackageAttachment dhcpOptionsSetAttachment hAVipAttachment=havipAttachment ipv4CidrBlock ipv6CidrBlock networkInterfaceAttachment=networkInterfaceAttachment publicIpAddressPool publicIpAddressPoolCidrBlock routerInterfaceConnection=routerInterfaceConnection vbrHa",
            vpn: "customerGateway ipsecServer sslVpnServer=sslVpnServer",
        },
    },
    {
        why: { zh: "部署集决定服务器分散到什么程度，不说明地点", en: "how far apart servers are put, not where" },
        types: {
            ecs: "ecsDeploymentSet",
        },
    },
    {
        why: harmlessBecause.configuresName,
        types: {
            esa: "customScenePolicy originProtection rewriteUrlRule",
        },
    },
    {
        why: harmlessBecause.configuresName,
        mentions: true,
        types: {
            cdn: "domainConfig",
            dcdn: "domainConfig",
            ddos: "cooDomainPreciseAccessRule cooWebCcRule",
            dns: "alidnsDomainAttachment=alidnsDomainAttachment customLine=alidnsCustomLine domainAttachment",
            esa: "waitingRoom",
            scdn: "domainConfig",
        },
    },
    {
        why: {
            zh: "托管区，没有解析记录就不指向任何地方；记录各有自己的资源",
            en: "a hosted zone: without a record it leads nowhere, and records are resources of their own",
        },
        mentions: true,
        types: {
            dns: "alidnsDomain=alidnsDomain dnsDomain domain=dns",
        },
    },
    {
        why: {
            zh: "绑定域名前的归属校验，域名由 BucketCname 说明",
            en: "proves who owns a name before it is bound; the binding shows the name",
        },
        mentions: true,
        types: {
            oss: "bucketCnameToken",
        },
    },
    {
        why: harmlessBecause.senderOfMail,
        mentions: true,
        types: {
            directmail: "domain mailAddress",
        },
    },
    {
        why: harmlessBecause.privateName,
        types: {
            pvtz: "rule zone zoneRecord",
        },
    },
    {
        why: harmlessBecause.privateName,
        mentions: true,
        types: {
            pvtz: "endpoint ruleAttachment zoneAttachment",
        },
    },
    {
        why: { zh: "网络内部使用的 DNS 后缀，不对外解析", en: "the DNS suffix inside a network, which does not resolve outside" },
        types: {
            vpc: "dhcpOptionsSet",
        },
    },
    {
        why: harmlessBecause.attached,
        types: {
            cen: "transitRouterMulticastDomain transitRouterMulticastDomainAssociation",
            cr: "vpcEndpointLinkedVpc",
            dfs: "mountPoint",
            eventbridge: "connection",
            nas: "accessPoint mountTarget protocolMountTarget protocolService",
            oss: "accessPoint",
            ots: "instanceAttachment table",
            rds: "dbInstanceEndpoint rdsDbProxy",
            vpc: "hAVip=havip haVipv2=vpcHaVip ipv6Address routeTableAttachment=routeTableAttachment snatEntry=snatEntry vswitchCidrReservation",
        },
    },
    {
        why: {
            zh: "把流量移出负载均衡的一个可用区，可用区由负载均衡自己说明",
            en: "moves traffic out of a zone of a balancer, which shows its zones itself",
        },
        mentions: true,
        types: {
            alb: "loadBalancerZoneShiftedAttachment",
            nlb: "loadBalancerZoneShiftedAttachment",
        },
    },
    {
        why: { zh: "终端节点的可用区，地域由终端节点组说明", en: "the zone of an endpoint, whose group tells the region" },
        mentions: true,
        types: {
            ga: "basicEndpoint",
        },
    },
    {
        why: { zh: "节点的内网地址，可用区由实例说明", en: "a private address of a node, whose instance shows the zone" },
        types: {
            mongodb: "privateSrvNetworkAddress replicaSetRole",
        },
    },
    {
        why: { zh: "节点的内网地址，可用区由实例说明", en: "a private address of a node, whose instance shows the zone" },
        mentions: true,
        types: {
            mongodb: "shardingNetworkPrivateAddress",
        },
    },
    {
        why: { zh: "对已有边界路由器的健康检查", en: "a health check of a border router that exists already" },
        mentions: true,
        types: {
            cen: "vbrHealthCheck",
        },
    },
    {
        why: {
            zh: "镜像仓库存储域名的路由，仓库与存储桶由各自的资源说明",
            en: "routes the storage names of a registry; registry and bucket show their own places",
        },
        mentions: true,
        types: {
            cr: "storageDomainRoutingRule",
        },
    },
    {
        why: {
            zh: "多地域实例的成员各是一个资源，各自说明所在地域",
            en: "the members of a distributed instance are resources of their own, each with its place",
        },
        mentions: true,
        types: {
            polardb: "globalDatabaseNetwork",
        },
    },
    {
        why: { zh: "地址规划工具，不承载数据", en: "a tool for planning addresses, which carries no data" },
        types: {
            vpc: "ipamIpamPool ipamIpamPoolAllocation ipamIpamPoolCidr ipamIpamResourceDiscovery ipamIpamScope ipamService",
        },
    },
    {
        why: { zh: "地址规划工具，不承载数据", en: "a tool for planning addresses, which carries no data" },
        mentions: true,
        types: {
            vpc: "ipamIpam",
        },
    },
    {
        why: { zh: "把已有跟踪的历史事件补投到同一目标", en: "delivers earlier events of a trail to the target of that trail" },
        types: {
            actiontrail: "historyDeliveryJob",
        },
    },
    {
        why: { zh: "对已有日志的告警与查询，不存放日志", en: "an alert or a query on logs that are kept elsewhere" },
        types: {
            actiontrail: "advancedQueryTemplate",
        },
    },
    {
        why: { zh: "对已有日志的告警与查询，不存放日志", en: "an alert or a query on logs that are kept elsewhere" },
        mentions: true,
        types: {
            sls: "alert",
        },
    },
    {
        why: harmlessBecause.content,
        types: {
            adb: "account lakeAccount",
            alikafka: "consumerGroup saslAcl saslUser topic",
            amqp: "binding exchange openSourceAccount openSourcePermission queue staticAccount virtualHost",
            apigateway: "backendModel",
            brain: "industrialPidLoop industrialPidOrganization industrialPidProject",
            clickhouse: "account",
            clickhouseenterprisedbcluster: "account computingGroup",
            cr: "artifactLifecycleRule artifactSubscriptionRule chain chartNamespace chartRepository repo scanRule",
            cs: "registryEnterpriseNamespace=crEeNamespace registryEnterpriseRepo=crEeRepo",
            datahub: "subscription",
            dataworks: "folder",
            dts: "consumerChannel",
            gpdb: "account apiKey database dbExtension dbInstancePlan dbResourceGroup",
            index: "polarDbExtension",
            iot: "deviceGroup",
            kvstore: "account",
            log: "resource resourceRecord",
            message: "serviceService",
            mhub: "app product",
            mongodb: "account",
            ots: "searchIndex secondaryIndex tunnel",
            pai: "workspaceDatasetversion workspaceExperiment workspaceModel workspaceModelVersion workspaceRun",
            polardb: "account accountPrivilege database dynamoItem dynamoTable zonalAccount",
            rdc: "organization",
            rds: "account=dbAccount accountPrivilege=dbAccountPrivilege database=dbDatabase rdsAccount",
            realtimecompute: "sqlFile",
            rocketmq: "account consumerGroup group=onsGroup rocketMQTopic",
            schedulerx: "appGroup job",
            starrocks: "nodeGroup",
        },
    },
    {
        why: harmlessBecause.backup,
        types: {
            adb: "backupPolicy",
            cassandra: "backupPlan",
            clickhouseenterprisedbcluster: "backupPolicy",
            databasefilesystem: "autoSnapShotPolicy=dbfsAutoSnapShotPolicy snapshot",
            ebs: "enterpriseSnapshotPolicyAttachment",
            ecs: "ecsAutoSnapshotPolicyAttachment ecsSnapshotGroup",
            gpdb: "backupPolicy",
            hbr: "ecsBackupPlan hanaBackupPlan nasBackupPlan ossBackupPlan otsBackupPlan policyBinding",
            kvstore: "backupPolicy",
            mongodb: "backup",
            nas: "autoSnapshotPolicy snapshot",
            rds: "backupPolicy=dbBackupPolicy rdsBackup",
            redis: "backup",
            simpleapplicationserver: "snapshot",
        },
    },
    {
        why: harmlessBecause.registers,
        types: {
            apigateway: "vpcAccess",
            hbr: "ecsBackupClient hanaInstance",
            sddp: "dataLimit",
        },
    },
    {
        why: harmlessBecause.registers,
        mentions: true,
        types: {
            bastionhost: "host",
            dms: "enterpriseInstance",
        },
    },
    {
        why: { zh: "对已有集群执行的批量任务", en: "a task that is run on clusters that exist already" },
        mentions: true,
        types: {
            polardb: "batchTask",
        },
    },
    {
        why: harmlessBecause.operation,
        types: {
            aligreen: "ossStockTask",
            chatbot: "publishTask",
            ebs: "replicaGroupDrill replicaPairDrill",
            ecs: "imagePipelineExecution",
            esa: "routineCodeDeployment scheduledPreloadExecution scheduledPreloadJob",
            ess: "instanceRefresh",
            expressconnect: "ecFailoverTestJob vbrPconnAssociation",
        },
    },
    {
        why: harmlessBecause.governance,
        types: {
            cfg: "aggregateCompliancePack=configAggregateCompliancePack aggregateConfigRule=configAggregateConfigRule aggregator=configAggregator compliancePack=configCompliancePack configurationRecorder=configConfigurationRecorder reportTemplate=configReportTemplate rule=configRule",
            config: "reportTemplate",
            governance: "baseline",
            oos: "defaultPatchBaseline patchBaseline serviceSetting",
            quotas: "applicationInfo quotaApplication templateApplications templateQuota templateService",
            resourcemanager:
                "account autoGroupingRule controlPolicy controlPolicyAttachment delegatedAdministrator folder handshake handshakeAcceptance policy policyAttachment policyVersion resourceDirectory resourceDirectorySharing resourceGroup resourceGroupSettings resourceShare savedQuery sharedResource sharedTarget",
            servicecatalog: "portfolio principalPortfolioAssociation product productPortfolioAssociation productVersion",
            tag: "associatedRule metaTag policy policyAttachment",
        },
    },
    {
        why: { zh: "登录名的后缀，不是网站域名", en: "the suffix of the names that people sign in with, no name of a site" },
        types: {
            governance: "account",
        },
    },
    {
        why: { zh: "企业目录的域，不是网站域名", en: "the domain of a directory, not of a site" },
        types: {
            eds: "adConnectorOfficeSite",
        },
    },
    {
        why: {
            zh: "云桌面可以访问的域名与使用规则，不对外提供服务",
            en: "what desktops may do and which names they may open; nothing is served",
        },
        types: {
            eds: "ecdPolicyGroup",
        },
    },
    {
        why: harmlessBecause.protection,
        types: {
            aligreen: "bizType imageLib keywordLib",
            cloudfirewall:
                "addressBook aiTrafficAnalysisStatus controlPolicy controlPolicyOrder firewallVpcFirewallControlPolicy=cloudFirewallVpcFirewallControlPolicy instanceMember ipsConfig natFirewallControlPolicy natFirewallControlPolicyOrder policyAdvancedConfig threatIntelligenceSwitch vpcFirewallAclEngineMode vpcFirewallControlPolicyOrder vpcFirewallIpsConfig",
            ddos: "basicDefenseThreshold basicThreshold bgpIp bgpPolicy",
            sddp: "rule",
            securitycenter: "group",
            threatdetection:
                "antiBruteForceRule assetBind assetSelectionConfig attackPathSensitiveAssetConfig attackPathWhitelist baselineStrategy checkConfig clientFileProtect clientUserDefineRule cycleTask fileUploadLimit imageEventOperation maliciousFileWhitelistConfig ossScanConfig rdDefaultSyncList vulWhitelist webLockConfig",
            wafv3: "addressBook",
        },
    },
    {
        why: harmlessBecause.plan,
        types: {
            dns: "alidnsInstance=alidnsInstance instance",
            ecs: "storageCapacityUnit",
            eds: "networkPackage",
            esa: "ratePlanInstance",
            ga: "bandwidthPackage bandwidthPackageAttachment",
            maxcompute: "quota quotaPlan quotaSchedule tunnelQuotaTimer",
        },
    },
    {
        why: harmlessBecause.definition,
        types: {
            ecs: "ecsImageComponent",
            eflo: "experimentPlanTemplate",
            ehpc: "jobTemplate",
            oos: "application parameter template",
            pai: "workspaceCodeSource",
            ros: "template templateScratch",
        },
    },
    {
        why: harmlessBecause.console,
        types: {
            arms: "grafanaWorkspace",
        },
    },
];

/** Types of which it is known what they open, deliver or bring, and that no entry reads. */
export const exposing: readonly TypeGroup[] = [
    {
        // Resource Orchestration, Cloud Control and the catalogues of ready-made services
        why: exposesBy.template,
        types: {
            bp: "studioApplication",
            cloudcontrol: "resource",
            compute: "nestServiceInstance",
            ebs: "solutionInstance",
            marketplace: "order=marketOrder",
            ros: "changeSet stack stackGroup stackInstance stackInstances",
            servicecatalog: "provisionedProduct",
        },
    },
    {
        why: exposesBy.tasks,
        types: {
            cfg: "aggregateRemediation=configAggregateRemediation remediation=configRemediation",
            configaggregate: "remediation",
            ecs: "command ecsInvocation",
            eds: "command",
            eflo: "invocation",
            fnf: "execution",
            oos: "applicationGroup execution stateConfiguration",
        },
    },
    {
        why: exposesBy.addOn,
        types: {
            cs: "kubernetesAddon",
        },
    },
    {
        why: exposesBy.logs,
        types: {
            apigateway: "logConfig",
            cen: "flowLog",
            cfg: "aggregateDelivery=configAggregateDelivery delivery=configDelivery deliveryChannel=configDeliveryChannel",
            cloudstoragegateway: "gatewayLogging",
            message: "serviceAccountLogging",
            nas: "logAnalysis",
            resourcemanager: "deliveryChannel multiAccountDeliveryChannel",
            sls: "scheduledSql",
            threatdetection: "logMeta sasTrail",
            vpc: "flowLog",
        },
    },
    {
        why: exposesBy.data,
        types: {
            aligreen: "auditCallback callback",
            arms: "remoteWrite",
            cloudmonitor: "serviceHybridDoubleWrite",
            cloudstoragegateway: "expressSyncShareAttachment gatewayBlockVolume gatewayFileShare",
            dataworks: "diJob",
            eventbridge: "apiDestination eventSource eventStreaming rule",
            hbr: "restoreJob",
            log: "ingestion",
            message: "serviceEventRule serviceSubscription",
            mns: "topicSubscription",
            nas: "dataFlow",
            oss: "bucketInventory",
            realtimecompute: "deployment job",
        },
    },
    {
        why: exposesBy.entry,
        types: {
            ddos: "port=ddoscooPort",
            ens: "loadBalancerUdpListener",
            ga: "basicAccelerateIp",
            message: "serviceEndpoint",
            polardb: "applicationEndpoint",
            rocketmq: "dnatEntry=sagDnatEntry",
            sag: "dnatEntry",
        },
    },
    {
        why: exposesBy.pages,
        types: {
            alidnscloudgtmaddress: "alidnsCloudGtmAddress pool",
            apig: "httpApi route",
            ddos: "schedulerRule=ddoscooSchedulerRule",
            dns: "accessStrategy=alidnsAccessStrategy addressPool=alidnsAddressPool",
            esa: "originRule redirectRule routineRoute",
            oss: "bucketWebsite",
            sms: "shortUrl",
        },
    },
    {
        why: exposesBy.backends,
        types: {
            ess: "albServerGroupAttachment attachment scalingGroupVServerGroups serverGroupAttachment",
            slb: "masterSlaveServerGroup serverGroupServerAttachment",
        },
    },
    {
        why: exposesBy.edgeData,
        types: {
            dcdn: "kv kvNamespace",
            esa: "edgeContainerApp kv kvNamespace routine",
        },
    },
    {
        why: exposesBy.link,
        types: {
            expressconnect: "physicalConnection virtualPhysicalConnection",
            vpc: "peerConnectionAccepter",
            vpn: "connection",
        },
    },
];
