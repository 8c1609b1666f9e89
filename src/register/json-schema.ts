import { z } from "zod";
import { registerSchema } from "./schema";

/** The JSON Schema of a register file, for editors; descriptions in Chinese and English. */
export const registerJsonSchema = (): object => {
    const schema = z.toJSONSchema(registerSchema, { io: "input", target: "draft-7" }) as Record<string, unknown>;
    const { $schema, ...rest } = schema;
    return { $schema, title: "备案信息台账 / Register of filings (beian-guard)", ...rest };
};
