import { exempt, houseRule, inAllowedRegion, sees } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

const judge = inAllowedRegion("edge");

export default sees({
    id: "placement-acceleration-allowed",
    title: { zh: "境内数据不经境外节点加速", en: "Data held in the mainland is not accelerated through edges abroad" },
    grounds: [
        houseRule({
            zh: "传输加速、全球加速和边缘缓存会让数据经过或停留在境外节点；允许的地域由台账规定。",
            en: "Transfer and global acceleration let data pass or rest at edges abroad; the register says which regions are allowed.",
        }),
        ...clausesOf(gbt22239.dataInChina),
    ],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "关闭传输加速或只用境内节点；确需境外加速的，在台账中把该系统声明为 territory: overseas",
        en: "Switch the acceleration off or use mainland nodes only; for a service abroad declare its system `territory: overseas`",
    },
    level: 2,
    sees: "placement",

    judge: (shown, context) =>
        ["waf", "ddos", "firewall"].includes(context.subject.kind)
            ? exempt({ zh: "防护实例，见 placement-shield-at-home", en: "a shield: see placement-shield-at-home" })
            : judge(shown, context),
});
