import type { TcrCustomizedDomainArgs } from "@pulumi/tencentcloud/tcrCustomizedDomain";
import { reachOf, resourceType, servedName } from "../resource-type";
import { LATER, notKnown, pointsBy } from "../sample";

export const tcrCustomizedDomain = resourceType<TcrCustomizedDomainArgs>({
    terraform: "tencentcloud_tcr_customized_domain",
    pulumi: "tencentcloud:index/tcrCustomizedDomain:TcrCustomizedDomain",
    title: { zh: "腾讯云 TCR 自定义域名", en: "Tencent Cloud container registry domain" },
    subject: "name",
    required: "domainName",
    shows: {
        publicName: look =>
            servedName({
                name: look.host("domainName"),
                reach: reachOf(look.place),
                filing: "unclear",
                servedBy: look.pointer("registryId", "container registry"),
            }),
    },
    samples: [
        {
            name: "a name of a registry in Shanghai",
            inputs: { registryId: LATER, domainName: "hub.example.com", certificateId: "cert-1" },
            region: "ap-shanghai",
            reads: {
                publicName: [
                    { name: "hub.example.com", reach: "mainland", open: true, filing: "unclear", servedBy: pointsBy("registryId") },
                ],
            },
        },
        {
            name: "a name known later",
            inputs: { registryId: "tcr-1", domainName: LATER },
            reads: { publicName: [{ name: notKnown("later", "domainName") }] },
        },
    ],
});
