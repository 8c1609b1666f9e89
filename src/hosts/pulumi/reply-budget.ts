import type { Message } from "./rule";

/** The engine's client refuses a reply over 4 MiB; the rest of a reply (names, descriptions, framing) is counted per violation. */
const replyLimit = 4 * 1024 * 1024;
const framing = 1_000;
const fullUpTo = replyLimit * 0.6;
const briefUpTo = replyLimit * 0.85;

/**
 * Keeps the answer of one AnalyzeStack call below what the engine carries. While there is room a finding is told in full, then in one
 * line, then only counted: the gate still closes, and the number is said aloud.
 */
export class ReplyBudget {
    private used = 0;

    /** The messages of one policy as they may be sent. `andMore` writes the line that counts what is left out. */
    fit(messages: readonly Message[], andMore: (count: number) => string): readonly Message[] {
        const sent: Message[] = [];
        let left = 0;
        for (const message of messages) {
            const full = Buffer.byteLength(message.text) + framing;
            if (this.used + full <= fullUpTo || message.brief === undefined) {
                sent.push(message);
                this.used += full;
                continue;
            }
            const brief = Buffer.byteLength(message.brief) + framing;
            if (this.used + brief <= briefUpTo) {
                sent.push({ ...message, text: message.brief });
                this.used += brief;
            } else left++;
        }
        return left === 0 ? sent : [...sent, { text: andMore(left) }];
    }
}
