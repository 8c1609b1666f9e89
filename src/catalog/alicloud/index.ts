import { typesIn } from "../resource-type";
import * as actiontrail from "./actiontrail";
import * as alb from "./alb";
import * as apiGateway from "./api-gateway";
import * as cdn from "./cdn";
import * as dcdn from "./dcdn";
import * as dns from "./dns";
import * as ecs from "./ecs";
import * as eip from "./eip";
import * as esa from "./esa";
import * as fc from "./fc";
import * as log from "./log";
import * as media from "./media";
import * as mongodb from "./mongodb";
import * as nlb from "./nlb";
import * as oss from "./oss";
import * as polardb from "./polardb";
import * as rds from "./rds";
import * as redis from "./redis";
import * as slb from "./slb";
import * as waf from "./waf";

/** Every resource type of Alibaba Cloud: what the files of this folder export, one file per service. */
export const types = typesIn([
    actiontrail,
    alb,
    apiGateway,
    cdn,
    dcdn,
    dns,
    ecs,
    eip,
    esa,
    fc,
    log,
    media,
    mongodb,
    nlb,
    oss,
    polardb,
    rds,
    redis,
    slb,
    waf,
]);
