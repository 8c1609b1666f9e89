import * as pulumi from "@pulumi/pulumi";
export interface ProviderAssumeRole {
    roleArn: pulumi.Input<string>;
    sessionName: pulumi.Input<string>;
    sessionDuration: pulumi.Input<number>;
    policy?: pulumi.Input<string>;
    externalId?: pulumi.Input<string>;
}
export interface AlbServerAttachmentBackend {
    instanceId: pulumi.Input<string>;
    port: pulumi.Input<number>;
    weight?: pulumi.Input<number>;
}
export interface ApiGatewayUpstreamNode {
    host: pulumi.Input<string>;
    port: pulumi.Input<number>;
    vmInstanceId?: pulumi.Input<string>;
    weight: pulumi.Input<number>;
}
export interface AuditTrackStorage {
    storageAccountId?: pulumi.Input<string>;
    storageAppId?: pulumi.Input<string>;
    storageName: pulumi.Input<string>;
    storagePrefix: pulumi.Input<string>;
    storageRegion: pulumi.Input<string>;
    storageType: pulumi.Input<string>;
}
export interface CdnDomainGeoBlocker {
    switch: pulumi.Input<string>;
}
export interface CdnDomainHttpsConfig {
    forceRedirect?: pulumi.Input<CdnDomainHttpsConfigForceRedirect>;
    hsts?: pulumi.Input<CdnDomainHttpsConfigHsts>;
    http2Switch?: pulumi.Input<string>;
    httpsSwitch: pulumi.Input<string>;
    serverCertificateConfig?: pulumi.Input<CdnDomainHttpsConfigServerCertificateConfig>;
    tlsVersions?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface CdnDomainHttpsConfigForceRedirect {
    redirectType?: pulumi.Input<string>;
    switch?: pulumi.Input<string>;
}
export interface CdnDomainHttpsConfigHsts {
    switch: pulumi.Input<string>;
}
export interface CdnDomainHttpsConfigServerCertificateConfig {
    certificateId?: pulumi.Input<string>;
}
export interface CdnDomainOrigin {
    backupOriginLists?: pulumi.Input<pulumi.Input<string>[]>;
    originLists: pulumi.Input<pulumi.Input<string>[]>;
    originPullProtocol?: pulumi.Input<string>;
    originType: pulumi.Input<string>;
    serverName?: pulumi.Input<string>;
}
export interface ClbAttachmentTarget {
    eniIp?: pulumi.Input<string>;
    instanceId?: pulumi.Input<string>;
    port: pulumi.Input<number>;
    weight?: pulumi.Input<number>;
}
export interface ClbFunctionTargetsAttachmentFunctionTarget {
    function: pulumi.Input<ClbFunctionTargetsAttachmentFunctionTargetFunction>;
    weight?: pulumi.Input<number>;
}
export interface ClbFunctionTargetsAttachmentFunctionTargetFunction {
    functionName: pulumi.Input<string>;
    functionNamespace: pulumi.Input<string>;
    functionQualifier: pulumi.Input<string>;
    functionQualifierType?: pulumi.Input<string>;
}
export interface ClsTopicCustomKmsInfo {
    kmsKeyId: pulumi.Input<string>;
    kmsRegion: pulumi.Input<string>;
}
export interface ClsTopicExtends {
    anonymousAccess?: pulumi.Input<ClsTopicExtendsAnonymousAccess>;
}
export interface ClsTopicExtendsAnonymousAccess {
    operations?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface CosBucketCorsRule {
    allowedHeaders: pulumi.Input<pulumi.Input<string>[]>;
    allowedMethods: pulumi.Input<pulumi.Input<string>[]>;
    allowedOrigins: pulumi.Input<pulumi.Input<string>[]>;
    exposeHeaders?: pulumi.Input<pulumi.Input<string>[]>;
    maxAgeSeconds?: pulumi.Input<number>;
}
export interface CosBucketLifecycleRule {
    expiration?: pulumi.Input<CosBucketLifecycleRuleExpiration>;
    filterPrefix?: pulumi.Input<string>;
    id?: pulumi.Input<string>;
    nonCurrentExpiration?: pulumi.Input<CosBucketLifecycleRuleNonCurrentExpiration>;
    transitions?: pulumi.Input<pulumi.Input<CosBucketLifecycleRuleTransition>[]>;
}
export interface CosBucketLifecycleRuleExpiration {
    date?: pulumi.Input<string>;
    days?: pulumi.Input<number>;
    deleteMarker?: pulumi.Input<boolean>;
}
export interface CosBucketLifecycleRuleNonCurrentExpiration {
    nonCurrentDays?: pulumi.Input<number>;
}
export interface CosBucketLifecycleRuleTransition {
    days?: pulumi.Input<number>;
    storageClass: pulumi.Input<string>;
}
export interface CosBucketObjectLockConfiguration {
    enabled: pulumi.Input<boolean>;
    rule?: pulumi.Input<CosBucketObjectLockConfigurationRule>;
}
export interface CosBucketObjectLockConfigurationRule {
    days: pulumi.Input<number>;
}
export interface CosBucketOriginDomainRule {
    domain: pulumi.Input<string>;
    status?: pulumi.Input<string>;
    type?: pulumi.Input<string>;
}
export interface CosBucketOriginPullRule {
    host: pulumi.Input<string>;
    prefix?: pulumi.Input<string>;
    priority: pulumi.Input<number>;
    protocol?: pulumi.Input<string>;
}
export interface CosBucketReplicaRule {
    destinationBucket: pulumi.Input<string>;
    destinationStorageClass?: pulumi.Input<string>;
    id?: pulumi.Input<string>;
    prefix?: pulumi.Input<string>;
    priority?: pulumi.Input<number>;
    status?: pulumi.Input<string>;
}
export interface CosBucketWebsite {
    errorDocument?: pulumi.Input<string>;
    indexDocument?: pulumi.Input<string>;
    redirectAllRequestsTo?: pulumi.Input<string>;
}
export interface CosBucketDomainCertificateAttachmentDomainCertificate {
    certificate: pulumi.Input<CosBucketDomainCertificateAttachmentDomainCertificateCertificate>;
    domain: pulumi.Input<string>;
}
export interface CosBucketDomainCertificateAttachmentDomainCertificateCertificate {
    certType: pulumi.Input<string>;
    customCert?: pulumi.Input<CosBucketDomainCertificateAttachmentDomainCertificateCertificateCustomCert>;
}
export interface CosBucketDomainCertificateAttachmentDomainCertificateCertificateCustomCert {
    cert: pulumi.Input<string>;
    certId?: pulumi.Input<string>;
    privateKey: pulumi.Input<string>;
}
export interface CosBucketInventoryDestination {
    accountId?: pulumi.Input<string>;
    bucket: pulumi.Input<string>;
    format: pulumi.Input<string>;
    prefix?: pulumi.Input<string>;
}
export interface CosBucketInventorySchedule {
    frequency: pulumi.Input<string>;
}
export interface CssPlayDomainCertAttachmentDomainInfo {
    domainName: pulumi.Input<string>;
    status: pulumi.Input<number>;
}
export interface CynosdbBackupConfigLogicBackupConfig {
    logicCrossRegions?: pulumi.Input<pulumi.Input<string>[]>;
    logicCrossRegionsEnable?: pulumi.Input<string>;
}
export interface CynosdbBackupConfigSnapshotSecondaryBackupConfig {
    autoCopyVaults?: pulumi.Input<pulumi.Input<CynosdbBackupConfigSnapshotSecondaryBackupConfigAutoCopyVault>[]>;
}
export interface CynosdbBackupConfigSnapshotSecondaryBackupConfigAutoCopyVault {
    vaultRegion?: pulumi.Input<string>;
}
export interface DayuL7RuleV2Rule {
    domain: pulumi.Input<string>;
    keepEnable: pulumi.Input<number>;
    keeptime: pulumi.Input<number>;
    lbType: pulumi.Input<number>;
    protocol: pulumi.Input<string>;
    sourceLists: pulumi.Input<pulumi.Input<DayuL7RuleV2RuleSourceList>[]>;
    sourceType: pulumi.Input<number>;
    sslId?: pulumi.Input<string>;
}
export interface DayuL7RuleV2RuleSourceList {
    source: pulumi.Input<string>;
    weight: pulumi.Input<number>;
}
export interface EventsAuditTrackFilters {
    resourceFields?: pulumi.Input<pulumi.Input<EventsAuditTrackFiltersResourceField>[]>;
}
export interface EventsAuditTrackFiltersResourceField {
    actionType: pulumi.Input<string>;
    eventNames: pulumi.Input<pulumi.Input<string>[]>;
    resourceType: pulumi.Input<string>;
}
export interface EventsAuditTrackStorage {
    storageAccountId?: pulumi.Input<string>;
    storageAppId?: pulumi.Input<string>;
    storageName: pulumi.Input<string>;
    storagePrefix: pulumi.Input<string>;
    storageRegion: pulumi.Input<string>;
    storageType: pulumi.Input<string>;
}
export interface Ga2EndpointGroupEndpointGroupConfiguration {
    endpointConfigurations?: pulumi.Input<pulumi.Input<Ga2EndpointGroupEndpointGroupConfigurationEndpointConfiguration>[]>;
    endpointGroupRegion?: pulumi.Input<string>;
    forwardProtocol?: pulumi.Input<string>;
    name?: pulumi.Input<string>;
}
export interface Ga2EndpointGroupEndpointGroupConfigurationEndpointConfiguration {
    endpointService?: pulumi.Input<string>;
    endpointType?: pulumi.Input<string>;
    weight?: pulumi.Input<number>;
}
export interface Ga2ListenerPortRange {
    fromPort: pulumi.Input<number>;
    toPort: pulumi.Input<number>;
}
export interface GaapHttpRuleRealserver {
    id: pulumi.Input<string>;
    ip: pulumi.Input<string>;
    port: pulumi.Input<number>;
    weight?: pulumi.Input<number>;
}
export interface GaapLayer4ListenerRealserverBindSet {
    id: pulumi.Input<string>;
    ip: pulumi.Input<string>;
    port: pulumi.Input<number>;
    weight?: pulumi.Input<number>;
}
export interface InstanceDataDisk {
    dataDiskSize: pulumi.Input<number>;
    dataDiskSnapshotId?: pulumi.Input<string>;
    dataDiskType: pulumi.Input<string>;
    deleteWithInstance?: pulumi.Input<boolean>;
    encrypt?: pulumi.Input<boolean>;
    kmsKeyId?: pulumi.Input<string>;
}
export interface KubernetesClusterMasterConfig {
    availabilityZone?: pulumi.Input<string>;
    count?: pulumi.Input<number>;
    instanceType: pulumi.Input<string>;
    subnetId: pulumi.Input<string>;
}
export interface KubernetesClusterWorkerConfig {
    availabilityZone?: pulumi.Input<string>;
    count?: pulumi.Input<number>;
    instanceType: pulumi.Input<string>;
    subnetId: pulumi.Input<string>;
}
export interface MongodbAuditServiceRuleFilter {
    compare: pulumi.Input<string>;
    type: pulumi.Input<string>;
    values: pulumi.Input<pulumi.Input<string>[]>;
}
export interface MysqlInstanceClusterTopology {
    readOnlyNodes?: pulumi.Input<pulumi.Input<MysqlInstanceClusterTopologyReadOnlyNode>[]>;
    readWriteNode?: pulumi.Input<MysqlInstanceClusterTopologyReadWriteNode>;
}
export interface MysqlInstanceClusterTopologyReadOnlyNode {
    zone?: pulumi.Input<string>;
}
export interface MysqlInstanceClusterTopologyReadWriteNode {
    zone: pulumi.Input<string>;
}
export interface PostgresqlCloneDbInstanceDbNodeSet {
    role: pulumi.Input<string>;
    zone: pulumi.Input<string>;
}
export interface PostgresqlInstanceBackupPlan {
    baseBackupRetentionPeriod?: pulumi.Input<number>;
}
export interface PostgresqlInstanceDbNodeSet {
    role?: pulumi.Input<string>;
    zone: pulumi.Input<string>;
}
export interface ScfCustomDomainCertConfig {
    certificateId?: pulumi.Input<string>;
}
export interface ScfCustomDomainEndpointsConfig {
    functionName: pulumi.Input<string>;
    namespace: pulumi.Input<string>;
    pathMatch: pulumi.Input<string>;
    qualifier: pulumi.Input<string>;
}
export interface ScfCustomDomainWafConfig {
    wafInstanceId?: pulumi.Input<string>;
    wafOpen?: pulumi.Input<string>;
}
export interface ScfFunctionPublicNetConfig {
    publicNetStatus?: pulumi.Input<string>;
}
export interface ScfFunctionTrigger {
    name: pulumi.Input<string>;
    triggerDesc: pulumi.Input<string>;
    type: pulumi.Input<string>;
}
export interface SecurityGroupRuleSetEgress {
    action: pulumi.Input<string>;
    cidrBlock?: pulumi.Input<string>;
    description?: pulumi.Input<string>;
    ipv6CidrBlock?: pulumi.Input<string>;
    port?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    sourceSecurityId?: pulumi.Input<string>;
}
export interface SecurityGroupRuleSetIngress {
    action: pulumi.Input<string>;
    addressTemplateId?: pulumi.Input<string>;
    cidrBlock?: pulumi.Input<string>;
    description?: pulumi.Input<string>;
    ipv6CidrBlock?: pulumi.Input<string>;
    port?: pulumi.Input<string>;
    protocol?: pulumi.Input<string>;
    sourceSecurityId?: pulumi.Input<string>;
}
export interface TcrInstanceReplication {
    regionId?: pulumi.Input<number>;
    regionName?: pulumi.Input<string>;
}
export interface TcrInstanceSecurityPolicy {
    cidrBlock?: pulumi.Input<string>;
}
export interface TemGatewayIngress {
    addressIpVersion: pulumi.Input<string>;
    clbId?: pulumi.Input<string>;
    environmentId: pulumi.Input<string>;
    ingressName: pulumi.Input<string>;
    mixed: pulumi.Input<boolean>;
    rewriteType?: pulumi.Input<string>;
    rules: pulumi.Input<pulumi.Input<TemGatewayIngressRule>[]>;
    tls?: pulumi.Input<pulumi.Input<TemGatewayIngressTl>[]>;
}
export interface TemGatewayIngressRule {
    host?: pulumi.Input<string>;
    http: pulumi.Input<TemGatewayIngressRuleHttp>;
    protocol?: pulumi.Input<string>;
}
export interface TemGatewayIngressRuleHttp {
    paths: pulumi.Input<pulumi.Input<TemGatewayIngressRuleHttpPath>[]>;
}
export interface TemGatewayIngressRuleHttpPath {
    backend: pulumi.Input<TemGatewayIngressRuleHttpPathBackend>;
    path: pulumi.Input<string>;
}
export interface TemGatewayIngressRuleHttpPathBackend {
    serviceName: pulumi.Input<string>;
    servicePort: pulumi.Input<number>;
}
export interface TemGatewayIngressTl {
    certificateId: pulumi.Input<string>;
    hosts: pulumi.Input<pulumi.Input<string>[]>;
}
export interface TeoAccelerationDomainOriginInfo {
    backupOrigin?: pulumi.Input<string>;
    origin: pulumi.Input<string>;
    originType: pulumi.Input<string>;
    privateAccess?: pulumi.Input<string>;
}
export interface TeoL4ProxyDdosProtectionConfig {
    levelMainland?: pulumi.Input<string>;
}
export interface TeoL4ProxyRuleL4ProxyRules {
    originType?: pulumi.Input<string>;
    originValues?: pulumi.Input<pulumi.Input<string>[]>;
    portRanges?: pulumi.Input<pulumi.Input<string>[]>;
}
export interface TeoOriginGroupRecord {
    record: pulumi.Input<string>;
    type?: pulumi.Input<string>;
}
export interface TeoRealtimeLogDeliveryCls {
    logSetId: pulumi.Input<string>;
    logSetRegion: pulumi.Input<string>;
    topicId: pulumi.Input<string>;
}
export interface TeoRealtimeLogDeliveryCustomEndpoint {
    url: pulumi.Input<string>;
}
export interface TeoRealtimeLogDeliveryS3 {
    accessId: pulumi.Input<string>;
    accessKey: pulumi.Input<string>;
    bucket: pulumi.Input<string>;
    endpoint: pulumi.Input<string>;
    region: pulumi.Input<string>;
}
export interface TeoSecurityPolicyConfigSecurityConfig {
    switchConfig?: pulumi.Input<TeoSecurityPolicyConfigSecurityConfigSwitchConfig>;
    wafConfig?: pulumi.Input<TeoSecurityPolicyConfigSecurityConfigWafConfig>;
}
export interface TeoSecurityPolicyConfigSecurityConfigSwitchConfig {
    webSwitch?: pulumi.Input<string>;
}
export interface TeoSecurityPolicyConfigSecurityConfigWafConfig {
    mode?: pulumi.Input<string>;
    switch?: pulumi.Input<string>;
}
export interface TeoSecurityPolicyConfigSecurityPolicy {
    botManagement?: pulumi.Input<TeoSecurityPolicyConfigSecurityPolicyBotManagement>;
    httpDdosProtection?: pulumi.Input<TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtection>;
    managedRules?: pulumi.Input<TeoSecurityPolicyConfigSecurityPolicyManagedRules>;
}
export interface TeoSecurityPolicyConfigSecurityPolicyBotManagement {
    enabled?: pulumi.Input<string>;
}
export interface TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtection {
    adaptiveFrequencyControl?: pulumi.Input<TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtectionAdaptiveFrequencyControl>;
}
export interface TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtectionAdaptiveFrequencyControl {
    enabled: pulumi.Input<string>;
}
export interface TeoSecurityPolicyConfigSecurityPolicyManagedRules {
    detectionOnly: pulumi.Input<string>;
    enabled: pulumi.Input<string>;
}
export interface TeoWebSecurityTemplateSecurityPolicy {
    managedRules?: pulumi.Input<TeoWebSecurityTemplateSecurityPolicyManagedRules>;
}
export interface TeoWebSecurityTemplateSecurityPolicyManagedRules {
    detectionOnly: pulumi.Input<string>;
    enabled: pulumi.Input<string>;
}
export interface TeoZoneWorkModeInfo {
    configGroupType: pulumi.Input<string>;
    workMode: pulumi.Input<string>;
}
export interface TseCngwGatewayNodeConfig {
    number: pulumi.Input<number>;
    specification: pulumi.Input<string>;
}
export interface TseCngwGatewayVpcConfig {
    subnetId?: pulumi.Input<string>;
    vpcId?: pulumi.Input<string>;
}
export interface TseCngwServiceUpstreamInfo {
    algorithm?: pulumi.Input<string>;
    autoScalingGroupId?: pulumi.Input<string>;
    host?: pulumi.Input<string>;
    port?: pulumi.Input<number>;
    scfLambdaName?: pulumi.Input<string>;
    serviceName?: pulumi.Input<string>;
    targets?: pulumi.Input<pulumi.Input<TseCngwServiceUpstreamInfoTarget>[]>;
}
export interface TseCngwServiceUpstreamInfoTarget {
    host: pulumi.Input<string>;
    port: pulumi.Input<number>;
    weight: pulumi.Input<number>;
}
export interface WafClbDomainLoadBalancerSet {
    listenerId: pulumi.Input<string>;
    listenerName: pulumi.Input<string>;
    loadBalancerId: pulumi.Input<string>;
    loadBalancerName: pulumi.Input<string>;
    loadBalancerType?: pulumi.Input<string>;
    numericalVpcId?: pulumi.Input<number>;
    protocol: pulumi.Input<string>;
    region: pulumi.Input<string>;
    vip: pulumi.Input<string>;
    vport: pulumi.Input<number>;
    zone: pulumi.Input<string>;
}
export interface WafSaasDomainPort {
    port: pulumi.Input<string>;
    protocol: pulumi.Input<string>;
    upstreamPort: pulumi.Input<string>;
    upstreamProtocol: pulumi.Input<string>;
}
