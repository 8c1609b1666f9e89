import { z } from "zod";
import { both, day, domainName, text } from "./fields";

/** A domain as its registrar keeps it. */
export const domain = z.strictObject({
    name: domainName().describe(both("域名。", "The domain.")),
    registrar: text().optional().describe(both("域名注册服务机构。", "Registrar.")),
    registrarApproved: z.boolean().optional().describe(both("注册机构是否经工信部批准。", "Whether the registrar is approved by MIIT.")),
    topLevelApproved: z
        .boolean()
        .optional()
        .describe(both("顶级域是否经工信部批准。", "Whether the top-level domain is approved by MIIT.")),
    owner: text().optional().describe(both("域名所有者。", "Owner of the domain.")),
    ownerRelation: z
        .enum(["subject", "legal-representative", "shareholder", "person-in-charge", "other"])
        .optional()
        .describe(
            both(
                "所有者与主办单位的关系：subject 本单位、legal-representative 法定代表人、shareholder 股东、person-in-charge 主要负责人、other 其他。",
                "Relation of the owner to the subject of the filing.",
            ),
        ),
    realNameVerified: day().optional().describe(both("域名实名认证完成的日期。", "Day on which real-name verification was done.")),
    registered: day().optional().describe(both("注册日期。", "Day of registration.")),
    expires: day().optional().describe(both("到期日期。", "Day of expiry.")),
    certificateExpires: day()
        .optional()
        .describe(both("该域名所用 TLS 证书的最后有效日。", "Last day of the TLS certificate under which the domain is served.")),
});
