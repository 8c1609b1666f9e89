import { isPlatformName } from "../catalog";
import { asciiName, openRegister, registrableDomain } from "../register";
import { type Explanation, type Part, part, same } from "./explanation";
import { persons } from "./personal";
import type { RightRegister } from "./register-file";
import { filedServices, providersText, statuses } from "./services";

function filingParts(
    name: string,
    register: RightRegister,
    publicOnly: boolean,
): { readonly parts: readonly Part[]; readonly code: 0 | 1; readonly data: object } {
    const { data, file } = register;
    const filing = openRegister(data).filingFor(name);
    if (!filing) {
        return {
            code: 1,
            parts: [
                part("备案", "filing", {
                    zh: `台账（${file}）里没有覆盖它的备案，视为未备案，不能由境内节点提供服务`,
                    en: `none in the register (${file}): it counts as unfiled and may not be served in the mainland`,
                }),
            ],
            data: { filed: false },
        };
    }
    const own = filedServices(data).find(({ service, filing: row }) => (service.number ?? row.number) === filing.number);
    const personal = publicOnly && own?.entity !== undefined && persons(data).has(own.entity.id);
    const row = data.domains?.find(({ name: domain }) => name === domain || name.endsWith(`.${domain}`));
    return {
        code: filing.status === "active" ? 0 : 1,
        parts: [
            part("备案", "filing", {
                zh: `${filing.number}，${statuses[filing.status].zh}，备案域名 ${filing.domain}`,
                en: `${filing.number}, ${statuses[filing.status].en}, by the filed domain ${filing.domain}`,
            }),
            ...(own?.service.name === undefined || personal ? [] : [part("服务", "service", same(own.service.name))]),
            ...(own?.entity === undefined || personal ? [] : [part("主办单位", "subject", same(own.entity.name))]),
            part(
                "接入商",
                "access providers",
                providersText([...new Set([...filing.accessProviders, ...(own?.service.accessProviders ?? [])])]),
            ),
            ...(row?.expires === undefined ? [] : [part("域名到期", "domain expires", same(row.expires))]),
        ],
        data: { filed: true, filing },
    };
}

/** Explains a domain: what was bought, whether it is filed. `registerIfAny` is asked only where its answer is needed. */
export function explainDomain(word: string, registerIfAny: () => RightRegister | undefined, publicOnly: boolean): Explanation | undefined {
    const name = asciiName(word);
    if (name === undefined || !name.includes(".")) return undefined;
    const registrable = registrableDomain(name);
    const platform = isPlatformName(name);
    const base = { kind: "domain", title: { zh: `${name}：域名`, en: `${name}: a domain` } } as const;
    if (registrable === undefined) {
        return {
            ...base,
            code: 1,
            parts: [
                part("注册域名", "registrable", {
                    zh: "无：这是人人可在其下注册的公共后缀，不能备案",
                    en: "none: a public suffix, under which anybody registers; it is never filed",
                }),
            ],
            data: { name, registrable: null },
        };
    }
    const known: readonly Part[] = [
        part("注册域名", "registrable", {
            zh: `${registrable}，备案以它为准，覆盖其下所有子域名`,
            en: `${registrable}: a filing of it covers every name under it`,
        }),
    ];
    if (platform) {
        return {
            ...base,
            code: 0,
            parts: [
                ...known,
                part("平台域名", "platform", {
                    zh: "云平台自有域名，由平台备案，不需要自己备案",
                    en: "a name of the cloud's own, which the cloud has filed: no filing of yours is needed",
                }),
            ],
            data: { name, registrable, platform: true },
        };
    }
    const register = registerIfAny();
    if (!register) {
        return {
            ...base,
            code: 0,
            parts: [
                ...known,
                part("备案", "filing", {
                    zh: "没有找到台账，无从知道（beian-guard register init）",
                    en: "not known: no register was found (beian-guard register init)",
                }),
            ],
            data: { name, registrable, platform: false, filed: null },
        };
    }
    const { parts, code, data } = filingParts(name, register, publicOnly);
    return { ...base, code, parts: [...known, ...parts], data: { name, registrable, platform: false, ...data } };
}
