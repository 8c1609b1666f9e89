import type { Text } from "../kernel";

/** A number with the name that readers know it by. */
export interface PsbExpectation {
    /** As printed: 粤公网安备44030502000001号. */
    readonly number: string;
    /** The 14 digits. */
    readonly code: string;
}

/** What a company's home page has to show, as its register says. Numbers in their one right spelling. */
export interface PageExpectation {
    /** Absent while the filing is not granted. */
    readonly filing?: {
        /** Subject number (主体备案号). */
        readonly subject: string;
        /** Service number (服务备案号); absent where the register does not have it. */
        readonly service?: string;
        /** Province of the filing. */
        readonly province?: Text;
    };
    /** Absent while there is none. */
    readonly psb?: PsbExpectation;
    /** The service is paid for and needs a licence; `number` is absent where the register does not have it. */
    readonly licence?: { readonly number?: string };
    /** The service sells goods or services; without it the page itself tells (a shopping basket). */
    readonly sells?: boolean;
    /** Unified social credit code of the owner: showing it with the name of the licence counts as showing the licence. */
    readonly creditCode?: string;
}
