import { unreadTypes, wholeCatalog } from "../../src/catalog";
import { hostPolicies } from "../host-policies";
import { renderCatalogPage } from "./catalog-page";
import { renderLawPages } from "./law-pages";
import { renderPolicyIndex } from "./policy-index";
import { renderPolicyPages } from "./policy-pages";
import { renderProfiles } from "./profiles";
import { catalogFiles, policyFolders, policyPlaces } from "./project";
import { renderRegisterSchema } from "./register-schema";

const catalog = wholeCatalog();

/** Folders in which every file is made here: a file that nothing renders any more is an orphan and goes. */
export const ownFolders: readonly string[] = ["docs/policies", "profiles", "schema"];

/** Everything that is generated: path from the project's root → text. */
export function renderAll(): ReadonlyMap<string, string> {
    const folders = policyFolders();
    const policies = folders.map(({ policy }) => policy);
    return new Map([
        ...renderPolicyIndex(policyPlaces()),
        ...renderPolicyPages(folders, catalog),
        ...renderCatalogPage(catalogFiles(), catalog, unreadTypes()),
        ...renderLawPages(),
        ...renderProfiles(policies, hostPolicies()),
        ...renderRegisterSchema(),
    ]);
}
