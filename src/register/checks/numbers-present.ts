import type { Complaint } from "../problem";
import type { Rows } from "./rows";

/** Only a filing that is still under way may lack its number. */
export const numbersPresent = (rows: Rows): readonly Complaint[] => [
    ...rows.filings
        .filter(({ row }) => row.number === undefined && row.status !== "applying")
        .map(
            ({ path }): Complaint => ({
                severity: "error",
                path: [...path, "number"],
                found: { zh: "没有写", en: "nothing" },
                wanted: {
                    zh: "主体备案号（只有 status 为 applying 时可缺）",
                    en: "the subject number (it may be missing only while the status is applying)",
                },
            }),
        ),
    ...rows.services
        .filter(({ row, filing }) => row.number === undefined && (row.status ?? filing.row.status) === "active")
        .map(
            ({ path }): Complaint => ({
                severity: "warning",
                path: [...path, "number"],
                found: { zh: "没有写", en: "nothing" },
                wanted: { zh: "服务备案号（网页底部要标的就是它）", en: "the service number (it is what most pages have to show)" },
            }),
        ),
];
