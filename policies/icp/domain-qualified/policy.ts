import { aboutDomain, breached, met, sees, statute } from "../../../src/kernel";
import { domainNotice264 } from "../../../src/law";

const wanted = {
    zh: "经批准的顶级域和注册机构、已实名、所有者为主办单位或其股东、负责人",
    en: "an approved top-level domain and registrar, a verified real name, and an owner that is the subject or a person of it",
};

export default sees({
    id: "icp-domain-qualified",
    title: { zh: "域名符合备案条件", en: "A served domain qualifies for a filing" },
    grounds: [statute(domainNotice264.item1), statute(domainNotice264.item4), statute(domainNotice264.item5)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "办理实名认证、过户或转入经批准的注册机构，并更新台账 domains",
        en: "Verify the real name, transfer the domain to its subject or to an approved registrar, and update `domains` of the register",
    },
    sees: "publicName",
    judge: aboutDomain(({ name, topLevelApproved, registrarApproved, ownerRelation, realNameVerified }, { today }) => {
        if (topLevelApproved === false)
            return breached({ zh: `${name} 的顶级域未经批准`, en: `the top-level domain of ${name} is not approved` }, wanted);
        if (registrarApproved === false)
            return breached({ zh: `${name} 的注册机构未经批准`, en: `the registrar of ${name} is not approved` }, wanted);
        if (ownerRelation === "other")
            return breached(
                { zh: `${name} 的所有者与主办单位无关`, en: `the owner of ${name} is neither the subject nor a person of it` },
                wanted,
            );
        if (realNameVerified === undefined)
            return breached({ zh: `台账没有 ${name} 的实名认证日期`, en: `the register has no real-name date of ${name}` }, wanted);
        if (today < realNameVerified)
            return breached(
                {
                    zh: `${name} 的实名认证要到 ${realNameVerified}`,
                    en: `the real name of ${name} is verified on ${realNameVerified} only`,
                },
                wanted,
            );
        return met;
    }),
});
