import { registerJsonSchema } from "../../src/register";

/** `schema/register.schema.json`: the form of a register file, for editors. */
export const renderRegisterSchema = (): ReadonlyMap<string, string> =>
    new Map([["schema/register.schema.json", `${JSON.stringify(registerJsonSchema(), undefined, 4)}\n`]]);
