import { z } from "zod";
import { both, cloud, day, id, text } from "./fields";

/** A server that carries filings (备案接入服务器). */
export const carrier = z.strictObject({
    id: id().describe(both("实例 ID 或简短名称。", "Instance id or a short name.")),
    cloud: cloud().describe(both("所在的云：alicloud 或 tencentcloud。", "Its cloud: alicloud or tencentcloud.")),
    paidUntil: day().optional().describe(both("包年包月到期日。", "Day on which the subscription ends.")),
    note: text().optional().describe(both("备注。", "Note.")),
});
