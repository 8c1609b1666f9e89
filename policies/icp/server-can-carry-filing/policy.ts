import {
    across,
    breached,
    type Carrier,
    type Facets,
    type Fact,
    hasAddress,
    houseRule,
    is,
    type Judgement,
    met,
    type Plan,
    placeOfSubject,
    providerRule,
    type ServerCharge,
    type Subject,
    type Text,
    type Unknown,
    undecided,
    type Verdict,
} from "../../../src/kernel";
import { type CarrierTerms, carrierServerPage, carrierTerms, filingCodePage } from "../../../src/law";

export default across({
    id: "icp-server-can-carry-filing",
    title: { zh: "登记为备案接入的服务器符合接入条件", en: "A server that the register names as a carrier can carry a filing" },
    grounds: [
        providerRule(carrierServerPage, {
            zh: "用来备案的服务器须包年包月购买 3 个月以上并有公网 IP，每台最多 5 个备案服务号；按量付费的不行。",
            en: "A server for filings is a subscription of 3 months or more with a public address, for 5 filing codes at most; one paid by use is none.",
        }),
        providerRule(filingCodePage, {
            zh: "有公网 IP、正在运行的产品才能生成备案服务号。",
            en: "Only running products with a public address yield filing codes.",
        }),
        houseRule({
            zh: "云厂商没有可引用页面的，按各家通行的条件判断：包年包月 3 个月以上、公网 IP、中国内地地域、每台最多 5 个服务。",
            en: "Where a cloud has no page to cite, the terms usual among clouds are taken: a subscription of 3 months or more, a public address, in the mainland, 5 services a server at most.",
        }),
    ],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "在中国内地地域包年包月购买 3 个月以上并配公网 IP，或在台账 carriers 中换一台符合条件的服务器",
        en: "Buy the server in the mainland for 3 months or more with a public address, or name another one in `carriers` of the register",
    },
    across: ["serverTerm", "placement", "publicEntry"],

    judgeAll(plan, { register }) {
        return plan.sightings("serverTerm").flatMap(({ subject, sighting: { facts } }): readonly Judgement[] => {
            const { cloud } = subject;
            const carriers = register.carriersOf(cloud);
            const carrier = carriers.find(({ id }) => id === subject.resource.name || is(facts.name, id));
            if (carrier) return [{ cloud, subject, verdict: asCarrier(plan, subject, facts, carrier, carrierTerms[cloud]) }];
            // a name that is not known yet may be that of a carrier
            return carriers.length > 0 && facts.name.kind === "unknown" ? [{ cloud, subject, verdict: undecided(facts.name) }] : [];
        });
    },
});

function asCarrier(
    plan: Plan,
    server: Subject,
    { charge, months }: Facets["serverTerm"],
    { services }: Carrier,
    terms: CarrierTerms,
): Verdict {
    const place = placeOfSubject(server);
    const address = hasAddress(plan, server);
    const asked: readonly (readonly [wrong: Text | false | undefined, wanted: Text])[] = [
        [
            wrongTerm(charge, months, terms),
            { zh: `包年包月 ${terms.months} 个月以上`, en: `a subscription of ${terms.months} months or more` },
        ],
        [address === false && { zh: "没有公网 IP", en: "no public address" }, { zh: "有自己的公网 IP", en: "a public address of its own" }],
        [
            place?.kind === "known" &&
                place.value.territory !== "mainland" && {
                    zh: `位于 ${place.value.id}，不在中国内地`,
                    en: `stands in ${place.value.id}, outside the mainland`,
                },
            { zh: "中国内地地域", en: "a mainland region" },
        ],
        [
            services > terms.services && {
                zh: `台账中由它接入的服务有 ${services} 个`,
                en: `${services} services of the register name it`,
            },
            { zh: `每台最多 ${terms.services} 个服务`, en: `${terms.services} services a server at most` },
        ],
    ];
    const short = asked.flatMap(([wrong, wanted]) => (wrong ? [{ wrong, wanted }] : []));
    if (short.length > 0) return breached(listed(short.map(({ wrong }) => wrong)), listed(short.map(({ wanted }) => wanted)));
    const doubt = [charge, months, place, address].find(fact => typeof fact === "object" && fact.kind === "unknown");
    return doubt ? undecided(doubt as Unknown) : met;
}

const otherCharges: Readonly<Record<"by-use" | "spot", Text>> = {
    "by-use": { zh: "按量付费", en: "it is paid by use" },
    spot: { zh: "抢占式（竞价）实例", en: "it is spare capacity at a spot price" },
};

function wrongTerm(charge: Fact<ServerCharge>, months: Fact<number>, terms: CarrierTerms): Text | undefined {
    if (charge.kind === "known" && charge.value !== "subscription") return otherCharges[charge.value];
    if (charge.kind === "known" && months.kind === "absent") return { zh: "没有写明购买时长", en: "no term is stated" };
    if (months.kind !== "known" || months.value >= terms.months) return undefined;
    if (months.value < 1) return { zh: "购买时长不足一个月", en: "it is bought for less than a month" };
    return { zh: `只买了 ${months.value} 个月`, en: `the term bought is too short (months: ${months.value})` };
}

const listed = (texts: readonly Text[]): Text => ({ zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") });
