import { aboutService, breached, daysBetween, met, sees, statute } from "../../../src/kernel";
import { psbMeasures33 } from "../../../src/law";

export default sees({
    id: "psb-filed-in-time",
    title: { zh: "开通 30 日内完成公安联网备案", en: "The filing with the police follows within 30 days of opening" },
    grounds: [statute(psbMeasures33.article12), statute(psbMeasures33.article23)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "在全国互联网安全管理服务平台办理联网备案，并把号码录入台账 psb",
        en: "File with the public security bureau and enter the number in `psb` of the register",
    },
    sees: "publicName",
    judge: aboutService(({ name, number, opened, psb }, { today }) => {
        if (psb !== undefined || opened === undefined || daysBetween(opened, today) <= 30) return met;
        const label = name ?? number ?? "—";
        return breached(
            {
                zh: `服务“${label}”于 ${opened} 开通，没有公安备案号`,
                en: `the service "${label}" opened on ${opened} and has no number of the public security bureau`,
            },
            { zh: "开通之日起 30 日内的公安联网备案", en: "a filing with the police within 30 days of the opening" },
        );
    }),
});
