import { breached, exempt, is, met, sees, undecided } from "../../../src/kernel";
import { clausesOf, gbt22239 } from "../../../src/law";

export default sees({
    id: "audit-trail-complete",
    title: { zh: "操作审计覆盖所有地域和读写事件", en: "The operation trail covers all regions and all events" },
    grounds: clausesOf(gbt22239.auditOnCompute, gbt22239.privilegedCommandsAudited),
    severity: "medium",
    enforcement: "mandatory",
    remedy: {
        zh: "把跟踪的地域设为全部、事件设为读写全部",
        en: "Let the trail cover all regions, and read and write events",
    },
    binds: "mainland systems",
    sees: "auditTrail",

    judge({ on, regions, events }) {
        if (is(on, false)) return exempt({ zh: "跟踪已停用，见 audit-trail-on", en: "switched off: see audit-trail-on" });
        const some = is(regions, "some")
            ? { zh: "只跟踪部分地域", en: "it covers some regions only" }
            : is(events, "some")
              ? { zh: "只跟踪部分事件", en: "it covers some events only" }
              : undefined;
        if (some) return breached(some, { zh: "全部地域、读和写事件", en: "all regions, read and write events" });
        for (const fact of [regions, events]) if (fact.kind === "unknown") return undecided(fact);
        return met;
    },
});
