/**
 * What the provider takes and gives, as far as our catalog and examples need it: facts of terraform-provider-tencentcloud 1.83.25,
 * under the property names that Pulumi's Terraform bridge makes of them.
 */
export interface Schema {
    readonly package: { readonly name: string; readonly npm: string; readonly version: string };
    /** Inputs of the provider itself. */
    readonly provider: Properties;
    /** Terraform type name → its properties. */
    readonly resources: Readonly<Record<string, Properties>>;
}

export type Properties = Readonly<Record<string, Property>>;

type Scalar = "string" | "integer" | "number" | "boolean";

export interface Property {
    /** `map` holds texts; `object` and a `list` without `of` hold `properties`. */
    readonly type: Scalar | "map" | "object" | "list";
    /** Element type of a list of scalars. */
    readonly of?: Scalar;
    readonly required?: boolean;
    /** Told by the provider, never stated by a program. */
    readonly output?: boolean;
    readonly secret?: boolean;
    readonly deprecated?: boolean;
    /** Where the fact was read when it was not the provider's schema: the resource's page in the provider's documentation. */
    readonly from?: "documentation";
    readonly properties?: Properties;
}
