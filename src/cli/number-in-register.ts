import type { Text } from "../kernel";
import type { RegisterData } from "../register";
import { type Explanation, part, same } from "./explanation";
import { persons } from "./personal";
import type { RightRegister } from "./register-file";
import { type FiledService, filedServices, providersText, statuses } from "./services";

/** What a register says of a number: a line for people and the fields of the JSON form. */
interface Entry {
    readonly says: Text;
    readonly fields: object;
}

/** Lines that are written out; a subject may have more services than anybody reads. */
const mostLines = 20;

const domainsText = (domains: readonly string[] = []): Text =>
    domains.length === 0
        ? { zh: "台账未写域名", en: "no domains in the register" }
        : { zh: `域名 ${domains.join("、")}`, en: `domains ${domains.join(", ")}` };

/** A filed service by its status, domains and access providers; never by who runs it. */
function serviceEntry({ filing, service, status }: FiledService, name: string | undefined): Entry {
    const domains = domainsText(service.domains);
    const providers = providersText(service.accessProviders ?? []);
    const number = service.number ?? filing.number;
    return {
        says: {
            zh: [number, name, statuses[status].zh, domains.zh, `接入商 ${providers.zh}`].filter(Boolean).join("，"),
            en: [number, name, statuses[status].en, domains.en, `access providers ${providers.en}`].filter(Boolean).join(", "),
        },
        fields: { number, status, domains: service.domains ?? [], accessProviders: service.accessProviders ?? [] },
    };
}

/** Every entry of the register about the number. The names of persons' sites are left out with `publicOnly`. */
function entriesOf(number: string, data: RegisterData, publicOnly: boolean): readonly Entry[] {
    const hidden = publicOnly ? persons(data) : new Set<string>();
    const nameOf = ({ service, entity }: FiledService) => (entity && hidden.has(entity.id) ? undefined : service.name);
    const services = filedServices(data).filter(({ filing, service }) =>
        [filing.number, service.number, service.licence, service.psb].includes(number),
    );
    const licences = (data.licences ?? []).filter(row => row.number === number);
    const psb = (data.psb ?? []).filter(row => row.number === number);
    const entities = (data.entities ?? []).filter(({ creditCode, id }) => creditCode === number && !hidden.has(id));
    const until = (expires: string | undefined): Text =>
        expires === undefined
            ? { zh: "许可证，台账未写有效期", en: "a licence without an end in the register" }
            : { zh: `许可证，有效期至 ${expires}`, en: `a licence until ${expires}` };
    return [
        ...licences.map(({ expires, businessKinds }) => ({ says: until(expires), fields: { number, expires, businessKinds } })),
        ...psb.map(({ domains, filed }) => ({ says: domainsText(domains), fields: { number, domains: domains ?? [], filed } })),
        ...entities.map(({ name }) => ({ says: { zh: `主体 ${name}`, en: `the subject ${name}` }, fields: { number, subject: name } })),
        ...services.map(filed => serviceEntry(filed, nameOf(filed))),
    ];
}

/** Adds to the explanation of a number whether the register has it. `register` is absent where there is none: nothing is said then. */
export function withRegister(explanation: Explanation, register: RightRegister | undefined, publicOnly: boolean): Explanation {
    const { number, reading } = (explanation.data ?? {}) as { readonly number?: string; readonly reading?: { readonly subject?: string } };
    if (!register || number === undefined) return explanation;
    const { data, file } = register;
    const entries = entriesOf(number, data, publicOnly);
    const shown = entries.slice(0, mostLines).map(({ says }) => says);
    const left = entries.length - shown.length;
    const subject = reading?.subject;
    const besides = entries.length === 0 && subject !== undefined && entriesOf(subject, data, publicOnly).length > 0;
    const says: readonly Text[] = besides
        ? [{ zh: `${file} 里有主体 ${subject}，没有这个服务`, en: `${file} has the subject ${subject}, and not this service` }]
        : entries.length === 0
          ? [{ zh: `${file} 里没有这个号`, en: `${file} does not have this number` }]
          : [same(file), ...shown, ...(left > 0 ? [{ zh: `另有 ${left} 项`, en: `and ${left} more` }] : [])];
    return {
        ...explanation,
        parts: [
            ...explanation.parts,
            part("台账", "register", { zh: says.map(({ zh }) => zh).join("\n"), en: says.map(({ en }) => en).join("\n") }),
        ],
        data: { ...explanation.data, register: file, inRegister: entries.map(({ fields }) => fields) },
    };
}

/** Says that the register that was found cannot answer. */
export const withoutRegister = (explanation: Explanation): Explanation => ({
    ...explanation,
    parts: [
        ...explanation.parts,
        part("台账", "register", {
            zh: "台账有错误，没有查找（beian-guard register check）",
            en: "not looked up: the register has errors (beian-guard register check)",
        }),
    ],
});
