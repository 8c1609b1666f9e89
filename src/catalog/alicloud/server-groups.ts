import type { ServerGroupArgs as AlbServerGroupArgs } from "@pulumi/alicloud/alb/serverGroup";
import type { ServerGroupArgs as NlbServerGroupArgs } from "@pulumi/alicloud/nlb/serverGroup";
import type { ServerGroupServerAttachmentArgs } from "@pulumi/alicloud/nlb/serverGroupServerAttachment";
import type { AttachmentArgs } from "@pulumi/alicloud/slb/attachment";
import type { BackendServerArgs } from "@pulumi/alicloud/slb/backendServer";
import type { ServerGroupArgs } from "@pulumi/alicloud/slb/serverGroup";
import { ifGiven } from "../../kernel";
import { inFrontOf } from "../front";
import { resourceType } from "../resource-type";
import { LATER, nothing, pointsBy } from "../sample";

/** What can stand behind a balancer. */
const behind = ["server", "network", "function"] as const;

export const slbBackendServer = resourceType<BackendServerArgs>({
    terraform: "alicloud_slb_backend_server",
    pulumi: "alicloud:slb/backendServer:BackendServer",
    title: { zh: "阿里云 CLB 后端服务器", en: "Alibaba Cloud CLB backend servers" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: {
        publicEntry: look => inFrontOf(look.blocks("backendServers").flatMap(({ pointer }) => ifGiven(pointer("serverId", ...behind)))),
    },
    samples: [
        {
            name: "a server behind a balancer",
            inputs: { loadBalancerId: "lb-1", backendServers: [{ serverId: "i-1", weight: 100 }] },
            reads: { publicEntry: [{ open: nothing, frontOf: [pointsBy("backendServers")] }] },
        },
        {
            name: "servers known later",
            inputs: { loadBalancerId: LATER, backendServers: LATER },
            reads: { publicEntry: [{ frontOf: [pointsBy("backendServers")] }] },
        },
    ],
});

export const slbAttachment = resourceType<AttachmentArgs>({
    terraform: "alicloud_slb_attachment",
    pulumi: "alicloud:slb/attachment:Attachment",
    title: { zh: "阿里云 CLB 后端服务器（旧）", en: "Alibaba Cloud CLB backend servers (old type)" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: { publicEntry: look => inFrontOf(look.pointers("instanceIds", ...behind)) },
    samples: [
        {
            name: "a server behind a balancer",
            inputs: { loadBalancerId: "lb-1", instanceIds: ["i-1"] },
            reads: { publicEntry: [{ web: nothing, frontOf: [pointsBy("instanceIds")] }] },
        },
        {
            name: "servers known later",
            inputs: { loadBalancerId: LATER, instanceIds: LATER },
            reads: { publicEntry: [{ frontOf: [pointsBy("instanceIds")] }] },
        },
    ],
});

export const slbServerGroup = resourceType<ServerGroupArgs>({
    terraform: "alicloud_slb_server_group",
    pulumi: "alicloud:slb/serverGroup:ServerGroup",
    title: { zh: "阿里云 CLB 虚拟服务器组", en: "Alibaba Cloud CLB server group" },
    subject: "balancer",
    required: "loadBalancerId",
    partOf: look => look.pointer("loadBalancerId", "balancer"),
    shows: { publicEntry: look => inFrontOf(look.blocks("servers").flatMap(({ pointers }) => pointers("serverIds", ...behind))) },
    samples: [
        {
            name: "a server behind a balancer",
            inputs: { loadBalancerId: "lb-1", servers: [{ serverIds: ["i-1"], port: 80 }] },
            reads: { publicEntry: [{ frontOf: [pointsBy("servers")] }] },
        },
        {
            name: "servers known later",
            inputs: { loadBalancerId: LATER, servers: LATER },
            reads: { publicEntry: [{ frontOf: [pointsBy("servers")] }] },
        },
    ],
});

export const albServerGroup = resourceType<AlbServerGroupArgs>({
    terraform: "alicloud_alb_server_group",
    pulumi: "alicloud:alb/serverGroup:ServerGroup",
    title: { zh: "阿里云 ALB 服务器组", en: "Alibaba Cloud ALB server group" },
    // a group of its own, which listeners stand in front of
    subject: "balancer",
    required: "serverGroupName",
    shows: { publicEntry: look => inFrontOf(look.blocks("servers").flatMap(({ pointer }) => ifGiven(pointer("serverId", ...behind)))) },
    samples: [
        {
            name: "a server in a group",
            inputs: { serverGroupName: "web", servers: [{ serverId: "i-1", serverType: "Ecs", port: 80 }] },
            reads: { publicEntry: [{ open: nothing, web: nothing, frontOf: [pointsBy("servers")] }] },
        },
        {
            name: "servers known later",
            inputs: { serverGroupName: "web", servers: LATER },
            reads: { publicEntry: [{ frontOf: [pointsBy("servers")] }] },
        },
    ],
});

export const nlbServerGroup = resourceType<NlbServerGroupArgs>({
    terraform: "alicloud_nlb_server_group",
    pulumi: "alicloud:nlb/serverGroup:ServerGroup",
    title: { zh: "阿里云 NLB 服务器组", en: "Alibaba Cloud NLB server group" },
    subject: "balancer",
    required: "serverGroupName",
    // its servers are attached by a resource of their own
    shows: { publicEntry: () => inFrontOf([]) },
    samples: [
        {
            name: "a group is empty by itself, whatever is known later",
            inputs: { serverGroupName: LATER, vpcId: LATER },
            reads: { publicEntry: [{ open: nothing, frontOf: [] }] },
        },
    ],
});

export const nlbServerGroupServerAttachment = resourceType<ServerGroupServerAttachmentArgs>({
    terraform: "alicloud_nlb_server_group_server_attachment",
    pulumi: "alicloud:nlb/serverGroupServerAttachment:ServerGroupServerAttachment",
    title: { zh: "阿里云 NLB 服务器组后端", en: "Alibaba Cloud NLB server in a group" },
    subject: "balancer",
    required: "serverGroupId",
    partOf: look => look.pointer("serverGroupId", "balancer"),
    shows: { publicEntry: look => inFrontOf(ifGiven(look.pointer("serverId", ...behind))) },
    samples: [
        {
            name: "a server in a group",
            inputs: { serverGroupId: "sgp-1", serverId: "i-1", serverType: "Ecs", port: 80 },
            reads: { publicEntry: [{ frontOf: [pointsBy("serverId")] }] },
        },
        {
            name: "a server known later",
            inputs: { serverGroupId: LATER, serverId: LATER, serverType: "Ecs" },
            reads: { publicEntry: [{ frontOf: [pointsBy("serverId")] }] },
        },
    ],
});
