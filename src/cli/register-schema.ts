import type { Command } from "./command";

/** `register schema`: the JSON Schema of register files, for editors. */
export const registerSchemaCommand: Command = {
    name: "register schema",
    summary: { zh: "输出台账的 JSON Schema", en: "print the JSON Schema of register files" },
    description: {
        zh: "供编辑器提示和校验字段。安装的包里也有一份：schema/register.schema.json。总是输出 JSON。",
        en: "For editors, which complete and check fields with it. The installed package holds a copy: schema/register.schema.json. The answer is always JSON.",
    },
    examples: [
        {
            line: "beian-guard register schema > register.schema.json",
            says: { zh: "存成文件，在台账首行引用", en: "save it, and name it in the first line of the register" },
        },
    ],
    async run() {
        const { registerJsonSchema } = await import("../register");
        const schema = registerJsonSchema();
        const text = JSON.stringify(schema, null, 2);
        return { code: 0, data: { schema }, text: () => text, formats: { json: () => text } };
    },
};
