import { statute, type Text } from "../kernel";
import { eCommerceLaw, order292 } from "../law";
import type { PageExpectation } from "./expectation";
import type { PageFinding } from "./finding";
import { escapeHtml } from "./html";
import { occurrence } from "./occurrence";
import type { Rendered } from "./rendered";
import { missing } from "./undecided";

/** Whether the page shows the number of the telecom licence, where the service needs one. */
export function licenceNumber(page: Rendered, { licence }: PageExpectation): readonly PageFinding[] {
    if (!licence) return [];
    const { number } = licence;
    const grounds = [statute(order292.article12)] as const;
    if (number === undefined) {
        return [
            {
                check: "licence-number",
                verdict: "undecided",
                grounds,
                found: {
                    zh: "台账把该服务记为经营性，却没有许可证号",
                    en: "a service that the register calls commercial, without a licence in the register",
                },
                wanted: { zh: "先在台账中登记许可证，再检查页面", en: "the licence in the register; then the page can be checked" },
            },
        ];
    }
    const label = `增值电信业务经营许可证：${number}`;
    const asked = {
        check: "licence-number",
        grounds,
        wanted: { zh: `首页显示许可证号 ${number}`, en: `the licence number ${number} on the home page` },
        paste: `<span>${escapeHtml(label)}</span>`,
    } as const;
    const offset = occurrence(page.text, number) ?? occurrence(page.text, `${number}号`);
    if (offset === undefined) return [missing(page, asked, { zh: "没有许可证号", en: "no licence number" })];
    const { paste: _, ...rest } = asked;
    return [{ ...rest, verdict: "met", found: { zh: `“${number}”`, en: `"${number}"` }, line: page.lineAt(offset) }];
}

const basket = /加入购物车|立即购买|去结算|购物车|提交订单|ADD TO (?:CART|BAG)|BUY NOW|CHECKOUT/u;
const licenceWords = /营业执照|证照信息|执照信息|资质证照|BUSINESS LICEN[CS]E/u;

/** Where the market regulator's own links to electronic licences lead. */
const regulatorHost = /^(?:https?:)?\/\/(?:[a-z0-9-]+\.)*(?:zzlz\.gsxt\.gov\.cn|wljg\.[a-z.]*gov\.cn)(?:[/:?#]|$)/i;

/** Whether a shop shows its business licence or a link to it. What makes it a shop is said. */
export function businessLicence(page: Rendered, { sells, creditCode }: PageExpectation): readonly PageFinding[] {
    const sign = basket.exec(page.text);
    if (!sells && !sign) return [];
    const because: Text = sells
        ? { zh: "该服务销售商品或服务", en: "the service sells goods or services" }
        : { zh: `页面上有“${sign?.[0]}”`, en: `the page says "${sign?.[0]}"` };
    const asked = {
        check: "business-licence",
        grounds: [statute(eCommerceLaw.article15)],
        wanted: {
            zh: `首页公示营业执照信息或其链接（${because.zh}）`,
            en: `the business licence on the home page, or a link to it (${because.en})`,
        },
        paste: '<a href="/business-license.html">营业执照</a>',
    } as const;
    const { paste: _, ...rest } = asked;
    const link = page.links.find(({ href, label }) => licenceWords.test(label) || (href !== undefined && regulatorHost.test(href)));
    if (link) {
        const empty = link.href !== undefined && /^\s*(?:#.{0,1}|javascript:.*)?\s*$/i.test(link.href);
        if (!empty) {
            const target = link.href ?? "…";
            return [{ ...rest, verdict: "met", found: { zh: `链接 ${target}`, en: `a link to ${target}` }, line: link.line }];
        }
        const found: Text = {
            zh: `“${link.label}”的链接“${link.href}”哪里也不去`,
            en: `"${link.label}" with the link "${link.href}", which leads nowhere`,
        };
        return [{ ...asked, verdict: "breached", found, line: link.line }];
    }
    const code = creditCode === undefined ? undefined : occurrence(page.text, creditCode);
    if (code !== undefined) {
        return [
            { ...rest, verdict: "met", found: { zh: "统一社会信用代码", en: "the unified social credit code" }, line: page.lineAt(code) },
        ];
    }
    const words = licenceWords.exec(page.text);
    if (words) {
        const found: Text = {
            zh: `只有“${words[0]}”字样，没有内容也没有链接`,
            en: `only the words "${words[0]}", with neither content nor link`,
        };
        return [{ ...asked, verdict: "breached", found, line: page.lineAt(words.index) }];
    }
    return [missing(page, asked, { zh: "没有营业执照信息", en: "no business licence" })];
}
