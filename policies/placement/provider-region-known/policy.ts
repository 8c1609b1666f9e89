import { breached, houseRule, met, sees, undecided } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "placement-provider-region-known",
    title: { zh: "地域在程序或配置中写明", en: "The region of a resource is stated" },
    grounds: [
        houseRule({
            zh: "地域要写明：两家云的 provider 在没有配置时都会悄悄选用默认地域，还可能被本机的配置文件改变。",
            en: "A region is stated: without configuration both providers quietly take a default, which a profile on the machine may change.",
        }),
        ...clausesOf(gbt22239.infrastructureInChina),
    ],
    severity: "low",
    enforcement: "advisory",
    remedy: {
        zh: "在栈配置中写明 provider 的 region，或给资源写明可用区",
        en: "State the provider's region in the stack's configuration, or the zone of the resource",
    },
    level: 2,
    sees: "placement",

    judge({ region }, { system }) {
        if (region.kind === "unknown" && region.why === "elsewhere") return undecided(region);
        if (system.territory === "overseas" || region.kind !== "known" || !region.value.assumed) return met;
        const { id } = region.value;
        return breached(
            { zh: `没有写明地域，按云厂商默认地域 ${id} 判断`, en: `no region is stated; ${id}, the provider's default, was assumed` },
            { zh: "写明的地域", en: "a stated region" },
        );
    },
});
