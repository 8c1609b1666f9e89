import { aboutService, breached, met, sees, statute } from "../../../src/kernel";
import { licensing42, order292, telecomRegulations } from "../../../src/law";

export default sees({
    id: "icp-licence-for-paid-service",
    title: { zh: "经营性服务持有有效许可证", en: "A paid or platform service has a licence in force" },
    grounds: [statute(order292.article4), statute(order292.article7), statute(telecomRegulations.article7), statute(licensing42.article6)],
    severity: "critical",
    enforcement: "mandatory",
    remedy: {
        zh: "办理增值电信业务许可证并录入台账 licences；不收费的服务去掉 commercial 和 platform 标记",
        en: "Get the licence and enter it in `licences` of the register; drop the flags `commercial` and `platform` where the service is neither",
    },
    sees: "publicName",
    judge: aboutService(({ name, number, commercial, platform, licence }, { today }) => {
        const label = name ?? number ?? "—";
        if (!commercial && !platform) return met;
        const wanted = { zh: "台账中有效的许可证", en: "a licence in force, in the register" };
        if (!licence)
            return breached(
                {
                    zh: `服务“${label}”标记为经营性或平台，没有许可证`,
                    en: `the service "${label}" is marked commercial or platform and has no licence`,
                },
                wanted,
            );
        if (licence.expires !== undefined && licence.expires < today)
            return breached(
                {
                    zh: `许可证 ${licence.number} 已于 ${licence.expires} 到期`,
                    en: `licence ${licence.number} expired on ${licence.expires}`,
                },
                wanted,
            );
        return met;
    }),
});
