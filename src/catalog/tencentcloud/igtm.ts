import type { IgtmInstanceArgs } from "@pulumi/tencentcloud/igtmInstance";
import { absent, type Fact, known, type RecordKind, type ShownFacet, unknown } from "../../kernel";
import { recordName, resourceType } from "../resource-type";
import { LATER, nothing, notKnown } from "../sample";

/** A name that is answered with addresses of the instance's pools, which other resources hold. */
const answeredFromPools = (name: Fact<string>): ShownFacet<"nameRecord"> => ({
    name,
    record: known<RecordKind>("address"),
    target: unknown("addressPools", "elsewhere"),
    enabled: known(true),
    leadsTo: absent,
});

export const igtmInstance = resourceType<IgtmInstanceArgs>({
    terraform: "tencentcloud_igtm_instance",
    pulumi: "tencentcloud:index/igtmInstance:IgtmInstance",
    title: { zh: "腾讯云智能全局流量管理 IGTM 实例", en: "Tencent Cloud global traffic manager" },
    subject: "name",
    required: "domain",
    shows: {
        nameRecord: look => [
            answeredFromPools(look.host("domain")),
            answeredFromPools(recordName(look.text("accessSubDomain"), look.text("accessDomain"), look.path("accessDomain"))),
        ],
    },
    samples: [
        {
            name: "the business name and the name it is an alias of; the pools tell the addresses",
            inputs: { domain: "www.example.com", accessDomain: "example.com", accessSubDomain: "gtm", accessType: "CUSTOM" },
            reads: {
                nameRecord: [
                    { name: "www.example.com", record: "address", target: notKnown("elsewhere"), enabled: true, leadsTo: nothing },
                    { name: "gtm.example.com", record: "address" },
                ],
            },
        },
        {
            name: "names known later",
            inputs: { domain: LATER, accessDomain: LATER, accessSubDomain: "gtm" },
            reads: { nameRecord: [{ name: notKnown("later", "domain") }, { name: notKnown("later", "accessDomain") }] },
        },
    ],
});
