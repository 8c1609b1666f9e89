import { AlidnsRecord } from "@pulumi/alicloud/dns/alidnsRecord";
import type { Input } from "@pulumi/pulumi";
import { area } from "./accelerator";
import { balancer } from "./balancers";
import { cdn } from "./edge";
import { natAddress } from "./network";
import { address } from "./servers";
import { guarded } from "./shields";

const record = (rr: string, type: "A" | "CNAME", value: Input<string>) =>
    new AlidnsRecord(`record-${rr}`, { domainName: "example.com", rr, type, value });

record("www", "CNAME", guarded.cname);
record("address", "A", address.ipAddress);
record("nat", "A", natAddress.ipAddress);
record("shop", "CNAME", balancer.dnsName);
record("static", "CNAME", cdn.cname);
record(
    "fast",
    "A",
    area.ipAddressLists.apply(list => list[0] ?? ""),
);
