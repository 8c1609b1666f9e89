import type { Language, Write } from "../kernel";
import { inLanguage } from "./language";
import { breachSentences, briefSentence, brokenSentences, coverageSentences, settingSentences, undecidedSentences } from "./sentences";

export { type DeadlineView, deadlineReport } from "./deadlines";
export { deadlineCalendar, eventUid } from "./ics";
export { languageOf } from "./language";
export { type Paint, plain } from "./paint";
export { type ReadinessView, readinessReport } from "./readiness";
export { type ReadinessSectionView, readinessSection } from "./readiness-section";
export { citation, groundLine, shownGrounds, unknownPhrase } from "./sentences";

/** The text report: what a terminal shows. */
export const textReport = (language: Language): Write => ({
    breach: finding => inLanguage(language, lang => breachSentences(finding, lang)),
    brief: finding => inLanguage(language, lang => briefSentence(finding, lang)),
    undecided: findings => inLanguage(language, lang => undecidedSentences(findings, lang)),
    broken: (policy, error) => inLanguage(language, lang => brokenSentences(policy, error, lang)),
    settings: (policy, problems) => inLanguage(language, lang => settingSentences(policy, problems, lang)),
    coverage: coverage => inLanguage(language, lang => coverageSentences(coverage, lang)),
    andMore: count =>
        inLanguage(language, lang =>
            lang === "zh" ? `另有 ${count} 项同类发现未逐一列出` : `${count} more findings of this policy are not listed`,
        ),
    text: text => inLanguage(language, lang => text[lang]),
});
