/**
 * Before @pulumi/policy opens a policy it looks whether the policy has a function for the phase at hand; one that has none is passed over
 * without deserialising the resource once more, which is what a pack of many policies spends its time on. So a policy shows its function
 * only while it has something to say, and a hundred policies cost about as much as those that speak. What is passed over counts as judged
 * and not breached, which it is: it has been asked by the first policy of the pack. An SDK that reads the function once, when the pack is
 * made, has it from then on and is only slower.
 */
export const shownWhen = <F>(judge: F, opens: () => boolean): F => (opens() ? judge : (undefined as F));
