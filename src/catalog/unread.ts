import type { Text } from "../kernel";

/**
 * Types of other packages that expose names or place data and that no entry reads. `beian-coverage` names them apart from the harmless
 * rest: what they open, nobody here has judged.
 */
const exposing: readonly { readonly token: RegExp; readonly why: Text }[] = [
    {
        token: /^kubernetes:(networking\.k8s\.io|extensions)\/[^:]+:Ingress$/,
        why: { zh: "会以域名对外提供服务，未被检查", en: "serves names to the public and was not judged" },
    },
    {
        token: /^kubernetes:gateway\.networking\.k8s\.io\/[^:]+:(Gateway|HTTPRoute|GRPCRoute|TLSRoute)$/,
        why: { zh: "会以域名对外提供服务，未被检查", en: "serves names to the public and was not judged" },
    },
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
];

/** Why a type that nobody reads is known to expose something; undefined for every other type. */
export const exposes = (token: string): Text | undefined => exposing.find(({ token: pattern }) => pattern.test(token))?.why;
