import { z } from "zod";
import { readLicenceNumber } from "../numbers";
import { both, day, id, numberField, text } from "./fields";

/** A licence for value-added telecom services (增值电信业务经营许可证). */
export const licence = z.strictObject({
    number: numberField(readLicenceNumber).describe(both("许可证号，如 粤B2-20260001。", "Licence number, such as 粤B2-20260001.")),
    entity: id().optional().describe(both("持证单位，entities 中的 id。", "Holder: an id of entities.")),
    businessKinds: z
        .array(text())
        .optional()
        .describe(
            both(
                "业务种类：icp 信息服务、edi 在线数据处理与交易处理，或其他。号码本身看不出。",
                "Kinds of business: icp, edi or another; the number does not tell.",
            ),
        ),
    issued: day().optional().describe(both("发证日期。", "Day of issue.")),
    expires: day().optional().describe(both("有效期至。", "Last day of validity.")),
    annualReports: z
        .array(z.int().min(2000).max(2199))
        .optional()
        .describe(both("已报送年报的年份。", "Years for which the annual report was made.")),
});
