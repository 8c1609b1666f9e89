/** The preview cannot be made as asked: a folder, a setting or a policy pack is not what it has to be. The message says which and what to do. */
export class PreviewError extends Error {
    override readonly name = "PreviewError";
}
