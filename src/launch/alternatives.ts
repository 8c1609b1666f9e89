import type { Cloud, FilingDemand, Register, Text } from "../kernel";
import { type RegisterData, registrableDomain } from "../register";
import { placedServices } from "../register/calendar";
import { cloudName, type FilingKind } from "./filing-kind";
import { takesAny } from "./groups";
import type { Serving } from "./serving";

/** How many resources and filed names are named: enough to show the way. */
const offered = 5;

/** Domains of the register that this cloud may serve today. */
function usableDomains(data: RegisterData, register: Register, cloud: Cloud, demand: FilingDemand): readonly string[] {
    const domains = new Set(placedServices(data).flatMap(({ service }) => service.domains ?? []));
    return [...domains].filter(domain => {
        const filing = register.filingFor(domain);
        return filing?.status === "active" && (demand === "any-provider" || filing.accessProviders.includes(cloud));
    });
}

const elsewhere = ({ through, shownBy: { name, title } }: Serving): Text =>
    through === "record"
        ? {
              zh: `把解析记录“${name}”指向境外入口，或先停用它`,
              en: `Lead the record "${name}" to an entry overseas, or switch it off for now`,
          }
        : {
              zh: `把“${name}”（${title.zh}）的加速区域或地域改为境外：境外提供服务不需要也办不了 ICP 备案，境内用户访问会慢一些`,
              en: `Serve "${name}" (${title.en}) from an overseas area or region: no ICP filing is needed or possible there; visitors in the mainland wait longer`,
          };

/** The first label of a host below its domain; `www` for the domain itself and for a wildcard. */
function hostLabel(name: string | undefined): string {
    const label = name?.split(".")[0] ?? "*";
    return label === "*" || name === registrableDomain(name ?? "") ? "www" : label;
}

/** What can be done today instead of waiting for the filing. */
export function alternativesOf(kind: FilingKind, servings: readonly Serving[], data: RegisterData, register: Register): readonly Text[] {
    if (kind === "none" || kind === "filed") return [];
    const { cloud } = servings[0] as Serving;
    const strict = servings.find(serving => !takesAny(serving));
    const usable = usableDomains(data, register, cloud, strict ? "this-provider" : "any-provider").slice(0, offered);
    const labels = [...new Set(servings.map(({ name }) => hostLabel(name)))];
    const listed = usable.flatMap(domain => labels.map(label => `${label}.${domain}`)).slice(0, offered);
    const { zh, en } = cloudName(cloud);
    return [
        ...servings.slice(0, offered).map(elsewhere),
        ...(listed.length === 0
            ? []
            : [
                  {
                      zh: `改用已备案的域名，例如 ${listed.join("、")}`,
                      en: `Use a name that is filed already, such as ${listed.join(", ")}`,
                  },
              ]),
        ...(kind === "access"
            ? [
                  {
                      zh: `由备案的接入商提供服务，或把它放在${zh}接受任一接入商备案的产品（如 CDN）之后`,
                      en: `Serve it at an access provider of the filing, or through a product of ${en} that takes a filing at any provider, such as its CDN`,
                  },
              ]
            : []),
    ];
}
