import {
    absent,
    defaulted,
    type Fact,
    firstStated,
    is,
    type Kind,
    known,
    type Look,
    type PlacementRole,
    type Region,
    type ResourceType,
    type ShownFacet,
    thenFact,
    unknown,
} from "../../kernel";
import { geographyOf } from "../regions";
import { logNotShown, standsIn } from "../resource-type";
import { byDefault, inheritedBy, LATER, nothing, notKnown } from "../sample";
import { regionOfBucket, regionOfNumber } from "./region-words";

const geography = geographyOf("tencentcloud");

/** How a property spells a place. A numeric zone id is none of them: it lies in the region to which the provider speaks. */
const spellings = {
    region: geography.region,
    zone: geography.zone,
    number: regionOfNumber,
    bucket: regionOfBucket,
} as const;

type Spelling = keyof typeof spellings;

/**
 * A property that states a place, in words: its spelling, its path below the arguments (`[]` marks a list), and what stands there, which
 * is the primary copy unless said otherwise. `region dstRegion link`.
 */
type PlaceText = `${Spelling} ${string}`;

interface Place {
    readonly spelling: Spelling;
    readonly path: string;
    readonly role: PlacementRole;
}

function placeIn(text: PlaceText): Place {
    const [spelling, path, role = "primary"] = text.split(" ") as [Spelling, string, PlacementRole?];
    return { spelling, path, role };
}

interface Details {
    /** A property that every resource of the type has; unless said otherwise the one that states the first place. */
    readonly required?: string;
    /** The property that names the resource to which this one only adds; that one is of the same kind. */
    readonly partOf?: string;
    /** A word that stands for "not stated". */
    readonly unset?: string;
    /** The properties that open it to the internet, and what holds where none is stated. `always`: the resource is its public address. */
    readonly internet?: readonly [switches: string, unstated?: boolean] | "always";
    /** The property that names a resource of the same kind, in whose place this one stands where none is stated. */
    readonly follows?: string;
}

/**
 * A resource type that shows nothing but places and whether it is open: its Terraform name without the cloud, its title, its kind, its places (none where no
 * property states one). Where the first place is not stated it stands in the provider's region.
 */
type Row = readonly [type: string, zh: string, en: string, subject: Kind, places: readonly PlaceText[], details?: Details];

/** Machines, clusters and what they are made from. */
const compute: readonly Row[] = [
    ["as_scaling_group", "弹性伸缩组", "Auto Scaling group", "server", ["zone zones[]"], { required: "maxSize" }],
    [
        "as_load_balancer",
        "弹性伸缩组的负载均衡",
        "balancer of an Auto Scaling group",
        "server",
        ["region forwardLoadBalancers[].region link"],
        { partOf: "autoScalingGroupId" },
    ],
    [
        "cvm_launch_template",
        "CVM 启动模板",
        "CVM launch template",
        "server",
        ["zone placement.zone"],
        { internet: ["internetAccessible.publicIpAssigned", false] },
    ],
    ["cvm_launch_template_version", "CVM 启动模板版本", "CVM launch template version", "server", ["zone placement.zone"]],
    [
        "as_scaling_config",
        "弹性伸缩启动配置",
        "Auto Scaling configuration",
        "server",
        [],
        { required: "imageId", internet: ["publicIpAssigned", false] },
    ],
    ["cdh_instance", "专用宿主机", "dedicated host", "server", ["zone availabilityZone"]],
    ["lighthouse_disk", "轻量应用服务器云硬盘", "Lighthouse disk", "disk", ["zone zone"]],
    ["cbs_storage", "云硬盘", "CBS disk", "disk", ["zone availabilityZone"]],
    ["cbs_storage_set", "云硬盘组", "set of CBS disks", "disk", ["zone availabilityZone"]],
    ["cfs_file_system", "文件存储 CFS", "CFS file system", "file system", ["zone availabilityZone"]],
    [
        "kubernetes_scale_worker",
        "TKE 集群扩容节点",
        "TKE worker nodes",
        "cluster",
        ["zone workerConfig.availabilityZone"],
        { partOf: "clusterId" },
    ],
    ["kubernetes_node_pool", "TKE 节点池", "TKE node pool", "cluster", ["zone zones[]"], { partOf: "clusterId" }],
    ["kubernetes_native_node_pool", "TKE 原生节点池", "TKE native node pool", "cluster", [], { partOf: "clusterId" }],
    ["container_cluster", "容器集群（旧版）", "container cluster, first version", "cluster", [], { required: "clusterName" }],
    ["eks_cluster", "弹性容器集群", "elastic container cluster", "cluster", [], { required: "vpcId" }],
    [
        "emr_cluster",
        "弹性 MapReduce 集群",
        "EMR cluster",
        "cluster",
        ["zone placementInfo.zone"],
        { required: "instanceName", internet: ["needMasterWan", true] },
    ],
    [
        "emr_cluster_v2",
        "弹性 MapReduce 集群（新版）",
        "EMR cluster, second version",
        "cluster",
        ["zone zoneResourceConfigurations[].placement.zone"],
        { required: "instanceName", internet: ["needMasterWan", true] },
    ],
    [
        "tse_instance",
        "微服务引擎注册配置中心",
        "TSE engine",
        "gateway",
        ["region engineRegion", "region engineRegionInfos[].engineRegion replica"],
        { internet: ["enableClientInternetAccess", false] },
    ],
    ["tsf_cluster", "微服务平台 TSF 集群", "TSF cluster", "cluster", ["region tsfRegionId", "zone tsfZoneId"], { required: "clusterName" }],
    ["dasb_resource", "堡垒机（旧版）", "bastion, first version", "bastion", ["region deployRegion", "zone deployZone"]],
    ["bh_resource", "堡垒机", "bastion", "bastion", ["region deployRegion", "zone deployZone"], { internet: ["externalAccess"] }],
];

/** Networks and what joins them. */
const networks: readonly Row[] = [
    ["subnet", "子网", "subnet", "network", ["zone availabilityZone"]],
    ["nat_gateway", "NAT 网关", "NAT gateway", "gateway", ["zone zone"], { required: "vpcId" }],
    ["vpn_gateway", "VPN 网关", "VPN gateway", "link", ["zone zone link"], { required: "name" }],
    [
        "ccn_bandwidth_limit",
        "云联网地域间限速",
        "CCN bandwidth limit between regions",
        "link",
        ["region region link", "region dstRegion link"],
        { required: "ccnId" },
    ],
    [
        "ccn_attachment",
        "云联网关联实例（旧版）",
        "CCN attachment, first version",
        "link",
        ["region instanceRegion link"],
        { required: "ccnId" },
    ],
    ["ccn_attachment_v2", "云联网关联实例", "CCN attachment", "link", ["region instanceRegion link"], { required: "ccnId" }],
    ["vpc_peer_connect_manager", "VPC 对等连接", "VPC peering connection", "link", ["region destinationRegion link"]],
    ["private_dns_end_point", "Private DNS 终端节点", "Private DNS end point", "link", ["region endPointRegion link"]],
    ["private_dns_zone", "Private DNS 私有域", "Private DNS zone", "network", ["region vpcSets[].region link"], { required: "domain" }],
    [
        "ga2_accelerate_area",
        "全球加速 GA2 加速地域",
        "Global Accelerator 2 area",
        "gateway",
        ["region accelerateRegion edge"],
        { partOf: "globalAcceleratorId", internet: "always" },
    ],
    [
        "teo_multi_path_gateway",
        "EdgeOne 多通道安全加速网关",
        "EdgeOne multi-path gateway",
        "gateway",
        ["region regionId edge"],
        { required: "gatewayType" },
    ],
];

/** Databases, caches, search engines and queues. */
const stores: readonly Row[] = [
    ["cynosdb_libra_db_instance", "TDSQL-C 分析引擎实例", "TDSQL-C analysis instance", "database", ["zone zone"]],
    // "-" is the schema's default, for a cluster in several zones
    [
        "elasticsearch_instance",
        "Elasticsearch 集群",
        "Elasticsearch cluster",
        "search",
        ["zone availabilityZone", "zone multiZoneInfos[].availabilityZone"],
        { required: "version", unset: "-", internet: ["publicAccess kibanaPublicAccess"] },
    ],
    [
        "clickhouse_instance",
        "云数据仓库 ClickHouse",
        "ClickHouse warehouse",
        "database",
        ["zone zone", "zone secondaryZoneInfos[].secondaryZone replica"],
    ],
    ["cdwpg_instance", "云数据仓库 PostgreSQL", "PostgreSQL warehouse", "database", ["zone zone"]],
    ["cdwdoris_instance", "云数据仓库 Doris", "Doris warehouse", "database", ["zone zone", "zone userMultiZoneInfos.zone replica"]],
    ["serverless_hbase_instance", "Serverless HBase 实例", "serverless HBase instance", "database", ["zone zoneSettings[].zone"]],
    [
        "lite_hbase_instance",
        "Serverless HBase 实例（旧版）",
        "serverless HBase instance, first version",
        "database",
        ["zone zoneSettings[].zone"],
    ],
    ["cynosdb_wan", "TDSQL-C 公网地址", "public address of TDSQL-C", "database", [], { partOf: "clusterId", internet: "always" }],
    [
        "sqlserver_wan_ip_config",
        "SQL Server 公网地址",
        "public address of SQL Server",
        "database",
        [],
        { partOf: "instanceId", internet: ["enableWanIp"] },
    ],
    [
        "mariadb_instance_config",
        "MariaDB 实例设置",
        "MariaDB settings",
        "database",
        [],
        { partOf: "instanceId", internet: ["extranetAccess", false] },
    ],
    ["tdcpg_cluster", "TDSQL-C PostgreSQL 集群", "TDSQL-C for PostgreSQL cluster", "database", ["zone zone"]],
    ["dbdc_db_custom_node", "数据库独享集群节点", "database dedicated node", "database", ["zone zone"]],
    // its subnet decides, and that lies in the provider's region
    ["vdb_instance", "向量数据库", "vector database", "database", [], { required: "vpcId" }],
    ["ckafka_instance", "CKafka 实例", "CKafka instance", "queue", [], { required: "zoneId", internet: ["publicNetwork"] }],
    ["mqtt_instance", "MQTT 实例", "MQTT instance", "queue", [], { required: "instanceType" }],
    [
        "mqtt_instance_public_endpoint",
        "MQTT 公网接入点",
        "public endpoint of MQTT",
        "queue",
        [],
        { partOf: "instanceId", internet: "always" },
    ],
    [
        "tdmq_rabbitmq_vip_instance",
        "TDMQ RabbitMQ 专享实例",
        "TDMQ RabbitMQ instance",
        "queue",
        [],
        { required: "zoneIds", internet: ["enablePublicAccess", false] },
    ],
    ["tdmq_rocketmq_vip_instance", "TDMQ RocketMQ 专享实例", "TDMQ RocketMQ instance", "queue", [], { required: "zoneIds" }],
    ["tdmq_professional_cluster", "TDMQ Pulsar 专业集群", "TDMQ Pulsar cluster", "queue", [], { required: "zoneIds" }],
    [
        "trocket_rocketmq_instance",
        "RocketMQ 5.x 实例",
        "RocketMQ 5.x instance",
        "queue",
        [],
        { required: "instanceType", internet: ["enablePublic", false] },
    ],
];

/** What carries data to another place. */
const movements: readonly Row[] = [
    ["cos_bucket_inventory", "COS 清单", "COS bucket inventory", "bucket", ["bucket destination.bucket replica"], { partOf: "bucket" }],
    [
        "cbs_copy_snapshot_cross_region",
        "云硬盘快照跨地域复制",
        "copy of a disk snapshot to another region",
        "disk",
        ["region destinationRegion backup"],
    ],
    ["cvm_sync_image", "CVM 镜像跨地域同步", "copy of an image to other regions", "disk", ["region destinationRegions[] replica"]],
    ["dts_sync_job", "数据传输 DTS 同步任务", "DTS sync job", "link", ["region srcRegion link", "region dstRegion link"]],
    [
        "dts_sync_config",
        "数据传输 DTS 同步配置",
        "DTS sync configuration",
        "link",
        ["region srcInfo.region link", "region dstInfo.region link"],
        { partOf: "jobId" },
    ],
    ["dts_migrate_service", "数据传输 DTS 迁移服务", "DTS migration service", "link", ["region srcRegion link", "region dstRegion link"]],
    [
        "dts_migrate_job",
        "数据传输 DTS 迁移任务",
        "DTS migration job",
        "link",
        ["region srcInfo.region link", "region dstInfo.region link"],
        { partOf: "serviceId" },
    ],
    [
        "tcr_replication",
        "TCR 实例同步",
        "container registry replication",
        "container registry",
        ["number destinationRegionId replica"],
        { partOf: "sourceRegistryId", follows: "destinationRegistryId" },
    ],
    [
        "tcr_manage_replication_operation",
        "TCR 实例同步（旧版）",
        "container registry replication, first version",
        "container registry",
        ["number destinationRegionId replica"],
        { partOf: "sourceRegistryId", follows: "destinationRegistryId" },
    ],
    ["vpc_flow_log", "VPC 流日志", "VPC flow log", "network", ["region cloudLogRegion logs"], { required: "resourceType" }],
    [
        "cynosdb_cls_delivery",
        "TDSQL-C 日志投递",
        "TDSQL-C log delivery",
        "database",
        ["region clsInfoList.region logs"],
        { partOf: "instanceId" },
    ],
    [
        "kubernetes_control_plane_log",
        "TKE 控制面日志",
        "TKE control plane log",
        "cluster",
        ["region components.topicRegion logs"],
        { partOf: "clusterId" },
    ],
    ["kubernetes_backup_storage_location", "TKE 备份仓库", "TKE backup location", "cluster", ["region storageRegion backup"]],
    ["vpc_snapshot_policy", "安全组快照策略", "VPC snapshot policy", "network", ["region cosRegion backup"]],
    ["css_snapshot_template", "直播截图模板", "live stream snapshot template", "bucket", ["region cosRegion"]],
];

type AnyLook = Look<Record<string, unknown>>;

/** Finds the regions that one place of a row states: none when the property, or a block above it, is not given. */
function readerOf({ spelling, path }: Place, unset: string | undefined): (look: AnyLook) => readonly Fact<Region>[] {
    const steps = path.replaceAll("[]", "").split(".");
    const property = steps.pop() as string;
    const isList = path.endsWith("[]");
    const spelt = spellings[spelling];
    return top => {
        let looks: readonly AnyLook[] = [top];
        for (const step of steps) looks = looks.flatMap(look => look.blocks(step) as unknown as readonly AnyLook[]);
        return looks.flatMap(look =>
            look
                .texts(property)
                .filter(id => unset === undefined || id.kind !== "known" || id.value !== unset)
                .map((id, index) => spelt(id, isList ? `${look.path(property)}[${index}]` : look.path(property))),
        );
    };
}

/** Reads the places of a row: one sighting for each region and role. */
function placementOf(
    places: readonly Place[],
    subject: Kind,
    { unset, follows }: Details,
): (look: AnyLook) => readonly ShownFacet<"placement">[] {
    const readers = places.map(place => ({ read: readerOf(place, unset), role: place.role }));
    return look => {
        const shown = new Map<unknown, ShownFacet<"placement">>();
        for (const { read, role } of readers) {
            for (const region of read(look)) {
                const key = region.kind === "known" ? `${role} ${region.value.id}` : region;
                if (!shown.has(key)) shown.set(key, standsIn(region, role));
            }
        }
        if (shown.size > 0) return [...shown.values()];
        const home = follows === undefined ? look.place : look.inherit(look.pointer(follows, subject), "placement", "region");
        return [{ region: home, role: readers[0]?.role ?? "primary" }];
    };
}

/** Words of the switches; of a bandwidth, any number above zero opens. */
const openWords: Readonly<Record<string, boolean>> = {
    true: true,
    false: false,
    OPEN: true,
    CLOSE: false,
    NEED_MASTER_WAN: true,
    NOT_NEED_MASTER_WAN: false,
};

/** Reads one switch. */
function switchAt(path: string): (look: AnyLook) => Fact<boolean> {
    const steps = path.split(".");
    const property = steps.pop() as string;
    return look => {
        const at = steps.reduce((block, step) => block.block(step) as unknown as AnyLook, look);
        return thenFact(at.text(property), word => {
            if (Object.hasOwn(openWords, word)) return known(openWords[word] as boolean);
            return word.trim() !== "" && Number(word) >= 0 ? known(Number(word) > 0) : unknown(at.path(property), "word");
        });
    };
}

/** Reads whether it is open, where a switch tells: one that is on is enough. */
function entryOf(
    internet: NonNullable<Details["internet"]>,
    subject: Kind,
    regionOf: (look: AnyLook) => ShownFacet<"publicEntry">["region"],
): (look: AnyLook) => ShownFacet<"publicEntry"> {
    const [readers, unstated] = internet === "always" ? [[]] : [internet[0].split(" ").map(switchAt), internet[1]];
    const whenUnstated = internet === "always" ? known(true) : unstated === undefined ? absent : defaulted(unstated);
    return look => {
        const switches = readers.map(read => read(look));
        const open = switches.find(fact => is(fact, true)) ?? firstStated(...switches);
        return {
            open: open.kind === "absent" ? whenUnstated : open,
            web: subject === "server" ? look.hidden("ports") : absent,
            region: regionOf(look),
            frontOf: [],
        };
    };
}

function placedType([type, zh, en, subject, texts, details = {}]: Row): ResourceType {
    const { required, partOf, internet } = details;
    const places = texts.map(placeIn);
    const name = type.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
    // the schema of none of these databases has an audit property
    const auditIsHidden = subject === "database" && partOf === undefined;
    const onlyOpens = partOf !== undefined && internet !== undefined && places.length === 0;
    const placement = placementOf(places, subject, details);
    return {
        terraform: `tencentcloud_${type}`,
        pulumi: `tencentcloud:index/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`,
        title: { zh: `腾讯云${spaced(zh)}`, en: `Tencent Cloud ${en}` },
        subject,
        required: required ?? partOf ?? places[0]?.path.replace(/[[.].*/, ""),
        ...(partOf === undefined ? {} : { partOf: look => look.pointer(partOf, subject) }),
        shows: {
            ...(onlyOpens ? {} : { placement }),
            ...(internet === undefined
                ? {}
                : { publicEntry: entryOf(internet, subject, look => placement(look)[0]?.region ?? look.place) }),
            ...(auditIsHidden ? { serviceLog: () => logNotShown("audit") } : {}),
        },
        samples: samplesOf(places, subject, auditIsHidden, details),
    };
}

/** Ids in each spelling and the regions they lie in. The first two differ, so that two places of one row can be told apart. */
const examples: Readonly<Record<Spelling, readonly (readonly [id: string | number, region: string])[]>> = {
    region: [
        ["ap-hongkong", "ap-hongkong"],
        ["ap-singapore", "ap-singapore"],
    ],
    zone: [
        ["ap-shanghai-2", "ap-shanghai"],
        ["ap-beijing-fsi-1", "ap-beijing-fsi"],
    ],
    number: [[5, "ap-hongkong"]],
    bucket: [["qcs::cos:ap-singapore::copy-1250000000", "ap-singapore"]],
};

/** The inputs in which a path holds a value. */
function inputsWith(inputs: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
    const [step = "", ...rest] = path.split(".");
    const property = step.replace("[]", "");
    const inner = rest.length === 0 ? value : inputsWith((inputs[property] ?? {}) as Record<string, unknown>, rest.join("."), value);
    return { ...inputs, [property]: step.endsWith("[]") ? [inner] : inner };
}

/** Each place stated, none stated, and each known later. */
function samplesOf(
    places: readonly Place[],
    subject: Kind,
    auditIsHidden: boolean,
    { follows, partOf, internet }: Details,
): ResourceType["samples"] {
    const audit = auditIsHidden ? { serviceLog: [{ on: notKnown("hidden", "audit") }] } : {};
    const stated = places.map((place, index) => {
        const ids = examples[place.spelling];
        const [id, region] = ids[index % ids.length] as readonly [string | number, string];
        return { ...place, id, region };
    });
    const home = {
        region: follows === undefined ? "ap-chengdu" : inheritedBy(follows, "placement", "region"),
        role: places[0]?.role ?? "primary",
    };
    const unstated = internet === "always" ? true : internet?.[1] === undefined ? nothing : byDefault(internet[1]);
    const web = subject === "server" ? notKnown("hidden", "ports") : nothing;
    const switches = internet === undefined || internet === "always" ? [] : internet[0].split(" ");
    const onlyOpens = partOf !== undefined && internet !== undefined && places.length === 0;
    return [
        {
            name: follows === undefined ? "nothing is stated: the provider's region" : "nothing is stated: where the other stands",
            inputs: { tags: {} },
            region: "ap-chengdu",
            reads: {
                ...(onlyOpens ? {} : { placement: [home] }),
                ...(internet === undefined ? {} : { publicEntry: [{ open: unstated, web, region: "ap-chengdu" }] }),
                ...audit,
            },
        },
        ...switches.flatMap(path => [
            {
                name: `${path} opens it`,
                inputs: inputsWith({}, path, "true"),
                reads: { publicEntry: [{ open: true, region: "ap-guangzhou", frontOf: [] }] },
            },
            {
                name: `${path} keeps it closed`,
                inputs: inputsWith({}, path, 0),
                reads: { publicEntry: [{ open: false }] },
            },
            {
                name: `${path} is known later`,
                inputs: inputsWith({}, path, LATER),
                reads: { publicEntry: [{ open: notKnown("later", path) }] },
            },
            {
                name: `${path} has a word nobody has met`,
                inputs: inputsWith({}, path, "perhaps"),
                reads: { publicEntry: [{ open: notKnown("word", path) }] },
            },
        ]),
        ...(places.length === 0
            ? []
            : [
                  {
                      name: "every place is stated",
                      inputs: stated.reduce((inputs, { path, id }) => inputsWith(inputs, path, id), {}),
                      reads: { placement: stated.map(({ region, role }) => ({ region, role })) },
                  },
                  {
                      name: "places known later",
                      inputs: stated.reduce((inputs, { path }) => inputsWith(inputs, path, LATER), {}),
                      reads: { placement: stated.map(({ role }) => ({ region: notKnown("later"), role })) },
                  },
              ]),
    ];
}

/** Every type of the tables, as an entry of the catalog. */
export const placed: readonly ResourceType[] = [...compute, ...networks, ...stores, ...movements].map(placedType);

/** A space stands between Chinese and Latin letters. */
function spaced(name: string): string {
    return /^[\x21-\x7e]/.test(name) ? ` ${name}` : name;
}
