import { z } from "zod";
import { baseline } from "./baseline";
import { carrier } from "./carrier";
import { domain } from "./domain";
import { entity } from "./entity";
import { both, regionId } from "./fields";
import { filing } from "./filing";
import { licence } from "./licence";
import { link } from "./link";
import { psb } from "./psb";
import { system } from "./system";
import { waiver } from "./waiver";

/** The lists of a register and the schema of their rows. */
export const sections = {
    entities: entity,
    filings: filing,
    domains: domain,
    licences: licence,
    psb,
    systems: system,
    carriers: carrier,
    links: link,
    baselines: baseline,
    waivers: waiver,
} as const;

/** Name of a list of the register. */
export type SectionName = keyof typeof sections;

/** The names of the lists, in the order in which a register is written. */
export const sectionNames = Object.keys(sections) as readonly SectionName[];

/** Regions that every system may use unless it has a list of its own. */
export const allowedRegions = z.array(regionId()).min(1);

/** Version of the form of register files. */
export const version = z.literal(1);

const rows = <T extends z.ZodType>(row: T, zh: string, en: string) => z.array(row).optional().describe(both(zh, en));

/** A register of filings (备案信息台账), as one YAML or JSON file has it, or several together. */
export const registerSchema = z.strictObject({
    version: version.optional().describe(both("文件格式的版本，目前是 1。", "Version of the form; 1.")),
    entities: rows(entity, "主办单位。", "Subjects that file."),
    filings: rows(filing, "备案主体及其服务。", "Filings with their services."),
    domains: rows(domain, "域名的注册信息。", "Domains as registered."),
    licences: rows(licence, "增值电信业务经营许可证。", "Licences for value-added telecom services."),
    psb: rows(psb, "公安联网备案。", "Filings with the public security bureau."),
    systems: rows(system, "等保定级系统。", "Graded systems (MLPS)."),
    carriers: rows(carrier, "承载备案的服务器。", "Servers that carry filings."),
    links: rows(
        link,
        "跨境链路及其依据：有效期内 placement-link-allowed 接受链路的对端地域。",
        "Cross-border links and their ground: while one is in force, placement-link-allowed accepts its far end.",
    ),
    allowedRegions: allowedRegions
        .optional()
        .describe(
            both(
                "所有系统可用的地域；缺省为两个云的全部境内地域。",
                "Regions that every system may use; all mainland regions of both clouds by default.",
            ),
        ),
    baselines: rows(baseline, "基线：在别处已满足的控制。", "Baselines: controls met elsewhere."),
    waivers: rows(waiver, "豁免：有期限的例外。", "Waivers: exceptions with an end."),
});

/** The data of a register: numbers, domains and clouds in their one spelling. */
export type RegisterData = z.output<typeof registerSchema>;
