import { type Command, Refused } from "./command";
import { publicOption } from "./public-option";
import { registerOption } from "./register-option";

/** `footer <service>`: the footer of a site as HTML. */
export const footerCommand: Command = {
    name: "footer",
    summary: { zh: "按台账生成页脚 HTML", en: "print the footer of a site as HTML" },
    description: {
        zh: `输出该服务首页应有的页脚：备案号（广东放主体备案号，其他省放服务备案号）链接工信部，公安备案号链接查询页，经营许可证号，以及举报入口；加 --shop 时还有营业执照链接。
举报和营业执照的链接地址是示例，请改成本站的页面。一个词对应多个服务时不猜，退出码为 2。`,
        en: `Prints what the home page of a service has to show: the filing number (the subject number in Guangdong, the service number elsewhere) linked to the ministry, the PSB number with its query link, the licence number and the complaint channel; with --shop also the link to the business licence.
The addresses of the complaint channel and of the business licence are examples: put your own. Where a word means several services nothing is guessed: exit code 2.`,
    },
    arguments: [{ name: "<service>", says: { zh: "服务备案号、服务名称或域名", en: "a service number, name or domain of the register" } }],
    options: [
        registerOption,
        { flags: "--shop", says: { zh: "该站销售商品或服务", en: "the site sells goods or services" } },
        publicOption,
    ],
    examples: [
        { line: "beian-guard footer 粤ICP备2026000001号-1", says: { zh: "按备案号", en: "by number" } },
        { line: "beian-guard footer example-shop.cn --shop > footer.html", says: { zh: "按域名，存成文件", en: "by domain, into a file" } },
    ],
    async run({ words, flag, option, terminal, today }) {
        const { expectationFrom, footerHtml } = await import("../page");
        const { theRegister } = await import("./register-file");
        const { labelOf, servicesMeant, siteOf } = await import("./services");
        const [word = ""] = words;
        const { data } = theRegister(terminal, today, option("register"));
        const services = servicesMeant(data, word);
        const expectations = services.map(filed => expectationFrom(siteOf(data, filed, flag("shop"))));
        const htmls = new Set(expectations.map(footerHtml));
        const [[filed], [expectation]] = [services, expectations];
        const [html = ""] = htmls;
        if (htmls.size > 1 || !filed || !expectation) {
            const labels = services.map(each => labelOf(each, data, flag("public")));
            throw new Refused({
                zh: `该词对应多个服务，页脚各不相同，请写服务备案号：${labels.map(({ zh }) => zh).join("、")}`,
                en: `that means several services whose footers differ; name one by its number: ${labels.map(({ en }) => en).join(", ")}`,
            });
        }
        if (!expectation.filing) {
            throw new Refused({
                zh: "该服务的备案号尚未下发，还没有页脚可放",
                en: "the number of this filing has not been granted yet: there is no footer to show",
            });
        }
        const inactive = filed.status !== "active";
        return {
            code: inactive ? 1 : 0,
            data: { service: labelOf(filed, data, flag("public")), html },
            text: () => html,
            notes: inactive
                ? [
                      {
                          zh: `注意：该备案的状态是 ${filed.status}，不能对外服务`,
                          en: `Note: the status of this filing is ${filed.status}; it may not be served`,
                      },
                  ]
                : [],
        };
    },
};
