import { type Day, liesUnder } from "../kernel";
import { asciiName, type RegisterData, registrableDomain } from "../register";
import { type PlacedService, placedServices } from "../register/calendar";

type Entity = NonNullable<RegisterData["entities"]>[number];
type Domain = NonNullable<RegisterData["domains"]>[number];

/** The rows of the register that are about a name. */
export interface NameRows {
    /** The domain that a registrar sold. */
    readonly registered: string;
    readonly domain?: Domain;
    readonly domainPath: string;
    /** The service under which the name is filed. */
    readonly service?: PlacedService;
    /** Who files: of the filing that covers the name, of the domain's owner, or the only one. */
    readonly entity?: Entity;
    readonly entityPath: string;
    readonly licence?: { readonly number: string; readonly inForce: boolean };
}

/** Finds the rows about a name. `filed` is the domain of the filing that covers it, if one does. */
export function rowsOf(data: RegisterData, name: string, filed: string | undefined, today: Day): NameRows {
    const host = asciiName(name) ?? name;
    const registered = registrableDomain(host) ?? host;
    const index = (data.domains ?? []).findIndex(row => liesUnder(host, row.name));
    const domain = data.domains?.[index];
    const service =
        filed === undefined
            ? undefined
            : placedServices(data)
                  .filter(({ service: { domains } }) => domains?.includes(filed))
                  .sort((a, b) => Number(a.status !== "active") - Number(b.status !== "active"))[0];
    const entities = data.entities ?? [];
    const entityIndex = entities.findIndex((entity, _, all) =>
        service?.filing.entity !== undefined
            ? entity.id === service.filing.entity
            : all.length === 1 || (domain?.owner !== undefined && entity.name === domain.owner),
    );
    const entity = entities[entityIndex];
    const licence = licenceOf(data, service, entity, today);
    return {
        registered,
        ...(domain && { domain }),
        domainPath: domain ? `domains[${index}]` : "domains",
        ...(service && { service }),
        ...(entity && { entity }),
        entityPath: entity ? `entities[${entityIndex}]` : "entities",
        ...(licence && { licence }),
    };
}

function licenceOf(data: RegisterData, service: PlacedService | undefined, entity: Entity | undefined, today: Day): NameRows["licence"] {
    const named = service?.service.licence;
    const row = (data.licences ?? []).find(({ number, entity: holder }) =>
        named === undefined ? holder !== undefined && holder === entity?.id : number === named,
    );
    return row && { number: row.number, inForce: row.expires === undefined || row.expires >= today };
}
