import * as fc from "fast-check";
import { checkText, type RegisterData } from "../../../src/register";
import { addDays, type Deadline, deadlinesOf } from "../../../src/register/calendar";

const today = "2026-11-22";

/** The data of a register written as in a file; the file must be right. */
function registerOf(text: string): RegisterData {
    const checked = checkText(text, { file: "register.yaml" });
    if (!checked.ok) throw new Error(checked.problems.map(({ path, wanted }) => `${path}: ${wanted.en}`).join("\n"));
    return checked.data;
}

const service = (fields: string, more = ""): RegisterData =>
    registerOf(`
entities: [{ id: a, name: 示例, province: 广东 }]
filings:
  - { number: 粤ICP备2026000001号, status: active, services: [{ number: 粤ICP备2026000001号-1, domains: [shop-example.cn], ${fields} }] }
${more}`);

const ruled = (data: RegisterData, rule: string, on = today, within = 90): readonly Deadline[] =>
    deadlinesOf(data, on, within).filter(deadline => deadline.rule === rule);

const only = (data: RegisterData, rule: string, on = today, within = 90): Deadline => {
    const found = ruled(data, rule, on, within);
    expect(found).toHaveLength(1);
    return found[0] as Deadline;
};

describe("the PSB filing", () => {
    test("is due 30 days after the opening, not after the approval", () => {
        const data = service("approved: 2026-10-01, opened: 2026-11-10");
        expect(only(data, "psb-filing")).toMatchObject({ state: "due", due: "2026-12-10", daysLeft: 18 });
    });

    test("may be handed in on the thirtieth day and is overdue on the next", () => {
        const data = service("opened: 2026-11-10");
        expect(only(data, "psb-filing", "2026-12-10")).toMatchObject({ state: "due", daysLeft: 0 });
        expect(only(data, "psb-filing", "2026-12-11")).toMatchObject({ state: "overdue", daysLeft: -1 });
    });

    test("is done when a row of psb stands for the domain", () => {
        const data = service("opened: 2026-01-10", "psb: [{ number: 粤公网安备44030502000001号, domains: [shop-example.cn] }]");
        expect(only(data, "psb-filing").state).toBe("done");
    });

    test("cannot be told for an active service without its day of opening", () => {
        expect(only(service("approved: 2026-01-10"), "psb-filing")).toMatchObject({
            state: "untold",
            missing: "filings[0].services[0].opened",
        });
    });

    test("of a person says that the article speaks of organisations", () => {
        const person = registerOf(`
entities: [{ id: a, name: 张示例, kind: personal }]
filings: [{ number: 粤ICP备2026000001号, status: active, services: [{ domains: [shop-example.cn], opened: 2026-11-10 }] }]`);
        expect(only(person, "psb-filing").notes[0]?.en).toContain("legal persons");
        expect(only(service("opened: 2026-11-10"), "psb-filing").notes).toEqual([]);
    });

    test("is not asked of a cancelled or closed service, nor of one under review", () => {
        for (const fields of ["status: cancelled, opened: 2026-11-01", "opened: 2026-11-01, closed: 2026-11-10", "status: applying"]) {
            expect(ruled(service(fields), "psb-filing")).toEqual([]);
        }
    });

    test("rests on article 12 of the measures, grade A", () => {
        const { ground } = only(service("opened: 2026-11-10"), "psb-filing");
        expect(ground.grade).toBe("A");
        expect(ground.articles.map(({ instrument, cite }) => `${instrument.key} ${cite.en}`)).toEqual(["psb-measures-33 art. 12"]);
    });
});

describe("a planned change", () => {
    const change = (filed: string, effective = ", effective: 2027-01-10") =>
        service(`changes: [{ what: 换负责人, filed: ${filed}${effective} }]`);

    test("is filed 30 days before it takes effect", () => {
        expect(only(change("2026-12-20"), "filing-change")).toMatchObject({ state: "due", due: "2026-12-11" });
    });

    test("that was filed is done, and a late one says so", () => {
        const early = only(change("2026-11-01"), "filing-change");
        expect(early.state).toBe("done");
        expect(early.notes).toEqual([]);
        const late = only(change("2026-12-20"), "filing-change", "2026-12-21");
        expect(late.state).toBe("done");
        expect(late.notes[0]?.en).toContain("later than 2026-12-11");
    });

    test("without its day of effect cannot be told", () => {
        expect(only(change("2026-12-20", ""), "filing-change")).toMatchObject({
            state: "untold",
            missing: "filings[0].services[0].changes[0].effective",
        });
    });
});

describe("a filing under review", () => {
    const applying = (fields: string) =>
        registerOf(`filings: [{ status: applying, ${fields} services: [{ name: 站, domains: [new-example.cn] }] }]`);

    test("ends after the provider's 2 working days, the SMS check and the bureau's 20 working days", () => {
        // 19 November 2026 is a Thursday: Monday 23, Tuesday 24, and 20 working days on to 22 December
        expect(only(applying("submitted: 2026-11-19,"), "bureau-review")).toMatchObject({ state: "due", due: "2026-12-22" });
    });

    test("awaits the SMS check while the message may still come, and no longer", () => {
        const data = applying("submitted: 2026-11-19,");
        expect(only(data, "sms-check", "2026-11-24").state).toBe("untold");
        expect(ruled(data, "sms-check", "2026-11-25")).toEqual([]);
    });

    test("without the day of submission cannot be told", () => {
        expect(only(applying(""), "bureau-review")).toMatchObject({ state: "untold", missing: "filings[0].submitted" });
    });

    test("of a new service does not count from the old day of its subject", () => {
        const data = registerOf(
            "filings: [{ number: 粤ICP备2020000001号, status: active, submitted: 2020-01-02, services: [{ name: 新站, status: applying }] }]",
        );
        expect(only(data, "bureau-review")).toMatchObject({ state: "untold", missing: "filings[0].services[0].submitted" });
    });

    test("that runs into a year without announced holidays says so", () => {
        const { notes } = only(applying("submitted: 2198-12-20,"), "bureau-review", "2198-12-21");
        expect(notes.some(({ en }) => en.includes("2199") && en.includes("may move"))).toBe(true);
    });
});

describe("the real name of a domain", () => {
    const verified = (day: string, filings = "") => registerOf(`${filings}\ndomains: [{ name: new-example.cn, realNameVerified: ${day} }]`);

    test("must be known 3 working days before a filing is submitted", () => {
        // Friday 20 November: Monday, Tuesday, Wednesday
        expect(only(verified("2026-11-20"), "real-name-sync")).toMatchObject({ state: "due", due: "2026-11-25", sense: "from" });
        expect(only(verified("2026-11-20"), "real-name-sync", "2026-11-25").state).toBe("done");
    });

    test("is no matter any more once the domain is filed", () => {
        const filings = "filings: [{ number: 粤ICP备2026000001号, status: active, services: [{ domains: [new-example.cn] }] }]";
        expect(ruled(verified("2026-11-20", filings), "real-name-sync")).toEqual([]);
    });

    test("cannot be told when the register does not know the day", () => {
        expect(only(registerOf("domains: [{ name: new-example.cn }]"), "real-name-sync")).toMatchObject({
            state: "untold",
            missing: "domains[0].realNameVerified",
        });
    });
});

describe("a licence", () => {
    const licence = (fields: string) => registerOf(`licences: [{ number: 粤B2-20220001, ${fields} }]`);

    test("is renewed 90 days before it ends", () => {
        expect(only(licence("issued: 2022-02-01, expires: 2027-01-31"), "licence-renewal")).toMatchObject({
            state: "overdue",
            due: "2026-11-02",
            daysLeft: -20,
        });
    });

    test("without its end is taken to last 5 years from its issue, and says so", () => {
        const renewal = only(licence("issued: 2022-02-01"), "licence-renewal");
        expect(renewal).toMatchObject({ due: "2026-11-02" });
        expect(renewal.notes.some(({ en }) => en.includes("assumed"))).toBe(true);
    });

    test("with neither day cannot be told", () => {
        expect(only(licence("annualReports: [2025]"), "licence-renewal")).toMatchObject({
            state: "untold",
            missing: "licences[0].expires",
        });
    });

    test("asks for the report on a year by 31 March of the next, with an id for each year", () => {
        const reports = ruled(licence("issued: 2022-02-01, expires: 2027-01-31, annualReports: [2024]"), "licence-annual-report");
        expect(reports.map(({ id, state }) => [id, state])).toEqual([
            ["licence-annual-report:粤B2-20220001:2025", "overdue"],
            ["licence-annual-report:粤B2-20220001:2026", "later"],
        ]);
    });

    test("asks for no report on a year before its issue or after its end", () => {
        expect(ruled(licence("issued: 2027-01-02"), "licence-annual-report")).toEqual([]);
        expect(ruled(licence("issued: 2020-01-02, expires: 2025-12-30"), "licence-annual-report")).toEqual([]);
    });

    test("whose reports the register does not list cannot be told late", () => {
        const reports = ruled(licence("issued: 2022-02-01"), "licence-annual-report");
        expect(reports.map(({ state }) => state).sort()).toEqual(["later", "untold"]);
        expect(reports.find(({ state }) => state === "untold")).toMatchObject({ missing: "licences[0].annualReports" });
    });

    test("is shown as resting on third-party material, not on law", () => {
        expect(only(licence("expires: 2027-01-31"), "licence-renewal").ground.grade).toBe("C");
    });
});

describe("a domain", () => {
    const filedIn = (province: string, prefix: string, expires = "expires: 2027-03-01") =>
        registerOf(`
entities: [{ id: a, name: 示例, province: ${province} }]
filings: [{ number: ${prefix}ICP备2026000001号, status: active, services: [{ domains: [shop-example.cn] }] }]
domains: [{ name: shop-example.cn, ${expires} }]`);

    test("is renewed 45 days before its end", () => {
        expect(only(filedIn("广东", "粤"), "domain-renewal")).toMatchObject({ due: "2027-01-15", state: "due" });
    });

    test("is renewed 3 months before its end where the province asks for that", () => {
        const renewal = only(filedIn("天津", "津"), "domain-renewal");
        expect(renewal).toMatchObject({ due: "2026-11-30" });
        expect(renewal.notes[0]?.zh).toContain("天津");
    });

    test("that is filed and has no row, or no end, cannot be told", () => {
        expect(only(service("opened: 2026-11-01"), "domain-renewal")).toMatchObject({
            state: "untold",
            subject: { label: "shop-example.cn" },
        });
        expect(only(filedIn("广东", "粤", "registrar: 示例"), "domain-renewal")).toMatchObject({ missing: "domains[0].expires" });
    });
});

describe("a graded system", () => {
    const system = (fields: string, more = "") => registerOf(`systems: [{ name: 商城, stacks: ["shop/*"], ${fields} }]\n${more}`);
    const opened = (day: string) =>
        `filings: [{ number: 粤ICP备2026000001号, status: active, services: [{ domains: [shop-example.cn], opened: ${day}, system: 商城 }] }]`;

    test("that was running is filed with the police 30 days after its grading", () => {
        expect(only(system("level: 2, graded: 2026-11-01", opened("2026-01-01")), "mlps-filing")).toMatchObject({ due: "2026-12-01" });
    });

    test("that is new is filed 30 days after going live", () => {
        expect(only(system("level: 2, graded: 2026-09-01", opened("2026-11-10")), "mlps-filing")).toMatchObject({ due: "2026-12-10" });
    });

    test("that is filed is done; one without its grading cannot be told", () => {
        expect(only(system("level: 2, filed: 2026-11-01"), "mlps-filing").state).toBe("done");
        expect(only(system("level: 2"), "mlps-filing")).toMatchObject({ state: "untold", missing: "systems[0].graded" });
    });

    test("of level 3 is tested each year, of level 2 not", () => {
        expect(only(system("level: 3, lastTest: 2025-12-01"), "mlps-test")).toMatchObject({ due: "2026-12-01" });
        expect(only(system("level: 3"), "mlps-test")).toMatchObject({ state: "untold", missing: "systems[0].lastTest" });
        expect(ruled(system("level: 2, lastTest: 2025-12-01"), "mlps-test")).toEqual([]);
    });

    test("of level 4 is tested each half-year, which is said to be open", () => {
        const test = only(system("level: 4, lastTest: 2026-08-31"), "mlps-test");
        expect(test).toMatchObject({ due: "2027-02-28" });
        expect(test.notes[0]?.en).toContain("not verified");
    });

    test("that says when it went live is filed 30 days after that, whatever its services say", () => {
        const data = system("level: 2, live: 2026-11-15, graded: 2026-09-01", opened("2026-01-01"));
        expect(only(data, "mlps-filing")).toMatchObject({ due: "2026-12-15" });
        expect(only(system("level: 2, live: 2026-01-01, graded: 2026-11-01"), "mlps-filing")).toMatchObject({ due: "2026-12-01" });
    });

    test("that is critical infrastructure is assessed each year: by its own day, else by the last test, which is said", () => {
        const own = only(system("level: 3, cii: true, lastTest: 2025-12-01, ciiTested: 2026-02-01"), "cii-test");
        expect(own).toMatchObject({ due: "2027-02-01", notes: [] });
        expect(only(system("level: 3, cii: true"), "cii-test")).toMatchObject({ state: "untold", missing: "systems[0].ciiTested" });
        const shared = only(system("level: 3, cii: true, lastTest: 2025-12-01"), "cii-test");
        expect(shared).toMatchObject({ due: "2026-12-01", state: "due" });
        expect(shared.notes[0]?.en).toContain("counted from lastTest");
        expect(ruled(system("level: 3, lastTest: 2025-12-01"), "cii-test")).toEqual([]);
    });

    test("overseas, or of level 1, has none of these duties", () => {
        expect(deadlinesOf(system("level: 3, territory: overseas, cii: true"), today)).toEqual([]);
        expect(deadlinesOf(system("level: 1"), today)).toEqual([]);
    });
});

describe("important data", () => {
    const system = (fields: string) => registerOf(`systems: [{ name: 商城, level: 2, stacks: ["shop/*"], ${fields} }]`);

    test("is assessed each year, on the ground of the network data regulations", () => {
        const assessment = only(system("importantData: true, importantDataAssessed: 2026-01-31"), "important-data-assessment");
        expect(assessment).toMatchObject({ due: "2027-01-31", state: "due" });
        expect(assessment.ground.grade).toBe("A");
        expect(assessment.ground.articles.map(({ instrument, cite }) => `${instrument.key} ${cite.en}`)).toContain(
            "network-data-790 art. 33",
        );
    });

    test("that was never assessed cannot be told; a system without such data owes nothing", () => {
        expect(only(system("importantData: true"), "important-data-assessment")).toMatchObject({
            state: "untold",
            missing: "systems[0].importantDataAssessed",
        });
        for (const fields of ["importantData: false", "lastTest: 2026-01-01"]) {
            expect(ruled(system(fields), "important-data-assessment")).toEqual([]);
        }
    });

    test("is assessed wherever the system serves", () => {
        const overseas = system("territory: overseas, importantData: true, importantDataAssessed: 2026-01-31");
        expect(deadlinesOf(overseas, today).map(({ rule }) => rule)).toEqual(["important-data-assessment"]);
    });
});

describe("a TLS certificate", () => {
    const domain = (fields: string) => registerOf(`domains: [{ name: a-example.cn, expires: 2029-01-01, ${fields} }]`);

    test("is replaced 30 days before its end, which is said to be habit and no law", () => {
        const replacement = only(domain("certificateExpires: 2027-01-10"), "tls-certificate");
        expect(replacement).toMatchObject({ due: "2026-12-11", state: "due" });
        expect(replacement.ground).toEqual({ articles: [], grade: "unverified" });
        expect(replacement.notes[0]?.en).toContain("not law");
    });

    test("of which the register says nothing is not asked for", () => {
        expect(ruled(domain("registrar: 示例"), "tls-certificate")).toEqual([]);
    });
});

test("a server without paidUntil ends when the months that were bought are over, and says how that was counted", () => {
    const data = registerOf("carriers: [{ id: i-1, cloud: alicloud, purchased: 2026-01-31, months: 13 }]");
    const renewal = only(data, "carrier-server");
    expect(renewal).toMatchObject({ due: "2027-02-28" });
    expect(renewal.notes[0]?.en).toContain("counted from the purchase on 2026-01-31 (months: 13)");
    const renewed = registerOf("carriers: [{ id: i-1, cloud: alicloud, purchased: 2026-01-31, months: 13, paidUntil: 2028-01-31 }]");
    expect(only(renewed, "carrier-server")).toMatchObject({ due: "2028-01-31", notes: [] });
});

test("baselines, waivers, servers and links end on the day that the register states", () => {
    const data = registerOf(`
baselines: [{ policy: audit-trail-on, cloud: alicloud, covers: { accounts: ["1"] }, evidence: e, owner: o, reviewBy: 2026-12-01 }]
waivers: [{ policy: boundary-waf-fronts-web, subject: shop-example.cn, reason: r, approver: a, until: 2026-11-21 }]
carriers: [{ id: i-1, cloud: alicloud, paidUntil: 2027-03-01 }, { id: i-2, cloud: alicloud }]
links: [{ name: l, from: cn-hangzhou, to: ap-southeast-1, ground: 标准合同, until: 2026-12-31 }]`);
    expect(deadlinesOf(data, today).map(({ rule, state }) => [rule, state])).toEqual([
        ["waiver-end", "overdue"],
        ["baseline-review", "due"],
        ["link-ground", "due"],
        ["carrier-server", "later"],
        ["carrier-server", "untold"],
    ]);
});

const everything = registerOf(`
entities: [{ id: a, name: 示例, province: 天津 }]
filings:
  - { number: 津ICP备2026000001号, status: active, services: [{ domains: [a-example.cn], opened: 2026-10-01, system: 商城 }, { name: 站, domains: [b-example.cn] }, { kind: app, domains: [a-example.cn] }] }
  - { status: applying, submitted: 2026-11-19, services: [{ name: 新站, domains: [c-example.cn] }] }
domains: [{ name: a-example.cn, expires: 2027-03-01, certificateExpires: 2026-12-31 }, { name: d-example.cn, realNameVerified: 2026-11-20 }]
licences: [{ number: 津B2-20220001, issued: 2022-02-01, annualReports: [2025] }]
systems: [{ name: 商城, level: 3, cii: true, importantData: true, stacks: ["shop/*"], lastTest: 2026-01-01 }]
waivers:
  - { policy: boundary-waf-fronts-web, subject: a-example.cn, reason: r, approver: a, until: 2026-12-21 }
  - { policy: boundary-waf-fronts-web, subject: a-example.cn, reason: other, approver: a, until: 2027-12-21 }`);

const anyDay = fc.integer({ min: 0, max: 800 }).map(count => addDays("2026-01-01", count));

test("no two deadlines have one id, on any day", () => {
    fc.assert(
        fc.property(anyDay, day => {
            const ids = deadlinesOf(everything, day).map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
        }),
    );
});

test("a deadline keeps its id and its due day from one day to another", () => {
    fc.assert(
        fc.property(anyDay, anyDay, (one, other) => {
            const days = new Map(deadlinesOf(everything, one).map(deadline => [deadline.id, "due" in deadline ? deadline.due : undefined]));
            for (const deadline of deadlinesOf(everything, other)) {
                if (days.has(deadline.id) && "due" in deadline && days.get(deadline.id) !== undefined)
                    expect(deadline.due).toBe(days.get(deadline.id));
            }
        }),
    );
});

test("what is due in a short window is due in a longer one, and the window changes nothing else", () => {
    fc.assert(
        fc.property(anyDay, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (day, a, b) => {
            const [short, long] = [Math.min(a, b), Math.max(a, b)];
            const states = new Map(deadlinesOf(everything, day, long).map(({ id, state }) => [id, state]));
            for (const { id, state } of deadlinesOf(everything, day, short))
                expect(states.get(id) === state || (state === "later" && states.get(id) === "due")).toBe(true);
        }),
    );
});

test("every deadline says what to do and what it rests on, in both languages", () => {
    for (const { title, todo, notes, ground, rule } of deadlinesOf(everything, today)) {
        for (const { zh, en } of [title, todo, ...notes]) {
            expect(zh).toMatch(/[\u4e00-\u9fff]/);
            expect(en).toMatch(/[a-z]/);
        }
        const own = rule === "waiver-end";
        expect(ground.articles.length > 0 || ground.page !== undefined || ground.grade === "unverified").toBe(!own);
    }
});
