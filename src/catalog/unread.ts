import type { Text } from "../kernel";

/**
 * Types that expose names or place data and that no entry reads: types of other packages, and types that carry a template, an order or a
 * call in which any resource may hide. `beian-coverage` names them apart from the harmless rest: what they open, nobody here has judged.
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
    {
        // Resource Orchestration, Cloud Control and the catalogues of ready-made services
        token: /^alicloud:(?:(?:ros\/(?:stack|stackGroup|stackInstances?|changeSet)|cloudcontrol\/resource|servicecatalog\/provisionedProduct|compute\/nestServiceInstance|marketplace\/order|bp\/studioApplication)|index\/(?:ros(?:Stack|StackGroup|StackInstances?|ChangeSet)|cloudControlResource|serviceCatalogProvisionedProduct|computeNestServiceInstance|marketOrder|bpStudioApplication)):/,
        why: {
            zh: "模板或订单会创建哪些资源、放在哪个地域、用什么域名，都无法查看",
            en: "which resources, regions and names its template or order brings cannot be seen",
        },
    },
    {
        token: /^alicloud:(?:(?:oos\/(?:execution|applicationGroup)|ecs\/(?:command|ecsInvocation))|index\/(?:oosExecution|oosApplicationGroup|ecsCommand|ecsInvocation)):/,
        why: { zh: "运维任务和命令会做什么无法查看", en: "what its tasks or commands do cannot be seen" },
    },
    {
        token: /^alicloud:(?:cs\/kubernetesAddon|index\/csKubernetesAddon):/,
        why: {
            zh: "组件（如 Ingress 控制器）会创建公网负载均衡，未被检查",
            en: "an add-on such as an ingress controller opens a public balancer, and was not judged",
        },
    },
];

/** Why a type that nobody reads is known to expose something; undefined for every other type. */
export const exposes = (token: string): Text | undefined => exposing.find(({ token: pattern }) => pattern.test(token))?.why;
