import { filedServices, siteOf } from "../../src/cli/services";
import { expectationFrom } from "../../src/page";
import { checkText, openRegister, type RegisterData, registerTemplate } from "../../src/register";

function dataOf(text: string): RegisterData {
    const checked = checkText(text, { file: "register.yaml" });
    if (!checked.ok) throw new Error(checked.problems.map(({ path, wanted }) => `${path}: ${wanted.en}`).join("\n"));
    return checked.data;
}

const row = (more: string) =>
    `filings: [{ number: 京ICP备2026000002号, status: active, services: [{ number: 京ICP备2026000002号-1, domains: [example-shop.cn]${more} }] }]`;

test.each([
    ["the template", registerTemplate],
    ["a licensed service", `${row(", licence: 京B2-20260001")}\nlicences: [{ number: 京B2-20260001 }]`],
    ["a service that is paid for, without a licence", row(", commercial: true")],
    ["a platform", row(", platform: true")],
    ["a PSB number in a row of its own", `${row("")}\npsb: [{ number: 京公网安备11010502000001号, domains: [example-shop.cn] }]`],
    ["a filing under review", "filings: [{ status: applying, services: [{ name: 示例, domains: [example-shop.cn] }] }]"],
])("the command line and the policies expect the same of a page, by %s", (_, text) => {
    const data = dataOf(text);
    const [filed] = filedServices(data);
    const dossier = openRegister(data).dossierFor("www.example-shop.cn");
    if (!filed || !dossier) throw new Error("the register covers the name");
    const expected = expectationFrom(siteOf(data, filed, false));
    expect(expected).toEqual(expectationFrom({ ...dossier, service: dossier.services[0] }));
    expect(expected.creditCode).toBe(filed.entity?.creditCode);
});

test("who says that a site sells is believed", () => {
    const [filed] = filedServices(dataOf(row("")));
    if (!filed) throw new Error("the register has a service");
    expect(expectationFrom(siteOf({}, filed, false)).sells).toBeUndefined();
    expect(expectationFrom(siteOf({}, filed, true)).sells).toBe(true);
});
