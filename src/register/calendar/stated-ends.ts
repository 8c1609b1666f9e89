import type { Text } from "../../kernel";
import { paidUntil, type RegisterData, rowPlace } from "..";
import { by, type Deadline, type DeadlineGround, type Draft, type Moment, untold } from "./deadline";
import { lawGround } from "./law-row";

/** The register itself says the day. */
const own: DeadlineGround = { articles: [] };

type Row = Pick<Draft, "rule" | "key" | "label" | "path"> & { readonly todo: Text; readonly ground?: DeadlineGround };

const draft = ({ ground = own, ...row }: Row): Draft => ({ ...row, ground });

type Carrier = NonNullable<RegisterData["carriers"]>[number];

const counted = ({ purchased, months }: Carrier): Text => ({
    zh: `台账没有 paidUntil，按 ${purchased} 购买、时长 ${months} 个月推算；续费之后请填写`,
    en: `there is no paidUntil: counted from the purchase on ${purchased} (months: ${months}); enter it after a renewal`,
});

/** What ends on a day that the register states: baselines, waivers, servers that carry filings, grounds of cross-border links. */
export function statedEnds(data: RegisterData, moment: Moment): readonly Deadline[] {
    return [
        ...(data.baselines ?? []).map(({ policy, cloud, covers, reviewBy }, i) => {
            const covered = [...(covers.names ?? []), ...(covers.urns ?? []), ...(covers.accounts ?? [])].sort();
            return by(
                draft({
                    rule: "baseline-review",
                    key: [policy, cloud, ...covered].join(":"),
                    label: `${policy} / ${cloud}`,
                    path: rowPlace(data, "baselines", i),
                    todo: {
                        zh: "复核后更新 reviewBy，过期不再算数",
                        en: "Review it and change `reviewBy`; past that day it no longer counts",
                    },
                }),
                reviewBy,
                moment,
            );
        }),
        ...(data.waivers ?? []).map(({ policy, subject, cloud, until }, i) =>
            by(
                draft({
                    rule: "waiver-end",
                    key: [policy, subject, ...(cloud ? [cloud] : [])].join(":"),
                    label: `${policy} / ${subject}`,
                    path: rowPlace(data, "waivers", i),
                    todo: {
                        zh: "补上整改，或重新审批后更新 until",
                        en: "Mend the breach, or have the waiver approved again and change `until`",
                    },
                }),
                until,
                moment,
            ),
        ),
        ...(data.carriers ?? []).map((carrier, i) => {
            const path = rowPlace(data, "carriers", i);
            const made = draft({
                rule: "carrier-server",
                key: carrier.id,
                label: carrier.id,
                path,
                ground: lawGround("carrier-server"),
                todo: {
                    zh: "续费服务器，否则接入失效，备案可能被注销",
                    en: "Renew the server: without it the access ends, and the filing may be cancelled",
                },
            });
            const last = paidUntil(carrier);
            if (last === undefined) return untold(made, `${path}.paidUntil`);
            return by(carrier.paidUntil === undefined ? { ...made, notes: [counted(carrier)] } : made, last, moment);
        }),
        ...(data.links ?? []).flatMap(({ name, until }, i) =>
            until === undefined
                ? []
                : [
                      by(
                          draft({
                              rule: "link-ground",
                              key: name,
                              label: name,
                              path: rowPlace(data, "links", i),
                              ground: lawGround("export-assessment-validity"),
                              todo: { zh: "到期前申请延长，或停止出境", en: "Apply for an extension before that day, or stop the export" },
                          }),
                          until,
                          moment,
                      ),
                  ],
        ),
    ];
}
