import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Path } from "../source/node";
import type { PlacedList, Rows } from "./rows";

/** Each class of data stands once in its system, and lies only where the system may be. */
export const dataClasses = (rows: Rows, everywhere: readonly PlacedList[]): readonly Complaint[] =>
    rows.systems.flatMap(({ row, path }) => {
        const own: PlacedList | undefined = row.allowedRegions && { value: row.allowedRegions, path: [...path, "allowedRegions"] };
        const allowed = own ?? everywhere[0];
        const seen = new Map<string, Path>();
        return (row.dataClasses ?? []).flatMap((data, i): readonly Complaint[] => {
            const at = [...path, "dataClasses", i];
            const earlier = seen.get(data.class);
            if (!earlier) seen.set(data.class, [...at, "class"]);
            const twice: readonly Complaint[] = earlier
                ? [
                      {
                          severity: "error",
                          path: [...at, "class"],
                          found: literal(data.class),
                          wanted: { zh: "每个数据类别一行", en: "one row for each class of data" },
                          related: [earlier],
                      },
                  ]
                : [];
            const outside = data.allowedRegions.flatMap((region, j): readonly Complaint[] =>
                allowed === undefined || allowed.value.includes(region)
                    ? []
                    : [
                          {
                              severity: "error",
                              path: [...at, "allowedRegions", j],
                              found: literal(region),
                              wanted: {
                                  zh: `系统“${row.name}”可用的地域之一：${allowed.value.join("、")}`,
                                  en: `a region that "${row.name}" may use: ${allowed.value.join(", ")}`,
                              },
                              related: [allowed.path],
                          },
                      ],
            );
            return [...twice, ...outside];
        });
    });
