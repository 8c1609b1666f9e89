import type { Day } from "../kernel";
import { addMonths } from "./days";
import type { RegisterData } from "./schema";

/** The last day that is paid for: as written, else counted from the purchase and the months bought. Undefined where neither tells. */
export const paidUntil = (carrier: NonNullable<RegisterData["carriers"]>[number]): Day | undefined => {
    if (carrier.paidUntil !== undefined) return carrier.paidUntil;
    const { purchased, months } = carrier;
    return purchased === undefined || months === undefined ? undefined : addMonths(purchased, months);
};
