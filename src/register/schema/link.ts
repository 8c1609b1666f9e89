import { z } from "zod";
import { both, day, regionId, text } from "./fields";

/** A link over which data leaves the mainland, with its legal ground; while it is in force, `placement-link-allowed` accepts its far end. */
export const link = z.strictObject({
    name: text().describe(both("链路名称。", "Name of the link.")),
    from: regionId().describe(both("起点地域。", "Region at which it begins.")),
    to: regionId().describe(both("终点地域。", "Region at which it ends.")),
    ground: text().describe(
        both("出境的合法依据，如 安全评估、标准合同、豁免情形。", "Legal ground: security assessment, standard contract, or an exemption."),
    ),
    evidence: text().optional().describe(both("凭据所在。", "Where the evidence is kept.")),
    until: day().optional().describe(both("依据的有效期。", "Last day on which the ground holds.")),
});
