/** Where failures go that nobody waits for, unless told otherwise: a warning of the process. */
export const warn = (error: unknown): void => process.emitWarning(error instanceof Error ? error : String(error));
