import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Path } from "../source/node";
import type { Rows } from "./rows";

const contradiction = (status: string, cancelled: string, path: Path, statusPath: Path): readonly Complaint[] =>
    status === "cancelled"
        ? []
        : [
              {
                  severity: "error",
                  path: [...path, "cancelled"],
                  found: literal(cancelled),
                  wanted: {
                      zh: `status: cancelled，或没有注销日期（现在写的状态是 ${status}）`,
                      en: `status: cancelled, or no day of cancellation (as it is, the status is ${status})`,
                  },
                  related: [statusPath],
              },
          ];

/** What has a day of cancellation is cancelled: as active it would cover names that may not be served any more. */
export const cancelledOnes = (rows: Rows): readonly Complaint[] => [
    ...rows.filings.flatMap(({ row, path }) =>
        row.cancelled === undefined ? [] : contradiction(row.status, row.cancelled, path, [...path, "status"]),
    ),
    ...rows.services.flatMap(({ row, path, filing }) =>
        row.cancelled === undefined || filing.row.status === "cancelled"
            ? []
            : contradiction(
                  row.status ?? filing.row.status,
                  row.cancelled,
                  path,
                  row.status === undefined ? [...filing.path, "status"] : [...path, "status"],
              ),
    ),
];
