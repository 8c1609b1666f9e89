import type { Text } from "./text";

/** What a duty can be about: one closed, cloud-neutral list. A new kind is rare and reviewed hard. */
export const kinds = {
    name: { zh: "域名", en: "name" },
    server: { zh: "云服务器", en: "server" },
    address: { zh: "公网 IP", en: "public address" },
    disk: { zh: "云盘", en: "disk" },
    database: { zh: "数据库", en: "database" },
    cache: { zh: "缓存数据库", en: "cache" },
    search: { zh: "检索服务", en: "search engine" },
    queue: { zh: "消息队列", en: "message queue" },
    bucket: { zh: "存储桶", en: "bucket" },
    "file system": { zh: "文件存储", en: "file system" },
    "log store": { zh: "日志库", en: "log store" },
    trail: { zh: "操作审计跟踪", en: "operation trail" },
    balancer: { zh: "负载均衡", en: "load balancer" },
    gateway: { zh: "网关", en: "gateway" },
    function: { zh: "函数", en: "function" },
    cluster: { zh: "容器集群", en: "Kubernetes cluster" },
    "container registry": { zh: "镜像仓库", en: "container registry" },
    network: { zh: "专有网络", en: "network" },
    "security group": { zh: "安全组", en: "security group" },
    waf: { zh: "Web 应用防火墙", en: "WAF" },
    firewall: { zh: "云防火墙", en: "cloud firewall" },
    ddos: { zh: "DDoS 防护", en: "DDoS protection" },
    bastion: { zh: "堡垒机", en: "bastion" },
    link: { zh: "网络互联", en: "network link" },
    key: { zh: "密钥", en: "key" },
    identity: { zh: "访问身份", en: "identity" },
    page: { zh: "网页", en: "page" },
    stack: { zh: "整个部署", en: "the whole stack" },
} as const satisfies Record<string, Text>;

export type Kind = keyof typeof kinds;
