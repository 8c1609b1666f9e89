export interface ProviderAssumeRole {
    roleArn: string;
    sessionName: string;
    sessionDuration: number;
    policy?: string;
    externalId?: string;
}
export interface AlbServerAttachmentBackend {
    instanceId: string;
    port: number;
    weight?: number;
}
export interface ApiGatewayUpstreamNode {
    host: string;
    port: number;
    vmInstanceId?: string;
    weight: number;
}
export interface AuditTrackStorage {
    storageAccountId?: string;
    storageAppId?: string;
    storageName: string;
    storagePrefix: string;
    storageRegion: string;
    storageType: string;
}
export interface CdnDomainGeoBlocker {
    switch: string;
}
export interface CdnDomainHttpsConfig {
    forceRedirect?: CdnDomainHttpsConfigForceRedirect;
    hsts?: CdnDomainHttpsConfigHsts;
    http2Switch?: string;
    httpsSwitch: string;
    serverCertificateConfig?: CdnDomainHttpsConfigServerCertificateConfig;
    tlsVersions?: string[];
}
export interface CdnDomainHttpsConfigForceRedirect {
    redirectType?: string;
    switch?: string;
}
export interface CdnDomainHttpsConfigHsts {
    switch: string;
}
export interface CdnDomainHttpsConfigServerCertificateConfig {
    certificateId?: string;
}
export interface CdnDomainOrigin {
    backupOriginLists?: string[];
    originLists: string[];
    originPullProtocol?: string;
    originType: string;
    serverName?: string;
}
export interface ClbAttachmentTarget {
    eniIp?: string;
    instanceId?: string;
    port: number;
    weight?: number;
}
export interface ClbFunctionTargetsAttachmentFunctionTarget {
    function: ClbFunctionTargetsAttachmentFunctionTargetFunction;
    weight?: number;
}
export interface ClbFunctionTargetsAttachmentFunctionTargetFunction {
    functionName: string;
    functionNamespace: string;
    functionQualifier: string;
    functionQualifierType?: string;
}
export interface ClsTopicCustomKmsInfo {
    kmsKeyId: string;
    kmsRegion: string;
}
export interface ClsTopicExtends {
    anonymousAccess?: ClsTopicExtendsAnonymousAccess;
}
export interface ClsTopicExtendsAnonymousAccess {
    operations?: string[];
}
export interface CosBucketCorsRule {
    allowedHeaders: string[];
    allowedMethods: string[];
    allowedOrigins: string[];
    exposeHeaders?: string[];
    maxAgeSeconds?: number;
}
export interface CosBucketLifecycleRule {
    expiration?: CosBucketLifecycleRuleExpiration;
    filterPrefix?: string;
    id?: string;
    nonCurrentExpiration?: CosBucketLifecycleRuleNonCurrentExpiration;
    transitions?: CosBucketLifecycleRuleTransition[];
}
export interface CosBucketLifecycleRuleExpiration {
    date?: string;
    days?: number;
    deleteMarker?: boolean;
}
export interface CosBucketLifecycleRuleNonCurrentExpiration {
    nonCurrentDays?: number;
}
export interface CosBucketLifecycleRuleTransition {
    days?: number;
    storageClass: string;
}
export interface CosBucketObjectLockConfiguration {
    enabled: boolean;
    rule?: CosBucketObjectLockConfigurationRule;
}
export interface CosBucketObjectLockConfigurationRule {
    days: number;
}
export interface CosBucketOriginDomainRule {
    domain: string;
    status?: string;
    type?: string;
}
export interface CosBucketOriginPullRule {
    host: string;
    prefix?: string;
    priority: number;
    protocol?: string;
}
export interface CosBucketReplicaRule {
    destinationBucket: string;
    destinationStorageClass?: string;
    id?: string;
    prefix?: string;
    priority?: number;
    status?: string;
}
export interface CosBucketWebsite {
    errorDocument?: string;
    indexDocument?: string;
    redirectAllRequestsTo?: string;
}
export interface CosBucketDomainCertificateAttachmentDomainCertificate {
    certificate: CosBucketDomainCertificateAttachmentDomainCertificateCertificate;
    domain: string;
}
export interface CosBucketDomainCertificateAttachmentDomainCertificateCertificate {
    certType: string;
    customCert?: CosBucketDomainCertificateAttachmentDomainCertificateCertificateCustomCert;
}
export interface CosBucketDomainCertificateAttachmentDomainCertificateCertificateCustomCert {
    cert: string;
    certId?: string;
    privateKey: string;
}
export interface CosBucketInventoryDestination {
    accountId?: string;
    bucket: string;
    format: string;
    prefix?: string;
}
export interface CosBucketInventorySchedule {
    frequency: string;
}
export interface CssPlayDomainCertAttachmentDomainInfo {
    domainName: string;
    status: number;
}
export interface CynosdbBackupConfigLogicBackupConfig {
    logicCrossRegions?: string[];
    logicCrossRegionsEnable?: string;
}
export interface CynosdbBackupConfigSnapshotSecondaryBackupConfig {
    autoCopyVaults?: CynosdbBackupConfigSnapshotSecondaryBackupConfigAutoCopyVault[];
}
export interface CynosdbBackupConfigSnapshotSecondaryBackupConfigAutoCopyVault {
    vaultRegion?: string;
}
export interface DayuL7RuleV2Rule {
    domain: string;
    keepEnable: number;
    keeptime: number;
    lbType: number;
    protocol: string;
    sourceLists: DayuL7RuleV2RuleSourceList[];
    sourceType: number;
    sslId?: string;
}
export interface DayuL7RuleV2RuleSourceList {
    source: string;
    weight: number;
}
export interface EventsAuditTrackFilters {
    resourceFields?: EventsAuditTrackFiltersResourceField[];
}
export interface EventsAuditTrackFiltersResourceField {
    actionType: string;
    eventNames: string[];
    resourceType: string;
}
export interface EventsAuditTrackStorage {
    storageAccountId?: string;
    storageAppId?: string;
    storageName: string;
    storagePrefix: string;
    storageRegion: string;
    storageType: string;
}
export interface Ga2EndpointGroupEndpointGroupConfiguration {
    endpointConfigurations?: Ga2EndpointGroupEndpointGroupConfigurationEndpointConfiguration[];
    endpointGroupRegion?: string;
    forwardProtocol?: string;
    name?: string;
}
export interface Ga2EndpointGroupEndpointGroupConfigurationEndpointConfiguration {
    endpointService?: string;
    endpointType?: string;
    weight?: number;
}
export interface Ga2ListenerPortRange {
    fromPort: number;
    toPort: number;
}
export interface GaapHttpRuleRealserver {
    id: string;
    ip: string;
    port: number;
    weight?: number;
}
export interface GaapLayer4ListenerRealserverBindSet {
    id: string;
    ip: string;
    port: number;
    weight?: number;
}
export interface InstanceDataDisk {
    dataDiskSize: number;
    dataDiskSnapshotId?: string;
    dataDiskType: string;
    deleteWithInstance?: boolean;
    encrypt?: boolean;
    kmsKeyId?: string;
}
export interface KubernetesClusterMasterConfig {
    availabilityZone?: string;
    count?: number;
    instanceType: string;
    subnetId: string;
}
export interface KubernetesClusterWorkerConfig {
    availabilityZone?: string;
    count?: number;
    instanceType: string;
    subnetId: string;
}
export interface MongodbAuditServiceRuleFilter {
    compare: string;
    type: string;
    values: string[];
}
export interface MysqlInstanceClusterTopology {
    readOnlyNodes?: MysqlInstanceClusterTopologyReadOnlyNode[];
    readWriteNode?: MysqlInstanceClusterTopologyReadWriteNode;
}
export interface MysqlInstanceClusterTopologyReadOnlyNode {
    zone?: string;
}
export interface MysqlInstanceClusterTopologyReadWriteNode {
    zone: string;
}
export interface PostgresqlCloneDbInstanceDbNodeSet {
    role: string;
    zone: string;
}
export interface PostgresqlInstanceBackupPlan {
    baseBackupRetentionPeriod?: number;
}
export interface PostgresqlInstanceDbNodeSet {
    role?: string;
    zone: string;
}
export interface ScfCustomDomainCertConfig {
    certificateId?: string;
}
export interface ScfCustomDomainEndpointsConfig {
    functionName: string;
    namespace: string;
    pathMatch: string;
    qualifier: string;
}
export interface ScfCustomDomainWafConfig {
    wafInstanceId?: string;
    wafOpen?: string;
}
export interface ScfFunctionPublicNetConfig {
    publicNetStatus?: string;
}
export interface ScfFunctionTrigger {
    name: string;
    triggerDesc: string;
    type: string;
}
export interface SecurityGroupRuleSetEgress {
    action: string;
    cidrBlock?: string;
    description?: string;
    ipv6CidrBlock?: string;
    port?: string;
    protocol?: string;
    sourceSecurityId?: string;
}
export interface SecurityGroupRuleSetIngress {
    action: string;
    addressTemplateId?: string;
    cidrBlock?: string;
    description?: string;
    ipv6CidrBlock?: string;
    port?: string;
    protocol?: string;
    sourceSecurityId?: string;
}
export interface TcrInstanceReplication {
    regionId?: number;
    regionName?: string;
}
export interface TcrInstanceSecurityPolicy {
    cidrBlock?: string;
}
export interface TemGatewayIngress {
    addressIpVersion: string;
    clbId?: string;
    environmentId: string;
    ingressName: string;
    mixed: boolean;
    rewriteType?: string;
    rules: TemGatewayIngressRule[];
    tls?: TemGatewayIngressTl[];
}
export interface TemGatewayIngressRule {
    host?: string;
    http: TemGatewayIngressRuleHttp;
    protocol?: string;
}
export interface TemGatewayIngressRuleHttp {
    paths: TemGatewayIngressRuleHttpPath[];
}
export interface TemGatewayIngressRuleHttpPath {
    backend: TemGatewayIngressRuleHttpPathBackend;
    path: string;
}
export interface TemGatewayIngressRuleHttpPathBackend {
    serviceName: string;
    servicePort: number;
}
export interface TemGatewayIngressTl {
    certificateId: string;
    hosts: string[];
}
export interface TeoAccelerationDomainOriginInfo {
    backupOrigin?: string;
    origin: string;
    originType: string;
    privateAccess?: string;
}
export interface TeoL4ProxyDdosProtectionConfig {
    levelMainland?: string;
}
export interface TeoL4ProxyRuleL4ProxyRules {
    originType?: string;
    originValues?: string[];
    portRanges?: string[];
}
export interface TeoOriginGroupRecord {
    record: string;
    type?: string;
}
export interface TeoRealtimeLogDeliveryCls {
    logSetId: string;
    logSetRegion: string;
    topicId: string;
}
export interface TeoRealtimeLogDeliveryCustomEndpoint {
    url: string;
}
export interface TeoRealtimeLogDeliveryS3 {
    accessId: string;
    accessKey: string;
    bucket: string;
    endpoint: string;
    region: string;
}
export interface TeoSecurityPolicyConfigSecurityConfig {
    switchConfig?: TeoSecurityPolicyConfigSecurityConfigSwitchConfig;
    wafConfig?: TeoSecurityPolicyConfigSecurityConfigWafConfig;
}
export interface TeoSecurityPolicyConfigSecurityConfigSwitchConfig {
    webSwitch?: string;
}
export interface TeoSecurityPolicyConfigSecurityConfigWafConfig {
    mode?: string;
    switch?: string;
}
export interface TeoSecurityPolicyConfigSecurityPolicy {
    botManagement?: TeoSecurityPolicyConfigSecurityPolicyBotManagement;
    httpDdosProtection?: TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtection;
    managedRules?: TeoSecurityPolicyConfigSecurityPolicyManagedRules;
}
export interface TeoSecurityPolicyConfigSecurityPolicyBotManagement {
    enabled?: string;
}
export interface TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtection {
    adaptiveFrequencyControl?: TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtectionAdaptiveFrequencyControl;
}
export interface TeoSecurityPolicyConfigSecurityPolicyHttpDdosProtectionAdaptiveFrequencyControl {
    enabled: string;
}
export interface TeoSecurityPolicyConfigSecurityPolicyManagedRules {
    detectionOnly: string;
    enabled: string;
}
export interface TeoWebSecurityTemplateSecurityPolicy {
    managedRules?: TeoWebSecurityTemplateSecurityPolicyManagedRules;
}
export interface TeoWebSecurityTemplateSecurityPolicyManagedRules {
    detectionOnly: string;
    enabled: string;
}
export interface TeoZoneWorkModeInfo {
    configGroupType: string;
    workMode: string;
}
export interface TseCngwGatewayNodeConfig {
    number: number;
    specification: string;
}
export interface TseCngwGatewayVpcConfig {
    subnetId?: string;
    vpcId?: string;
}
export interface TseCngwServiceUpstreamInfo {
    algorithm?: string;
    autoScalingGroupId?: string;
    host?: string;
    port?: number;
    scfLambdaName?: string;
    serviceName?: string;
    targets?: TseCngwServiceUpstreamInfoTarget[];
}
export interface TseCngwServiceUpstreamInfoTarget {
    host: string;
    port: number;
    weight: number;
}
export interface WafClbDomainLoadBalancerSet {
    listenerId: string;
    listenerName: string;
    loadBalancerId: string;
    loadBalancerName: string;
    loadBalancerType?: string;
    numericalVpcId?: number;
    protocol: string;
    region: string;
    vip: string;
    vport: number;
    zone: string;
}
export interface WafSaasDomainPort {
    port: string;
    protocol: string;
    upstreamPort: string;
    upstreamProtocol: string;
}
