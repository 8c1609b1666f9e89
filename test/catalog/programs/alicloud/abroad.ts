import { Provider } from "@pulumi/alicloud/provider";

/** Resources of this program stand in Hangzhou by the stack's configuration, unless they are made with this provider. */
export const abroad = { provider: new Provider("singapore", { region: "ap-southeast-1" }) };
