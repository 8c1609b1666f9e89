import { z } from "zod";
import { filingStatuses } from "../../kernel";
import { readFilingOrLicence, readLicenceNumber, readPsbNumber } from "../numbers";
import { accessProvider, both, day, domainName, id, numberField, spelled, text } from "./fields";

/** Life of a filing. */
export const filingStatus = z.enum(filingStatuses);

/** A subject number: the number without a service suffix. */
const subjectNumber = spelled(typed => {
    const reading = readFilingOrLicence(typed);
    if (!reading.ok) return reading;
    if (!reading.value.service) return { ok: true, value: reading.value.text };
    return {
        ok: false,
        wanted: {
            zh: "主体备案号（不带 -1 之类的服务序号；服务号写在 services 里）",
            en: "a subject number, without -1 or the like (the service number goes under services)",
        },
        suggestion: reading.value.subject,
    };
});

/** A service number: the number with its service suffix. */
const serviceNumber = spelled(typed => {
    const reading = readFilingOrLicence(typed);
    if (!reading.ok) return reading;
    if (reading.value.service) return { ok: true, value: reading.value.text };
    return {
        ok: false,
        wanted: { zh: "服务备案号，带 -序号", en: "a service number, with its -sequence" },
        suggestion: `${reading.value.text}-1`,
    };
});

/** A change of a filed service (变更备案), handed in 30 days before it takes effect. */
const change = z.strictObject({
    what: text().describe(both("变更了什么。", "What changes.")),
    filed: day().describe(both("提交变更备案的日期。", "Day on which the change was filed.")),
    effective: day().optional().describe(both("变更生效的日期。", "Day on which it takes effect.")),
});

/** An internet information service under a filing: a website, an app, a mini-program or a quick app. */
export const service = z.strictObject({
    number: serviceNumber
        .optional()
        .describe(
            both(
                "服务备案号，如 粤ICP备2026000001号-1；App 以 A、小程序以 X、快应用以 K 结尾。审批中可暂缺。",
                "Service number, such as 粤ICP备2026000001号-1; apps end in A, mini-programs in X, quick apps in K. May be missing while applying.",
            ),
        ),
    name: text().optional().describe(both("服务名称（网站名称、App 名称）。", "Name of the service.")),
    kind: z
        .enum(["website", "app", "mini-program", "quick-app"])
        .optional()
        .describe(
            both(
                "服务类型：website 网站、app App、mini-program 小程序、quick-app 快应用；缺省为网站。",
                "Kind of service; website by default.",
            ),
        ),
    status: filingStatus
        .optional()
        .describe(
            both(
                "本服务的状态；缺省随主体。主体与服务取较差的一个。",
                "Status of this service; that of the filing by default. The worse of the two counts.",
            ),
        ),
    domains: z
        .array(domainName())
        .optional()
        .describe(both("备案域名；其下的所有子域名都在备案范围内。", "Filed domains; each covers everything under it.")),
    accessProviders: z
        .array(accessProvider())
        .optional()
        .describe(
            both(
                "接入商（谁接入谁备案）：alicloud 阿里云、tencentcloud 腾讯云，或其他接入商的名称。",
                "Access providers: alicloud, tencentcloud, or another provider by name.",
            ),
        ),
    submitted: day().optional().describe(both("提交备案的日期。", "Day of submission.")),
    approved: day().optional().describe(both("管局审核通过的日期。", "Day of approval.")),
    opened: day()
        .optional()
        .describe(
            both("开通（正式联通）的日期；公安备案的 30 日由此起算。", "Day of opening; the 30 days for the PSB filing run from it."),
        ),
    closed: day().optional().describe(both("停止服务的日期。", "Day on which the service ended.")),
    cancelled: day().optional().describe(both("本服务备案的注销日期。", "Day on which the filing of this service was cancelled.")),
    changes: z.array(change).optional().describe(both("变更备案。", "Changes filed.")),
    commercial: z
        .boolean()
        .optional()
        .describe(both("是否经营性（有偿）服务，需要许可证。", "Whether the service is paid for: it then needs a licence.")),
    platform: z
        .boolean()
        .optional()
        .describe(both("是否为他人提供交易或发布平台。", "Whether it is a platform on which others trade or publish.")),
    genAi: z.boolean().optional().describe(both("是否面向公众提供生成式人工智能服务。", "Whether it offers generative AI to the public.")),
    genAiFiling: text()
        .optional()
        .describe(both("生成式人工智能服务的备案号或登记号。", "Filing or registration of the generative AI service.")),
    sectors: z
        .array(text())
        .optional()
        .describe(
            both(
                "需前置审批的领域，如 新闻、出版、药品、医疗器械、文化。",
                "Sectors that need prior approval, such as news, publishing or drugs.",
            ),
        ),
    approvals: z
        .array(z.strictObject({ sector: text(), number: text().describe(both("批准文号。", "Number of the approval.")) }))
        .optional()
        .describe(both("前置审批文件。", "Prior approvals.")),
    licence: numberField(readLicenceNumber)
        .optional()
        .describe(both("所依据的许可证号，须出现在 licences 中。", "Licence on which it rests; a row of licences.")),
    psb: numberField(readPsbNumber).optional().describe(both("公安联网备案号，须出现在 psb 中。", "PSB number; a row of psb.")),
    system: id()
        .optional()
        .describe(both("所属的等保定级系统，须出现在 systems 中。", "Graded system to which it belongs; a row of systems.")),
    carriers: z
        .array(id())
        .optional()
        .describe(both("承载备案的服务器，须出现在 carriers 中。", "Servers that carry the filing; rows of carriers.")),
});

/** A filing of a subject (主体备案) with the services under it. */
export const filing = z.strictObject({
    number: subjectNumber
        .optional()
        .describe(
            both(
                "主体备案号，如 粤ICP备2026000001号；用许可证号作备案号的写许可证号。首次备案审批中可暂缺。",
                "Subject number, such as 粤ICP备2026000001号, or the licence that stands for one. May be missing while a first filing is under way.",
            ),
        ),
    entity: id()
        .optional()
        .describe(
            both(
                "主办单位，entities 中的 id；只有一个主办单位时可省略。",
                "Subject: an id of entities; may be left out while there is only one.",
            ),
        ),
    status: filingStatus.describe(
        both(
            "状态：active 有效、applying 审批中、suspended 被暂停、cancelled 已注销。只有 active 的域名可以对外服务。",
            "Status; names may be served only while it is active.",
        ),
    ),
    submitted: day().optional().describe(both("提交日期。", "Day of submission.")),
    approved: day().optional().describe(both("审核通过日期。", "Day of approval.")),
    cancelled: day().optional().describe(both("注销日期。", "Day of cancellation.")),
    services: z.array(service).describe(both("主体下的互联网信息服务。", "Services under the subject.")),
});
