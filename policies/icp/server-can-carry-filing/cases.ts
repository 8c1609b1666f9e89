import { absent, type CaseRegister, type CaseSubject, type Given, type PlanCases, unknown } from "../../../src/kernel";

const hangzhou = { id: "cn-hangzhou", cloud: "alicloud", territory: "mainland" } as const;
const hongkong = { id: "cn-hongkong", cloud: "alicloud", territory: "hongkong-macao-taiwan" } as const;

interface Server extends Partial<Given<"serverTerm">> {
    readonly id?: string;
    readonly cloud?: CaseSubject["cloud"];
    readonly open?: Given<"publicEntry">["open"];
    readonly region?: Given<"placement">["region"];
}

const server = ({ id = "web", cloud, open = true, region = hangzhou, ...term }: Server = {}): CaseSubject => ({
    id,
    kind: "server",
    cloud,
    shows: {
        serverTerm: { name: "shop-web", charge: "subscription", months: 12, ...term },
        placement: { region, role: "primary" },
        publicEntry: { open, web: unknown("ports", "hidden"), region, frontOf: [] },
    },
});
const before = (
    id: string,
    kind: CaseSubject["kind"],
    frontOf: Given<"publicEntry">["frontOf"],
    open: Given<"publicEntry">["open"] = true,
): CaseSubject => ({ id, kind, shows: { publicEntry: { open, web: absent, region: hangzhou, frontOf } } });
const carriers = (id: string, services?: number): CaseRegister => ({ carriers: [{ id, services }] });
const named = carriers("shop-web");

const cases: PlanCases = {
    fails: [
        { name: "a carrier paid by use", plan: [server({ charge: "by-use", months: absent })], on: "web", register: named },
        { name: "a carrier of spare capacity", plan: [server({ charge: "spot", months: absent })], on: "web", register: named },
        { name: "a carrier bought for 2 months", plan: [server({ months: 2 })], on: "web", register: named },
        { name: "a carrier bought for three weeks", plan: [server({ months: 0 })], on: "web", register: named },
        { name: "a subscription without a term", plan: [server({ months: absent })], on: "web", register: named },
        {
            name: "a short term, however it is paid for",
            plan: [server({ charge: unknown("chargeType", "later"), months: 1 })],
            on: "web",
            register: named,
        },
        { name: "no address at all", plan: [server({ open: false })], on: "web", register: named },
        {
            name: "an address of a balancer is not the server's own",
            plan: [server({ open: false }), before("balancer", "balancer", [{ subject: "web" }])],
            on: "web",
            register: named,
        },
        {
            name: "an address that leads to the server through a balancer only",
            plan: [
                server({ open: false }),
                before("address", "address", [{ subject: "balancer" }]),
                before("balancer", "balancer", [{ subject: "web" }]),
            ],
            on: "web",
            register: named,
        },
        {
            name: "a network interface without a public address",
            plan: [server({ open: false }), before("card", "address", [{ subject: "web" }], false)],
            on: "web",
            register: named,
        },
        { name: "a carrier in Hong Kong", plan: [server({ region: hongkong })], on: "web", register: named },
        { name: "6 services on one server", plan: [server()], on: "web", register: carriers("shop-web", 6) },
        {
            name: "the register knows the server by its name in the program",
            plan: [server({ name: unknown("instanceName", "later"), charge: "by-use" })],
            on: "web",
            register: carriers("web"),
        },
        {
            name: "a carrier of the other cloud",
            plan: [server({ cloud: "tencentcloud", months: 1 })],
            on: "web",
            register: { carriers: [{ id: "shop-web", cloud: "tencentcloud" }] },
        },
    ],
    passes: [
        { name: "a year with an address in the mainland", plan: [server()], register: named },
        { name: "exactly 3 months and 5 services", plan: [server({ months: 3 })], register: carriers("shop-web", 5) },
        {
            name: "an address of the plan is bound to it",
            plan: [server({ open: false }), before("address", "address", [{ subject: "web" }])],
            register: named,
        },
        {
            name: "an address is bound to its network interface",
            plan: [
                server({ open: false }),
                before("address", "address", [{ subject: "card" }]),
                before("card", "address", [{ subject: "web" }], false),
            ],
            register: named,
        },
        {
            name: "an address is bound to its network, of which nobody says whether it is open",
            plan: [
                server({ open: false }),
                before("address", "address", [{ subject: "card" }]),
                before("card", "network", [{ subject: "web" }], absent),
            ],
            register: named,
        },
        { name: "a server that is no carrier", plan: [server({ charge: "by-use" })], register: carriers("mail") },
        { name: "a register without carriers", plan: [server({ charge: "by-use", name: unknown("instanceName", "later") })] },
        {
            name: "a carrier of the same name at the other cloud",
            plan: [server({ charge: "by-use" })],
            register: { carriers: [{ id: "shop-web", cloud: "tencentcloud" }] },
        },
    ],
    waits: [
        {
            name: "a name known later may be that of a carrier",
            plan: [server({ name: unknown("instanceName", "later") })],
            on: "web",
            for: "instanceName",
            register: named,
        },
        {
            name: "how it is paid for is known later",
            plan: [server({ charge: unknown("chargeType", "later"), months: 12 })],
            on: "web",
            for: "chargeType",
            register: named,
        },
        {
            name: "the term is known later",
            plan: [server({ months: unknown("period", "later") })],
            on: "web",
            for: "period",
            register: named,
        },
        {
            name: "its zone is known later",
            plan: [server({ region: unknown("zone", "later") })],
            on: "web",
            for: "zone",
            register: named,
        },
        {
            name: "its bandwidth is known later",
            plan: [server({ open: unknown("bandwidth", "later") })],
            on: "web",
            for: "bandwidth",
            register: named,
        },
        {
            name: "whether an address is public is known later",
            plan: [server({ open: false }), before("address", "address", [{ subject: "web" }], unknown("type", "later"))],
            on: "web",
            for: "type",
            register: named,
        },
        {
            name: "what an address is bound to is known later",
            plan: [server({ open: false }), before("address", "address", [unknown("instanceId", "later")])],
            on: "web",
            for: "instanceId",
            register: named,
        },
    ],
};
export default cases;
