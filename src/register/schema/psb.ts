import { z } from "zod";
import { readPsbNumber } from "../numbers";
import { both, day, domainName, id, numberField } from "./fields";

/** A filing with the public security bureau (公安联网备案). */
export const psb = z.strictObject({
    number: numberField(readPsbNumber).describe(
        both(
            "公安联网备案号，如 粤公网安备44030502000001号。省份简称与 ICP 备案号不完全相同。",
            "PSB number; its alphabet of provinces is not that of ICP filings.",
        ),
    ),
    entity: id().optional().describe(both("主办单位，entities 中的 id。", "Subject: an id of entities.")),
    domains: z.array(domainName()).optional().describe(both("对应的域名。", "Domains for which it stands.")),
    filed: day().optional().describe(both("备案日期。", "Day of filing.")),
});
