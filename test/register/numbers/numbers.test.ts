import fc from "fast-check";
import {
    isFilingNumber,
    isLicenceNumber,
    isPsbNumber,
    isSocialCreditCode,
    looksLikeResidentId,
    normaliseFilingNumber,
    provinceNamed,
    provinces,
    readFilingNumber,
    readFilingOrLicence,
    readLicenceNumber,
    readPsbNumber,
    readSocialCreditCode,
    socialCreditCheckDigit,
    spellNumber,
} from "../../../src/register";

describe("ICP filing numbers", () => {
    test.each([
        "京ICP备05032038号",
        "京ICP备05032038号-1",
        "沪ICP备2026006107号-2",
        "蒙ICP备2026010486号-1",
        "粤ICP备2026135674号-1",
        "青ICP备20000750号",
        "滇ICP备2020009854号",
        "蜀ICP备2020030589号-10",
        "陇ICP备2020003856号",
        "黔ICP备2025056580号",
        "浙ICP备2025131364号-2A",
        "京ICP备2026031728号-2A",
        "黔ICP备2025044274号-1X",
        "苏ICP备2026036865号-1X",
    ])("%s is read as printed", number => {
        expect(isFilingNumber(number)).toBe(true);
        expect(readFilingNumber(number)).toMatchObject({ ok: true, value: { text: number }, warnings: [] });
    });

    test.each([
        ["甘ICP备17001719号", "陇ICP备17001719号"],
        ["川ICP备2020030589号", "蜀ICP备2020030589号"],
        ["贵ICP备2025056580号", "黔ICP备2025056580号"],
        ["云ICP备2020009854号", "滇ICP备2020009854号"],
        ["秦ICP备12000810号", "陕ICP备12000810号"],
        ["桂ICP备21002685号-1", "桂ICP备2021002685号-1"],
        ["粤ICP备24018186号", "粤ICP备2024018186号"],
        ["京ICP备2018019108号-1", "京ICP备18019108号-1"],
        ["皖ICP备2018041123号", "皖ICP备18041123号"],
        ["甘 icp备 21002685", "陇ICP备2021002685号"],
    ])("%s is refused and %s offered", (number, suggestion) => {
        expect(isFilingNumber(number)).toBe(false);
        expect(readFilingNumber(number)).toMatchObject({ ok: false, suggestion });
        expect(isFilingNumber(suggestion)).toBe(true);
    });

    test.each([
        "京ICP备04032038号",
        "京ICP备0503203号",
        "京ICP备050320381号",
        "京ICP备05032038号-0",
        "京ICP备05032038号-1B",
        "萌ICP备22010101号",
        "沪交ICP备20101010号",
        "京ICP证05032038号",
        "",
        "备案中",
    ])("%j is refused with what is wanted", number => {
        const reading = readFilingNumber(number);
        expect(reading.ok).toBe(false);
        expect(!reading.ok && reading.found).toBe(number);
        expect(!reading.ok && reading.wanted.zh.length).toBeGreaterThan(5);
    });

    test.each([
        ["滇ICP备09010050-5号", "滇ICP备09010050号-5"],
        ["陕ICP备12000810-2号", "陕ICP备12000810号-2"],
        ["陇ICP备 05000593", "陇ICP备05000593号"],
        ["京ICP备05032038", "京ICP备05032038号"],
        ["京ICP备05032038-1", "京ICP备05032038号-1"],
        ["京ICP备05032038号-", "京ICP备05032038号"],
    ])("the hand form %s is read as %s with a warning", (number, text) => {
        expect(isFilingNumber(number)).toBe(false);
        const reading = readFilingNumber(number);
        expect(reading).toMatchObject({ ok: true, value: { text } });
        expect(reading.ok && reading.warnings).toHaveLength(1);
    });

    test.each(["京icp备05032038号", "京ＩＣＰ备０５０３２０３８号－１", "京ICP備05032038號", " 京 ICP 备 05032038 号 "])(
        "%s differs in spelling only and is read without a warning",
        number => {
            expect(isFilingNumber(number)).toBe(false);
            expect(readFilingNumber(number)).toMatchObject({ ok: true, warnings: [], value: { subject: "京ICP备05032038号" } });
        },
    );

    test("the suffix tells the kind of service and the digits the year", () => {
        const app = readFilingNumber("浙ICP备2025131364号-2A");
        expect(app).toMatchObject({
            value: { subject: "浙ICP备2025131364号", year: 2025, province: { code: "33" }, service: { sequence: 2, kind: "app" } },
        });
        expect(readFilingNumber("京ICP备05032038号-7K")).toMatchObject({ value: { year: 2005, service: { kind: "quick-app" } } });
        expect(readFilingNumber("京ICP备05032038号")).not.toHaveProperty("value.service");
    });
});

describe("licences", () => {
    test.each([
        "京ICP证060342号",
        "京ICP证150476号",
        "陕ICP证060807号",
        "川ICP证160061号",
        "京ICP证030173号-1",
        "粤B2-20090059",
        "京B2-20202418",
        "合字B2-20190051",
        "合字B1.B2-20130004",
        "合字A1.B1.B2-20180017",
        "A2.B1.B2-20090003",
        "B1-20150255",
        "川B2-20100073",
        "黔B2-20050029",
        "粤B2-20090059-5",
        "浙B2-20080224-1",
        "黔B2-20090050-4",
        "贵B2-20110282-7",
        "粤B2-20090059-1626X",
    ])("%s is read as printed", number => {
        expect(isLicenceNumber(number)).toBe(true);
        expect(readLicenceNumber(number)).toMatchObject({ ok: true, value: { text: number } });
    });

    test.each([
        ["粤B3-20090059", undefined],
        ["粤B2-2009005", undefined],
        ["粤B2-18990059", undefined],
        ["京ICP证0603422号", undefined],
        ["云B2-20230003", "滇B2-20230003"],
        ["ICP证合字B2-20070004号", "合字B2-20070004"],
    ])("%s is refused (offered: %s)", (number, suggestion) => {
        expect(isLicenceNumber(number)).toBe(false);
        const reading = readLicenceNumber(number);
        expect(reading.ok).toBe(false);
        expect(!reading.ok && reading.suggestion).toBe(suggestion);
    });

    test("a licence with a suffix stands for a filing number, and its subject is the licence", () => {
        expect(readFilingOrLicence("粤B2-20090059-5")).toMatchObject({
            ok: true,
            value: { text: "粤B2-20090059-5", subject: "粤B2-20090059", service: { sequence: 5, kind: "website" } },
        });
        expect(readFilingOrLicence("粤B2-20090059-1626X")).toMatchObject({ value: { service: { kind: "mini-program" } } });
    });
});

describe("PSB numbers", () => {
    test.each([
        "京公网安备11010802020193号",
        "粤公网安备44030502008569号",
        "新公网安备65400302654113号",
        "贵公网安备52010202000388号",
        "浙公网安备 33010602005056号",
        "甘公网安备 62010302000249号",
        "川公网安备 51019002006069号",
    ])("%s has the form", number => {
        expect(isPsbNumber(number)).toBe(true);
        expect(readPsbNumber(number)).toMatchObject({ ok: true, value: { text: number.replace(" ", "") } });
    });

    test("digits 7 and 8 other than 02 are a warning, no more", () => {
        expect(readPsbNumber("粤公网安备44030502008569号")).toMatchObject({ ok: true, warnings: [] });
        const odd = readPsbNumber("粤公网安备44030503008569号");
        expect(odd.ok && odd.warnings).toHaveLength(1);
    });

    test.each([
        ["陇公网安备62010302000249号", "甘公网安备62010302000249号"],
        ["蜀公网安备51019002006069号", "川公网安备51019002006069号"],
        ["黔公网安备 52011102000668号", "贵公网安备52011102000668号"],
        ["京公网安备44030502008569号", "粤公网安备44030502008569号"],
    ])("%s is refused and %s offered", (number, suggestion) => {
        expect(readPsbNumber(number)).toMatchObject({ ok: false, suggestion });
    });

    test.each(["京公网安备1101080202019号", "京公网安备110108020201933号", "公网安备"])("%s is refused", number => {
        expect(isPsbNumber(number)).toBe(false);
        expect(readPsbNumber(number).ok).toBe(false);
    });

    test("a missing 号 is added with a warning", () => {
        expect(isPsbNumber("京公网安备11010802020193")).toBe(false);
        const reading = readPsbNumber("京公网安备11010802020193");
        expect(reading).toMatchObject({ ok: true, value: { text: "京公网安备11010802020193号" } });
        expect(reading.ok && reading.warnings).toHaveLength(1);
    });
});

describe("unified social credit codes", () => {
    test.each(["91440300708461136T", "91110000802100433B", "91330100799655058B", "91350100M000100Y43"])("%s is valid", code => {
        expect(isSocialCreditCode(code)).toBe(true);
        expect(readSocialCreditCode(` ${code.toLowerCase()} `)).toMatchObject({ ok: true, value: { text: code } });
    });

    test.each(["91440300708461136X", "9144030070846113I6", "91440300708461136"])("%s is refused", code => {
        expect(isSocialCreditCode(code)).toBe(false);
        expect(readSocialCreditCode(code).ok).toBe(false);
    });

    test("letters that the alphabet leaves out are mended where the check digit then fits", () => {
        expect(readSocialCreditCode("9144O3OO7O8461136T")).toMatchObject({ ok: false, suggestion: "91440300708461136T" });
    });

    test("the province of registration is read, and national registrations have none", () => {
        expect(readSocialCreditCode("91440300708461136T")).toMatchObject({ value: { province: { name: { zh: "广东" } } } });
        const national = `91100000MA0012345${socialCreditCheckDigit("91100000MA0012345")}`;
        expect(readSocialCreditCode(national)).not.toHaveProperty("value.province");
    });
});

describe("resident IDs are only recognised, to be refused", () => {
    test.each(["11010519491231002X", "11010519491231002x", "440524188001010014", "12345678901234567X", "110105194912310021"])(
        "%s looks like one",
        text => expect(looksLikeResidentId(text)).toBe(true),
    );
    test.each(["91440300708461136T", "44030502008569", "1234567890123456", "11010519491231002"])("%s does not", text =>
        expect(looksLikeResidentId(text)).toBe(false),
    );
    test("a credit code that ends in X is none", () => {
        const codes = Array.from({ length: 400 }, (_, i) => `914403007084${String(10000 + i)}`).map(c => c + socialCreditCheckDigit(c));
        const ending = codes.filter(code => code.endsWith("X"));
        expect(ending.length).toBeGreaterThan(0);
        for (const code of ending) expect(looksLikeResidentId(code)).toBe(false);
    });
});

test("provinces are known by name, by full name and by prefix", () => {
    expect(provinces).toHaveLength(31);
    expect(["广东", "广东省", "Guangdong", "粤"].map(name => provinceNamed(name)?.code)).toEqual(["44", "44", "44", "44"]);
    expect(["内蒙古自治区", "广西壮族自治区", "重庆市", "香港"].map(name => provinceNamed(name)?.code)).toEqual([
        "15",
        "45",
        "50",
        undefined,
    ]);
});

describe("properties", () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const filing = fc
        .tuple(
            fc.constantFrom(...provinces.map(p => p.icp)),
            fc.oneof(
                fc.tuple(fc.integer({ min: 5, max: 20 }), digits(6)).map(([y, n]) => String(y).padStart(2, "0") + n),
                fc.tuple(fc.integer({ min: 2019, max: 2099 }), digits(6)).map(([y, n]) => y + n),
            ),
            fc.option(fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.constantFrom("", "A", "X", "K"))),
        )
        .map(([prefix, number, suffix]) => `${prefix}ICP备${number}号${suffix ? `-${suffix[0]}${suffix[1]}` : ""}`);
    const codeBody = fc
        .tuple(
            fc.constantFrom("91", "92", "93", "51", "12"),
            fc.constantFrom(...provinces.map(p => p.code)),
            digits(4),
            fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{9}$/),
        )
        .map(parts => parts.join(""));

    test("every generated filing number is read as it is", () => {
        fc.assert(fc.property(filing, number => readFilingNumber(number).ok && normaliseFilingNumber(number) === number));
    });

    test("normalising twice gives what normalising once gives, for filing numbers and for any text", () => {
        const messy = fc.tuple(filing, fc.constantFrom("", " ", "-", "－"), fc.boolean()).map(([n, tail, lower]) => {
            const changed = lower ? n.toLowerCase().replace("号", "") : n;
            return changed + tail;
        });
        fc.assert(
            fc.property(fc.oneof(messy, fc.string({ unit: "grapheme" })), text => {
                const once = normaliseFilingNumber(text);
                return normaliseFilingNumber(once) === once && spellNumber(spellNumber(text)) === spellNumber(text);
            }),
        );
    });

    test("no text makes a reader throw, and what is understood is understood again", () => {
        const readers = [readFilingNumber, readLicenceNumber, readPsbNumber, readSocialCreditCode, readFilingOrLicence];
        fc.assert(
            fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), filing), fc.constantFrom(...readers), (text, read) => {
                const reading = read(text);
                if (!reading.ok) return reading.wanted.en !== "" && reading.suggestion !== text;
                const again = read(reading.value.text);
                return again.ok && again.value.text === reading.value.text;
            }),
        );
    });

    test("every generated credit code passes, and one changed character fails", () => {
        fc.assert(
            fc.property(codeBody, fc.nat(17), fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY"), (body, at, other) => {
                const code = body + socialCreditCheckDigit(body);
                if (!isSocialCreditCode(code)) return false;
                const changed = code.slice(0, at) + other + code.slice(at + 1);
                return changed === code || !isSocialCreditCode(changed);
            }),
        );
    });

    test("a PSB number passes with the code of its province and with no other", () => {
        fc.assert(
            fc.property(fc.constantFrom(...provinces), fc.constantFrom(...provinces), digits(4), digits(6), (mine, other, county, rest) => {
                const number = (code: string) => `${mine.psb}公网安备${code}${county}02${rest}号`;
                return readPsbNumber(number(mine.code)).ok && (mine === other || !readPsbNumber(number(other.code)).ok);
            }),
        );
    });
});
