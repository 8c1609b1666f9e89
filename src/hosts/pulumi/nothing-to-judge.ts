/**
 * Before @pulumi/policy opens a policy it looks whether the policy's function carries a `__pulumiType` that is not the type at hand; if
 * so it skips the policy without deserialising the resource once more, which is what a pack of many policies spends its time on. The
 * property is meant for policies of one resource type. Here a getter answers a type that no resource has (one letter: the SDK writes it into every reply) whenever there is nothing to
 * say, so a hundred policies cost about as much as those that speak. An SDK that ignores the property is only slower.
 */
export function openOnlyWhen<F extends (...args: never[]) => unknown>(judge: F, opens: () => boolean): F {
    return Object.defineProperty(judge, "__pulumiType", { get: () => (opens() ? undefined : "-") });
}
