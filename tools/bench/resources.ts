import type { WireResource } from "../analyzer";

const tags = { project: "shop", owner: "platform-team", environment: "production", "cost-center": "cn-retail" };
const provider = { region: "cn-hangzhou", skipRegionValidation: "false", version: "3.108.0" };

/** What an ordinary stack is made of, all of it in order: the bench measures judging, not complaining. */
const kinds: readonly { readonly type: string; readonly inputs: (index: number) => object }[] = [
    { type: "alicloud:vpc/network:Network", inputs: () => ({ cidrBlock: "10.0.0.0/8", description: "bench", tags }) },
    {
        type: "alicloud:vpc/switch:Switch",
        inputs: i => ({ vpcId: `vpc-${i}`, zoneId: "cn-hangzhou-h", cidrBlock: `10.${i % 250}.0.0/24`, tags }),
    },
    { type: "alicloud:ecs/securityGroup:SecurityGroup", inputs: i => ({ vpcId: `vpc-${i}`, innerAccessPolicy: "Drop", tags }) },
    {
        type: "alicloud:ecs/securityGroupRule:SecurityGroupRule",
        inputs: i => ({ securityGroupId: `sg-${i}`, type: "ingress", ipProtocol: "tcp", portRange: "443/443", cidrIp: "10.0.0.0/8" }),
    },
    {
        type: "alicloud:ecs/instance:Instance",
        inputs: i => ({
            availabilityZone: "cn-hangzhou-h",
            instanceType: "ecs.c7.large",
            imageId: "aliyun_3_x64",
            vswitchId: `vsw-${i}`,
            securityGroups: [`sg-${i}`],
            systemDiskCategory: "cloud_essd",
            instanceName: `web-${i}`,
            tags,
        }),
    },
    {
        type: "alicloud:rds/instance:Instance",
        inputs: i => ({
            engine: "MySQL",
            engineVersion: "8.0",
            instanceType: "mysql.n2.medium.2c",
            instanceStorage: 100,
            zoneId: "cn-hangzhou-h",
            vswitchId: `vsw-${i}`,
            sqlCollectorStatus: "Enabled",
            sqlCollectorConfigValue: 180,
            tags,
        }),
    },
    {
        type: "alicloud:oss/bucket:Bucket",
        inputs: i => ({
            bucket: `bench-${i}`,
            logging: { targetBucket: "bench-logs", targetPrefix: "x/" },
            versioning: { status: "Enabled" },
            tags,
        }),
    },
    {
        type: "alicloud:log/store:Store",
        inputs: i => ({ projectName: "bench", logstoreName: `store-${i}`, retentionPeriod: 180, shardCount: 2, autoSplit: true }),
    },
    {
        type: "alicloud:ram/role:Role",
        inputs: i => ({
            roleName: `role-${i}`,
            assumeRolePolicyDocument:
                '{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}],"Version":"1"}',
        }),
    },
    {
        type: "alicloud:ram/rolePolicyAttachment:RolePolicyAttachment",
        inputs: i => ({ roleName: `role-${i}`, policyName: "AliyunLogFullAccess", policyType: "System" }),
    },
    {
        type: "alicloud:cdn/domainNew:DomainNew",
        inputs: i => ({
            domainName: `n${i}.bench-example.com`,
            cdnType: "web",
            scope: "overseas",
            sources: [{ type: "ipaddr", content: "203.0.113.10", port: 443 }],
            tags,
        }),
    },
    {
        type: "alicloud:dns/alidnsRecord:AlidnsRecord",
        inputs: i => ({ domainName: "bench-example.com", rr: `r${i}`, type: "TXT", value: "v=spf1 -all", ttl: 600 }),
    },
    {
        type: "alicloud:kvstore/instance:Instance",
        inputs: i => ({
            instanceClass: "redis.master.small.default",
            engineVersion: "7.0",
            zoneId: "cn-hangzhou-h",
            vswitchId: `vsw-${i}`,
            dbInstanceName: `cache-${i}`,
            tags,
        }),
    },
    {
        type: "alicloud:actiontrail/trail:Trail",
        inputs: i => ({ trailName: `trail-${i}`, trailRegion: "All", eventRw: "All", status: "Enable", ossBucketName: "bench-trail" }),
    },
];

/** A dozen computed outputs, as a bridged provider adds them. */
const outputs = Object.fromEntries(
    [
        "id",
        "arn",
        "status",
        "createTime",
        "regionId",
        "resourceGroupId",
        "ownerId",
        "networkType",
        "lastModified",
        "version",
        "endpoint",
        "checksum",
    ].map(name => [name, `${name}-0123456789abcdef`]),
);

/** So many resources, in turn of every kind. */
export function benchResources(count: number): { readonly inputs: readonly WireResource[]; readonly outputs: readonly WireResource[] } {
    const inputs = Array.from({ length: count }, (_, index): WireResource => {
        const kind = kinds[index % kinds.length] as (typeof kinds)[number];
        const name = `resource-${index}`;
        return {
            urn: `urn:pulumi:prod::shop::${kind.type}::${name}`,
            type: kind.type,
            name,
            properties: { ...kind.inputs(index), __defaults: [] },
            provider,
        };
    });
    return { inputs, outputs: inputs.map(resource => ({ ...resource, properties: { ...resource.properties, ...outputs } })) };
}
