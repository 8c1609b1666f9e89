import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { PlacedList } from "./rows";

const sorted = ({ value }: PlacedList): string => [...value].sort().join(", ");

/** What stands once in a register may be repeated in another file, in any order, but not with other contents. */
export const singlesAgree = ([first, ...others]: readonly PlacedList[]): readonly Complaint[] =>
    first === undefined
        ? []
        : others
              .filter(other => sorted(other) !== sorted(first))
              .map(
                  (other): Complaint => ({
                      severity: "error",
                      path: other.path,
                      found: literal(sorted(other)),
                      wanted: {
                          zh: `与另一个文件相同（${sorted(first)}），或只写在一个文件里`,
                          en: `the same as in the other file (${sorted(first)}), or one of the two deleted`,
                      },
                      related: [first.path],
                  }),
              );
