import type { TemGatewayArgs } from "@pulumi/tencentcloud/temGateway";
import { ifGiven } from "../../kernel";
import { passesOn } from "../front";
import { reachOf, resourceType, servedName } from "../resource-type";
import { LATER, nothing, notKnown, pointsBy } from "../sample";

export const temGateway = resourceType<TemGatewayArgs>({
    terraform: "tencentcloud_tem_gateway",
    pulumi: "tencentcloud:index/temGateway:TemGateway",
    title: { zh: "腾讯云弹性微服务 TEM 访问入口", en: "Tencent Cloud TEM gateway" },
    subject: "gateway",
    required: "ingress",
    shows: {
        // a rule without a host answers to every name
        publicName: look => {
            const ingress = look.block("ingress");
            return ingress
                .blocks("rules")
                .filter(rule => rule.text("host").kind !== "absent")
                .map(rule =>
                    servedName({
                        name: rule.host("host"),
                        reach: reachOf(look.place),
                        filing: "this-provider",
                        servedBy: ingress.pointer("clbId", "balancer"),
                    }),
                );
        },
        publicEntry: look => passesOn(ifGiven(look.block("ingress").pointer("clbId", "balancer")), look.place),
    },
    samples: [
        {
            name: "the hosts of an ingress, on a balancer that exists",
            inputs: {
                ingress: { ingressName: "web", clbId: LATER, rules: [{ host: "www.example.com" }, { host: "m.example.com" }, {}] },
            },
            reads: {
                publicName: [
                    { name: "www.example.com", reach: "mainland", open: true, filing: "this-provider", servedBy: pointsBy("ingress") },
                    { name: "m.example.com" },
                ],
                publicEntry: [{ open: true, web: nothing, region: "ap-guangzhou", frontOf: [pointsBy("ingress")] }],
            },
        },
        {
            name: "rules known later",
            inputs: { ingress: { rules: LATER } },
            reads: { publicName: [{ name: notKnown("later") }] },
        },
    ],
});
