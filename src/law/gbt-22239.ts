import { type Article, type Grade, type Ground, type Instrument, statute, type Text } from "../kernel";

const instrument: Instrument = {
    key: "gbt-22239",
    title: { zh: "信息安全技术 网络安全等级保护基本要求", en: "Baseline for Classified Protection of Cybersecurity" },
    number: "GB/T 22239-2019",
    inForceFrom: "2019-12-01",
    grade: "A",
    source: "https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=BAFB47E8874764186BDB7865E8344DAF",
};

/** One demand of the standard: its clause at level 2 (chapter 7), where that level has it, and its clause at level 3 (chapter 8). */
export interface Clauses {
    readonly level2?: Article;
    readonly level3: Article;
}

/** A demand that both levels make. */
export interface ClausePair extends Clauses {
    readonly level2: Article;
}

/** `8.1.3.5 a)` as it is cited: `第8.1.3.5条a)项` and `cl. 8.1.3.5 a)`. */
function clauseCite(number: string): Text {
    const [clause, item] = number.split(" ");
    return { zh: `第${clause}条${item === undefined ? "" : `${item}项`}`, en: `cl. ${number}` };
}

const clause = (level: 2 | 3, number: string, gist: Text, grade: Grade): Article => ({
    instrument,
    cite: clauseCite(number),
    gist,
    grade,
    level,
});

/** A demand of both levels; `gist3` is given where level 3 asks for more. */
const both = (number2: string, number3: string, gist: Text, gist3: Text = gist, grade: Grade = "B"): ClausePair => ({
    level2: clause(2, number2, gist, grade),
    level3: clause(3, number3, gist3, grade),
});

const levelThree = (number: string, gist: Text): Clauses => ({ level3: clause(3, number, gist, "B") });

/** The statute grounds of one or more demands, level 2 before level 3 within each; a demand of level 3 alone gives one. */
export function clausesOf(...demands: readonly [Clauses, ...Clauses[]]): [Ground, ...Ground[]] {
    const grounds = demands.flatMap(({ level2, level3 }) => [...(level2 === undefined ? [] : [statute(level2)]), statute(level3)]);
    return grounds as [Ground, ...Ground[]];
}

/**
 * GB/T 22239-2019, technical part and cloud extension, levels 2 and 3. Title, number and date are grade A from the national
 * register of standards; the text is published as page images, so that clause numbers and demands rest on several independent
 * repetitions (rule packs of clouds, mapping tables, the list of a scanner) which agree: grade B. What only structure suggests
 * and nobody repeats (`gradingAndFiling`) is `unverified`. The six months of log retention are not in this standard.
 */
export const gbt22239 = {
    instrument,

    networkCapacity: levelThree("8.1.2.1 a)", { zh: "网络设备的处理能力扛得住业务高峰。", en: "Network devices carry the peak load." }),
    bandwidth: levelThree("8.1.2.1 b)", {
        zh: "各段网络的带宽扛得住业务高峰。",
        en: "Every part of the network has bandwidth for the peak.",
    }),
    networkZones: both("7.1.2.1 a)", "8.1.2.1 c)", {
        zh: "网络分区，每个区有自己的地址段，便于管控。",
        en: "The network is divided into zones, each with addresses of its own.",
    }),
    importantZonesInside: both("7.1.2.1 b)", "8.1.2.1 d)", {
        zh: "重要区域不贴着边界放，与其他区域可靠隔离。",
        en: "Important zones do not lie at the border and are reliably cut off from the others.",
    }),
    networkRedundancy: levelThree("8.1.2.1 e)", {
        zh: "线路、关键网络设备和关键计算设备有硬件冗余。",
        en: "Lines, key network devices and key machines are redundant in hardware.",
    }),
    integrityInTransit: both(
        "7.1.2.2",
        "8.1.2.2 a)",
        { zh: "用校验技术保证通信数据不被篡改。", en: "Check values keep data intact in transit." },
        { zh: "用校验或密码技术保证通信数据不被篡改。", en: "Check values or cryptography keep data intact in transit." },
    ),
    confidentialityInTransit: levelThree("8.1.2.2 b)", {
        zh: "用密码技术保证通信数据不被窃看。",
        en: "Cryptography keeps data secret in transit.",
    }),
    trustedBootOnNetwork: both("7.1.2.3", "8.1.2.3", {
        zh: "通信设备可基于可信根验证启动程序和配置（可选）。",
        en: "Communication devices may verify boot code and settings from a root of trust (optional).",
    }),

    controlledBorder: both("7.1.3.1", "8.1.3.1 a)", {
        zh: "跨边界的流量只走边界设备的受控接口。",
        en: "Traffic crosses the border through controlled interfaces only.",
    }),
    inwardConnections: levelThree("8.1.3.1 b)", {
        zh: "查得出或限得住私接进内网的设备。",
        en: "Unauthorised devices joining the inner network are found or kept out.",
    }),
    outwardConnections: levelThree("8.1.3.1 c)", {
        zh: "查得出或限得住内部用户私自外联。",
        en: "Inner users connecting outwards without leave are found or kept in.",
    }),
    wirelessLimited: levelThree("8.1.3.1 d)", {
        zh: "无线网络受限使用，只经受控边界接入内网。",
        en: "Wireless use is limited and enters through a controlled border.",
    }),
    borderDenyByDefault: both("7.1.3.2 a)", "8.1.3.2 a)", {
        zh: "边界和区域之间按策略访问，除放行的以外默认拒绝。",
        en: "Between zones and at the border everything is denied unless a rule allows it.",
    }),
    borderRulesMinimal: both("7.1.3.2 b)", "8.1.3.2 b)", {
        zh: "删掉多余、失效的访问规则，规则条数尽量少。",
        en: "Surplus and dead rules are removed; the list is as short as can be.",
    }),
    borderRulesByAddressAndPort: both("7.1.3.2 c)", "8.1.3.2 c)", {
        zh: "按源和目的地址、端口、协议检查数据包。",
        en: "Packets are judged by source, destination, ports and protocol.",
    }),
    borderRulesBySession: both("7.1.3.2 d)", "8.1.3.2 d)", {
        zh: "能按会话状态明确放行或拒绝。",
        en: "The state of the session decides whether data may pass.",
    }),
    borderRulesByApplication: levelThree("8.1.3.2 e)", {
        zh: "进出网络的流量按应用协议和内容做访问控制。",
        en: "Traffic in and out is controlled by application protocol and content.",
    }),
    intrusionPrevention: both(
        "7.1.3.3",
        "8.1.3.3 a)",
        { zh: "在关键节点监视网络攻击；二级只要求监视。", en: "Attacks are watched for at key nodes; level 2 asks to monitor, no more." },
        { zh: "在关键节点检测、阻止或限制外部发起的攻击。", en: "Attacks from outside are detected, prevented or limited at key nodes." },
    ),
    intrusionFromInside: levelThree("8.1.3.3 b)", {
        zh: "在关键节点检测、阻止或限制内部发起的攻击。",
        en: "Attacks from inside are detected, prevented or limited at key nodes.",
    }),
    newAttacksAnalysed: levelThree("8.1.3.3 c)", {
        zh: "分析网络行为，发现新型攻击。",
        en: "Network behaviour is analysed so that new kinds of attack are found.",
    }),
    attacksRecorded: levelThree("8.1.3.3 d)", {
        zh: "记下攻击的来源、类型、目标和时间，严重的要告警。",
        en: "Source, kind, target and time of an attack are recorded, and a grave one raises an alarm.",
    }),
    malwareAtBorder: both("7.1.3.4", "8.1.3.4 a)", {
        zh: "在关键节点检测并清除恶意代码，防护保持更新。",
        en: "Malware is detected and removed at key nodes, with protection kept up to date.",
    }),
    spam: levelThree("8.1.3.4 b)", {
        zh: "在关键节点检测并防护垃圾邮件，机制保持更新。",
        en: "Spam is detected and held off at key nodes, with protection kept up to date.",
    }),
    boundaryAudit: both("7.1.3.5 a)", "8.1.3.5 a)", {
        zh: "边界和重要节点有安全审计，覆盖每个用户，记下重要行为和安全事件。",
        en: "Borders and key nodes are audited for every user, with important actions and security events.",
    }),
    boundaryAuditFields: both("7.1.3.5 b)", "8.1.3.5 b)", {
        zh: "审计记录写明时间、用户、事件类型、是否成功等。",
        en: "A record says when, who, what kind of event, and whether it succeeded.",
    }),
    boundaryAuditProtected: both("7.1.3.5 c)", "8.1.3.5 c)", {
        zh: "审计记录要保护、要定期备份，不能被误删、篡改或覆盖。",
        en: "Records are protected and backed up, safe from unexpected deletion, change or overwriting.",
    }),
    remoteUsersAudited: levelThree("8.1.3.5 d)", {
        zh: "远程访问和上互联网的用户行为单独审计、分析。",
        en: "Remote users and users of the internet are audited and analysed apart.",
    }),

    identityUnique: both("7.1.4.1 a)", "8.1.4.1 a)", {
        zh: "用户身份唯一，登录要鉴别，口令够复杂并定期更换。",
        en: "Each user has an identity of their own and signs in with a complex secret that is changed at intervals.",
    }),
    loginFailures: both("7.1.4.1 b)", "8.1.4.1 b)", {
        zh: "登录失败有处理：结束会话、限次数、超时退出。",
        en: "Failed sign-ins are handled: the session ends, tries are limited, idle sessions time out.",
    }),
    credentialsInTransit: both("7.1.4.1 c)", "8.1.4.1 c)", {
        zh: "远程管理时，鉴别信息在传输中不能被窃听。",
        en: "In remote administration, credentials cannot be overheard on the way.",
    }),
    secondFactor: levelThree("8.1.4.1 d)", {
        zh: "用两种以上鉴别技术组合登录，其中一种用密码技术。",
        en: "Sign-in combines at least two factors, one of them cryptographic.",
    }),
    accountsAssigned: both("7.1.4.2 a)", "8.1.4.2 a)", {
        zh: "给登录的用户分配账户和权限。",
        en: "Users who sign in have accounts and rights assigned.",
    }),
    defaultAccounts: both("7.1.4.2 b)", "8.1.4.2 b)", {
        zh: "默认账户改名或删除，默认口令改掉。",
        en: "Default accounts are renamed or removed and default passwords changed.",
    }),
    idleAccounts: both("7.1.4.2 c)", "8.1.4.2 c)", {
        zh: "清理多余、过期账户，不共用账户。",
        en: "Surplus and expired accounts are removed, and none is shared.",
    }),
    leastPrivilege: both("7.1.4.2 d)", "8.1.4.2 d)", {
        zh: "管理用户只给必需的最小权限，权限互相分离。",
        en: "Administrators have the least rights they need, and their rights are separated.",
    }),
    accessPolicyBySubject: levelThree("8.1.4.2 e)", {
        zh: "访问策略由授权主体配置，规定谁能访问什么。",
        en: "An authorised party sets the policy of who may access what.",
    }),
    accessGranularity: levelThree("8.1.4.2 f)", {
        zh: "控制粒度：主体到用户或进程，客体到文件或数据库表。",
        en: "Control reaches single users or processes, and single files or database tables.",
    }),
    securityLabels: levelThree("8.1.4.2 g)", {
        zh: "重要主体和客体打安全标记，按标记控制访问。",
        en: "Important subjects and objects carry security labels that decide access.",
    }),
    auditOnCompute: both("7.1.4.3 a)", "8.1.4.3 a)", {
        zh: "启用安全审计，覆盖每个用户，记下重要行为和安全事件。",
        en: "Security audit is on for every user, with important actions and security events.",
    }),
    auditRecordFields: both("7.1.4.3 b)", "8.1.4.3 b)", {
        zh: "审计记录写明时间、用户、事件类型、是否成功等。",
        en: "A record says when, who, what kind of event, and whether it succeeded.",
    }),
    auditRecordsProtected: both("7.1.4.3 c)", "8.1.4.3 c)", {
        zh: "审计记录要保护、要定期备份，不能被误删、篡改或覆盖。",
        en: "Records are protected and backed up, safe from unexpected deletion, change or overwriting.",
    }),
    auditProcessProtected: levelThree("8.1.4.3 d)", {
        zh: "审计进程不能被随意中断。",
        en: "The audit process cannot be stopped without authority.",
    }),
    minimalInstall: both("7.1.4.4 a)", "8.1.4.4 a)", {
        zh: "系统最小安装，只装用得着的组件和程序。",
        en: "Only the components and programs that are needed are installed.",
    }),
    portsClosed: both("7.1.4.4 b)", "8.1.4.4 b)", {
        zh: "关掉用不着的服务、默认共享和高危端口。",
        en: "Needless services, default shares and dangerous ports are closed.",
    }),
    adminSourcesLimited: both("7.1.4.4 c)", "8.1.4.4 c)", {
        zh: "限定管理终端的接入方式或来源地址范围。",
        en: "Administration is limited to set ways of access or source addresses.",
    }),
    inputValidated: both("7.1.4.4 d)", "8.1.4.4 d)", {
        zh: "人机接口和通信接口的输入要校验。",
        en: "Input by people and over interfaces is validated.",
    }),
    vulnerabilitiesPatched: both("7.1.4.4 e)", "8.1.4.4 e)", {
        zh: "能发现已知漏洞，测试评估后及时修补。",
        en: "Known weaknesses are found and, once tested, patched in time.",
    }),
    intrusionOnHosts: levelThree("8.1.4.4 f)", {
        zh: "检测对重要节点的入侵，严重的要告警。",
        en: "Intrusions on key nodes are detected, and a grave one raises an alarm.",
    }),
    malwareOnHosts: both(
        "7.1.4.5",
        "8.1.4.5",
        { zh: "装防恶意代码软件或有同等机制，及时升级。", en: "Anti-malware software, or the like, is installed and kept up to date." },
        {
            zh: "用防恶意代码技术或主动免疫可信机制，及时识别并阻断入侵和病毒。",
            en: "Anti-malware or trusted immunity recognises intrusions and viruses in time and stops them.",
        },
    ),
    trustedBootOnHosts: both("7.1.4.6", "8.1.4.6", {
        zh: "计算设备可基于可信根验证启动程序和配置（可选）。",
        en: "Machines may verify boot code and settings from a root of trust (optional).",
    }),
    dataIntegrityInTransit: both(
        "7.1.4.7",
        "8.1.4.7 a)",
        { zh: "用校验技术保证重要数据传输不被篡改。", en: "Check values keep important data intact in transit." },
        {
            zh: "用校验或密码技术保证鉴别、业务、审计、配置、个人信息等重要数据传输不被篡改。",
            en: "Check values or cryptography keep important data intact in transit: credentials, business, audit, settings, personal.",
        },
    ),
    dataIntegrityAtRest: levelThree("8.1.4.7 b)", {
        zh: "用校验或密码技术保证重要数据存储不被篡改。",
        en: "Check values or cryptography keep important data intact at rest.",
    }),
    dataConfidentialityInTransit: levelThree("8.1.4.8 a)", {
        zh: "用密码技术保证鉴别数据、重要业务数据和个人信息传输保密。",
        en: "Cryptography keeps credentials, important business data and personal data secret in transit.",
    }),
    dataConfidentialityAtRest: levelThree("8.1.4.8 b)", {
        zh: "用密码技术保证鉴别数据、重要业务数据和个人信息存储保密。",
        en: "Cryptography keeps credentials, important business data and personal data secret at rest.",
    }),
    localBackup: both("7.1.4.8 a)", "8.1.4.9 a)", {
        zh: "重要数据有本地备份，也恢复得出来。",
        en: "Important data has a local backup from which it can be restored.",
    }),
    remoteBackup: both(
        "7.1.4.8 b)",
        "8.1.4.9 b)",
        { zh: "重要数据定时批量备到异地。", en: "Important data is copied in batches, at set times, to another place." },
        { zh: "重要数据实时备到异地。", en: "Important data is copied to another place in real time." },
    ),
    hotRedundancy: levelThree("8.1.4.9 c)", {
        zh: "重要数据处理系统有热冗余，保证可用。",
        en: "Systems that process important data run with hot redundancy.",
    }),
    residualCredentials: both("7.1.4.9", "8.1.4.10 a)", {
        zh: "鉴别信息占用的存储空间，释放前彻底清除。",
        en: "Storage that held credentials is wiped before it is released.",
    }),
    residualSensitiveData: levelThree("8.1.4.10 b)", {
        zh: "敏感数据占用的存储空间，释放前彻底清除。",
        en: "Storage that held sensitive data is wiped before it is released.",
    }),
    personalDataNeeded: both("7.1.4.10 a)", "8.1.4.11 a)", {
        zh: "只采集、保存业务必需的个人信息。",
        en: "Only the personal information that the business needs is gathered and kept.",
    }),
    personalDataAuthorised: both("7.1.4.10 b)", "8.1.4.11 b)", {
        zh: "禁止越权访问和违规使用个人信息。",
        en: "Unauthorised access to and use of personal information is barred.",
    }),

    systemAdministration: both("7.1.5.1", "8.1.5.1", {
        zh: "系统管理员要鉴别身份，只用指定方式操作，操作受审计。",
        en: "System administrators are authenticated, act in set ways only, and are audited.",
    }),
    auditAdministration: both("7.1.5.2", "8.1.5.2", {
        zh: "审计管理员单列，由其分析、保存、查询审计记录，本人操作也受审计。",
        en: "Auditors are a role of their own; they analyse, keep and query the records, and are audited too.",
    }),
    securityAdministration: levelThree("8.1.5.3", {
        zh: "安全管理员单列，由其配置安全策略，操作受审计。",
        en: "Security administrators are a role of their own; they set the security policy and are audited.",
    }),
    managementZone: levelThree("8.1.5.4 a)", {
        zh: "划出专门的管理区域，集中管控安全设备和组件。",
        en: "A management zone of its own controls the security devices.",
    }),
    managementPath: levelThree("8.1.5.4 b)", {
        zh: "管理流量走安全的传输路径。",
        en: "Management traffic takes a secure path.",
    }),
    centralMonitoring: levelThree("8.1.5.4 c)", {
        zh: "链路、设备、服务器的运行状况集中监测。",
        en: "Links, devices and servers are monitored centrally.",
    }),
    centralAudit: levelThree("8.1.5.4 d)", {
        zh: "分散的审计数据集中汇总、分析，留存时间按法律法规执行。",
        en: "Scattered audit data is collected and analysed centrally and kept as long as the law demands.",
    }),
    centralSecurityManagement: levelThree("8.1.5.4 e)", {
        zh: "安全策略、恶意代码、补丁升级集中管理。",
        en: "Security policy, malware defence and patches are managed centrally.",
    }),
    securityEvents: levelThree("8.1.5.4 f)", {
        zh: "各类安全事件能识别、告警、分析。",
        en: "Security events of all kinds are recognised, alarmed and analysed.",
    }),
    gradingAndFiling: both(
        "7.1.9.1",
        "8.1.9.1",
        { zh: "定级、论证、审批，并向公安备案。", en: "The system is graded, the grade argued and approved, and filed with the police." },
        undefined,
        "unverified",
    ),

    infrastructureInChina: both("7.2.1.1", "8.2.1.1", {
        zh: "云计算基础设施在中国境内。",
        en: "The cloud infrastructure is located in China.",
    }),
    platformGrade: both("7.2.2.1 a)", "8.2.2.1 a)", {
        zh: "云平台的等级不低于所承载的业务系统。",
        en: "The platform's grade is no lower than that of the systems it carries.",
    }),
    tenantsIsolated: both("7.2.2.1 b)", "8.2.2.1 b)", {
        zh: "不同客户的虚拟网络互相隔离。",
        en: "The virtual networks of different customers are isolated.",
    }),
    platformSecurityMechanisms: both("7.2.2.1 c)", "8.2.2.1 c)", {
        zh: "平台能按客户需要提供通信、边界、入侵防范等安全机制。",
        en: "The platform offers transmission, border and intrusion security as the customer needs it.",
    }),
    ownSecurityPolicies: levelThree("8.2.2.1 d)", {
        zh: "客户能自己定义安全策略、选择和配置安全组件。",
        en: "The customer can set its own security policy and choose its security components.",
    }),
    thirdPartySecurity: levelThree("8.2.2.1 e)", {
        zh: "平台开放接口，允许接入第三方安全产品。",
        en: "The platform is open to third-party security products.",
    }),
    virtualBorderControl: both("7.2.3.1", "8.2.3.1", {
        zh: "虚拟网络边界和不同等级区域之间有访问控制规则。",
        en: "Access rules stand at virtual borders and between zones of different grades.",
    }),
    virtualIntrusion: both(
        "7.2.3.2",
        "8.2.3.2",
        {
            zh: "查得出客户发起的攻击、对虚拟节点的攻击和虚拟机的异常流量。",
            en: "Attacks by customers, attacks on virtual nodes and odd traffic of virtual machines are detected.",
        },
        {
            zh: "查得出客户发起的攻击、对虚拟节点的攻击和虚拟机的异常流量，并且告警。",
            en: "Attacks by customers, attacks on virtual nodes and odd traffic of virtual machines are detected and raise an alarm.",
        },
    ),
    privilegedCommandsAudited: both("7.2.3.3", "8.2.3.3", {
        zh: "云商和客户远程管理的特权命令要审计，至少含删除和重启虚拟机；云商动了客户的系统和数据，客户能审计。",
        en: "Privileged commands of provider and customer are audited, at least deletion and restart of virtual machines; what the provider does to a customer's systems and data the customer can audit.",
    }),
    mutualAuthentication: levelThree("8.2.4.1", {
        zh: "远程管理云平台设备时，终端与平台双向验证。",
        en: "In remote administration terminal and platform authenticate each other.",
    }),
    policyFollowsMachine: both("7.2.4.1", "8.2.4.2", {
        zh: "虚拟机迁移时访问策略跟着走；客户能给各虚拟机之间设策略。",
        en: "The access policy moves with a virtual machine, and the customer can set policies between machines.",
    }),
    isolationFailures: levelThree("8.2.4.3", {
        zh: "虚拟机隔离失效、非授权新建或重启、恶意代码蔓延，都能发现并告警。",
        en: "Failed isolation, unauthorised machines or restarts and spreading malware are detected and alarmed.",
    }),
    hardenedImages: both(
        "7.2.4.2",
        "8.2.4.4",
        {
            zh: "提供加固镜像，镜像和快照做完整性校验。",
            en: "Hardened images are offered, and images and snapshots are checked for integrity.",
        },
        {
            zh: "提供加固镜像，镜像和快照做完整性校验，内容用密码等手段防窃取。",
            en: "Hardened images are offered, images and snapshots are checked for integrity, and cryptography or the like protects their content.",
        },
    ),
    dataInChina: both("7.2.4.3 a)", "8.2.4.5 a)", {
        zh: "客户数据和用户个人信息存在中国境内，出境按国家规定。",
        en: "Customer data and users' personal information are stored in China; export follows the law.",
    }),
    dataByAuthorisation: both("7.2.4.3 b)", "8.2.4.5 b)", {
        zh: "没有客户授权，云商和第三方无权管理客户数据。",
        en: "Provider and third parties manage customer data only with the customer's authority.",
    }),
    migrationIntegrity: both("7.2.4.3 c)", "8.2.4.5 c)", {
        zh: "虚拟机迁移中重要数据不被破坏，坏了能恢复。",
        en: "Important data stays intact while virtual machines move, or can be restored.",
    }),
    ownKeyManagement: levelThree("8.2.4.5 d)", {
        zh: "支持客户自建密钥管理，自行加解密。",
        en: "The customer can run its own key management and encrypt for itself.",
    }),
    customerBackup: both(
        "7.2.4.4",
        "8.2.4.6",
        {
            zh: "客户自己在本地留业务数据备份，并能查到数据和备份存在哪里。",
            en: "The customer keeps a local backup of its own and can find out where data and backups lie.",
        },
        {
            zh: "客户自己在本地留业务数据备份，并能查到数据和备份存在哪里；云存储有多个一致的副本，数据迁得走。",
            en: "The customer keeps a local backup of its own and can find out where data and backups lie; storage holds several consistent copies, and data can be moved out.",
        },
    ),
    residualCloudData: both("7.2.4.5", "8.2.4.7", {
        zh: "回收的内存和存储彻底清除；客户删数据，所有副本一并删除。",
        en: "Reclaimed memory and storage is wiped, and deleted data goes with all its copies.",
    }),
    cloudCentralControl: levelThree("8.2.5.1", {
        zh: "物理和虚拟资源统一管理，管理流量与业务流量分开，各按职责集中审计和监测。",
        en: "Resources are managed as one, management traffic runs apart, and each side audits and monitors its share centrally.",
    }),
    compliantProvider: both(
        "7.2.5.1",
        "8.2.6.1",
        {
            zh: "选合规的云商，服务水平写进协议，到期数据完整返还。",
            en: "The provider complies, the service level is agreed, and data is returned at the end.",
        },
        {
            zh: "选合规的云商，服务水平、权限责任和保密写进协议，到期数据完整返还。",
            en: "The provider complies; service level, rights and duties and secrecy are agreed, and data is returned at the end.",
        },
    ),
    supplyChain: both(
        "7.2.5.2",
        "8.2.6.2",
        {
            zh: "供应商选择合规，安全事件和威胁及时告知客户。",
            en: "Suppliers are chosen lawfully, and customers are told of incidents and threats in time.",
        },
        {
            zh: "供应商选择合规，安全事件、威胁和供应商的重要变更及时告知客户。",
            en: "Suppliers are chosen lawfully, and customers are told of incidents, threats and important changes in time.",
        },
    ),
    operationsInChina: both("7.2.6.1", "8.2.7.1", {
        zh: "云平台的运维地点在中国境内，境外运维按国家规定。",
        en: "The platform is operated from inside China; operation from abroad follows the law.",
    }),
};
