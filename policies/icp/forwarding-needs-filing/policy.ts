import { breached, exempt, is, met, providerRule, sees, undecided } from "../../../src/kernel";
import { urlForwardingPage } from "../../../src/law";

export default sees({
    id: "icp-forwarding-needs-filing",
    title: { zh: "做 URL 转发的域名已备案", en: "A name with URL forwarding has an ICP filing" },
    grounds: [
        providerRule(urlForwardingPage, {
            zh: "URL 转发由云厂商的境内服务器应答，只对已备案的域名生效；未备案的会被拒绝。",
            en: "URL forwarding is answered by the cloud's own servers in the mainland: it works for filed names and is refused for others.",
        }),
    ],
    severity: "medium",
    enforcement: "mandatory",
    remedy: {
        zh: "先备案并录入台账；或改用自己的境外服务器做跳转",
        en: "File the domain and enter it in the register; or redirect from a server of your own abroad",
    },
    sees: "nameRecord",

    judge({ name, record, enabled }, { register }) {
        if (is(enabled, false)) return exempt({ zh: "记录已停用", en: "the record is switched off" });
        if (record.kind === "known" && record.value !== "forwarding")
            return exempt({ zh: "不是 URL 转发记录", en: "not a forwarding record" });
        if (name.kind !== "known") return name.kind === "unknown" ? undecided(name) : met;
        if (register.filingFor(name.value)) return met;
        for (const fact of [record, enabled]) if (fact.kind === "unknown") return undecided(fact);
        return breached(
            { zh: `${name.value} 未备案却设置了 URL 转发`, en: `${name.value} forwards browsers and is not filed` },
            { zh: "台账中有覆盖该域名的备案号", en: "a filing number in the register that covers it" },
        );
    },
});
