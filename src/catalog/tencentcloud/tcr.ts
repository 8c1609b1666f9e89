import type { TcrCustomizedDomainArgs } from "@pulumi/tencentcloud/tcrCustomizedDomain";
import type { TcrInstanceArgs } from "@pulumi/tencentcloud/tcrInstance";
import { absent, type Fact, type Look, type Region, unknown } from "../../kernel";
import { reachOf, resourceType, servedName, standsIn } from "../resource-type";
import { byDefault, LATER, notKnown, pointsBy } from "../sample";
import { regionOfNumber } from "./region-words";

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

type Replication = Look<{ regionId?: unknown; regionName?: unknown }>;

/** The region of a copy: its number, else its id; a copy that tells neither stands somewhere. */
function regionOfCopy(copy: Replication): Fact<Region> {
    if (copy.text("regionId").kind !== "absent") return regionOfNumber(copy.text("regionId"), copy.path("regionId"));
    const region = copy.region("regionName");
    return region.kind === "absent" ? unknown(copy.path("regionId"), "hidden") : region;
}

export const tcrInstance = resourceType<TcrInstanceArgs>({
    terraform: "tencentcloud_tcr_instance",
    pulumi: "tencentcloud:index/tcrInstance:TcrInstance",
    title: { zh: "腾讯云容器镜像服务 TCR 企业版实例", en: "Tencent Cloud container registry" },
    subject: "container registry",
    required: "name",
    shows: {
        placement: look => [
            standsIn(look.place),
            ...look.blocks("replications").map(copy => standsIn(regionOfCopy(copy as unknown as Replication), "replica")),
        ],
        publicEntry: look => ({ open: look.flag("openPublicOperation", false), web: absent, region: look.place, frontOf: [] }),
    },
    samples: [
        {
            name: "without copies and private unless it is opened",
            inputs: { name: "hub", instanceType: "premium" },
            region: "ap-shanghai",
            reads: {
                placement: [{ region: "ap-shanghai", role: "primary" }],
                publicEntry: [{ open: byDefault(false), region: "ap-shanghai" }],
            },
        },
        {
            name: "copies by number, by id, by a number nobody has met and by nothing",
            inputs: {
                name: "hub",
                instanceType: "premium",
                openPublicOperation: true,
                replications: [{ regionId: 5 }, { regionName: "ap-singapore" }, { regionId: "999" }, { synTag: true }],
            },
            reads: {
                placement: [
                    { region: "ap-guangzhou", role: "primary" },
                    { region: "ap-hongkong", role: "replica" },
                    { region: "ap-singapore", role: "replica" },
                    { region: notKnown("word"), role: "replica" },
                    { region: notKnown("hidden"), role: "replica" },
                ],
                publicEntry: [{ open: true }],
            },
        },
        {
            name: "copies known later",
            inputs: { name: "hub", replications: LATER },
            reads: { placement: [{ role: "primary" }, { region: notKnown("later"), role: "replica" }] },
        },
    ],
});
