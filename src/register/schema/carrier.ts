import { z } from "zod";
import { both, cloud, day, id, text } from "./fields";

/** A server that carries filings (备案接入服务器). */
export const carrier = z.strictObject({
    id: id().describe(both("实例 ID 或简短名称。", "Instance id or a short name.")),
    cloud: cloud().describe(both("所在的云：alicloud 或 tencentcloud。", "Its cloud: alicloud or tencentcloud.")),
    purchased: day().optional().describe(both("购买日期。", "Day of purchase.")),
    months: z
        .int()
        .min(1)
        .max(120)
        .optional()
        .describe(
            both(
                "购买时长，单位为月；没有写 paidUntil 时，到期日由购买日期和时长推算。",
                "Months bought; where paidUntil is missing, the end is counted from the purchase.",
            ),
        ),
    paidUntil: day().optional().describe(both("包年包月到期日。", "Day on which the subscription ends.")),
    note: text().optional().describe(both("备注。", "Note.")),
});
