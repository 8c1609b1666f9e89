import { type Cloud, cloudNames, type Filing, type Register, type Text } from "../kernel";
import type { RegisterData } from "../register";
import type { Serving } from "./serving";

/** What has to be filed before a name may open. */
export const filingKinds = {
    none: { zh: "无需备案", en: "no filing" },
    filed: { zh: "备案已有效", en: "filed" },
    first: { zh: "首次备案", en: "first filing" },
    "added-service": { zh: "新增服务（主体已有备案）", en: "added service under the subject's filing" },
    access: { zh: "新增接入", en: "added access at this provider" },
    change: { zh: "变更备案，恢复被暂停的服务", en: "change filing that lifts the suspension" },
    "under-review": { zh: "备案审核中", en: "filing under review" },
    undecided: { zh: "尚不能判断", en: "cannot be told yet" },
} as const satisfies Record<string, Text>;

export type FilingKind = keyof typeof filingKinds;

/** The kind for one serving of a name, and why. */
export interface Chosen {
    readonly kind: FilingKind;
    readonly why: Text;
    /** The filing that covers the name, whatever its status. */
    readonly filing?: Filing;
}

/** What a cloud is called. */
export const cloudName = (cloud: Cloud): Text => cloudNames[cloud];

/** Chooses the kind of filing by the demand of what serves the name and by the filing that covers it. */
export function chooseKind({ name, cloud, need }: Serving, register: Register, data: RegisterData): Chosen {
    if (need.kind === "none") return { kind: "none", why: need.why };
    const filing = name === undefined ? undefined : register.filingFor(name);
    const chosen = filing && filing.status !== "cancelled" ? byFiling(filing, cloud, need.demand) : unfiled(data, filing);
    if (need.kind === "asked" || chosen.kind === "filed") return chosen;
    return {
        kind: "undecided",
        why: { zh: `${need.about.path} 尚不可知`, en: `${need.about.path} is not known` },
        ...(filing && { filing }),
    };
}

function byFiling(filing: Filing, cloud: Cloud, demand: string): Chosen {
    const { number, domain, status, accessProviders } = filing;
    if (status === "applying") {
        return {
            kind: "under-review",
            filing,
            why: { zh: `${domain} 的备案还在审核`, en: `the filing of ${domain} is still under review` },
        };
    }
    if (status === "suspended") {
        return { kind: "change", filing, why: { zh: `备案 ${number} 已被暂停`, en: `filing ${number} is suspended` } };
    }
    if (demand === "any-provider") {
        return {
            kind: "filed",
            filing,
            why: {
                zh: `${domain} 已备案（${number}），该服务接受任一接入商的备案`,
                en: `${domain} is filed (${number}), and the service takes a filing at any provider`,
            },
        };
    }
    const { zh, en } = cloudName(cloud);
    if (accessProviders.includes(cloud)) {
        return {
            kind: "filed",
            filing,
            why: { zh: `${domain} 已在${zh}备案（${number}）`, en: `${domain} is filed at ${en} (${number})` },
        };
    }
    const why: Text =
        demand === "unclear"
            ? {
                  zh: `${domain} 已备案（${number}），但接入商里没有${zh}；云厂商文档对是否必须在本云接入说法不一`,
                  en: `${domain} is filed (${number}) without ${en} among its access providers, and the cloud's pages disagree on whether that is needed`,
              }
            : {
                  zh: `${domain} 已备案（${number}），但接入商里没有${zh}`,
                  en: `${domain} is filed (${number}), and ${en} is not among its access providers`,
              };
    return { kind: "access", filing, why };
}

function unfiled({ filings = [] }: RegisterData, cancelled: Filing | undefined): Chosen {
    const end: Text = cancelled
        ? { zh: `备案 ${cancelled.number} 已注销，须重新备案`, en: `filing ${cancelled.number} was cancelled and must be made anew` }
        : { zh: "域名不在任何备案中", en: "no filing covers the name" };
    const subjects = filings.filter(({ status, number }) => status === "active" && number !== undefined).map(({ number }) => number);
    if (subjects.length === 0) {
        return {
            kind: "first",
            why: { zh: `${end.zh}；台账里没有有效的主体备案`, en: `${end.en}; the register holds no subject with a filing in force` },
        };
    }
    return {
        kind: "added-service",
        why: {
            zh: `${end.zh}；已有备案的主体：${subjects.join("、")}`,
            en: `${end.en}; subjects with a filing: ${subjects.join(", ")}`,
        },
    };
}
