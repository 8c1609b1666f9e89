import { geographyOf } from "../../src/catalog/regions";
import { resourceType } from "../../src/catalog/resource-type";
import { pulumiMarkers } from "../../src/hosts/pulumi/raw-values";
import {
    absent,
    type CatalogEntry,
    type Cloud,
    join,
    known,
    type Plan,
    type PropertyDependencies,
    type Reading,
    type ResourceType,
    read,
    type ShownFacet,
} from "../../src/kernel";

/**
 * A small catalog of made-up types, one for each way in which resources can belong together, so that a test of the join says what it is
 * about and does not change when a cloud does.
 */
type Args = Record<string, unknown>;
type Form = Omit<ResourceType<Args>, "pulumi" | "title" | "samples">;

const plainName = { open: known(true), filing: known("any-provider" as const), ownedByPlatform: known(false) } as const;
const toy = (form: Form): ResourceType =>
    resourceType<Args>({
        ...form,
        pulumi: `toy:index/${form.terraform}:T`,
        title: { zh: form.terraform, en: form.terraform },
        samples: [],
    });

const log = (look: Parameters<NonNullable<Form["shows"]["serviceLog"]>>[0]): ShownFacet<"serviceLog"> => ({
    on: look.flag("logging", false),
    destination: look.pointer("target", "bucket", "log store"),
});

const types = {
    bucket: toy({
        terraform: "bucket",
        subject: "bucket",
        required: "bucket",
        ids: look => [look.text("bucket")],
        shows: {
            serviceLog: log,
            retention: look => ({ days: look.number("days", 30), holds: absent }),
            placement: look => [
                { region: look.place, role: "primary" },
                ...look.texts("copies").map(() => ({ region: look.place, role: "replica" as const })),
            ],
        },
    }),
    bucketLogging: toy({
        terraform: "bucketLogging",
        subject: "bucket",
        required: "bucket",
        partOf: look => look.pointer("bucket", "bucket"),
        shows: { serviceLog: log },
    }),
    bucketRetention: toy({
        terraform: "bucketRetention",
        subject: "bucket",
        partOf: look => look.pointer("bucket", "bucket"),
        shows: { retention: look => ({ days: look.number("days"), holds: absent }) },
    }),
    trail: toy({
        terraform: "trail",
        subject: "trail",
        required: "name",
        shows: {
            auditTrail: look => ({
                on: look.flag("on", true),
                regions: known("all"),
                events: known("all"),
                destination: look.pointer("bucket", "bucket"),
            }),
        },
    }),
    balancer: toy({
        terraform: "balancer",
        subject: "balancer",
        ids: look => [look.text("id")],
        shows: {
            publicEntry: look => ({
                open: look.flag("internet", false),
                web: absent,
                region: look.place,
                frontOf: look.pointers("server", "server"),
            }),
        },
    }),
    listener: toy({
        terraform: "listener",
        subject: "balancer",
        partOf: look => look.pointer("balancer", "balancer"),
        ids: look => [look.text("id")],
        shows: { publicEntry: look => ({ open: absent, web: look.flag("web"), region: absent, frontOf: [] }) },
    }),
    rule: toy({
        terraform: "rule",
        subject: "balancer",
        partOf: look => look.pointer("listener", "balancer"),
        shows: {
            publicName: look => {
                const at = look.pointer("listener", "balancer");
                return look.hosts("hosts").map(name => ({
                    ...plainName,
                    name,
                    reach: known("mainland" as const),
                    open: look.inherit(at, "publicEntry", "open"),
                    servedBy: at,
                }));
            },
        },
    }),
    alias: toy({
        terraform: "alias",
        subject: "name",
        ids: look => [look.text("id")],
        shows: {
            publicName: look =>
                look.hosts("names").map(name => ({
                    ...plainName,
                    name,
                    reach: look.inherit(look.pointer("edge"), "publicName", "reach"),
                    servedBy: absent,
                })),
        },
    }),
    edge: toy({
        terraform: "edge",
        subject: "name",
        ids: look => [look.text("id")],
        shows: {
            publicName: look => ({
                ...plainName,
                name: look.host("name"),
                reach: look.choice("area", { mainland: "mainland", overseas: "overseas" }),
                servedBy: absent,
            }),
        },
    }),
    server: toy({
        terraform: "server",
        subject: "server",
        ids: look => [look.text("id")],
        shows: { placement: look => ({ region: look.zone("zone"), role: "primary" }) },
    }),
    waf: toy({
        terraform: "waf",
        subject: "waf",
        ids: look => [look.text("id")],
        shows: {
            shield: look => ({
                mode: look.choice("mode", { block: "block", watch: "watch", off: "off" }),
                names: look.hosts("names"),
                guards: [look.pointer("guards")],
            }),
        },
    }),
    wafRule: toy({
        terraform: "wafRule",
        subject: "waf",
        partOf: look => look.pointer("waf", "waf"),
        shows: {
            shield: look => ({
                mode: look.choice("mode", { block: "block", watch: "watch", off: "off" }, "watch"),
                names: look.hosts("names"),
                guards: [],
            }),
        },
    }),
} as const;

export type ToyType = keyof typeof types;

/** A resource of the toy catalog, as a test writes it down. */
export interface Toy {
    readonly type: ToyType;
    readonly name: string;
    readonly inputs: Args;
    readonly cloud?: Cloud;
    /** Property → names of the resources that it depends on. */
    readonly on?: Readonly<Record<string, readonly string[]>>;
    readonly fromState?: boolean;
}

export const toyUrn = (name: string): string => `urn:pulumi:prod::shop::toy::${name}`;

function readingOf({ type, name, inputs, cloud = "alicloud", fromState }: Toy): Reading {
    const entry: CatalogEntry = { ...types[type], cloud, tokens: [types[type].pulumi] };
    const place = known({ id: "cn-hangzhou", cloud, territory: "mainland" } as const);
    const resource = { urn: toyUrn(name), type: entry.pulumi, name, inputs, fromState };
    return read(entry, resource, { markers: pulumiMarkers, geography: geographyOf(cloud), place: { ...place } });
}

/** The plan that the resources make when the engine has told what depends on what (`joined: false`: before it has). */
export function planOfToys(toys: readonly Toy[], joined = true): Plan {
    const dependencies = new Map<string, PropertyDependencies>(
        toys.map(({ name, on = {} }) => [
            toyUrn(name),
            Object.fromEntries(Object.entries(on).map(([property, names]) => [property, names.map(toyUrn)])),
        ]),
    );
    return join(toys.map(readingOf), urn => (joined ? dependencies.get(urn) : undefined));
}
