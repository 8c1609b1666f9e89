import type { Cloud } from "../kernel";

/**
 * Every token under which a type can arrive. A Terraform provider is bridged in two ways: by a published SDK, whose token the catalog
 * states, and by the dynamic bridge (`pulumi package add terraform-provider …`), whose token follows from the Terraform name.
 */
export function tokensOf(cloud: Cloud, terraform: string, pulumi: string, alsoKnownAs: readonly string[] = []): readonly string[] {
    const tokens = [
        pulumi,
        dynamicToken(cloud, terraform),
        ...(cloud === "tencentcloud" ? [staticTencentToken(terraform)] : []),
        ...alsoKnownAs,
    ];
    return [...new Set(tokens)];
}

/** `alicloud_cdn_domain_new` → `alicloud:index/cdnDomainNew:CdnDomainNew`. */
export function dynamicToken(cloud: Cloud, terraform: string): string {
    const name = pascal(terraform.split("_").slice(1));
    return `${cloud}:index/${lowerFirst(name)}:${name}`;
}

/** First words that the bridge of tencentcloudstack/pulumi-tencentcloud treats as one module. */
const twoWordModules: readonly string[] = ["api_gateway", "private_dns"];

/** `tencentcloud_cdn_domain` → `tencentcloud:Cdn/domain:Domain`; one word only → `tencentcloud:Eip/instance:Instance`. */
function staticTencentToken(terraform: string): string {
    const name = terraform.slice("tencentcloud_".length);
    const module = twoWordModules.find(words => name.startsWith(`${words}_`)) ?? (name.split("_")[0] as string);
    const entity = name.length > module.length ? pascal(name.slice(module.length + 1).split("_")) : "Instance";
    return `tencentcloud:${pascal(module.split("_"))}/${lowerFirst(entity)}:${entity}`;
}

const pascal = (words: readonly string[]): string => words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join("");

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
