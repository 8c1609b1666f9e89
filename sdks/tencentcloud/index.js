"use strict";
// Made by tools/tencentcloud-sdk. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const pulumi = require("@pulumi/pulumi");
const utilities = require("./utilities");
exports.AlbServerAttachment = null;
utilities.lazyLoad(exports, ["AlbServerAttachment"], () => require("./albServerAttachment"));
exports.AntiddosSchedulingDomainUserName = null;
utilities.lazyLoad(exports, ["AntiddosSchedulingDomainUserName"], () => require("./antiddosSchedulingDomainUserName"));
exports.ApiGatewayApi = null;
utilities.lazyLoad(exports, ["ApiGatewayApi"], () => require("./apiGatewayApi"));
exports.ApiGatewayCustomDomain = null;
utilities.lazyLoad(exports, ["ApiGatewayCustomDomain"], () => require("./apiGatewayCustomDomain"));
exports.ApiGatewayService = null;
utilities.lazyLoad(exports, ["ApiGatewayService"], () => require("./apiGatewayService"));
exports.ApiGatewayUpstream = null;
utilities.lazyLoad(exports, ["ApiGatewayUpstream"], () => require("./apiGatewayUpstream"));
exports.AuditTrack = null;
utilities.lazyLoad(exports, ["AuditTrack"], () => require("./auditTrack"));
exports.CbsStorage = null;
utilities.lazyLoad(exports, ["CbsStorage"], () => require("./cbsStorage"));
exports.CdnDomain = null;
utilities.lazyLoad(exports, ["CdnDomain"], () => require("./cdnDomain"));
exports.ClbAttachment = null;
utilities.lazyLoad(exports, ["ClbAttachment"], () => require("./clbAttachment"));
exports.ClbClsLogAttachment = null;
utilities.lazyLoad(exports, ["ClbClsLogAttachment"], () => require("./clbClsLogAttachment"));
exports.ClbFunctionTargetsAttachment = null;
utilities.lazyLoad(exports, ["ClbFunctionTargetsAttachment"], () => require("./clbFunctionTargetsAttachment"));
exports.ClbInstance = null;
utilities.lazyLoad(exports, ["ClbInstance"], () => require("./clbInstance"));
exports.ClbListener = null;
utilities.lazyLoad(exports, ["ClbListener"], () => require("./clbListener"));
exports.ClbListenerDefaultDomain = null;
utilities.lazyLoad(exports, ["ClbListenerDefaultDomain"], () => require("./clbListenerDefaultDomain"));
exports.ClbListenerRule = null;
utilities.lazyLoad(exports, ["ClbListenerRule"], () => require("./clbListenerRule"));
exports.ClbLogSet = null;
utilities.lazyLoad(exports, ["ClbLogSet"], () => require("./clbLogSet"));
exports.ClbLogTopic = null;
utilities.lazyLoad(exports, ["ClbLogTopic"], () => require("./clbLogTopic"));
exports.ClbRedirection = null;
utilities.lazyLoad(exports, ["ClbRedirection"], () => require("./clbRedirection"));
exports.ClsCloudProductLogTask = null;
utilities.lazyLoad(exports, ["ClsCloudProductLogTask"], () => require("./clsCloudProductLogTask"));
exports.ClsCloudProductLogTaskV2 = null;
utilities.lazyLoad(exports, ["ClsCloudProductLogTaskV2"], () => require("./clsCloudProductLogTaskV2"));
exports.ClsCosShipper = null;
utilities.lazyLoad(exports, ["ClsCosShipper"], () => require("./clsCosShipper"));
exports.ClsIndex = null;
utilities.lazyLoad(exports, ["ClsIndex"], () => require("./clsIndex"));
exports.ClsLogset = null;
utilities.lazyLoad(exports, ["ClsLogset"], () => require("./clsLogset"));
exports.ClsTopic = null;
utilities.lazyLoad(exports, ["ClsTopic"], () => require("./clsTopic"));
exports.CosBucket = null;
utilities.lazyLoad(exports, ["CosBucket"], () => require("./cosBucket"));
exports.CosBucketDomainCertificateAttachment = null;
utilities.lazyLoad(exports, ["CosBucketDomainCertificateAttachment"], () => require("./cosBucketDomainCertificateAttachment"));
exports.CosBucketInventory = null;
utilities.lazyLoad(exports, ["CosBucketInventory"], () => require("./cosBucketInventory"));
exports.CosBucketObject = null;
utilities.lazyLoad(exports, ["CosBucketObject"], () => require("./cosBucketObject"));
exports.CosBucketPolicy = null;
utilities.lazyLoad(exports, ["CosBucketPolicy"], () => require("./cosBucketPolicy"));
exports.CssDomain = null;
utilities.lazyLoad(exports, ["CssDomain"], () => require("./cssDomain"));
exports.CssPlayDomainCertAttachment = null;
utilities.lazyLoad(exports, ["CssPlayDomainCertAttachment"], () => require("./cssPlayDomainCertAttachment"));
exports.CynosdbAuditService = null;
utilities.lazyLoad(exports, ["CynosdbAuditService"], () => require("./cynosdbAuditService"));
exports.CynosdbBackupConfig = null;
utilities.lazyLoad(exports, ["CynosdbBackupConfig"], () => require("./cynosdbBackupConfig"));
exports.CynosdbCluster = null;
utilities.lazyLoad(exports, ["CynosdbCluster"], () => require("./cynosdbCluster"));
exports.CynosdbClusterV2 = null;
utilities.lazyLoad(exports, ["CynosdbClusterV2"], () => require("./cynosdbClusterV2"));
exports.DayuL7Rule = null;
utilities.lazyLoad(exports, ["DayuL7Rule"], () => require("./dayuL7Rule"));
exports.DayuL7RuleV2 = null;
utilities.lazyLoad(exports, ["DayuL7RuleV2"], () => require("./dayuL7RuleV2"));
exports.DcdbDbInstance = null;
utilities.lazyLoad(exports, ["DcdbDbInstance"], () => require("./dcdbDbInstance"));
exports.DcdbHourdbInstance = null;
utilities.lazyLoad(exports, ["DcdbHourdbInstance"], () => require("./dcdbHourdbInstance"));
exports.Dnat = null;
utilities.lazyLoad(exports, ["Dnat"], () => require("./dnat"));
exports.DnspodDomainAlias = null;
utilities.lazyLoad(exports, ["DnspodDomainAlias"], () => require("./dnspodDomainAlias"));
exports.DnspodDomainInstance = null;
utilities.lazyLoad(exports, ["DnspodDomainInstance"], () => require("./dnspodDomainInstance"));
exports.DnspodRecord = null;
utilities.lazyLoad(exports, ["DnspodRecord"], () => require("./dnspodRecord"));
exports.Eip = null;
utilities.lazyLoad(exports, ["Eip"], () => require("./eip"));
exports.EipAssociation = null;
utilities.lazyLoad(exports, ["EipAssociation"], () => require("./eipAssociation"));
exports.Eni = null;
utilities.lazyLoad(exports, ["Eni"], () => require("./eni"));
exports.EniAttachment = null;
utilities.lazyLoad(exports, ["EniAttachment"], () => require("./eniAttachment"));
exports.EventsAuditTrack = null;
utilities.lazyLoad(exports, ["EventsAuditTrack"], () => require("./eventsAuditTrack"));
exports.Ga2EndpointGroup = null;
utilities.lazyLoad(exports, ["Ga2EndpointGroup"], () => require("./ga2EndpointGroup"));
exports.Ga2ForwardingPolicy = null;
utilities.lazyLoad(exports, ["Ga2ForwardingPolicy"], () => require("./ga2ForwardingPolicy"));
exports.Ga2GlobalAccelerator = null;
utilities.lazyLoad(exports, ["Ga2GlobalAccelerator"], () => require("./ga2GlobalAccelerator"));
exports.Ga2Listener = null;
utilities.lazyLoad(exports, ["Ga2Listener"], () => require("./ga2Listener"));
exports.GaapGlobalDomain = null;
utilities.lazyLoad(exports, ["GaapGlobalDomain"], () => require("./gaapGlobalDomain"));
exports.GaapHttpDomain = null;
utilities.lazyLoad(exports, ["GaapHttpDomain"], () => require("./gaapHttpDomain"));
exports.GaapHttpRule = null;
utilities.lazyLoad(exports, ["GaapHttpRule"], () => require("./gaapHttpRule"));
exports.GaapLayer4Listener = null;
utilities.lazyLoad(exports, ["GaapLayer4Listener"], () => require("./gaapLayer4Listener"));
exports.GaapLayer7Listener = null;
utilities.lazyLoad(exports, ["GaapLayer7Listener"], () => require("./gaapLayer7Listener"));
exports.GaapProxy = null;
utilities.lazyLoad(exports, ["GaapProxy"], () => require("./gaapProxy"));
exports.GaapRealserver = null;
utilities.lazyLoad(exports, ["GaapRealserver"], () => require("./gaapRealserver"));
exports.HaVip = null;
utilities.lazyLoad(exports, ["HaVip"], () => require("./haVip"));
exports.HaVipEipAttachment = null;
utilities.lazyLoad(exports, ["HaVipEipAttachment"], () => require("./haVipEipAttachment"));
exports.HaVipInstanceAttachment = null;
utilities.lazyLoad(exports, ["HaVipInstanceAttachment"], () => require("./haVipInstanceAttachment"));
exports.IgtmInstance = null;
utilities.lazyLoad(exports, ["IgtmInstance"], () => require("./igtmInstance"));
exports.Instance = null;
utilities.lazyLoad(exports, ["Instance"], () => require("./instance"));
exports.InstanceSet = null;
utilities.lazyLoad(exports, ["InstanceSet"], () => require("./instanceSet"));
exports.KeyPair = null;
utilities.lazyLoad(exports, ["KeyPair"], () => require("./keyPair"));
exports.KubernetesCluster = null;
utilities.lazyLoad(exports, ["KubernetesCluster"], () => require("./kubernetesCluster"));
exports.KubernetesClusterEndpoint = null;
utilities.lazyLoad(exports, ["KubernetesClusterEndpoint"], () => require("./kubernetesClusterEndpoint"));
exports.Lb = null;
utilities.lazyLoad(exports, ["Lb"], () => require("./lb"));
exports.LighthouseInstance = null;
utilities.lazyLoad(exports, ["LighthouseInstance"], () => require("./lighthouseInstance"));
exports.MariadbHourDbInstance = null;
utilities.lazyLoad(exports, ["MariadbHourDbInstance"], () => require("./mariadbHourDbInstance"));
exports.MariadbInstance = null;
utilities.lazyLoad(exports, ["MariadbInstance"], () => require("./mariadbInstance"));
exports.MongodbAuditService = null;
utilities.lazyLoad(exports, ["MongodbAuditService"], () => require("./mongodbAuditService"));
exports.MongodbInstance = null;
utilities.lazyLoad(exports, ["MongodbInstance"], () => require("./mongodbInstance"));
exports.MongodbReadonlyInstance = null;
utilities.lazyLoad(exports, ["MongodbReadonlyInstance"], () => require("./mongodbReadonlyInstance"));
exports.MongodbShardingInstance = null;
utilities.lazyLoad(exports, ["MongodbShardingInstance"], () => require("./mongodbShardingInstance"));
exports.MongodbStandbyInstance = null;
utilities.lazyLoad(exports, ["MongodbStandbyInstance"], () => require("./mongodbStandbyInstance"));
exports.MysqlAuditService = null;
utilities.lazyLoad(exports, ["MysqlAuditService"], () => require("./mysqlAuditService"));
exports.MysqlClsLogAttachment = null;
utilities.lazyLoad(exports, ["MysqlClsLogAttachment"], () => require("./mysqlClsLogAttachment"));
exports.MysqlDrInstance = null;
utilities.lazyLoad(exports, ["MysqlDrInstance"], () => require("./mysqlDrInstance"));
exports.MysqlInstance = null;
utilities.lazyLoad(exports, ["MysqlInstance"], () => require("./mysqlInstance"));
exports.MysqlReadonlyInstance = null;
utilities.lazyLoad(exports, ["MysqlReadonlyInstance"], () => require("./mysqlReadonlyInstance"));
exports.MysqlRemoteBackupConfig = null;
utilities.lazyLoad(exports, ["MysqlRemoteBackupConfig"], () => require("./mysqlRemoteBackupConfig"));
exports.NatGateway = null;
utilities.lazyLoad(exports, ["NatGateway"], () => require("./natGateway"));
exports.PostgresAuditService = null;
utilities.lazyLoad(exports, ["PostgresAuditService"], () => require("./postgresAuditService"));
exports.PostgresqlCloneDbInstance = null;
utilities.lazyLoad(exports, ["PostgresqlCloneDbInstance"], () => require("./postgresqlCloneDbInstance"));
exports.PostgresqlInstance = null;
utilities.lazyLoad(exports, ["PostgresqlInstance"], () => require("./postgresqlInstance"));
exports.PostgresqlReadonlyInstance = null;
utilities.lazyLoad(exports, ["PostgresqlReadonlyInstance"], () => require("./postgresqlReadonlyInstance"));
exports.PostgresqlReadonlyInstanceV2 = null;
utilities.lazyLoad(exports, ["PostgresqlReadonlyInstanceV2"], () => require("./postgresqlReadonlyInstanceV2"));
exports.RedisAuditLog = null;
utilities.lazyLoad(exports, ["RedisAuditLog"], () => require("./redisAuditLog"));
exports.RedisInstance = null;
utilities.lazyLoad(exports, ["RedisInstance"], () => require("./redisInstance"));
exports.RedisLogDelivery = null;
utilities.lazyLoad(exports, ["RedisLogDelivery"], () => require("./redisLogDelivery"));
exports.ScfCustomDomain = null;
utilities.lazyLoad(exports, ["ScfCustomDomain"], () => require("./scfCustomDomain"));
exports.ScfFunction = null;
utilities.lazyLoad(exports, ["ScfFunction"], () => require("./scfFunction"));
exports.ScfTrigger = null;
utilities.lazyLoad(exports, ["ScfTrigger"], () => require("./scfTrigger"));
exports.SecurityGroup = null;
utilities.lazyLoad(exports, ["SecurityGroup"], () => require("./securityGroup"));
exports.SecurityGroupRuleSet = null;
utilities.lazyLoad(exports, ["SecurityGroupRuleSet"], () => require("./securityGroupRuleSet"));
exports.SqlserverBasicInstance = null;
utilities.lazyLoad(exports, ["SqlserverBasicInstance"], () => require("./sqlserverBasicInstance"));
exports.SqlserverGeneralCloudInstance = null;
utilities.lazyLoad(exports, ["SqlserverGeneralCloudInstance"], () => require("./sqlserverGeneralCloudInstance"));
exports.SqlserverInstance = null;
utilities.lazyLoad(exports, ["SqlserverInstance"], () => require("./sqlserverInstance"));
exports.SqlserverReadonlyInstance = null;
utilities.lazyLoad(exports, ["SqlserverReadonlyInstance"], () => require("./sqlserverReadonlyInstance"));
exports.SslCertificate = null;
utilities.lazyLoad(exports, ["SslCertificate"], () => require("./sslCertificate"));
exports.Subnet = null;
utilities.lazyLoad(exports, ["Subnet"], () => require("./subnet"));
exports.TcrCustomizedDomain = null;
utilities.lazyLoad(exports, ["TcrCustomizedDomain"], () => require("./tcrCustomizedDomain"));
exports.TcrInstance = null;
utilities.lazyLoad(exports, ["TcrInstance"], () => require("./tcrInstance"));
exports.TemGateway = null;
utilities.lazyLoad(exports, ["TemGateway"], () => require("./temGateway"));
exports.TeoAccelerationDomain = null;
utilities.lazyLoad(exports, ["TeoAccelerationDomain"], () => require("./teoAccelerationDomain"));
exports.TeoAliasDomain = null;
utilities.lazyLoad(exports, ["TeoAliasDomain"], () => require("./teoAliasDomain"));
exports.TeoApplicationProxy = null;
utilities.lazyLoad(exports, ["TeoApplicationProxy"], () => require("./teoApplicationProxy"));
exports.TeoApplicationProxyRule = null;
utilities.lazyLoad(exports, ["TeoApplicationProxyRule"], () => require("./teoApplicationProxyRule"));
exports.TeoBindSecurityTemplate = null;
utilities.lazyLoad(exports, ["TeoBindSecurityTemplate"], () => require("./teoBindSecurityTemplate"));
exports.TeoCertificateConfig = null;
utilities.lazyLoad(exports, ["TeoCertificateConfig"], () => require("./teoCertificateConfig"));
exports.TeoDnsRecord = null;
utilities.lazyLoad(exports, ["TeoDnsRecord"], () => require("./teoDnsRecord"));
exports.TeoL4Proxy = null;
utilities.lazyLoad(exports, ["TeoL4Proxy"], () => require("./teoL4Proxy"));
exports.TeoL4ProxyRule = null;
utilities.lazyLoad(exports, ["TeoL4ProxyRule"], () => require("./teoL4ProxyRule"));
exports.TeoOriginGroup = null;
utilities.lazyLoad(exports, ["TeoOriginGroup"], () => require("./teoOriginGroup"));
exports.TeoRealtimeLogDelivery = null;
utilities.lazyLoad(exports, ["TeoRealtimeLogDelivery"], () => require("./teoRealtimeLogDelivery"));
exports.TeoSecurityPolicyConfig = null;
utilities.lazyLoad(exports, ["TeoSecurityPolicyConfig"], () => require("./teoSecurityPolicyConfig"));
exports.TeoWebSecurityTemplate = null;
utilities.lazyLoad(exports, ["TeoWebSecurityTemplate"], () => require("./teoWebSecurityTemplate"));
exports.TeoZone = null;
utilities.lazyLoad(exports, ["TeoZone"], () => require("./teoZone"));
exports.TseCngwCertificate = null;
utilities.lazyLoad(exports, ["TseCngwCertificate"], () => require("./tseCngwCertificate"));
exports.TseCngwGateway = null;
utilities.lazyLoad(exports, ["TseCngwGateway"], () => require("./tseCngwGateway"));
exports.TseCngwRoute = null;
utilities.lazyLoad(exports, ["TseCngwRoute"], () => require("./tseCngwRoute"));
exports.TseCngwService = null;
utilities.lazyLoad(exports, ["TseCngwService"], () => require("./tseCngwService"));
exports.TseWafDomains = null;
utilities.lazyLoad(exports, ["TseWafDomains"], () => require("./tseWafDomains"));
exports.TseWafProtection = null;
utilities.lazyLoad(exports, ["TseWafProtection"], () => require("./tseWafProtection"));
exports.VodSuperPlayerConfig = null;
utilities.lazyLoad(exports, ["VodSuperPlayerConfig"], () => require("./vodSuperPlayerConfig"));
exports.Vpc = null;
utilities.lazyLoad(exports, ["Vpc"], () => require("./vpc"));
exports.WafClbDomain = null;
utilities.lazyLoad(exports, ["WafClbDomain"], () => require("./wafClbDomain"));
exports.WafClbInstance = null;
utilities.lazyLoad(exports, ["WafClbInstance"], () => require("./wafClbInstance"));
exports.WafDomainPostActionConfig = null;
utilities.lazyLoad(exports, ["WafDomainPostActionConfig"], () => require("./wafDomainPostActionConfig"));
exports.WafInstanceAttackLogPostConfig = null;
utilities.lazyLoad(exports, ["WafInstanceAttackLogPostConfig"], () => require("./wafInstanceAttackLogPostConfig"));
exports.WafLogPostClsFlow = null;
utilities.lazyLoad(exports, ["WafLogPostClsFlow"], () => require("./wafLogPostClsFlow"));
exports.WafModuleStatus = null;
utilities.lazyLoad(exports, ["WafModuleStatus"], () => require("./wafModuleStatus"));
exports.WafObject = null;
utilities.lazyLoad(exports, ["WafObject"], () => require("./wafObject"));
exports.WafOwaspRuleStatusConfig = null;
utilities.lazyLoad(exports, ["WafOwaspRuleStatusConfig"], () => require("./wafOwaspRuleStatusConfig"));
exports.WafProtectionMode = null;
utilities.lazyLoad(exports, ["WafProtectionMode"], () => require("./wafProtectionMode"));
exports.WafSaasDomain = null;
utilities.lazyLoad(exports, ["WafSaasDomain"], () => require("./wafSaasDomain"));
exports.WafSaasInstance = null;
utilities.lazyLoad(exports, ["WafSaasInstance"], () => require("./wafSaasInstance"));
exports.Provider = null;
utilities.lazyLoad(exports, ["Provider"], () => require("./provider"));
exports.types = require("./types");
const _module = {
    version: utilities.getVersion(),
    construct: (name, type, urn) => {
        switch (type) {
            case "tencentcloud:index/albServerAttachment:AlbServerAttachment":
                return new exports.AlbServerAttachment(name, undefined, { urn });
            case "tencentcloud:index/antiddosSchedulingDomainUserName:AntiddosSchedulingDomainUserName":
                return new exports.AntiddosSchedulingDomainUserName(name, undefined, { urn });
            case "tencentcloud:index/apiGatewayApi:ApiGatewayApi":
                return new exports.ApiGatewayApi(name, undefined, { urn });
            case "tencentcloud:index/apiGatewayCustomDomain:ApiGatewayCustomDomain":
                return new exports.ApiGatewayCustomDomain(name, undefined, { urn });
            case "tencentcloud:index/apiGatewayService:ApiGatewayService":
                return new exports.ApiGatewayService(name, undefined, { urn });
            case "tencentcloud:index/apiGatewayUpstream:ApiGatewayUpstream":
                return new exports.ApiGatewayUpstream(name, undefined, { urn });
            case "tencentcloud:index/auditTrack:AuditTrack":
                return new exports.AuditTrack(name, undefined, { urn });
            case "tencentcloud:index/cbsStorage:CbsStorage":
                return new exports.CbsStorage(name, undefined, { urn });
            case "tencentcloud:index/cdnDomain:CdnDomain":
                return new exports.CdnDomain(name, undefined, { urn });
            case "tencentcloud:index/clbAttachment:ClbAttachment":
                return new exports.ClbAttachment(name, undefined, { urn });
            case "tencentcloud:index/clbClsLogAttachment:ClbClsLogAttachment":
                return new exports.ClbClsLogAttachment(name, undefined, { urn });
            case "tencentcloud:index/clbFunctionTargetsAttachment:ClbFunctionTargetsAttachment":
                return new exports.ClbFunctionTargetsAttachment(name, undefined, { urn });
            case "tencentcloud:index/clbInstance:ClbInstance":
                return new exports.ClbInstance(name, undefined, { urn });
            case "tencentcloud:index/clbListener:ClbListener":
                return new exports.ClbListener(name, undefined, { urn });
            case "tencentcloud:index/clbListenerDefaultDomain:ClbListenerDefaultDomain":
                return new exports.ClbListenerDefaultDomain(name, undefined, { urn });
            case "tencentcloud:index/clbListenerRule:ClbListenerRule":
                return new exports.ClbListenerRule(name, undefined, { urn });
            case "tencentcloud:index/clbLogSet:ClbLogSet":
                return new exports.ClbLogSet(name, undefined, { urn });
            case "tencentcloud:index/clbLogTopic:ClbLogTopic":
                return new exports.ClbLogTopic(name, undefined, { urn });
            case "tencentcloud:index/clbRedirection:ClbRedirection":
                return new exports.ClbRedirection(name, undefined, { urn });
            case "tencentcloud:index/clsCloudProductLogTask:ClsCloudProductLogTask":
                return new exports.ClsCloudProductLogTask(name, undefined, { urn });
            case "tencentcloud:index/clsCloudProductLogTaskV2:ClsCloudProductLogTaskV2":
                return new exports.ClsCloudProductLogTaskV2(name, undefined, { urn });
            case "tencentcloud:index/clsCosShipper:ClsCosShipper":
                return new exports.ClsCosShipper(name, undefined, { urn });
            case "tencentcloud:index/clsIndex:ClsIndex":
                return new exports.ClsIndex(name, undefined, { urn });
            case "tencentcloud:index/clsLogset:ClsLogset":
                return new exports.ClsLogset(name, undefined, { urn });
            case "tencentcloud:index/clsTopic:ClsTopic":
                return new exports.ClsTopic(name, undefined, { urn });
            case "tencentcloud:index/cosBucket:CosBucket":
                return new exports.CosBucket(name, undefined, { urn });
            case "tencentcloud:index/cosBucketDomainCertificateAttachment:CosBucketDomainCertificateAttachment":
                return new exports.CosBucketDomainCertificateAttachment(name, undefined, { urn });
            case "tencentcloud:index/cosBucketInventory:CosBucketInventory":
                return new exports.CosBucketInventory(name, undefined, { urn });
            case "tencentcloud:index/cosBucketObject:CosBucketObject":
                return new exports.CosBucketObject(name, undefined, { urn });
            case "tencentcloud:index/cosBucketPolicy:CosBucketPolicy":
                return new exports.CosBucketPolicy(name, undefined, { urn });
            case "tencentcloud:index/cssDomain:CssDomain":
                return new exports.CssDomain(name, undefined, { urn });
            case "tencentcloud:index/cssPlayDomainCertAttachment:CssPlayDomainCertAttachment":
                return new exports.CssPlayDomainCertAttachment(name, undefined, { urn });
            case "tencentcloud:index/cynosdbAuditService:CynosdbAuditService":
                return new exports.CynosdbAuditService(name, undefined, { urn });
            case "tencentcloud:index/cynosdbBackupConfig:CynosdbBackupConfig":
                return new exports.CynosdbBackupConfig(name, undefined, { urn });
            case "tencentcloud:index/cynosdbCluster:CynosdbCluster":
                return new exports.CynosdbCluster(name, undefined, { urn });
            case "tencentcloud:index/cynosdbClusterV2:CynosdbClusterV2":
                return new exports.CynosdbClusterV2(name, undefined, { urn });
            case "tencentcloud:index/dayuL7Rule:DayuL7Rule":
                return new exports.DayuL7Rule(name, undefined, { urn });
            case "tencentcloud:index/dayuL7RuleV2:DayuL7RuleV2":
                return new exports.DayuL7RuleV2(name, undefined, { urn });
            case "tencentcloud:index/dcdbDbInstance:DcdbDbInstance":
                return new exports.DcdbDbInstance(name, undefined, { urn });
            case "tencentcloud:index/dcdbHourdbInstance:DcdbHourdbInstance":
                return new exports.DcdbHourdbInstance(name, undefined, { urn });
            case "tencentcloud:index/dnat:Dnat":
                return new exports.Dnat(name, undefined, { urn });
            case "tencentcloud:index/dnspodDomainAlias:DnspodDomainAlias":
                return new exports.DnspodDomainAlias(name, undefined, { urn });
            case "tencentcloud:index/dnspodDomainInstance:DnspodDomainInstance":
                return new exports.DnspodDomainInstance(name, undefined, { urn });
            case "tencentcloud:index/dnspodRecord:DnspodRecord":
                return new exports.DnspodRecord(name, undefined, { urn });
            case "tencentcloud:index/eip:Eip":
                return new exports.Eip(name, undefined, { urn });
            case "tencentcloud:index/eipAssociation:EipAssociation":
                return new exports.EipAssociation(name, undefined, { urn });
            case "tencentcloud:index/eni:Eni":
                return new exports.Eni(name, undefined, { urn });
            case "tencentcloud:index/eniAttachment:EniAttachment":
                return new exports.EniAttachment(name, undefined, { urn });
            case "tencentcloud:index/eventsAuditTrack:EventsAuditTrack":
                return new exports.EventsAuditTrack(name, undefined, { urn });
            case "tencentcloud:index/ga2EndpointGroup:Ga2EndpointGroup":
                return new exports.Ga2EndpointGroup(name, undefined, { urn });
            case "tencentcloud:index/ga2ForwardingPolicy:Ga2ForwardingPolicy":
                return new exports.Ga2ForwardingPolicy(name, undefined, { urn });
            case "tencentcloud:index/ga2GlobalAccelerator:Ga2GlobalAccelerator":
                return new exports.Ga2GlobalAccelerator(name, undefined, { urn });
            case "tencentcloud:index/ga2Listener:Ga2Listener":
                return new exports.Ga2Listener(name, undefined, { urn });
            case "tencentcloud:index/gaapGlobalDomain:GaapGlobalDomain":
                return new exports.GaapGlobalDomain(name, undefined, { urn });
            case "tencentcloud:index/gaapHttpDomain:GaapHttpDomain":
                return new exports.GaapHttpDomain(name, undefined, { urn });
            case "tencentcloud:index/gaapHttpRule:GaapHttpRule":
                return new exports.GaapHttpRule(name, undefined, { urn });
            case "tencentcloud:index/gaapLayer4Listener:GaapLayer4Listener":
                return new exports.GaapLayer4Listener(name, undefined, { urn });
            case "tencentcloud:index/gaapLayer7Listener:GaapLayer7Listener":
                return new exports.GaapLayer7Listener(name, undefined, { urn });
            case "tencentcloud:index/gaapProxy:GaapProxy":
                return new exports.GaapProxy(name, undefined, { urn });
            case "tencentcloud:index/gaapRealserver:GaapRealserver":
                return new exports.GaapRealserver(name, undefined, { urn });
            case "tencentcloud:index/haVip:HaVip":
                return new exports.HaVip(name, undefined, { urn });
            case "tencentcloud:index/haVipEipAttachment:HaVipEipAttachment":
                return new exports.HaVipEipAttachment(name, undefined, { urn });
            case "tencentcloud:index/haVipInstanceAttachment:HaVipInstanceAttachment":
                return new exports.HaVipInstanceAttachment(name, undefined, { urn });
            case "tencentcloud:index/igtmInstance:IgtmInstance":
                return new exports.IgtmInstance(name, undefined, { urn });
            case "tencentcloud:index/instance:Instance":
                return new exports.Instance(name, undefined, { urn });
            case "tencentcloud:index/instanceSet:InstanceSet":
                return new exports.InstanceSet(name, undefined, { urn });
            case "tencentcloud:index/keyPair:KeyPair":
                return new exports.KeyPair(name, undefined, { urn });
            case "tencentcloud:index/kubernetesCluster:KubernetesCluster":
                return new exports.KubernetesCluster(name, undefined, { urn });
            case "tencentcloud:index/kubernetesClusterEndpoint:KubernetesClusterEndpoint":
                return new exports.KubernetesClusterEndpoint(name, undefined, { urn });
            case "tencentcloud:index/lb:Lb":
                return new exports.Lb(name, undefined, { urn });
            case "tencentcloud:index/lighthouseInstance:LighthouseInstance":
                return new exports.LighthouseInstance(name, undefined, { urn });
            case "tencentcloud:index/mariadbHourDbInstance:MariadbHourDbInstance":
                return new exports.MariadbHourDbInstance(name, undefined, { urn });
            case "tencentcloud:index/mariadbInstance:MariadbInstance":
                return new exports.MariadbInstance(name, undefined, { urn });
            case "tencentcloud:index/mongodbAuditService:MongodbAuditService":
                return new exports.MongodbAuditService(name, undefined, { urn });
            case "tencentcloud:index/mongodbInstance:MongodbInstance":
                return new exports.MongodbInstance(name, undefined, { urn });
            case "tencentcloud:index/mongodbReadonlyInstance:MongodbReadonlyInstance":
                return new exports.MongodbReadonlyInstance(name, undefined, { urn });
            case "tencentcloud:index/mongodbShardingInstance:MongodbShardingInstance":
                return new exports.MongodbShardingInstance(name, undefined, { urn });
            case "tencentcloud:index/mongodbStandbyInstance:MongodbStandbyInstance":
                return new exports.MongodbStandbyInstance(name, undefined, { urn });
            case "tencentcloud:index/mysqlAuditService:MysqlAuditService":
                return new exports.MysqlAuditService(name, undefined, { urn });
            case "tencentcloud:index/mysqlClsLogAttachment:MysqlClsLogAttachment":
                return new exports.MysqlClsLogAttachment(name, undefined, { urn });
            case "tencentcloud:index/mysqlDrInstance:MysqlDrInstance":
                return new exports.MysqlDrInstance(name, undefined, { urn });
            case "tencentcloud:index/mysqlInstance:MysqlInstance":
                return new exports.MysqlInstance(name, undefined, { urn });
            case "tencentcloud:index/mysqlReadonlyInstance:MysqlReadonlyInstance":
                return new exports.MysqlReadonlyInstance(name, undefined, { urn });
            case "tencentcloud:index/mysqlRemoteBackupConfig:MysqlRemoteBackupConfig":
                return new exports.MysqlRemoteBackupConfig(name, undefined, { urn });
            case "tencentcloud:index/natGateway:NatGateway":
                return new exports.NatGateway(name, undefined, { urn });
            case "tencentcloud:index/postgresAuditService:PostgresAuditService":
                return new exports.PostgresAuditService(name, undefined, { urn });
            case "tencentcloud:index/postgresqlCloneDbInstance:PostgresqlCloneDbInstance":
                return new exports.PostgresqlCloneDbInstance(name, undefined, { urn });
            case "tencentcloud:index/postgresqlInstance:PostgresqlInstance":
                return new exports.PostgresqlInstance(name, undefined, { urn });
            case "tencentcloud:index/postgresqlReadonlyInstance:PostgresqlReadonlyInstance":
                return new exports.PostgresqlReadonlyInstance(name, undefined, { urn });
            case "tencentcloud:index/postgresqlReadonlyInstanceV2:PostgresqlReadonlyInstanceV2":
                return new exports.PostgresqlReadonlyInstanceV2(name, undefined, { urn });
            case "tencentcloud:index/redisAuditLog:RedisAuditLog":
                return new exports.RedisAuditLog(name, undefined, { urn });
            case "tencentcloud:index/redisInstance:RedisInstance":
                return new exports.RedisInstance(name, undefined, { urn });
            case "tencentcloud:index/redisLogDelivery:RedisLogDelivery":
                return new exports.RedisLogDelivery(name, undefined, { urn });
            case "tencentcloud:index/scfCustomDomain:ScfCustomDomain":
                return new exports.ScfCustomDomain(name, undefined, { urn });
            case "tencentcloud:index/scfFunction:ScfFunction":
                return new exports.ScfFunction(name, undefined, { urn });
            case "tencentcloud:index/scfTrigger:ScfTrigger":
                return new exports.ScfTrigger(name, undefined, { urn });
            case "tencentcloud:index/securityGroup:SecurityGroup":
                return new exports.SecurityGroup(name, undefined, { urn });
            case "tencentcloud:index/securityGroupRuleSet:SecurityGroupRuleSet":
                return new exports.SecurityGroupRuleSet(name, undefined, { urn });
            case "tencentcloud:index/sqlserverBasicInstance:SqlserverBasicInstance":
                return new exports.SqlserverBasicInstance(name, undefined, { urn });
            case "tencentcloud:index/sqlserverGeneralCloudInstance:SqlserverGeneralCloudInstance":
                return new exports.SqlserverGeneralCloudInstance(name, undefined, { urn });
            case "tencentcloud:index/sqlserverInstance:SqlserverInstance":
                return new exports.SqlserverInstance(name, undefined, { urn });
            case "tencentcloud:index/sqlserverReadonlyInstance:SqlserverReadonlyInstance":
                return new exports.SqlserverReadonlyInstance(name, undefined, { urn });
            case "tencentcloud:index/sslCertificate:SslCertificate":
                return new exports.SslCertificate(name, undefined, { urn });
            case "tencentcloud:index/subnet:Subnet":
                return new exports.Subnet(name, undefined, { urn });
            case "tencentcloud:index/tcrCustomizedDomain:TcrCustomizedDomain":
                return new exports.TcrCustomizedDomain(name, undefined, { urn });
            case "tencentcloud:index/tcrInstance:TcrInstance":
                return new exports.TcrInstance(name, undefined, { urn });
            case "tencentcloud:index/temGateway:TemGateway":
                return new exports.TemGateway(name, undefined, { urn });
            case "tencentcloud:index/teoAccelerationDomain:TeoAccelerationDomain":
                return new exports.TeoAccelerationDomain(name, undefined, { urn });
            case "tencentcloud:index/teoAliasDomain:TeoAliasDomain":
                return new exports.TeoAliasDomain(name, undefined, { urn });
            case "tencentcloud:index/teoApplicationProxy:TeoApplicationProxy":
                return new exports.TeoApplicationProxy(name, undefined, { urn });
            case "tencentcloud:index/teoApplicationProxyRule:TeoApplicationProxyRule":
                return new exports.TeoApplicationProxyRule(name, undefined, { urn });
            case "tencentcloud:index/teoBindSecurityTemplate:TeoBindSecurityTemplate":
                return new exports.TeoBindSecurityTemplate(name, undefined, { urn });
            case "tencentcloud:index/teoCertificateConfig:TeoCertificateConfig":
                return new exports.TeoCertificateConfig(name, undefined, { urn });
            case "tencentcloud:index/teoDnsRecord:TeoDnsRecord":
                return new exports.TeoDnsRecord(name, undefined, { urn });
            case "tencentcloud:index/teoL4Proxy:TeoL4Proxy":
                return new exports.TeoL4Proxy(name, undefined, { urn });
            case "tencentcloud:index/teoL4ProxyRule:TeoL4ProxyRule":
                return new exports.TeoL4ProxyRule(name, undefined, { urn });
            case "tencentcloud:index/teoOriginGroup:TeoOriginGroup":
                return new exports.TeoOriginGroup(name, undefined, { urn });
            case "tencentcloud:index/teoRealtimeLogDelivery:TeoRealtimeLogDelivery":
                return new exports.TeoRealtimeLogDelivery(name, undefined, { urn });
            case "tencentcloud:index/teoSecurityPolicyConfig:TeoSecurityPolicyConfig":
                return new exports.TeoSecurityPolicyConfig(name, undefined, { urn });
            case "tencentcloud:index/teoWebSecurityTemplate:TeoWebSecurityTemplate":
                return new exports.TeoWebSecurityTemplate(name, undefined, { urn });
            case "tencentcloud:index/teoZone:TeoZone":
                return new exports.TeoZone(name, undefined, { urn });
            case "tencentcloud:index/tseCngwCertificate:TseCngwCertificate":
                return new exports.TseCngwCertificate(name, undefined, { urn });
            case "tencentcloud:index/tseCngwGateway:TseCngwGateway":
                return new exports.TseCngwGateway(name, undefined, { urn });
            case "tencentcloud:index/tseCngwRoute:TseCngwRoute":
                return new exports.TseCngwRoute(name, undefined, { urn });
            case "tencentcloud:index/tseCngwService:TseCngwService":
                return new exports.TseCngwService(name, undefined, { urn });
            case "tencentcloud:index/tseWafDomains:TseWafDomains":
                return new exports.TseWafDomains(name, undefined, { urn });
            case "tencentcloud:index/tseWafProtection:TseWafProtection":
                return new exports.TseWafProtection(name, undefined, { urn });
            case "tencentcloud:index/vodSuperPlayerConfig:VodSuperPlayerConfig":
                return new exports.VodSuperPlayerConfig(name, undefined, { urn });
            case "tencentcloud:index/vpc:Vpc":
                return new exports.Vpc(name, undefined, { urn });
            case "tencentcloud:index/wafClbDomain:WafClbDomain":
                return new exports.WafClbDomain(name, undefined, { urn });
            case "tencentcloud:index/wafClbInstance:WafClbInstance":
                return new exports.WafClbInstance(name, undefined, { urn });
            case "tencentcloud:index/wafDomainPostActionConfig:WafDomainPostActionConfig":
                return new exports.WafDomainPostActionConfig(name, undefined, { urn });
            case "tencentcloud:index/wafInstanceAttackLogPostConfig:WafInstanceAttackLogPostConfig":
                return new exports.WafInstanceAttackLogPostConfig(name, undefined, { urn });
            case "tencentcloud:index/wafLogPostClsFlow:WafLogPostClsFlow":
                return new exports.WafLogPostClsFlow(name, undefined, { urn });
            case "tencentcloud:index/wafModuleStatus:WafModuleStatus":
                return new exports.WafModuleStatus(name, undefined, { urn });
            case "tencentcloud:index/wafObject:WafObject":
                return new exports.WafObject(name, undefined, { urn });
            case "tencentcloud:index/wafOwaspRuleStatusConfig:WafOwaspRuleStatusConfig":
                return new exports.WafOwaspRuleStatusConfig(name, undefined, { urn });
            case "tencentcloud:index/wafProtectionMode:WafProtectionMode":
                return new exports.WafProtectionMode(name, undefined, { urn });
            case "tencentcloud:index/wafSaasDomain:WafSaasDomain":
                return new exports.WafSaasDomain(name, undefined, { urn });
            case "tencentcloud:index/wafSaasInstance:WafSaasInstance":
                return new exports.WafSaasInstance(name, undefined, { urn });
            default:
                throw new Error(`unknown resource type ${type}`);
        }
    },
};
pulumi.runtime.registerResourceModule("tencentcloud", "index/albServerAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/antiddosSchedulingDomainUserName", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/apiGatewayApi", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/apiGatewayCustomDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/apiGatewayService", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/apiGatewayUpstream", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/auditTrack", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cbsStorage", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cdnDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbClsLogAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbFunctionTargetsAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbListener", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbListenerDefaultDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbListenerRule", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbLogSet", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbLogTopic", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clbRedirection", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clsCloudProductLogTask", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clsCloudProductLogTaskV2", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clsCosShipper", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clsIndex", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clsLogset", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/clsTopic", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cosBucket", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cosBucketDomainCertificateAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cosBucketInventory", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cosBucketObject", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cosBucketPolicy", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cssDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cssPlayDomainCertAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cynosdbAuditService", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cynosdbBackupConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cynosdbCluster", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/cynosdbClusterV2", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dayuL7Rule", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dayuL7RuleV2", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dcdbDbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dcdbHourdbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dnat", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dnspodDomainAlias", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dnspodDomainInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/dnspodRecord", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/eip", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/eipAssociation", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/eni", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/eniAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/eventsAuditTrack", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/ga2EndpointGroup", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/ga2ForwardingPolicy", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/ga2GlobalAccelerator", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/ga2Listener", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/gaapGlobalDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/gaapHttpDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/gaapHttpRule", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/gaapLayer4Listener", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/gaapLayer7Listener", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/gaapProxy", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/gaapRealserver", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/haVip", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/haVipEipAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/haVipInstanceAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/igtmInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/instance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/instanceSet", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/keyPair", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/kubernetesCluster", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/kubernetesClusterEndpoint", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/lb", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/lighthouseInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mariadbHourDbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mariadbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mongodbAuditService", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mongodbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mongodbReadonlyInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mongodbShardingInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mongodbStandbyInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mysqlAuditService", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mysqlClsLogAttachment", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mysqlDrInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mysqlInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mysqlReadonlyInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/mysqlRemoteBackupConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/natGateway", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/postgresAuditService", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/postgresqlCloneDbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/postgresqlInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/postgresqlReadonlyInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/postgresqlReadonlyInstanceV2", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/redisAuditLog", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/redisInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/redisLogDelivery", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/scfCustomDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/scfFunction", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/scfTrigger", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/securityGroup", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/securityGroupRuleSet", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/sqlserverBasicInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/sqlserverGeneralCloudInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/sqlserverInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/sqlserverReadonlyInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/sslCertificate", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/subnet", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tcrCustomizedDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tcrInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/temGateway", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoAccelerationDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoAliasDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoApplicationProxy", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoApplicationProxyRule", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoBindSecurityTemplate", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoCertificateConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoDnsRecord", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoL4Proxy", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoL4ProxyRule", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoOriginGroup", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoRealtimeLogDelivery", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoSecurityPolicyConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoWebSecurityTemplate", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/teoZone", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tseCngwCertificate", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tseCngwGateway", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tseCngwRoute", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tseCngwService", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tseWafDomains", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/tseWafProtection", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/vodSuperPlayerConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/vpc", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafClbDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafClbInstance", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafDomainPostActionConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafInstanceAttackLogPostConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafLogPostClsFlow", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafModuleStatus", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafObject", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafOwaspRuleStatusConfig", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafProtectionMode", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafSaasDomain", _module);
pulumi.runtime.registerResourceModule("tencentcloud", "index/wafSaasInstance", _module);
pulumi.runtime.registerResourcePackage("tencentcloud", {
    version: utilities.getVersion(),
    constructProvider: (name, type, urn) => {
        if (type !== "pulumi:providers:tencentcloud") {
            throw new Error(`unknown provider type ${type}`);
        }
        return new exports.Provider(name, undefined, { urn });
    },
});
