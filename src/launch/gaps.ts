import type { Text } from "../kernel";
import { submittedOn } from "../register/calendar";
import type { FilingKind } from "./filing-kind";
import type { NameRows } from "./rows";

/** Something that the register does not say and that somebody has to know before the filing. */
export interface Gap {
    /** Field of the register, as a path. */
    readonly path: string;
    readonly why: Text;
}

const gap = (path: string, zh: string, en: string): Gap => ({ path, why: { zh, en } });

/** What is missing in the register for this kind of filing. */
export function gapsOf(kind: FilingKind, { registered, domain, domainPath, service, entity, entityPath }: NameRows): readonly Gap[] {
    if (kind === "none" || kind === "filed") return [];
    const under = domain ? domainPath : `domains[${registered}]`;
    const gaps: (Gap | false)[] = [
        !entity && gap("entities", "看不出由哪个主体备案", "it does not show which subject files"),
        entity !== undefined &&
            entity.province === undefined &&
            gap(
                `${entityPath}.province`,
                "由哪个省的管局受理、有哪些地方差异，取决于住所所在省",
                "the province decides which bureau it is and what differs there",
            ),
        entity !== undefined &&
            entity.kind === undefined &&
            gap(
                `${entityPath}.kind`,
                "主办单位性质决定材料和可用的域名后缀",
                "the kind of subject decides the papers and the top-level domains",
            ),
        !domain && gap(under, "没有这个域名的注册信息", "the registration of this domain is not there"),
        (kind === "first" || kind === "added-service") &&
            domain?.realNameVerified === undefined &&
            gap(`${under}.realNameVerified`, "实名认证后要等几个工作日才能提交", "a filing is submitted some working days after it"),
        domain?.expires === undefined && gap(`${under}.expires`, "剩余有效期不足会被退回", "a domain too close to its end is refused"),
        domain?.ownerRelation === undefined &&
            gap(
                `${under}.ownerRelation`,
                "域名要在主体、股东、主要负责人或高管名下",
                "the owner must be the subject, a shareholder, its principal or a senior manager",
            ),
        kind === "under-review" &&
            service !== undefined &&
            submittedOn(service) === undefined &&
            gap(
                `${service.filing.status === "applying" ? service.filingPath : service.path}.submitted`,
                "没有提交日期，审核期限只能从今天算",
                "without it the review can only be counted from today",
            ),
    ];
    return gaps.filter(each => each !== false);
}
