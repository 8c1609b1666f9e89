import type { Rule } from "./rule";
import { noSettings, type Shared } from "./rules";

/** `beian-readiness`: when the names of the stack may open, where one of them may not today. One finding per run. */
export function readinessRule({ run, write }: Shared): Rule {
    return {
        id: "beian-readiness",
        title: { zh: "部署中的域名今天都可以开通", en: "Every name of the stack may open today" },
        severity: "low",
        enforcement: "advisory",
        asksFor: "the stack",
        remedy: write.text({
            zh: "用 beian-guard readiness 查看每个域名的步骤和日期，按步骤办理备案或许可",
            en: "See the steps and days of each name with beian-guard readiness, and file as they say",
        }),
        tags: ["beian", "readiness"],
        configure: noSettings("beian-readiness", write),
        onResource: () => [],
        onStack: () => {
            const section = run.readiness();
            return section === undefined ? [] : [{ text: write.text(section) }];
        },
    };
}
