import { entryFor, exposes, harmless } from "../../src/catalog";
import { dynamicToken, tokensOf } from "../../src/catalog/tokens";
import { foundOut, unreadTypes } from "../../src/catalog/unread/lookup";
import { argumentsOf, placesIn } from "./alicloud-sdk";
import alicloudFacts from "./facts/alicloud.json";
import exceptions from "./facts/alicloud-sdk-exceptions.json";
import tencentcloudFacts from "./facts/tencentcloud.json";
import tencentcloudTypes from "./facts/tencentcloud-types.json";
import unreviewed from "./facts/unreviewed-types.json";

/** A resource type of a cloud's provider, with its properties that look like a name or a place. */
interface SdkType {
    readonly token: string;
    readonly places: readonly string[];
    /** Places that a list of reviewed properties explains one by one. */
    readonly explained: (path: string) => boolean;
}

const everywhere: Readonly<Record<string, string>> = exceptions.everywhere;
const ofTypes = exceptions.types as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Types of the installed @pulumi/alicloud. */
const alicloudTypes: readonly SdkType[] = [...argumentsOf]
    .filter(([token]) => token.startsWith("alicloud:"))
    .map(([token, properties]) => {
        const stated = Object.keys((alicloudFacts as Readonly<Record<string, object>>)[token] ?? {});
        return {
            token,
            places: [...new Set([...placesIn(properties), ...stated])],
            explained: path => !stated.includes(path) && (path.split(".").at(-1) as string) in everywhere,
        };
    });

/** Types of the published Tencent Cloud SDK 0.2.3 and those besides that the catalog's facts name. */
const tencentcloudSdk: readonly SdkType[] = Object.entries(tencentcloudTypes as Readonly<Record<string, readonly string[]>>).map(
    ([name, places]) => {
        const terraform = `tencentcloud_${name}`;
        const facts = (tencentcloudFacts as Readonly<Record<string, { readonly paths: object }>>)[terraform]?.paths ?? {};
        return {
            token: dynamicToken("tencentcloud", terraform),
            places: [...new Set([...places, ...Object.keys(facts)])],
            explained: () => false,
        };
    },
);

const sdkTypes = [...alicloudTypes, ...tencentcloudSdk];

const states = ({ token }: SdkType): readonly string[] => [
    ...(entryFor(token) ? ["read"] : []),
    ...(exposes(token) ? ["exposing"] : []),
    ...(harmless(token) ? ["harmless"] : []),
];

test("the types of both providers were found", () => {
    expect(alicloudTypes.length).toBeGreaterThan(1200);
    expect(tencentcloudSdk.length).toBeGreaterThan(1200);
});

test("every type is read, known to expose something, known to be harmless, or named as not reviewed: one of them only", () => {
    const several = sdkTypes.filter(type => states(type).length > 1).map(type => `${type.token}: ${states(type).join(", ")}`);
    expect(several).toEqual([]);
    const open = sdkTypes.filter(type => states(type).length === 0).map(({ token }) => token);
    expect(open.sort()).toEqual(unreviewed);
});

test("no type is listed that its provider does not have, and none twice", () => {
    const tokens = new Set(sdkTypes.map(({ token }) => token));
    const names = unreadTypes().map(({ names: held }) => held.at(-1) as string);
    expect(names.filter(token => !tokens.has(token))).toEqual([]);
    expect(names.filter((token, index) => names.indexOf(token) !== index)).toEqual([]);
});

test("a listed type is found by each of its tokens, and no type that is read is taken for one", () => {
    const strange = unreadTypes().flatMap(({ cloud, group, names }) => {
        const tokens = cloud === "alicloud" ? names : tokensOf(cloud, names[0] as string, names[1] as string);
        return tokens.filter(token => foundOut(token)?.group !== group);
    });
    expect(strange).toEqual([]);
    expect(sdkTypes.flatMap(({ token }) => entryFor(token)?.tokens ?? []).filter(token => foundOut(token) !== undefined)).toEqual([]);
});

const mentioning = (type: SdkType): readonly string[] => {
    const reviewed = ofTypes[type.token] ?? {};
    return type.places.filter(path => !type.explained(path) && !(path in reviewed) && !("*" in reviewed));
};

test("a property of a harmless type that looks like a name or a place is reviewed: by itself, or by the reason of its type", () => {
    const doors = sdkTypes
        .filter(({ token }) => harmless(token) && foundOut(token)?.group.mentions !== true)
        .flatMap(type => mentioning(type).map(path => `${type.token} ${path}`));
    expect(doors).toEqual([]);
});

test("no type is said to mention a name or a place that has no such property", () => {
    const idle = sdkTypes.filter(({ token, places }) => foundOut(token)?.group.mentions === true && places.length === 0);
    expect(idle.map(({ token }) => token)).toEqual([]);
});

describe("a harmless type is known", () => {
    const tokens = [
        ["of the published Alibaba Cloud SDK", "alicloud:ram/user:User"],
        ["of the dynamic bridge", "alicloud:index/ramUser:RamUser"],
        ["whose Terraform name leaves the module out", "alicloud:index/securityGroupRule:SecurityGroupRule"],
        ["whose Terraform name has another module", "alicloud:index/onsGroup:OnsGroup"],
        ["whose module is spelled in two words by Terraform", "alicloud:index/cloudSsoUser:CloudSsoUser"],
        ["of the dynamic bridge of Tencent Cloud", "tencentcloud:index/camUser:CamUser"],
        ["of the published Tencent Cloud SDK", "tencentcloud:Cam/user:User"],
        ["of one word in that SDK", "tencentcloud:Vpc/instance:Instance"],
        ["of a package that is in no cloud", "random:index/randomPassword:RandomPassword"],
    ] as const;
    test.each(tokens)("by the token %s", (_, token) => {
        expect(harmless(token)).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
        expect(exposes(token)).toBeUndefined();
    });
});

test("a type that nobody has looked at is neither harmless nor exposing", () => {
    for (const token of [
        "alicloud:arms/prometheus:Prometheus",
        "alicloud:new/thing:Thing",
        "aws:s3/bucket:Bucket",
        "tencentcloud:index/image:Image",
    ]) {
        expect([harmless(token), exposes(token)]).toEqual([undefined, undefined]);
    }
});

test.each([
    ["kubernetes:networking.k8s.io/v1:Ingress", "serves names"],
    ["command:remote:Command", "commands"],
    ["alicloud:vpc/flowLog:FlowLog", "logs"],
    ["tencentcloud:index/tatCommand:TatCommand", "commands"],
])("%s is known to open or bring something", (token, word) => {
    expect(exposes(token)?.en).toContain(word);
    expect(harmless(token)).toBeUndefined();
});

test("every reason says in both languages what the types are", () => {
    for (const { why } of new Set(unreadTypes().map(({ group }) => group))) {
        expect(why.zh).toMatch(/\p{Script=Han}{4}/u);
        expect(why.en).toMatch(/\w+ \w+ \w+/);
    }
});
