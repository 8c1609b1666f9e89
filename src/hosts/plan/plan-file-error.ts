import type { Text } from "../../kernel";

/** A file that is no plan and no state that can be read. The text says what was found and what is wanted. */
export class PlanFileError extends Error {
    override readonly name = "PlanFileError";
    constructor(readonly text: Text) {
        super(text.en);
    }
}
