import type { Cloud, Grade } from "../kernel";

/** What a cloud asks of the server that a filing names as its carrier (备案接入服务器). */
export interface CarrierTerms {
    /** Months for which the server must be bought, at least. */
    readonly months: number;
    /** Services that one server carries, at most: it yields so many filing codes (备案服务号、授权码). */
    readonly services: number;
    /** `B` the cloud's own pages; `C` told by others, who agree. */
    readonly grade: Grade;
}

/**
 * Terms of the clouds for servers that carry filings. Alibaba Cloud: the pages `carrierServerPage` and `filingCodePage`. Tencent Cloud:
 * no page of its own at hand; an address of a balancer yields no codes there, and older documentation says the same of its light servers.
 */
export const carrierTerms: Readonly<Record<Cloud, CarrierTerms>> = {
    alicloud: { months: 3, services: 5, grade: "B" },
    tencentcloud: { months: 3, services: 5, grade: "C" },
};
