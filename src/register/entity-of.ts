import type { RegisterData } from "./schema";

type Filing = NonNullable<RegisterData["filings"]>[number];
type Entity = NonNullable<RegisterData["entities"]>[number];

/** The subject that files: the filing's own, else the only one of the register. */
export function entityOf(data: RegisterData, { entity: id }: Pick<Filing, "entity">): Entity | undefined {
    const entities = data.entities ?? [];
    return id === undefined ? (entities.length === 1 ? entities[0] : undefined) : entities.find(entity => entity.id === id);
}
