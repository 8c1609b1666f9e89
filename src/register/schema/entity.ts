import { z } from "zod";
import { provinceNamed, readSocialCreditCode } from "../numbers";
import { both, id, numberField, spelled, text } from "./fields";

/** A subject that files (主办单位). */
export const entity = z.strictObject({
    id: id().describe(both("其他行引用它时用的简短名称。", "Short name by which other rows refer to it.")),
    name: text().describe(both("营业执照上的全称。", "Full name as on the business licence.")),
    kind: z
        .enum(["enterprise", "individual-business", "public-institution", "government", "social-organisation", "personal"])
        .optional()
        .describe(
            both(
                "主办单位性质：enterprise 企业、individual-business 个体工商户、public-institution 事业单位、government 政府机关、social-organisation 社会团体、personal 个人。",
                "Kind of subject.",
            ),
        ),
    creditCode: numberField(readSocialCreditCode)
        .optional()
        .describe(
            both(
                "统一社会信用代码，18 位，校验位会核对。个人主体不填。",
                "Unified social credit code, 18 characters; its check digit is verified. None for a person.",
            ),
        ),
    province: spelled(typed => {
        const province = provinceNamed(typed);
        return province
            ? { ok: true, value: province.name.zh }
            : { ok: false, wanted: { zh: "省级行政区名称，如 广东", en: "a province of the mainland, such as 广东 or Guangdong" } };
    })
        .optional()
        .describe(
            both("住所所在省份，备案号的省份简称应与之一致。", "Province of domicile; the prefix of the filing number follows from it."),
        ),
});
