import { aboutDomain, breached, met, providerRule, sees, statute } from "../../../src/kernel";
import { domainNotice264, filingDomainPage } from "../../../src/law";

export default sees({
    id: "icp-domain-not-expired",
    title: { zh: "域名在有效期内", en: "The registration of a served domain has not expired" },
    grounds: [
        statute(domainNotice264.item5),
        providerRule(filingDomainPage, {
            zh: "域名过期后备案可能被注销；提交备案时须有剩余有效期。",
            en: "An expired domain can cost the filing; a filing asks for validity left.",
        }),
    ],
    severity: "high",
    enforcement: "mandatory",
    remedy: { zh: "续费域名，并更新台账 domains 中的 expires", en: "Renew the domain and update `expires` in `domains` of the register" },
    sees: "publicName",
    judge: aboutDomain(({ name, expires }, { today }) =>
        expires === undefined || today <= expires
            ? met
            : breached(
                  { zh: `${name} 已于 ${expires} 到期`, en: `${name} expired on ${expires}` },
                  { zh: "在有效期内的域名", en: "a domain whose registration runs" },
              ),
    ),
});
