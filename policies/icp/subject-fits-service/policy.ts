import { aboutService, breached, met, providerRule, sees, statute } from "../../../src/kernel";
import { filingRulesPage, order292 } from "../../../src/law";

export default sees({
    id: "icp-subject-fits-service",
    title: { zh: "个人主体不经营收费或平台服务", en: "A personal subject runs no paid or platform service" },
    grounds: [
        statute(order292.article11),
        providerRule(filingRulesPage, {
            zh: "个人备案的网站不得含企业或行业信息。",
            en: "A site filed by a person may not hold business or trade information.",
        }),
    ],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "改由企业主体备案并办理许可证；或去掉收费和平台功能",
        en: "File it through a company and get a licence; or drop what is paid for",
    },
    sees: "publicName",
    judge: aboutService(({ name, number, commercial, platform }, { personal }) => {
        if (!personal || (!commercial && !platform)) return met;
        const label = name ?? number ?? "—";
        return breached(
            {
                zh: `服务“${label}”收费或为平台，主体却是个人`,
                en: `the service "${label}" is paid or a platform, and its subject is a person`,
            },
            { zh: "由单位主体提供收费或平台服务", en: "an organisation as the subject of a paid or platform service" },
        );
    }),
});
