import type { Complaint } from "../problem";
import type { Node } from "../source/node";
import { cancelledOnes } from "./cancelled";
import { carriersPaid } from "./carriers";
import { dataClasses } from "./data-classes";
import { daysInOrder, daysPassed } from "./dates";
import { domainRowsOnce, domainsLikely, domainsOnce } from "./domains";
import { exceptionsOnce } from "./exceptions-once";
import { numbersPresent } from "./numbers-present";
import { policiesKnown } from "./policies";
import { entitiesNamed, namesOnce, referencesExist } from "./references";
import { regionsKnown } from "./regions";
import type { CheckOptions, PlacedList, Rows } from "./rows";
import { singlesAgree } from "./singles";
import { handForms, providersLikely } from "./spelling";
import { stacksOfOneSystem } from "./stacks";
import { provincesAgree, serviceNumbers, subjectNumbers, yearsPassed } from "./subject-numbers";

import { systemDuties } from "./systems";

export { type CheckOptions, type Placed, type PlacedList, type Rows, withServices } from "./rows";

/**
 * Everything that rows of a register contradict in each other, in the calendar, or in the lists of policies and regions. `everywhere`: the
 * regions that every system may use, wherever a file says so.
 */
export const crossChecks = (rows: Rows, everywhere: readonly PlacedList[], root: Node, options: CheckOptions): readonly Complaint[] => [
    ...singlesAgree(everywhere),
    ...numbersPresent(rows),
    ...serviceNumbers(rows),
    ...subjectNumbers(rows),
    ...provincesAgree(rows),
    ...yearsPassed(rows, options),
    ...domainsOnce(rows),
    ...domainRowsOnce(rows),
    ...domainsLikely(rows),
    ...namesOnce(rows),
    ...referencesExist(rows, options),
    ...entitiesNamed(rows),
    ...stacksOfOneSystem(rows),
    ...daysInOrder(rows),
    ...daysPassed(rows, options),
    ...cancelledOnes(rows),
    ...carriersPaid(rows),
    ...systemDuties(rows),
    ...dataClasses(rows, everywhere),
    ...exceptionsOnce(rows),
    ...regionsKnown(rows, everywhere, options),
    ...policiesKnown(rows, options),
    ...handForms(rows, root),
    ...providersLikely(rows),
];
