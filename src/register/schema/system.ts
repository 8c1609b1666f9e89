import { z } from "zod";
import { both, day, id, regionId, stackGlob, text } from "./fields";

/** A graded information system (等级保护定级对象). */
export const system = z.strictObject({
    name: id().describe(both("系统名称。", "Name of the system.")),
    level: z.literal([1, 2, 3, 4]).describe(both("等保级别，1 到 4。", "Level of classified protection (MLPS), 1 to 4.")),
    territory: z
        .enum(["mainland", "overseas"])
        .optional()
        .describe(
            both(
                "mainland 境内（缺省）；overseas 面向境外用户的系统，其栈不受地域与等保策略约束，但经境内节点提供服务的域名仍要判断。",
                "Either mainland (default) or overseas: its stacks are then free of placement and MLPS duties, while names served through mainland nodes are still judged.",
            ),
        ),
    stacks: z
        .array(stackGlob())
        .describe(both("属于本系统的栈，“项目/栈”，可用 *。", "Stacks of the system as project/stack, where * may be used.")),
    cii: z.boolean().optional().describe(both("是否关键信息基础设施。", "Whether it is critical information infrastructure.")),
    volumeProcessor: z
        .boolean()
        .optional()
        .describe(
            both(
                "处理的个人信息是否达到《个人信息保护法》第四十条的数量。",
                "Whether it handles personal information above the volume of PIPL art. 40.",
            ),
        ),
    allowedRegions: z
        .array(regionId())
        .min(1)
        .optional()
        .describe(both("本系统可用的地域；缺省用全局列表。", "Regions that the system may use; the global list by default.")),
    filingNumber: text().optional().describe(both("等保备案证明编号。", "Number of the MLPS filing certificate.")),
    graded: day().optional().describe(both("定级日期。", "Day of grading.")),
    filed: day().optional().describe(both("向公安机关备案的日期。", "Day of filing with the police.")),
    lastTest: day().optional().describe(both("最近一次等级测评的日期。", "Day of the last test.")),
});
