import type { Complaint } from "../problem";
import type { Node } from "../source/node";
import { daysInOrder, daysPassed } from "./dates";
import { domainRowsOnce, domainsLikely, domainsOnce } from "./domains";
import { numbersPresent } from "./numbers-present";
import { policiesKnown } from "./policies";
import { entitiesNamed, namesOnce, referencesExist } from "./references";
import type { CheckOptions, Rows } from "./rows";
import { handForms, providersLikely } from "./spelling";
import { stacksOfOneSystem } from "./stacks";
import { provincesAgree, serviceNumbers, subjectNumbers, yearsPassed } from "./subject-numbers";

export { type CheckOptions, type Placed, type Rows, withServices } from "./rows";

/** Everything that rows of a register contradict in each other, in the calendar, or in the list of policies. */
export const crossChecks = (rows: Rows, root: Node, options: CheckOptions): readonly Complaint[] => [
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
    ...policiesKnown(rows, options),
    ...handForms(rows, root),
    ...providersLikely(rows),
];
