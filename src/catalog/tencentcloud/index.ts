import { typesIn } from "../resource-type";
import * as antiddos from "./antiddos";
import * as apiGateway from "./api-gateway";
import * as cdn from "./cdn";
import * as clb from "./clb";
import * as cloudaudit from "./cloudaudit";
import * as cls from "./cls";
import * as cos from "./cos";
import * as cosObject from "./cos-object";
import * as cvm from "./cvm";
import * as cynosdb from "./cynosdb";
import * as dnspod from "./dnspod";
import * as edgeone from "./edgeone";
import * as edgeoneSecurity from "./edgeone-security";
import * as eip from "./eip";
import * as ga2 from "./ga2";
import * as gaap from "./gaap";
import * as igtm from "./igtm";
import * as kubernetes from "./kubernetes";
import * as lighthouse from "./lighthouse";
import * as live from "./live";
import * as mongodb from "./mongodb";
import * as mysql from "./mysql";
import * as placed from "./placed";
import * as postgresql from "./postgresql";
import * as redis from "./redis";
import * as scf from "./scf";
import * as sqlserver from "./sqlserver";
import * as tcr from "./tcr";
import * as tdsql from "./tdsql";
import * as tem from "./tem";
import * as tse from "./tse";
import * as vod from "./vod";
import * as vpc from "./vpc";
import * as waf from "./waf";

/** Every resource type of Tencent Cloud: what the files of this folder export, one file per service. */
export const types = typesIn([
    cosObject,
    vpc,
    vod,
    tem,
    kubernetes,
    igtm,
    ga2,
    gaap,
    antiddos,
    apiGateway,
    cdn,
    clb,
    cloudaudit,
    cls,
    cos,
    cvm,
    cynosdb,
    dnspod,
    edgeone,
    edgeoneSecurity,
    eip,
    lighthouse,
    live,
    mongodb,
    mysql,
    placed,
    postgresql,
    redis,
    scf,
    sqlserver,
    tcr,
    tdsql,
    tse,
    waf,
]);
