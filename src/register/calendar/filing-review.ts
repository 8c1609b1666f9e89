import { addDays, type RegisterData } from "..";
import { by, type Deadline, type Draft, type Moment, unannouncedNote, untold } from "./deadline";
import { lawGround, lawPeriod } from "./law-row";
import { type PlacedService, placedServices, submittedOn } from "./services";
import { addWorkingDays } from "./working-days";

/** For each service under review: the SMS check while it may still come, and the last day of the bureau's review. */
export const filingReviews = (data: RegisterData, moment: Moment): readonly Deadline[] =>
    placedServices(data)
        .filter(({ status }) => status === "applying")
        .flatMap(placed => reviewOf(placed, moment));

function reviewOf(placed: PlacedService, moment: Moment): readonly Deadline[] {
    const { filing, path, filingPath, label } = placed;
    const review: Draft = {
        rule: "bureau-review",
        key: label,
        label,
        path,
        ground: lawGround("bureau-review"),
        todo: {
            zh: "等管局审核，期间保持关闭；逾期未决的，向接入商查询",
            en: "Wait for the bureau and stay closed meanwhile; ask the access provider if no decision has come by then",
        },
    };
    const submitted = submittedOn(placed);
    if (submitted === undefined) return [untold(review, filing.status === "applying" ? `${filingPath}.submitted` : `${path}.submitted`)];

    const [first, hours, second] = [lawPeriod("provider-review").most, lawPeriod("sms-check").least, lawPeriod("bureau-review").most];
    const provider = addWorkingDays(submitted, first);
    const smsUntil = addDays(provider.day, Math.ceil(hours / 24));
    const bureau = addWorkingDays(smsUntil, second);
    const notes = [
        {
            zh: `自 ${submitted} 提交起，加接入商初审（通常不超过 ${first} 个工作日）、短信核验（${hours} 小时）和管局审核（${second} 个工作日）`,
            en: `from ${submitted}: the provider's review (usually ${first} working days at most), the SMS check (${hours} hours) and the bureau's review (${second} working days)`,
        },
        ...unannouncedNote([...new Set([...provider.unannounced, ...bureau.unannounced])]),
    ];
    const ends = by({ ...review, notes }, bureau.day, moment);
    if (moment.today < submitted || moment.today > smsUntil) return [ends];
    const sms = untold({
        rule: "sms-check",
        key: label,
        label,
        path,
        ground: lawGround("sms-check"),
        todo: {
            zh: `收到短信后 ${hours} 小时内完成核验，逾期退回订单`,
            en: `Answer the text message within ${hours} hours of its arrival, else the order is returned`,
        },
        notes: [
            {
                zh: `台账不记录短信到达的时间；大约在 ${smsUntil} 之前到达`,
                en: `the register does not keep the hour of its arrival; expect it until about ${smsUntil}`,
            },
        ],
    });
    return [sms, ends];
}
