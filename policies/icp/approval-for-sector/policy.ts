import { aboutService, breached, met, sees, statute } from "../../../src/kernel";
import { filingMeasures33, order292 } from "../../../src/law";

export default sees({
    id: "icp-approval-for-sector",
    title: { zh: "需前置审批的领域有批文", en: "A service in a sector with prior approval names it" },
    grounds: [statute(order292.article5), statute(filingMeasures33.article11)],
    severity: "medium",
    enforcement: "advisory",
    remedy: {
        zh: "取得行业主管部门的批准，并录入台账该服务的 approvals",
        en: "Get the approval of the sector's authority and enter it in `approvals` of the service",
    },
    sees: "publicName",
    judge: aboutService(({ sectors, approvedSectors }) => {
        const missing = sectors.filter(sector => !approvedSectors.includes(sector));
        if (missing.length === 0) return met;
        return breached(
            { zh: `领域“${missing.join("、")}”没有批文`, en: `no approval for: ${missing.join(", ")}` },
            { zh: "每个前置审批领域的批准文号", en: "the number of the approval of each sector" },
        );
    }),
});
