import type { InstanceCustomizedDomainArgs } from "@pulumi/alicloud/cr/instanceCustomizedDomain";
import { reachOf, resourceType, servedName } from "../resource-type";
import { LATER, notKnown, pointsBy } from "../sample";

export const crInstanceCustomizedDomain = resourceType<InstanceCustomizedDomainArgs>({
    terraform: "alicloud_cr_instance_customized_domain",
    pulumi: "alicloud:cr/instanceCustomizedDomain:InstanceCustomizedDomain",
    title: { zh: "阿里云容器镜像服务自定义域名", en: "Alibaba Cloud Container Registry custom domain" },
    subject: "name",
    required: "domain",
    shows: {
        publicName: look =>
            servedName({
                name: look.host("domain"),
                reach: reachOf(look.place),
                servedBy: look.pointer("instanceId", "container registry"),
            }),
    },
    samples: [
        {
            name: "a registry in the mainland",
            inputs: { instanceId: "cri-1", domain: "images.example.com", certId: "c-1", moduleName: "Registry" },
            reads: {
                publicName: [{ name: "images.example.com", reach: "mainland", filing: "any-provider", servedBy: pointsBy("instanceId") }],
            },
        },
        {
            name: "a name known later, overseas",
            inputs: { instanceId: LATER, domain: LATER },
            region: "ap-southeast-1",
            reads: { publicName: [{ name: notKnown("later", "domain"), reach: "overseas" }] },
        },
    ],
});
