import { LATER, readResource } from "../../src/catalog";
import { factsOf, guardOf, join, type Markers, type Plan, type PropertyDependencies, type Subject } from "../../src/kernel";

const markers: Markers = { isUnknown: value => typeof value === "string" && value.includes(LATER), isSecret: () => false };

interface Written {
    readonly type: string;
    readonly inputs?: Record<string, unknown>;
    /** Property → name of the resource that it comes from. */
    readonly from?: Record<string, string>;
    readonly region?: string;
}

/** A plan of resources of Tencent Cloud, by name and without `tencentcloud:index/`; they stand in Guangzhou unless said otherwise. */
function planOf(resources: Record<string, Written>): { plan: Plan; subject: (name: string) => Subject } {
    const readings = Object.entries(resources).map(([name, { type, inputs = {}, region = "ap-guangzhou" }]) => {
        const token = `tencentcloud:index/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`;
        const reading = readResource({ urn: name, type: token, name, inputs, provider: { region } }, {}, markers);
        if (!reading) throw new Error(`nobody reads ${token}`);
        return reading;
    });
    const dependenciesOf = (urn: string): PropertyDependencies =>
        Object.fromEntries(Object.entries(resources[urn]?.from ?? {}).map(([property, name]) => [property, [name]]));
    const plan = join(readings, dependenciesOf);
    return {
        plan,
        subject: name => {
            const found = plan.subject(name);
            if (!found) throw new Error(`${name} is no subject of its own; there are ${plan.subjects.map(({ id }) => id).join(", ")}`);
            return found;
        },
    };
}

const edge = {
    site: { type: "TeoZone", inputs: { zoneName: "example.com", area: "overseas", type: "partial", planId: "edgeone-1" } },
    host: { type: "TeoAccelerationDomain", inputs: { domainName: "www.example.com", zoneId: LATER }, from: { zoneId: "site" } },
};

test("a domain of an EdgeOne site reaches whom the site reaches", () => {
    const { subject } = planOf(edge);
    expect(factsOf(subject("host"), "publicName")).toMatchObject({
        reach: { value: "overseas" },
        servedBy: { value: { subject: "site" } },
    });
});

test("a domain of a site outside the plan leaves its reach open", () => {
    const { subject } = planOf({ host: { ...edge.host, inputs: { domainName: "www.example.com", zoneId: "zone-1" }, from: {} } });
    expect(factsOf(subject("host"), "publicName")).toMatchObject({ reach: { kind: "unknown", why: "elsewhere" } });
});

test("a security policy of the site guards each of its domains, one of a host that host only", () => {
    const managedRules = { enabled: "on", detectionOnly: "off" };
    const guardsOf = (inputs: Record<string, unknown>) => {
        const { plan, subject } = planOf({
            ...edge,
            policy: {
                type: "TeoSecurityPolicyConfig",
                inputs: { zoneId: LATER, securityPolicy: { managedRules }, ...inputs },
                from: { zoneId: "site" },
            },
        });
        return (["site", "host"] as const).map(name => {
            const served = factsOf(subject(name), "publicName");
            return guardOf(plan, subject(name), served?.name, name === "host" ? subject("site") : undefined);
        });
    };
    expect(guardsOf({})).toEqual(["guarded", "guarded"]);
    expect(guardsOf({ entity: "Host", host: "www.example.com" })).toEqual(["unguarded", "guarded"]);
    expect(guardsOf({ entity: "Template", templateId: "temp-1" })).toEqual(["unguarded", "unguarded"]);
    expect(guardsOf({ entity: LATER })[0]).toMatchObject({ kind: "unknown", path: "entity" });
});

test("a bound template guards the host in the way that the template says", () => {
    const { plan, subject } = planOf({
        ...edge,
        template: {
            type: "TeoWebSecurityTemplate",
            inputs: { zoneId: LATER, templateName: "web", securityPolicy: { managedRules: { enabled: "on", detectionOnly: "on" } } },
            from: { zoneId: "site" },
        },
        binding: {
            type: "TeoBindSecurityTemplate",
            inputs: { zoneId: LATER, templateId: LATER, entity: "www.example.com" },
            from: { zoneId: "site", templateId: "template" },
        },
    });
    expect(factsOf(subject("template"), "shield")).toMatchObject({ mode: { value: "watch" }, names: [{ value: "www.example.com" }] });
    expect(guardOf(plan, subject("host"), factsOf(subject("host"), "publicName")?.name, undefined)).toBe("guarded");
});

test("a listener rule is as open as its balancer, and an HTTP listener makes the balancer a web entry", () => {
    const { subject } = planOf({
        balancer: { type: "ClbInstance", inputs: { clbName: "inner", networkType: "INTERNAL" } },
        http: { type: "ClbListener", inputs: { clbId: LATER, listenerName: "http", protocol: "HTTP" }, from: { clbId: "balancer" } },
        rule: {
            type: "ClbListenerRule",
            inputs: { clbId: LATER, listenerId: LATER, domain: "www.example.com", url: "/" },
            from: { clbId: "balancer", listenerId: "http" },
        },
    });
    expect(factsOf(subject("balancer"), "publicEntry")).toMatchObject({ open: { value: false }, web: { value: true } });
    expect(factsOf(subject("rule#1"), "publicName")).toMatchObject({
        open: { value: false },
        filing: { value: "this-provider" },
        servedBy: { value: { subject: "balancer" } },
    });
});

test("a log attachment switches the balancer's log on, and the topic holds it", () => {
    const { subject } = planOf({
        balancer: { type: "ClbInstance", inputs: { clbName: "web", networkType: "OPEN" } },
        topic: { type: "ClsTopic", inputs: { topicName: "clb", logsetId: LATER, period: 180 } },
        log: {
            type: "ClbClsLogAttachment",
            inputs: { loadBalancerId: LATER, logSetId: LATER, logTopicId: LATER },
            from: { loadBalancerId: "balancer", logTopicId: "topic" },
        },
    });
    expect(factsOf(subject("balancer"), "serviceLog")).toMatchObject({ on: { value: true }, destination: { value: { subject: "topic" } } });
    expect(factsOf(subject("topic"), "retention")).toMatchObject({ days: { value: 180 }, holds: { value: ["balancer"] } });
});

test("the topic of a CLB log set keeps as long as its set", () => {
    const { subject } = planOf({
        set: { type: "ClbLogSet", inputs: { period: 7 } },
        topic: { type: "ClbLogTopic", inputs: { logSetId: LATER, topicName: "clb" }, from: { logSetId: "set" } },
        balancer: {
            type: "ClbInstance",
            inputs: { clbName: "web", networkType: "OPEN", logSetId: LATER, logTopicId: LATER },
            from: { logSetId: "set", logTopicId: "topic" },
        },
    });
    expect(factsOf(subject("set"), "retention")).toMatchObject({ days: { value: 7 }, holds: { value: ["balancer"] } });
});

test("an address bound to a server stands in front of it", () => {
    const { subject } = planOf({
        server: { type: "Instance", inputs: { availabilityZone: "ap-guangzhou-3" } },
        address: { type: "Eip", inputs: { name: "web" } },
        binding: { type: "EipAssociation", inputs: { eipId: LATER, instanceId: LATER }, from: { eipId: "address", instanceId: "server" } },
    });
    expect(factsOf(subject("address"), "publicEntry")).toMatchObject({
        open: { value: true },
        frontOf: [{ value: { subject: "server" } }],
        region: { value: { id: "ap-guangzhou" } },
    });
});

describe("a WAF domain and the resources that set it up, joined by its name", () => {
    const domain = { type: "WafSaasDomain", inputs: { instanceId: "waf-1", domain: "www.example.com", srcLists: ["203.0.113.7"] } };
    const mode = (engine: number) => ({ type: "WafProtectionMode", inputs: { domain: "www.example.com", mode: engine } });
    const modeOf = (resources: Record<string, Written>) => factsOf(planOf(resources).subject("domain"), "shield")?.mode;

    test("the engine decides, in whichever order they are made", () => {
        expect(modeOf({ domain, engine: mode(20) })).toMatchObject({ value: "block" });
        expect(modeOf({ domain, engine: mode(10) })).toMatchObject({ value: "watch" });
        expect(modeOf({ engine: mode(10), domain })).toMatchObject({ value: "watch" });
    });

    test("an engine that blocks lifts neither a switch that is off nor a mirror", () => {
        const off = { ...domain, inputs: { ...domain.inputs, status: 0 } };
        const mirror = { type: "WafClbDomain", inputs: { instanceId: "waf-1", domain: "www.example.com", region: "gz" } };
        expect(modeOf({ engine: mode(20), domain: off })).toMatchObject({ value: "off" });
        expect(modeOf({ engine: mode(22), domain: mirror })).toMatchObject({ value: "watch" });
    });

    test("basic rules that are switched off leave no protection", () => {
        const modules = { type: "WafModuleStatus", inputs: { domain: "www.example.com", webSecurity: 0 } };
        expect(modeOf({ modules, domain })).toMatchObject({ value: "off" });
        expect(modeOf({ domain, modules })).toMatchObject({ value: "off" });
    });

    test("its log is on as soon as it is delivered", () => {
        const delivery = {
            type: "WafDomainPostActionConfig",
            inputs: { domain: "www.example.com", postClsAction: 1, postCkafkaAction: 0 },
        };
        expect(factsOf(planOf({ domain }).subject("domain"), "serviceLog")).toMatchObject({ on: { value: false } });
        expect(factsOf(planOf({ domain, delivery }).subject("domain"), "serviceLog")).toMatchObject({ on: { value: true } });
    });

    test("the name that it serves is guarded by it", () => {
        const { plan, subject } = planOf({ domain });
        const name = subject("domain#1");
        expect(guardOf(plan, name, factsOf(name, "publicName")?.name, undefined)).toBe("guarded");
    });
});

test("a WAF bound to a balancer guards the balancer and what it serves", () => {
    const { plan, subject } = planOf({
        balancer: { type: "ClbInstance", inputs: { clbName: "web", networkType: "OPEN" } },
        waf: {
            type: "WafClbDomain",
            inputs: {
                instanceId: "waf-1",
                domain: "www.example.com",
                region: "gz",
                flowMode: 1,
                loadBalancerSets: [{ loadBalancerId: LATER, listenerId: LATER }],
            },
            from: { loadBalancerSets: "balancer" },
        },
    });
    expect(guardOf(plan, subject("balancer"), undefined, undefined)).toBe("guarded");
    expect(factsOf(subject("waf#1"), "publicName")).toMatchObject({ servedBy: { value: { subject: "balancer" } }, open: { value: true } });
});

test("a database is audited by a resource of its own, or by a task of the log service", () => {
    const { subject } = planOf({
        mysql: { type: "MysqlInstance", inputs: { instanceName: "orders" } },
        audit: { type: "MysqlAuditService", inputs: { instanceId: LATER, logExpireDay: 180 }, from: { instanceId: "mysql" } },
        plain: { type: "PostgresqlInstance", inputs: { availabilityZone: "ap-guangzhou-3" } },
        maria: { type: "MariadbInstance", inputs: { zones: ["ap-guangzhou-3"] } },
        topic: { type: "ClsTopic", inputs: { topicName: "audit", logsetId: LATER, period: 180 } },
        task: {
            type: "ClsCloudProductLogTaskV2",
            inputs: { instanceId: LATER, logType: "MariaDB-AUDIT", clsRegion: "ap-guangzhou", topicId: LATER },
            from: { instanceId: "maria", topicId: "topic" },
        },
    });
    expect(factsOf(subject("mysql"), "serviceLog")).toMatchObject({ on: { value: true } });
    expect(factsOf(subject("mysql"), "retention")).toMatchObject({ days: { value: 180 } });
    expect(factsOf(subject("plain"), "serviceLog")).toMatchObject({ on: { value: false } });
    expect(factsOf(subject("maria"), "serviceLog")).toMatchObject({ on: { value: true }, destination: { value: { subject: "topic" } } });
    expect(factsOf(subject("topic"), "retention")).toMatchObject({ holds: { value: ["database"] } });
});

test("a Redis instance is audited as the cache that it is", () => {
    const { subject } = planOf({
        redis: { type: "RedisInstance", inputs: { availabilityZone: "ap-guangzhou-3", memSize: 1024 } },
        audit: { type: "RedisAuditLog", inputs: { instanceId: LATER, logExpireDay: 30 }, from: { instanceId: "redis" } },
    });
    expect(subject("redis")).toMatchObject({ kind: "cache" });
    expect(factsOf(subject("redis"), "serviceLog")).toMatchObject({ on: { value: true } });
    expect(factsOf(subject("redis"), "retention")).toMatchObject({ days: { value: 30 } });
});

test("a track writes to a bucket that it names without the account's APPID, and the bucket holds it", () => {
    const { subject } = planOf({
        bucket: { type: "CosBucket", inputs: { bucket: "audit-1250000000", lifecycleRules: [{ expiration: { days: 90 } }] } },
        track: {
            type: "AuditTrack",
            inputs: {
                status: 1,
                resourceType: "*",
                actionType: "*",
                eventNames: ["*"],
                storage: { storageType: "cos", storageName: "audit", storageRegion: "ap-guangzhou" },
            },
        },
    });
    expect(factsOf(subject("track"), "auditTrail")).toMatchObject({ destination: { value: { subject: "bucket" } } });
    expect(factsOf(subject("bucket"), "retention")).toMatchObject({ days: { value: 90 }, holds: { value: ["trail"] } });
});

test("a track writes to a topic made in the same run, not to the log set beside it", () => {
    const { subject } = planOf({
        topic: { type: "ClsTopic", inputs: { topicName: "audit", logsetId: LATER, period: 3640 } },
        track: {
            type: "EventsAuditTrack",
            inputs: { status: 1, storage: { storageType: "cls", storageName: LATER, storageRegion: "ap-guangzhou" } },
            from: { storage: "topic" },
        },
    });
    expect(factsOf(subject("track"), "auditTrail")).toMatchObject({ destination: { value: { subject: "topic" } } });
    expect(factsOf(subject("topic"), "retention")).toMatchObject({
        days: { value: Number.POSITIVE_INFINITY },
        holds: { value: ["trail"] },
    });
});

test("a bucket logs to another bucket by its name", () => {
    const { subject } = planOf({
        data: { type: "CosBucket", inputs: { bucket: "data-1250000000", logEnable: true, logTargetBucket: "logs-1250000000" } },
        logs: { type: "CosBucket", inputs: { bucket: "logs-1250000000" } },
    });
    expect(factsOf(subject("data"), "serviceLog")).toMatchObject({ on: { value: true }, destination: { value: { subject: "logs" } } });
    expect(factsOf(subject("logs"), "retention")).toMatchObject({ holds: { value: ["bucket"] } });
});

test("an alias record of a CDN domain leads to it", () => {
    const { subject } = planOf({
        cdn: { type: "CdnDomain", inputs: { domain: "www.example.com", serviceType: "web" } },
        record: {
            type: "DnspodRecord",
            inputs: { domain: "example.com", subDomain: "www", recordType: "CNAME", recordLine: "默认", value: LATER },
            from: { value: "cdn" },
        },
    });
    expect(factsOf(subject("record"), "nameRecord")).toMatchObject({
        name: { value: "www.example.com" },
        record: { value: "alias" },
        target: { value: { subject: "cdn" } },
    });
});

test("EdgeOne logs are delivered for a site, and its security policies know of them; a site outside the plan leaves it open", () => {
    const policy = { type: "TeoSecurityPolicyConfig", inputs: { zoneId: LATER }, from: { zoneId: "site" } };
    const delivery = { ...policy, type: "TeoRealtimeLogDelivery", inputs: { zoneId: LATER, logType: "web-attack", sample: 1000 } };
    const logOf = (resources: Record<string, Written>) => factsOf(planOf(resources).subject("policy"), "serviceLog");
    expect(logOf({ site: edge.site, policy, delivery })).toMatchObject({ on: { value: true } });
    expect(logOf({ site: edge.site, policy })).toMatchObject({ on: { value: false } });
    expect(logOf({ policy: { ...policy, inputs: { zoneId: "zone-1" }, from: {} } })).toMatchObject({
        on: { kind: "unknown", why: "elsewhere" },
    });
});

test("the SDK of the static family is read alike, with its defaults filled in", () => {
    const read = (type: string, inputs: Record<string, unknown>) =>
        readResource({ urn: "urn", type, name: "x", inputs, provider: { region: "ap-guangzhou" } }, {}, markers)?.sightings;
    expect(
        read("tencentcloud:Waf/clbDomain:ClbDomain", { domain: "www.example.com", region: "gz", status: 1, flowMode: 0, engine: 20 }),
    ).toEqual(
        expect.arrayContaining([
            expect.objectContaining({ facet: "shield", facts: expect.objectContaining({ mode: { kind: "known", value: "watch" } }) }),
        ]),
    );
    expect(
        read("tencentcloud:Dnspod/record:Record", {
            domain: "example.com",
            subDomain: "@",
            recordType: "A",
            value: "203.0.113.7",
            status: "ENABLE",
        }),
    ).toEqual([
        expect.objectContaining({
            facts: expect.objectContaining({ name: { kind: "known", value: "example.com" }, enabled: { kind: "known", value: true } }),
        }),
    ]);
});

test("the hosts of a cloud-native gateway reach whom its own region reaches, wherever the provider stands", () => {
    const route = { type: "TseCngwRoute", inputs: { gatewayId: LATER, serviceId: LATER, hosts: ["m.example.com"] } };
    const { subject } = planOf({
        gateway: { type: "TseCngwGateway", inputs: { type: "kong", engineRegion: "ap-hongkong" } },
        route: { ...route, from: { gatewayId: "gateway" } },
    });
    expect(factsOf(subject("route#1"), "publicName")).toMatchObject({
        reach: { value: "overseas" },
        servedBy: { value: { subject: "gateway" } },
    });
    const alone = planOf({ route: { ...route, inputs: { ...route.inputs, gatewayId: "gateway-1" } } });
    expect(factsOf(alone.subject("route#1"), "publicName")).toMatchObject({ reach: { kind: "unknown", why: "elsewhere" } });
});

test("a GAAP domain reaches whom the access region of its proxy reaches, over the listener between them", () => {
    const reachFrom = (accessRegion: string) =>
        factsOf(
            planOf({
                proxy: { type: "GaapProxy", inputs: { name: "app", accessRegion, realserverRegion: "Guangzhou" } },
                listener: { type: "GaapLayer7Listener", inputs: { proxyId: LATER, protocol: "HTTPS" }, from: { proxyId: "proxy" } },
                host: {
                    type: "GaapHttpDomain",
                    inputs: { listenerId: LATER, domain: "app.example.com" },
                    from: { listenerId: "listener" },
                },
            }).subject("host"),
            "publicName",
        )?.reach;
    expect(reachFrom("Europe")).toMatchObject({ value: "overseas" });
    expect(reachFrom("Wuhan")).toMatchObject({ value: "mainland" });
    expect(reachFrom("Atlantis")).toMatchObject({ kind: "unknown", why: "word", path: "accessRegion" });
});

test("a node pool adds its zones to the cluster, and is no subject of its own", () => {
    const { plan, subject } = planOf({
        cluster: { type: "KubernetesCluster", inputs: { vpcId: LATER } },
        pool: { type: "KubernetesNodePool", inputs: { clusterId: LATER, zones: ["ap-hongkong-2"] }, from: { clusterId: "cluster" } },
    });
    expect(plan.subjects).toHaveLength(1);
    expect(subject("cluster").facets.placement?.map(({ facts }) => facts.region)).toMatchObject([
        { value: { id: "ap-guangzhou" } },
        { value: { id: "ap-hongkong" } },
    ]);
});

test("a registry is copied to where the other registry stands, unless the copy says its region itself", () => {
    const copyTo = (inputs: Record<string, unknown>) =>
        planOf({
            source: { type: "TcrInstance", inputs: { name: "hub" } },
            target: { type: "TcrInstance", inputs: { name: "copy" }, region: "ap-singapore" },
            copy: {
                type: "TcrReplication",
                inputs: { sourceRegistryId: LATER, destinationRegistryId: LATER, ...inputs },
                from: { sourceRegistryId: "source", destinationRegistryId: "target" },
            },
        }).subject("source").facets.placement?.[1]?.facts;
    expect(copyTo({})).toMatchObject({ role: "replica", region: { value: { id: "ap-singapore" } } });
    expect(copyTo({ destinationRegionId: 8 })).toMatchObject({ role: "replica", region: { value: { id: "ap-beijing" } } });
});

test("a database is open when a resource of its own gives it an address", () => {
    const { subject } = planOf({
        cluster: { type: "CynosdbCluster", inputs: { clusterName: "orders", availableZone: "ap-guangzhou-4" } },
        wan: { type: "CynosdbWan", inputs: { clusterId: LATER, instanceGrpId: LATER }, from: { clusterId: "cluster" } },
    });
    expect(factsOf(subject("cluster"), "publicEntry")).toMatchObject({ open: { value: true }, web: { kind: "absent" } });
});
