/** The form a request brings; undefined when it brings anything else, which is its sender's fault and never a failure of ours. */
export const formIn = (sent: Request): Promise<FormData | undefined> => sent.formData().catch(() => undefined)
