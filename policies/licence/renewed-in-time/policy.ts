import { aboutService, breached, daysBetween, houseRule, met, sees } from "../../../src/kernel";

export default sees({
    id: "licence-renewed-in-time",
    title: { zh: "许可证续期和年报按时办理", en: "Licences are renewed and reported on in time" },
    grounds: [
        houseRule({
            zh: "到期前 90 日申请续期、每年一季度报送年报是通行做法；现行规章的具体条款未经核实，因此作为本关卡规则。",
            en: "Renewal 90 days before expiry and an annual report in the first quarter are practice; no article in force was verified, so this is a house rule.",
        }),
    ],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "申请续期；报送上一年度年报，并录入台账 annualReports",
        en: "Apply for renewal; hand in last year's report and enter it in `annualReports`",
    },
    sees: "publicName",
    judge: aboutService(({ licence }, { today }) => {
        if (!licence) return met;
        const wanted = {
            zh: "到期前 90 日申请续期，3 月 31 日前报送上一年度年报",
            en: "renewal 90 days before expiry, and last year's report by 31 March",
        };
        if (licence.expires !== undefined && daysBetween(today, licence.expires) < 90) {
            return breached(
                { zh: `许可证 ${licence.number} 将于 ${licence.expires} 到期`, en: `licence ${licence.number} ends on ${licence.expires}` },
                wanted,
            );
        }
        const year = Number(today.slice(0, 4)) - 1;
        const due = today.slice(5) > "03-31" && licence.issued !== undefined && Number(licence.issued.slice(0, 4)) <= year;
        if (!due || licence.annualReports.includes(year)) return met;
        return breached(
            { zh: `许可证 ${licence.number} 没有 ${year} 年度的年报`, en: `licence ${licence.number} has no report for ${year}` },
            wanted,
        );
    }),
});
