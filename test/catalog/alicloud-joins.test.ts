import { LATER, readResource } from "../../src/catalog";
import { factsOf, join, type Markers, type Plan, type PropertyDependencies, type Subject, waysFrom } from "../../src/kernel";

const markers: Markers = { isUnknown: value => typeof value === "string" && value.includes(LATER), isSecret: () => false };

interface Written {
    readonly type: string;
    readonly inputs?: Record<string, unknown>;
    /** Property → name of the resource that it comes from. */
    readonly from?: Record<string, string | readonly string[]>;
    readonly region?: string;
}

/** A plan of resources of Alibaba Cloud, by name; the ones without a region of their own stand in Hangzhou. */
function planOf(resources: Record<string, Written>): { plan: Plan; subject: (name: string) => Subject } {
    const readings = Object.entries(resources).map(([name, { type, inputs = {}, region = "cn-hangzhou" }]) => {
        const reading = readResource({ urn: name, type, name, inputs, provider: { region } }, {}, markers);
        if (!reading) throw new Error(`nobody reads ${type}`);
        return reading;
    });
    const dependenciesOf = (urn: string): PropertyDependencies =>
        Object.fromEntries(Object.entries(resources[urn]?.from ?? {}).map(([property, names]) => [property, [names].flat()]));
    const plan = join(readings, dependenciesOf);
    return {
        plan,
        subject: name => {
            const found = plan.subject(name);
            if (!found) throw new Error(`${name} is no subject of its own`);
            return found;
        },
    };
}

test("a bucket and its logging resource tell of one log, and the target holds it", () => {
    const { subject } = planOf({
        photos: { type: "alicloud:oss/bucket:Bucket", inputs: { bucket: LATER } },
        logs: { type: "alicloud:oss/bucket:Bucket", inputs: { bucket: "logs" } },
        logging: {
            type: "alicloud:oss/bucketLogging:BucketLogging",
            inputs: { bucket: LATER, targetBucket: "logs" },
            from: { bucket: "photos" },
        },
    });
    expect(factsOf(subject("photos"), "serviceLog")).toMatchObject({ on: { value: true }, destination: { value: { subject: "logs" } } });
    expect(factsOf(subject("logs"), "retention")).toMatchObject({ holds: { value: ["bucket"] } });
});

test("the store that a trail makes is found by its name, and its region by the project", () => {
    const { subject } = planOf({
        project: { type: "alicloud:log/project:Project", inputs: { projectName: "audit" }, region: "cn-shanghai" },
        store: {
            type: "alicloud:log/store:Store",
            inputs: { projectName: "audit", logstoreName: "actiontrail_account", retentionPeriod: 365 },
            region: "cn-shanghai",
        },
        trail: {
            type: "alicloud:actiontrail/trail:Trail",
            inputs: { trailName: "account", slsProjectArn: `acs:log:cn-shanghai:${LATER}:project/audit` },
            from: { slsProjectArn: "project" },
        },
    });
    expect(factsOf(subject("trail"), "auditTrail")).toMatchObject({ destination: { value: { subject: "store" } } });
    expect(factsOf(subject("trail"), "placement")).toMatchObject({ role: "logs", region: { value: { id: "cn-shanghai" } } });
    expect(factsOf(subject("store"), "retention")).toMatchObject({ days: { value: 365 }, holds: { value: ["trail"] } });
});

test("the name of an ALB rule is open when its balancer is, over the listener between them", () => {
    const { subject } = planOf({
        alb: { type: "alicloud:alb/loadBalancer:LoadBalancer", inputs: { addressType: "Intranet" } },
        https: {
            type: "alicloud:alb/listener:Listener",
            inputs: { loadBalancerId: LATER, listenerProtocol: "HTTPS", listenerPort: 443 },
            from: { loadBalancerId: "alb" },
        },
        rule: {
            type: "alicloud:alb/rule:Rule",
            inputs: { listenerId: LATER, ruleConditions: [{ type: "Host", hostConfig: { values: ["www.example.com"] } }] },
            from: { listenerId: "https" },
        },
    });
    expect(factsOf(subject("rule"), "publicName")).toMatchObject({
        name: { value: "www.example.com" },
        open: { value: false },
        servedBy: { value: { subject: "alb" } },
    });
    expect(factsOf(subject("alb"), "publicEntry")).toMatchObject({ open: { value: false }, web: { value: true } });
});

test("an HTTP listener makes a classic balancer a web entry, and is no subject of its own", () => {
    const { subject, plan } = planOf({
        clb: { type: "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer", inputs: { addressType: "internet" } },
        http: {
            type: "alicloud:slb/listener:Listener",
            inputs: { loadBalancerId: LATER, protocol: "http", frontendPort: 80 },
            from: { loadBalancerId: "clb" },
        },
    });
    expect(factsOf(subject("clb"), "publicEntry")).toMatchObject({ open: { value: true }, web: { value: true } });
    expect(plan.subjects).toHaveLength(1);
});

test("an address stands in front of the server it is associated with", () => {
    const { subject } = planOf({
        server: { type: "alicloud:ecs/instance:Instance", inputs: { instanceType: "ecs.g7.large" } },
        address: { type: "alicloud:ecs/eip:Eip" },
        association: {
            type: "alicloud:ecs/eipAssociation:EipAssociation",
            inputs: { allocationId: LATER, instanceId: LATER },
            from: { allocationId: "address", instanceId: "server" },
        },
    });
    expect(factsOf(subject("address"), "publicEntry")).toMatchObject({
        open: { value: true },
        frontOf: [{ value: { subject: "server" } }],
    });
});

test("a record reaches as far as the nodes of its site", () => {
    const { subject } = planOf({
        site: { type: "alicloud:esa/site:Site", inputs: { siteName: "example.com", coverage: "overseas" } },
        www: {
            type: "alicloud:esa/record:Record",
            inputs: { recordName: "www.example.com", recordType: "A/AAAA", proxied: true, siteId: LATER },
            from: { siteId: "site" },
        },
    });
    expect(factsOf(subject("www"), "publicName")).toMatchObject({ reach: { value: "overseas" }, servedBy: { value: { subject: "site" } } });
});

test("DAS switches the audit of an instance on and keeps it longer", () => {
    const { subject } = planOf({
        db: { type: "alicloud:rds/instance:Instance", inputs: { engine: "MySQL" } },
        audit: {
            type: "alicloud:das/sqlLogConfig:SqlLogConfig",
            inputs: { instanceId: LATER, enable: true, retention: 365 },
            from: { instanceId: "db" },
        },
    });
    expect(factsOf(subject("db"), "serviceLog")).toMatchObject({ on: { value: true } });
    expect(factsOf(subject("db"), "retention")).toMatchObject({ days: { value: 365 } });
});

test("the audit log of a cache is a resource of its own", () => {
    const { subject } = planOf({
        cache: { type: "alicloud:redis/tairInstance:TairInstance", inputs: { zoneId: "cn-hangzhou-h" } },
        audit: {
            type: "alicloud:kvstore/auditLogConfig:AuditLogConfig",
            inputs: { instanceId: LATER, retention: 180 },
            from: { instanceId: "cache" },
        },
    });
    expect(factsOf(subject("cache"), "serviceLog")).toMatchObject({ on: { value: true } });
    expect(factsOf(subject("cache"), "retention")).toMatchObject({ days: { value: 180 } });
});

const wafV3 = {
    waf: { type: "alicloud:wafv3/instance:Instance" },
    www: {
        type: "alicloud:wafv3/domain:Domain",
        inputs: { instanceId: LATER, domain: "www.example.com", redirect: { backends: ["203.0.113.7"] } },
        from: { instanceId: "waf" },
    },
    api: { type: "alicloud:wafv3/domain:Domain", inputs: { instanceId: LATER, domain: "api.example.com" }, from: { instanceId: "waf" } },
};

test("a WAF 3.0 instance and its domains are one WAF with one log, and block by default", () => {
    const { subject, plan } = planOf(wafV3);
    expect(factsOf(subject("waf"), "shield")).toMatchObject({
        mode: { value: "block", defaulted: true },
        names: [{ value: "www.example.com" }, { value: "api.example.com" }],
        guards: [{ value: { text: "203.0.113.7" } }],
    });
    expect(plan.sightings("serviceLog")).toHaveLength(1);
    expect(plan.sightings("publicName").map(({ sighting }) => sighting.facts.name)).toMatchObject([
        { value: "www.example.com" },
        { value: "api.example.com" },
    ]);
});

test("a rule of core protection that only watches makes the WAF watch, whatever its template says", () => {
    const { subject } = planOf({
        ...wafV3,
        template: {
            type: "alicloud:wafv3/defenseTemplate:DefenseTemplate",
            inputs: { instanceId: LATER, defenseScene: "waf_base", status: "1" },
            from: { instanceId: "waf" },
        },
        rule: {
            type: "alicloud:wafv3/defenseRule:DefenseRule",
            inputs: { instanceId: LATER, defenseScene: "waf_base", config: { ruleAction: "monitor" } },
            from: { instanceId: "waf" },
        },
    });
    expect(factsOf(subject("waf"), "shield")).toMatchObject({ mode: { value: "watch" } });
});

test("a WAF 2.0 domain and its protection module meet by the name of the domain", () => {
    const { subject } = planOf({
        www: { type: "alicloud:waf/domain:Domain", inputs: { instanceId: "waf-1", domainName: "www.example.com" } },
        module: {
            type: "alicloud:waf/protectionModule:ProtectionModule",
            inputs: { instanceId: "waf-1", domain: "www.example.com", defenseType: "waf", mode: 1 },
        },
    });
    expect(factsOf(subject("www"), "shield")).toMatchObject({ mode: { value: "watch" } });
});

test("a DCDN domain behind WAF does what the policy bound to it does", () => {
    const { subject } = planOf({
        domain: { type: "alicloud:dcdn/wafDomain:WafDomain", inputs: { domainName: "www.example.com" } },
        policy: {
            type: "alicloud:dcdn/wafPolicy:WafPolicy",
            inputs: { policyName: "base", defenseScene: "waf_group", policyType: "custom", status: "on" },
        },
        rule: {
            type: "alicloud:dcdn/wafRule:WafRule",
            inputs: { policyId: LATER, ruleName: "base", action: "monitor" },
            from: { policyId: "policy" },
        },
        binding: {
            type: "alicloud:dcdn/wafPolicyDomainAttachment:WafPolicyDomainAttachment",
            inputs: { domainName: "www.example.com", policyId: LATER },
            from: { policyId: "policy" },
        },
    });
    expect(factsOf(subject("domain"), "shield")).toMatchObject({ mode: { value: "watch" } });
});

test("a copy whose location is known later stands where the other bucket stands", () => {
    const { subject } = planOf({
        source: { type: "alicloud:oss/bucket:Bucket", inputs: { bucket: "source" } },
        copy: { type: "alicloud:oss/bucket:Bucket", inputs: { bucket: "copy" }, region: "ap-southeast-1" },
        replication: {
            type: "alicloud:oss/bucketReplication:BucketReplication",
            inputs: { bucket: "source", destination: { bucket: "copy", location: LATER } },
            from: { destination: "copy" },
        },
    });
    expect(subject("source").facets.placement?.map(({ facts }) => facts)).toMatchObject([
        { role: "primary", region: { value: { id: "cn-hangzhou" } } },
        { role: "replica", region: { value: { id: "ap-southeast-1" } } },
    ]);
});

test("a balancer of ESA stands before all that its pools hold, and the names it serves lead there", () => {
    const { plan, subject } = planOf({
        site: { type: "alicloud:esa/site:Site", inputs: { siteName: "example.com", coverage: "domestic" } },
        pool: {
            type: "alicloud:esa/originPool:OriginPool",
            inputs: { originPoolName: "web", siteId: "1", origins: [{ address: LATER }, { address: LATER }, { address: "203.0.113.9" }] },
            from: { origins: ["one", "two"] },
        },
        lb: {
            type: "alicloud:esa/loadBalancer:LoadBalancer",
            inputs: { loadBalancerName: "lb.example.com", siteId: LATER, defaultPools: [LATER], fallbackPool: LATER },
            from: { siteId: ["site"], defaultPools: ["pool"], fallbackPool: ["pool"] },
        },
        one: { type: "alicloud:ecs/eipAddress:EipAddress", inputs: {} },
        two: { type: "alicloud:ecs/eipAddress:EipAddress", inputs: {} },
    });
    expect(waysFrom(plan, subject("lb")).map(({ path, beyond }) => [...path.map(({ id }) => id), beyond])).toEqual([
        ["lb", "pool", "elsewhere"],
        ["lb", "pool", "one", undefined],
        ["lb", "pool", "two", undefined],
    ]);
});

describe("Logs that are switched on for the whole account", () => {
    const balancer = { type: "alicloud:slb/loadBalancer:LoadBalancer", inputs: { loadBalancerSpec: "slb.s1.small" } };
    const bucket = { type: "alicloud:oss/bucket:Bucket", inputs: { bucket: "photos" } };
    const logOf = (name: string, resources: Record<string, Written>) =>
        factsOf(planOf({ balancer, bucket, ...resources }).subject(name), "serviceLog");
    const audit = (variableMap: unknown): Record<string, Written> => ({
        audit: { type: "alicloud:log/audit:Audit", inputs: { aliuid: "1", displayName: "audit", variableMap } },
    });
    const collection = (policyConfig: object, more: object = {}): Record<string, Written> => ({
        collection: {
            type: "alicloud:sls/collectionPolicy:CollectionPolicy",
            inputs: { policyName: "clb", productCode: "slb", dataCode: "access_log", enabled: true, policyConfig, ...more },
        },
    });

    test("by the log audit, which keeps them and holds what they are about", () => {
        const resources = { balancer, bucket, ...audit({ slb_access_enabled: "true", slb_access_ttl: "200" }) };
        expect(logOf("balancer", resources)).toMatchObject({ on: { value: true }, destination: { value: { subject: "audit" } } });
        expect(factsOf(planOf(resources).subject("audit"), "retention")).toMatchObject({
            days: { value: 200 },
            holds: { value: ["balancer"] },
        });
        expect(logOf("bucket", resources)).toMatchObject({ on: { value: false } });
    });

    test("not for certain where a policy chooses among the instances, or the switches are known later", () => {
        const chosen = audit({ slb_access_enabled: "true", slb_access_collection_policy: 'accept tag.env == "prd"' });
        expect(logOf("balancer", chosen)).toMatchObject({ on: { kind: "unknown", why: "hidden" } });
        expect(logOf("bucket", audit(LATER))).toMatchObject({ on: { kind: "unknown", why: "later" } });
    });

    test("by a collection policy for all instances of the product, and perhaps by one that names some", () => {
        expect(logOf("balancer", collection({ resourceMode: "all" }))).toMatchObject({ on: { value: true } });
        expect(logOf("balancer", collection({ resourceMode: "instanceMode", instanceIds: ["lb-1"] }))).toMatchObject({
            on: { kind: "unknown", why: "hidden" },
        });
        expect(logOf("bucket", collection({ resourceMode: "all" }))).toMatchObject({ on: { value: false } });
        expect(logOf("bucket", collection({ resourceMode: "all" }, { productCode: "oss", enabled: false }))).toMatchObject({
            on: { value: false },
        });
        expect(logOf("bucket", collection({ resourceMode: "all" }, { productCode: LATER }))).toMatchObject({ on: { kind: "unknown" } });
    });

    test("nobody can tell while the engine does not show the resource that may do it", () => {
        expect(logOf("bucket", { audit: { type: "alicloud:log/audit:Audit", inputs: {} } })).toMatchObject({ on: { kind: "unknown" } });
    });
});
