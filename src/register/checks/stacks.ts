import { globContains, globsMeet } from "../glob";
import type { Complaint } from "../problem";
import { literal } from "../problem";
import type { Rows } from "./rows";

const most = 2000;

/**
 * No stack belongs to two systems. A pattern that lies within another one is narrower and wins, which is only said; two patterns that
 * cross, or are the same, leave the system of a stack open.
 */
export const stacksOfOneSystem = (rows: Rows): readonly Complaint[] => {
    const globs = rows.systems.flatMap(({ row, path }) =>
        row.stacks.map((glob, i) => ({ glob, system: row.name, path: [...path, "stacks", i], literalStart: glob.split("*")[0] ?? "" })),
    );
    const beyond = globs[most];
    if (beyond) {
        return [
            {
                severity: "error",
                path: beyond.path,
                found: { zh: `${globs.length} 个栈模式`, en: `${globs.length} patterns of stacks` },
                wanted: { zh: `不超过 ${most} 个，用 * 合并`, en: `at most ${most}; use * to join them` },
            },
        ];
    }
    const complaints: Complaint[] = [];
    globs.forEach((later, j) => {
        for (const earlier of globs.slice(0, j)) {
            if (earlier.system === later.system) continue;
            if (!earlier.literalStart.startsWith(later.literalStart) && !later.literalStart.startsWith(earlier.literalStart)) continue;
            if (!globsMeet(earlier.glob, later.glob)) continue;
            const laterWithin = globContains(earlier.glob, later.glob);
            const earlierWithin = globContains(later.glob, earlier.glob);
            const related = [earlier.path];
            if (laterWithin !== earlierWithin) {
                const [narrow, wide] = laterWithin ? [later, earlier] : [earlier, later];
                complaints.push({
                    severity: "warning",
                    path: later.path,
                    found: literal(later.glob),
                    wanted: {
                        zh: `互不重叠的模式；现在 ${narrow.glob} 归“${narrow.system}”，${wide.glob} 的其余部分归“${wide.system}”`,
                        en: `patterns that do not overlap; as it is, ${narrow.glob} belongs to "${narrow.system}" and the rest of ${wide.glob} to "${wide.system}"`,
                    },
                    related,
                });
            } else {
                complaints.push({
                    severity: "error",
                    path: later.path,
                    found: literal(later.glob),
                    wanted: {
                        zh: `不与“${earlier.system}”的 ${earlier.glob} 匹配同一个栈的模式`,
                        en: `a pattern that matches no stack of ${earlier.glob}, which belongs to "${earlier.system}"`,
                    },
                    related,
                });
            }
        }
    });
    return complaints;
};
