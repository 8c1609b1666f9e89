import { aboutService, breached, houseRule, met, providerRule, sees } from "../../../src/kernel";
import { filingRulesPage } from "../../../src/law";

export default sees({
    id: "icp-name-words",
    title: { zh: "服务名称不含所列词语", en: "The name of a service has none of the listed words" },
    grounds: [
        providerRule(filingRulesPage, {
            zh: "服务商审核网站名称，有各自的限用词。",
            en: "Access providers review site names by word lists of their own.",
        }),
        houseRule({
            zh: "词表由团队配置，默认为空：流传的禁词多无出处。",
            en: "The list is the team's own and empty by default: most of the words that circulate have no source.",
        }),
    ],
    severity: "low",
    enforcement: "disabled",
    remedy: { zh: "换一个不含限用词的服务名称", en: "Choose a name without the listed words" },
    settings: { words: { type: "string", default: "", title: { zh: "逗号分隔的词语", en: "words, separated by commas" } } },
    sees: "publicName",
    judge: aboutService(({ name }, { settings }) => {
        const found = String(settings.words)
            .split(",")
            .map(word => word.trim())
            .filter(word => word !== "" && name?.includes(word));
        if (found.length === 0) return met;
        return breached(
            { zh: `名称“${name}”含有：${found.join("、")}`, en: `the name "${name}" has: ${found.join(", ")}` },
            { zh: "不含所列词语的名称", en: "a name without the listed words" },
        );
    }),
});
