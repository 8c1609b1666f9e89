import type { Text } from "../../kernel";

interface Pattern {
    readonly token: RegExp;
    readonly why: Text;
}

const serves: Text = { zh: "会以域名对外提供服务，未被检查", en: "serves names to the public and was not judged" };

/** Types of packages other than those of the watched clouds that open something. */
export const exposing: readonly Pattern[] = [
    { token: /^kubernetes:(networking\.k8s\.io|extensions)\/[^:]+:Ingress$/, why: serves },
    { token: /^kubernetes:gateway\.networking\.k8s\.io\/[^:]+:(Gateway|HTTPRoute|GRPCRoute|TLSRoute)$/, why: serves },
    {
        token: /^kubernetes:core\/[^:]+:Service$/,
        why: {
            zh: "LoadBalancer 类型会创建公网负载均衡，未被检查",
            en: "of type LoadBalancer it opens a public balancer, and was not judged",
        },
    },
    {
        token: /^kubernetes:(helm\.sh|yaml|kustomize)[^:]*:(Release|Chart|ConfigFile|ConfigGroup|Directory)$/,
        why: { zh: "模板里的域名和负载均衡无法查看", en: "names and balancers inside its templates cannot be seen" },
    },
    {
        token: /^cloudflare:index\/(record|dnsRecord):/,
        why: { zh: "公网解析记录，未被检查", en: "a public DNS record that was not judged" },
    },
    {
        token: /^command:(local|remote):/,
        why: { zh: "命令和脚本会做什么无法查看", en: "what its commands do cannot be seen" },
    },
];

/** Packages whose resources are values of the program itself: they are in no cloud. */
export const harmless: readonly Pattern[] = [
    {
        token: /^(random|tls|time|null):/,
        why: {
            zh: "在运行程序的机器上算出的值，不在任何云上",
            en: "values that are worked out where the program runs, in no cloud",
        },
    },
];
