import { cloudOfToken, wholeCatalog } from "../../src/catalog";
import { type Facet, facetUnion, type Kind, kindOf, kinds } from "../../src/kernel";
import { catalogFiles } from "../../tools/generate/project";

const catalog = wholeCatalog();

/** Kinds that no resource type shows yet, each with its reason. An entry that is no longer needed fails: the list shrinks only. */
const kindsWithoutType: Readonly<Partial<Record<Kind, string>>> = {
    stack: "stands for the deployment as a whole: findings are about it, no resource is it",
    "security group": "awaits exposure-admin-ports-closed, with its facet",
    identity: "awaits the family identity, with its facets",
};

/** Facets that no resource type shows yet, each with its reason. */
const facetsWithoutType: Readonly<Partial<Record<Facet, string>>> = {};

const allFacets = Object.keys(facetUnion) as Facet[];
const shownFacets = new Set(catalog.flatMap(({ shows }) => Object.keys(shows) as Facet[]));
const shownKinds = new Set(
    catalog.flatMap(entry => [entry.subject, ...(Object.keys(entry.shows) as Facet[]).map(facet => kindOf(entry, facet))]),
);

const twice = (list: readonly string[]): readonly string[] => [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];

test("no token and no Terraform type is read by two entries", () => {
    const owners = (token: string): string =>
        catalog
            .filter(({ tokens }) => tokens.includes(token))
            .map(({ terraform }) => terraform)
            .join(" and ");
    expect(twice(catalog.flatMap(({ tokens }) => [...new Set(tokens)])).map(token => `${token}: ${owners(token)}`)).toEqual([]);
    expect(twice(catalog.map(({ terraform }) => terraform))).toEqual([]);
});

test("every entry belongs to the cloud whose folder it lives in", () => {
    const strays = catalog.flatMap(({ cloud, terraform, tokens }) => [
        ...(terraform.startsWith(`${cloud}_`) ? [] : [`${terraform} lives in src/catalog/${cloud}`]),
        ...tokens.filter(token => cloudOfToken(token) !== cloud).map(token => `${terraform}: the token ${token} is not of ${cloud}`),
    ]);
    expect(strays).toEqual([]);
});

test("every resource type that a file of the catalog exports is listed in the index of its cloud", () => {
    const listed = new Set(catalog.map(({ terraform }) => terraform));
    const forgotten = catalogFiles().flatMap(({ cloud, service, terraform }) =>
        terraform
            .filter(type => !listed.has(type))
            .map(type => `src/catalog/${cloud}/${service}.ts exports ${type}: import the file in src/catalog/${cloud}/index.ts`),
    );
    expect(forgotten).toEqual([]);
});

test("every facet is shown by some resource type", () => {
    expect(allFacets.filter(facet => !shownFacets.has(facet) && !facetsWithoutType[facet])).toEqual([]);
});

test("every kind is the subject of some resource type", () => {
    expect((Object.keys(kinds) as Kind[]).filter(kind => !shownKinds.has(kind) && !kindsWithoutType[kind])).toEqual([]);
});

test("no exception is kept that is no longer needed", () => {
    expect((Object.keys(kindsWithoutType) as Kind[]).filter(kind => shownKinds.has(kind))).toEqual([]);
    expect((Object.keys(facetsWithoutType) as Facet[]).filter(facet => shownFacets.has(facet))).toEqual([]);
});

test("every entry shows something and has samples, each named once and in words", () => {
    const faults = catalog.flatMap(({ terraform, shows, samples }) => {
        const names = samples.map(({ name }) => name);
        return [
            ...(Object.keys(shows).length === 0 ? [`${terraform} shows no facet`] : []),
            ...(samples.length === 0 ? [`${terraform} has no sample`] : []),
            ...twice(names).map(name => `${terraform}: two samples are called "${name}"`),
            ...names.filter(name => !/[a-z]{3}/i.test(name)).map(name => `${terraform}: "${name}" is no word`),
        ];
    });
    expect(faults).toEqual([]);
});

test("what a type shows for all resources of other types is about types of its own cloud that show the same facet", () => {
    const faults = catalog.flatMap(({ cloud, terraform, forAll }) =>
        (forAll ?? []).flatMap(({ types, shows }) =>
            types.flatMap(type => {
                const found = catalog.find(entry => entry.cloud === cloud && entry.terraform === type);
                return Object.keys(shows)
                    .filter(facet => found?.shows[facet as Facet] === undefined)
                    .map(facet => `${terraform}: ${type} shows no ${facet}`);
            }),
        ),
    );
    expect(faults).toEqual([]);
});
