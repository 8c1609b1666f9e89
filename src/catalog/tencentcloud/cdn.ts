import type { CdnDomainArgs } from "@pulumi/tencentcloud/cdnDomain";
import type { BlockOf, Look, Pointer } from "../../kernel";
import { edgeFront, origins } from "../front";
import { resourceType, servedName } from "../resource-type";
import { byDefault, LATER, nothing, notKnown, pointsBy } from "../sample";

/** Acceleration area of Tencent Cloud's CDN and edge family. */
export const areaWords = { mainland: "mainland", overseas: "overseas", global: "global" } as const;

/** The origins of a domain, those kept for an outage among them. */
const originsOf = ({ pointers }: Look<BlockOf<CdnDomainArgs, "origin">>): readonly Pointer[] => [
    ...pointers("originLists", ...origins),
    ...pointers("backupOriginLists", ...origins),
];

export const cdnDomain = resourceType<CdnDomainArgs>({
    terraform: "tencentcloud_cdn_domain",
    pulumi: "tencentcloud:index/cdnDomain:CdnDomain",
    title: { zh: "腾讯云 CDN 加速域名", en: "Tencent Cloud CDN domain" },
    subject: "name",
    required: "domain",
    shows: {
        // the provider sends no area when none is stated, and documents none: read as the mainland, the stricter reading
        publicName: look => servedName({ name: look.host("domain"), reach: look.choice("area", areaWords, "mainland") }),
        publicEntry: look => edgeFront(originsOf(look.block("origin"))),
    },
    samples: [
        {
            name: "an unset area is the mainland",
            inputs: { domain: "www.example.com", serviceType: "web" },
            reads: {
                publicName: [
                    { name: "www.example.com", reach: byDefault("mainland"), open: true, filing: "any-provider", ownedByPlatform: false },
                ],
            },
        },
        {
            name: "overseas nodes only, in front of a bucket",
            inputs: {
                domain: "*.Example.com",
                area: "overseas",
                origin: { originType: "cos", originLists: [LATER], backupOriginLists: ["203.0.113.7"] },
            },
            reads: {
                publicName: [{ name: "*.example.com", reach: "overseas" }],
                publicEntry: [{ open: true, web: true, region: nothing, frontOf: [pointsBy("origin"), pointsBy("origin")] }],
            },
        },
        {
            name: "an area nobody has met",
            inputs: { domain: "www.example.com", area: "domestic" },
            reads: { publicName: [{ reach: notKnown("word", "area") }] },
        },
        { name: "a name known later", inputs: { domain: LATER }, reads: { publicName: [{ name: notKnown("later", "domain") }] } },
    ],
});
