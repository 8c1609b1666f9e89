import type { Text } from "../../kernel";
import { provinceRules } from "../../law";
import { addDays, addMonths, entityOf, type RegisterData, registrableDomain, rowPlace } from "..";
import { by, type Deadline, type DeadlineGround, type Draft, type Moment, untold } from "./deadline";
import { lawGround, lawPeriod } from "./law-row";
import { placedServices } from "./services";

/** The last day on which a domain is long enough from its end for a filing, and on what that rests. */
export interface DomainMargin {
    readonly last: string;
    readonly ground: DeadlineGround;
    readonly note: Text;
}

/** How long before its end a domain must be renewed: 45 days, or the months that the bureau of the province asks for. */
export function domainMargin(expires: string, province: string | undefined): DomainMargin {
    const rule = provinceRules.find(({ matter, province: { zh } }) => matter === "domain validity" && zh === province);
    if (rule?.value !== undefined) {
        return {
            last: addDays(addMonths(expires, -rule.value), -1),
            ground: { articles: [], page: rule.page, grade: rule.page.grade },
            note: {
                zh: `${expires} 到期；${rule.province.zh}要求剩余有效期大于 ${rule.value} 个月`,
                en: `it ends on ${expires}; ${rule.province.en} wants more than ${rule.value} months left`,
            },
        };
    }
    const days = lawPeriod("domain-renewal").least;
    return {
        last: addDays(expires, -days),
        ground: lawGround("domain-renewal"),
        note: {
            zh: `${expires} 到期；剩余不足 ${days} 天时备案会被退回`,
            en: `it ends on ${expires}; with less than ${days} days left a filing is refused`,
        },
    };
}

/** The renewal of every domain of the register; a filed domain without a row of `domains` is told as missing. */
export function domainRenewals(data: RegisterData, moment: Moment): readonly Deadline[] {
    const provinces = new Map<string, string | undefined>();
    for (const { filing, service, status } of placedServices(data)) {
        if (status === "cancelled") continue;
        for (const domain of service.domains ?? []) {
            const registered = registrableDomain(domain) ?? domain;
            provinces.set(registered, provinces.get(registered) ?? entityOf(data, filing)?.province);
        }
    }
    const rows = data.domains ?? [];
    const draftOf = (name: string, path: string): Draft => ({
        rule: "domain-renewal",
        key: name,
        label: name,
        path,
        ground: lawGround("domain-renewal"),
        todo: { zh: "续费域名，并更新台账的 expires", en: "Renew the domain and change `expires` in the register" },
    });
    const listed = rows.map(({ name, expires }, i): Deadline => {
        const path = rowPlace(data, "domains", i);
        if (expires === undefined) return untold(draftOf(name, path), `${path}.expires`);
        const { last, ground, note } = domainMargin(expires, provinces.get(registrableDomain(name) ?? name));
        return by({ ...draftOf(name, path), ground, notes: [note] }, last, moment);
    });
    const names = new Set(rows.map(({ name }) => registrableDomain(name) ?? name));
    const unlisted = [...provinces.keys()]
        .filter(name => !names.has(name))
        .map(name => untold(draftOf(name, "domains"), "domains[].expires"));
    return [...listed, ...unlisted];
}
