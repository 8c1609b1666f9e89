import type { Text } from "../../kernel";
import type { Claim } from "./claim";

/** What this tool does about a claim: what checks its true part, and why nothing does or what is left to people. */
export interface ClaimAnswer {
    /** Ids of policies, and commands as they are typed: `beian-guard deadlines`. */
    readonly by: readonly string[];
    readonly why?: Text;
}

const [deadlines, readiness, page, registerCheck] = ["deadlines", "readiness", "page", "register check"].map(
    command => `beian-guard ${command}`,
) as [string, string, string, string];

const checked = (...by: readonly string[]): ClaimAnswer => ({ by });
const unchecked = (zh: string, en: string, ...by: readonly string[]): ClaimAnswer => ({ by, why: { zh, en } });

/** Claims of which more is to be said than their verdict says. */
const stated: Readonly<Record<string, ClaimAnswer>> = {
    "PC-001": checked("icp-subject-fits-service", "icp-licence-for-paid-service"),
    "PC-003": unchecked(
        "名单会变，台账不记；备案前自行查询。",
        "The lists change and the register does not keep them: look before you file.",
    ),
    "PC-004": checked("icp-domain-needs-filing", "icp-filing-covers-provider"),
    "PC-005": checked("icp-domain-needs-filing", readiness),
    "PC-006": checked("icp-filing-covers-provider"),
    "PC-008": unchecked("台账不记服务项目。", "The register does not keep the items of a service."),
    "PC-010": checked(readiness),
    "PC-011": unchecked("台账不存电话。", "The register holds no phone numbers."),
    "PC-012": unchecked(
        "只查所列词语，名称是否相称由人判断。",
        "Listed words only: whether a name fits is for a person to say.",
        "icp-name-words",
    ),
    "PC-013": checked("icp-domain-qualified"),
    "PC-014": checked("psb-filed-in-time", deadlines),
    "PC-016": checked("records-system-graded", deadlines),
    "PC-017": checked("page-has-complaint-channel", page),
    "PC-018": checked("audit-log-kept-180-days", "records-transactions-kept-3-years"),
    "PC-019": checked("page-shows-filing-number", "page-shows-psb-number", page),
    "PC-021": unchecked(
        "没有条文要求名称一致；台账按域名把两种备案对上。",
        "No article wants identical names; the register joins the two filings by their domain.",
        registerCheck,
    ),
    "PC-022": checked("icp-domain-needs-filing", registerCheck),
    "PC-023": checked("icp-change-announced", deadlines),
    "PC-024": unchecked("没有全国统一日程，算不出日期。", "There is no national calendar to count a day from."),
    "PC-025": checked("icp-filing-covers-provider", "icp-change-announced"),
    "PC-026": checked(deadlines),
    "PC-027": unchecked(
        "只查日志的六个月；是否备份，没有策略检查。",
        "The months of logs only: no policy judges whether there are backups.",
        "audit-log-kept-180-days",
    ),
    "PC-028": checked("page-shows-filing-number", page),
    "PC-031": checked("records-genai-registered"),
    "PC-032": checked("icp-domain-needs-filing", "psb-filed-in-time"),
    "PC-037": checked("icp-domain-qualified", deadlines, readiness),
    "PC-039": unchecked("查无出处；个体工商户与企业同样对待。", "No source; sole traders are treated like companies."),
    "PC-040": checked("icp-subject-fits-service"),
    "PC-044": checked("icp-name-words"),
    "PC-047": unchecked(
        "台账不记经营范围；需前置审批的领域会查。",
        "The register does not keep the business scope; sectors that need an approval are checked.",
        "icp-approval-for-sector",
    ),
    "PC-048": checked(deadlines, readiness),
    "PC-050": checked("icp-server-can-carry-filing"),
    "PC-051": checked("icp-domain-needs-filing", registerCheck),
    "PC-052": checked("psb-filed-in-time", deadlines),
    "PC-058": checked("icp-domain-needs-filing"),
    "PC-060": unchecked("台账不记营业执照的有效期。", "The register does not keep the end of a business licence."),
    "PC-061": checked("icp-domain-qualified"),
    "PC-064": checked("icp-approval-for-sector"),
    "PC-066": checked("icp-domain-qualified"),
    "PC-067": checked("boundary-waf-fronts-web", "boundary-waf-blocks", "audit-log-kept-180-days"),
    "PC-069": checked("icp-domain-qualified"),
    "PC-070": unchecked(
        "解析指向两家云之外的，计划里看不出再往哪里。",
        "Where a name leads beyond the two clouds is not in the plan.",
        "icp-record-points-to-filed",
    ),
    "PC-071": unchecked(
        "工信部网站有验证码，没有接口，只能人工查。",
        "The ministry's site has a captcha and no interface: a person has to look.",
    ),
    "PC-074": checked("icp-domain-needs-filing"),
    "PC-075": checked("records-system-tested-in-time", deadlines),
    "PC-077": checked("icp-domain-qualified", deadlines, readiness),
    "PC-078": checked("icp-server-can-carry-filing"),
    "PC-080": checked(deadlines, readiness),
    "PC-081": checked(deadlines, readiness),
    "PC-082": checked(deadlines, readiness),
    "PC-083": checked("page-shows-filing-number", "psb-filed-in-time"),
    "PC-084": unchecked("台账不记营业执照的范围和有效期。", "The register keeps neither scope nor end of a business licence."),
    "PC-085": checked("icp-domain-qualified"),
    "PC-086": checked("icp-approval-for-sector"),
    "PC-089": checked(readiness),
    "PC-090": checked("icp-licence-for-paid-service"),
    "PC-093": unchecked("台账不记注册资本。", "The register does not keep the capital."),
    "PC-096": unchecked("法律没有先后，两者并行计算。", "The law sets no order, and both are counted side by side.", readiness),
    "PC-097": checked("icp-domain-qualified"),
    "PC-098": unchecked(
        "默认不查；在台账里把可用地域限定为该省即可。",
        "Off by default: limit the allowed regions of the register to the province.",
        "placement-region-allowed",
    ),
    "PC-105": checked(readiness),
    "PC-108": checked("licence-renewed-in-time", deadlines),
    "PC-109": checked("page-shows-licence", page),
    "PC-110": checked("licence-renewed-in-time", deadlines),
    "PC-112": checked("icp-domain-needs-filing", "icp-record-points-to-filed"),
    "PC-113": checked("icp-domain-needs-filing", "icp-licence-for-paid-service"),
    "PC-114": checked(readiness),
    "PC-115": checked("icp-licence-for-paid-service", readiness),
    "PC-118": checked("icp-domain-qualified", "icp-domain-not-expired", readiness),
    "PC-119": checked("icp-domain-qualified"),
    "PC-120": unchecked(
        "台账不存证件号，只核统一社会信用代码的校验位。",
        "The register holds no certificate numbers; only the check digit of a credit code is checked.",
        registerCheck,
    ),
    "PC-121": unchecked("没有资料列出是哪些省。", "No source lists which provinces they are."),
    "PC-122": checked(page),
};

const invisible: Text = { zh: "计划和台账里看不出来。", en: "Neither a plan nor a register shows it." };

/** Why nothing rests on what is not true. */
const byVerdict: Readonly<Partial<Record<Claim["verdict"], Text>>> = {
    contradicted: { zh: "不属实，不据此检查。", en: "It is not so, and nothing rests on it." },
    "not verified": { zh: "查无出处，不据此检查。", en: "No source, and nothing rests on it." },
};

/** What this tool does about the claim: every claim is checked by something, or has the reason why not. */
export const answerTo = ({ id, verdict }: Claim): ClaimAnswer => stated[id] ?? { by: [], why: byVerdict[verdict] ?? invisible };
