import type { Day, Text } from "../kernel";
import { domainNotice264, order292, telecomRegulations } from "../law";
import { domainMargin, lawGround, lawPeriod } from "../register/calendar";
import { cloudName, type FilingKind } from "./filing-kind";
import type { NameRows } from "./rows";
import type { Serving } from "./serving";
import type { StepForm } from "./steps";

/** The steps of a filing at the provider, from handing it in to the number. */
const reviews: readonly StepForm[] = [
    {
        key: "provider-review",
        title: { zh: "接入商初审", en: "Review by the access provider" },
        actor: "provider",
        row: "provider-review",
    },
    { key: "sms-check", title: { zh: "短信核验", en: "SMS check" }, actor: "you", row: "sms-check" },
    {
        key: "bureau-review",
        title: { zh: "管局审核，期间保持关闭", en: "Review by the bureau; the name stays closed" },
        actor: "bureau",
        row: "bureau-review",
    },
];

/** What has to be put right about the domain before a filing is handed in. */
function domainSteps({ domain, entity }: NameRows, today: Day): readonly StepForm[] {
    const steps: (StepForm | false)[] = [
        domain?.ownerRelation === "other" && {
            key: "domain-transfer",
            title: { zh: "把域名过户到主体名下", en: "Transfer the domain to the subject" },
            actor: "you",
            ground: { articles: [domainNotice264.item1], grade: "A" },
        },
        (domain?.registrarApproved === false || domain?.topLevelApproved === false) && {
            key: "domain-registrar",
            title: { zh: "换用经批准的注册机构和后缀", en: "Move to an approved registrar and top-level domain" },
            actor: "you",
            ground: { articles: [domainNotice264.item5], grade: "A" },
        },
        domain?.expires !== undefined &&
            domainMargin(domain.expires, entity?.province).last < today && {
                key: "domain-renewal",
                title: { zh: "续费域名", en: "Renew the domain" },
                actor: "you",
                atOnce: true,
                ground: domainMargin(domain.expires, entity?.province).ground,
                notes: [domainMargin(domain.expires, entity?.province).note],
            },
    ];
    return steps.filter(step => step !== false);
}

const realName = ({ domain }: NameRows): StepForm => ({
    key: "real-name-sync",
    title: { zh: "域名实名认证，并等信息同步到工信部", en: "Verify the domain's real name, and wait until the ministry has it" },
    actor: "you",
    row: "real-name-sync",
    ...(domain?.realNameVerified !== undefined && { since: domain.realNameVerified }),
    notes:
        domain?.realNameVerified === undefined
            ? [{ zh: "台账没有实名日期，按今天完成计", en: "the register has no day of it: today is assumed" }]
            : [],
});

const submit = (zh: string, en: string): StepForm => ({
    key: "submit",
    title: { zh, en },
    actor: "you",
    atOnce: true,
    ground: { articles: [order292.article8], grade: "A" },
});

const server = ({ cloud }: Serving): StepForm => {
    const { zh, en } = cloudName(cloud);
    const months = lawPeriod("carrier-server").least;
    return {
        key: "carrier-server",
        title: {
            zh: `在${zh}准备一台包年包月 ${months} 个月以上、带公网地址的境内服务器，用来备案`,
            en: `Have a mainland server at ${en} that carries the filing: a subscription of ${months} months or more with a public address`,
        },
        actor: "you",
        atOnce: true,
        ground: lawGround("carrier-server"),
    };
};

/** The steps of the filing, in their order. */
export function filingSteps(kind: FilingKind, serving: Serving, rows: NameRows, today: Day, hasServer: boolean): readonly StepForm[] {
    const { zh, en } = cloudName(serving.cloud);
    const carrier = hasServer ? [] : [server(serving)];
    switch (kind) {
        case "first":
            return [
                ...domainSteps(rows, today),
                realName(rows),
                ...carrier,
                submit(`在${zh}提交首次备案`, `Hand in a first filing at ${en}`),
                ...reviews,
            ];
        case "added-service":
            return [
                ...domainSteps(rows, today),
                realName(rows),
                ...carrier,
                submit(`在${zh}提交新增服务备案`, `Hand in an added service at ${en}`),
                ...reviews,
            ];
        case "access":
            return [
                ...domainSteps(rows, today),
                ...carrier,
                submit(
                    `在${zh}提交新增接入；不再用原接入商的，办理变更接入`,
                    `Hand in an added access at ${en}; a change of access, if the earlier provider is left`,
                ),
                ...reviews,
            ];
        case "change":
            return [
                {
                    key: "mend",
                    title: { zh: "按管局或接入商的通知整改", en: "Mend what the notice of the bureau or the provider asks for" },
                    actor: "you",
                },
                submit(`在${zh}提交变更备案`, `Hand in the change at ${en}`),
                ...reviews,
            ];
        case "under-review":
            return reviews;
        default:
            return [];
    }
}

/** Whether the service needs a licence, and the steps to it; beside the filing, not after it. */
export function licenceSteps({ service, licence }: NameRows): readonly StepForm[] {
    const asked = service?.service.commercial === true || service?.service.platform === true;
    if (!asked || licence?.inForce) return [];
    return [
        {
            key: "licence",
            title: { zh: "申请增值电信业务经营许可证", en: "Apply for the licence for value-added telecom services" },
            actor: "authority",
            row: "licence-decision",
            ground: { articles: [order292.article4, order292.article7, telecomRegulations.article7], grade: "A" },
        },
    ];
}

/** The prior approvals that the sectors of the service ask for and that the register does not hold. */
export function approvalSteps({ service }: NameRows): readonly StepForm[] {
    const held = new Set((service?.service.approvals ?? []).map(({ sector }) => sector));
    return (service?.service.sectors ?? [])
        .filter(sector => !held.has(sector))
        .map(sector => ({
            key: `approval-${sector}`,
            title: { zh: `先取得${sector}领域的前置审批文件`, en: `Obtain the prior approval of the sector ${sector} first` },
            actor: "authority" as const,
            ground: { articles: [order292.article5], grade: "A" as const },
        }));
}

/** What nobody can tell from the register while the name is not in it. */
export const askedOfUnknownService: Text = {
    zh: "收费提供信息、或供他人交易发布的平台，除备案外还要许可证；新闻、出版、药品等领域要先有审批文件。台账里没有这个服务，看不出是否涉及",
    en: "a service that is paid for, or a platform for others, needs a licence besides; news, publishing, drugs and the like need an approval first. The register does not hold this service, so nobody can tell",
};
