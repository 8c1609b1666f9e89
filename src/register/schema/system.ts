import { z } from "zod";
import { both, day, id, regionId, stackGlob, text } from "./fields";

/** Regions in which one class of the system's data may lie (数据分类分级). */
const dataClass = z.strictObject({
    class: id().describe(
        both("数据类别，如 用户个人信息、订单、重要数据。", "Class of data, such as personal information, orders or important data."),
    ),
    allowedRegions: z
        .array(regionId())
        .min(1)
        .describe(
            both(
                "这类数据可以存放的地域，须在本系统可用的地域之内。",
                "Regions in which this class may lie; each is a region that the system may use.",
            ),
        ),
});

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
    dataClasses: z
        .array(dataClass)
        .optional()
        .describe(
            both(
                "各类数据可以存放的地域：资源用标签 beian:data=类别 说明存放的是哪一类。",
                "Regions for each class of data: a resource says by its tag beian:data=<class> which one it holds.",
            ),
        ),
    importantData: z
        .boolean()
        .optional()
        .describe(
            both(
                "是否处理重要数据（列入目录，或被主管部门告知的）。",
                "Whether it handles important data: listed in a catalogue, or notified as such by an authority.",
            ),
        ),
    importantDataAssessed: day()
        .optional()
        .describe(
            both(
                "最近一次重要数据风险评估的日期；每年一次。",
                "Day of the last risk assessment of important data, which is due each year.",
            ),
        ),
    live: day()
        .optional()
        .describe(
            both(
                "系统投入运行（上线）的日期；缺省取所属服务中最早的 opened。",
                "Day on which the system goes live; by default the earliest `opened` of its services.",
            ),
        ),
    filingNumber: text().optional().describe(both("等保备案证明编号。", "Number of the MLPS filing certificate.")),
    graded: day().optional().describe(both("定级日期。", "Day of grading.")),
    filed: day().optional().describe(both("向公安机关备案的日期。", "Day of filing with the police.")),
    lastTest: day().optional().describe(both("最近一次等级测评的日期。", "Day of the last test.")),
    ciiTested: day()
        .optional()
        .describe(
            both("最近一次关基检测评估的日期；每年一次。", "Day of the last test of critical infrastructure, which is due each year."),
        ),
});
