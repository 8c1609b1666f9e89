import { typesIn } from "../resource-type";
import * as ack from "./ack";
import * as actiontrail from "./actiontrail";
import * as alb from "./alb";
import * as apiGateway from "./api-gateway";
import * as applicationPlatforms from "./application-platforms";
import * as cdn from "./cdn";
import * as cen from "./cen";
import * as cr from "./cr";
import * as dcdn from "./dcdn";
import * as ddos from "./ddos";
import * as dns from "./dns";
import * as ebs from "./ebs";
import * as eci from "./eci";
import * as ecs from "./ecs";
import * as eip from "./eip";
import * as elasticsearch from "./elasticsearch";
import * as emr from "./emr";
import * as ens from "./ens";
import * as esa from "./esa";
import * as ess from "./ess";
import * as fc from "./fc";
import * as ga from "./ga";
import * as log from "./log";
import * as media from "./media";
import * as mongodb from "./mongodb";
import * as nat from "./nat";
import * as nlb from "./nlb";
import * as oss from "./oss";
import * as ossObject from "./oss-object";
import * as placedDatabases from "./placed-databases";
import * as placedEdge from "./placed-edge";
import * as placedLogs from "./placed-logs";
import * as placedNetworks from "./placed-networks";
import * as placedServers from "./placed-servers";
import * as placedStorage from "./placed-storage";
import * as polardb from "./polardb";
import * as publicEndpoints from "./public-endpoints";
import * as rds from "./rds";
import * as redis from "./redis";
import * as scdn from "./scdn";
import * as serverGroups from "./server-groups";
import * as simpleApplicationServer from "./simple-application-server";
import * as slb from "./slb";
import * as waf from "./waf";

/** Every resource type of Alibaba Cloud: what the files of this folder export, one file per service and the tables of types that show only a place. */
export const types = typesIn([
    ossObject,
    ack,
    actiontrail,
    alb,
    apiGateway,
    applicationPlatforms,
    cdn,
    cen,
    cr,
    dcdn,
    ddos,
    dns,
    ebs,
    eci,
    ecs,
    eip,
    elasticsearch,
    emr,
    ens,
    esa,
    ess,
    fc,
    ga,
    log,
    media,
    mongodb,
    nat,
    nlb,
    oss,
    placedDatabases,
    placedEdge,
    placedLogs,
    placedNetworks,
    placedServers,
    placedStorage,
    polardb,
    publicEndpoints,
    rds,
    redis,
    scdn,
    serverGroups,
    simpleApplicationServer,
    slb,
    waf,
]);
