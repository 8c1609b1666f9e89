import type { VodSuperPlayerConfigArgs } from "@pulumi/tencentcloud/vodSuperPlayerConfig";
import { is } from "../../kernel";
import { resourceType, servedName } from "../resource-type";
import { LATER, notKnown } from "../sample";

export const vodSuperPlayerConfig = resourceType<VodSuperPlayerConfigArgs>({
    terraform: "tencentcloud_vod_super_player_config",
    pulumi: "tencentcloud:index/vodSuperPlayerConfig:VodSuperPlayerConfig",
    title: { zh: "腾讯云点播播放器配置", en: "Tencent Cloud VOD player settings" },
    subject: "name",
    required: "name",
    shows: {
        // "Default" is the domain of the cloud's own; the provider has no property for the area of any other
        publicName: look =>
            is(look.text("domain", "Default"), "Default")
                ? []
                : servedName({ name: look.host("domain"), reach: look.hidden("accelerateArea") }),
    },
    samples: [
        { name: "a name of the cloud's own unless said otherwise", inputs: { name: "player" }, reads: { publicName: [] } },
        {
            name: "a playback domain; nothing tells whom it reaches",
            inputs: { name: "player", domain: "vod.example.com" },
            reads: { publicName: [{ name: "vod.example.com", reach: notKnown("hidden"), open: true, filing: "any-provider" }] },
        },
        {
            name: "a domain known later",
            inputs: { name: "player", domain: LATER },
            reads: { publicName: [{ name: notKnown("later", "domain") }] },
        },
    ],
});
