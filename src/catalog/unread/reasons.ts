import type { Text } from "../../kernel";

/** Why types are harmless, where both clouds have such types. Each says what the types are, and who shows what they touch. */
export const harmlessBecause = {
    identity: { zh: "用户、角色、密钥与授权，只决定谁能做什么", en: "users, roles, keys and grants: they say who may do what" },
    secret: { zh: "加密密钥与凭据，不含域名、日志与业务数据", en: "encryption keys and secrets: no name, no log, no data of the business" },
    certificate: {
        zh: "证书里的域名只说明打算用在哪里，域名由使用证书的资源对外提供",
        en: "the names on a certificate only tell what is intended; the resource that uses it serves them",
    },
    watching: { zh: "告警、看板、探测与联系人，只观察已有的资源", en: "alarms, dashboards, probes and contacts: they watch what exists" },
    networkRule: {
        zh: "网络规则，只放行、拦截或转发流量；端口是否放开，目前没有策略判断",
        en: "network rules: they let traffic pass, stop it or route it; whether a port is open no policy judges today",
    },
    setting: { zh: "某个资源的设置或挂载关系，该资源由它自己说明", en: "a setting or an attachment of a resource that shows itself" },
    content: {
        zh: "实例里的库、表、主题、队列等内容，地点由实例说明",
        en: "what an instance holds, such as databases, tables, topics and queues; the instance shows the place",
    },
    backup: {
        zh: "与源资源同在一个地域的备份、快照及其计划",
        en: "backups and snapshots in the region of their source, and the schedules for them",
    },
    operation: { zh: "对已有资源执行的一次性操作", en: "a single action on a resource that exists already" },
    governance: {
        zh: "账号、目录、标签、配额与合规规则，只用于管理",
        en: "accounts, folders, tags, quotas and compliance rules: they administer",
    },
    protection: {
        zh: "安全产品的规则与检测设置，目前没有策略判断",
        en: "rules and scans of a security product, which no policy judges today",
    },
    plan: { zh: "套餐、带宽包与额度，只影响计费和上限", en: "plans, bandwidth packages and reserved capacity: they set prices and limits" },
    definition: {
        zh: "模板与定义，要由别的资源执行才生效",
        en: "a template or definition, which has no effect until another resource runs it",
    },
    privateName: {
        zh: "内网 DNS，不对外；所涉 VPC 由它自己的资源说明",
        en: "private DNS, not reachable from outside; the VPC shows its own place",
    },
    attached: {
        zh: "附着在同一地域的资源上，地点由那个资源说明",
        en: "attached to a resource of the same region, which shows the place",
    },
    configuresName: {
        zh: "配置已有的域名，该域名由它自己的资源说明",
        en: "configures a name that has a resource of its own, which shows it",
    },
    senderOfMail: { zh: "发信域名，不提供网页服务", en: "a sender of mail, which serves no pages" },
    console: {
        zh: "云平台自己域名下的控制台或监控页面，登录后才能使用",
        en: "a console or a monitoring page under a name of the cloud itself, behind its login",
    },
    registers: {
        zh: "登记已有的服务器、数据库或资产，地域由它自己的资源说明",
        en: "registers a server, a database or an asset that exists already and shows its own place",
    },
} as const satisfies Readonly<Record<string, Text>>;

/** What types are known to expose, where both clouds have such types. */
export const exposesBy = {
    template: {
        zh: "模板或订单会创建哪些资源、放在哪个地域、用什么域名，都无法查看",
        en: "which resources, regions and names its template or order brings cannot be seen",
    },
    tasks: { zh: "运维任务和命令会做什么无法查看", en: "what its tasks or commands do cannot be seen" },
    addOn: {
        zh: "组件（如 Ingress 控制器）会创建公网负载均衡，未被检查",
        en: "an add-on such as an ingress controller opens a public balancer, and was not judged",
    },
    logs: { zh: "投递或采集日志，存到哪里、保存多久，都未被检查", en: "delivers or keeps logs; where to and for how long was not judged" },
    data: { zh: "把数据送往别处，目的地未被检查", en: "carries data elsewhere, and where to was not judged" },
    entry: { zh: "会开出公网入口，未被检查", en: "opens an entry from the internet that was not judged" },
    pages: { zh: "会对外提供网页或改变访问去向，未被检查", en: "serves pages or decides where visitors are led, and was not judged" },
    backends: {
        zh: "把服务器接到负载均衡后面，这些服务器未计入该入口的判断",
        en: "puts servers behind a balancer, and they were left out when that entry was judged",
    },
    edgeData: { zh: "把代码或数据放到全球边缘节点，未被检查", en: "puts code or data on edge nodes around the world, and was not judged" },
    link: { zh: "与别处的网络互通，对端在哪里未被检查", en: "links to another network, and where that is was not judged" },
} as const satisfies Readonly<Record<string, Text>>;
