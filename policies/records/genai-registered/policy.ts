import { aboutService, breached, met, sees, statute } from "../../../src/kernel";
import { genaiMeasures } from "../../../src/law";

export default sees({
    id: "records-genai-registered",
    title: { zh: "生成式人工智能服务已备案或登记", en: "A generative AI service for the public names its registration" },
    grounds: [statute(genaiMeasures.article17)],
    severity: "medium",
    enforcement: "advisory",
    remedy: { zh: "完成备案或登记，并录入台账该服务的 genAiFiling", en: "File or register the service and enter it as `genAiFiling`" },
    sees: "publicName",
    judge: aboutService(({ name, number, genAi, genAiFiling }) => {
        if (!genAi || genAiFiling !== undefined) return met;
        const label = name ?? number ?? "—";
        return breached(
            {
                zh: `服务“${label}”提供生成式人工智能，没有备案或登记`,
                en: `the service "${label}" offers generative AI and names no registration`,
            },
            { zh: "备案号或登记号", en: "the number of its filing or registration" },
        );
    }),
});
