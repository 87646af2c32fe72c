/**
 * Called with the likely mistakes of a request, such as `itmes (items?)`, and the operation that
 * was asked for.
 */
export type ReportMistakes = (operationId: string, mistakes: readonly string[]) => void;
