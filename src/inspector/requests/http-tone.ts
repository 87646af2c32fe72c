/** The tone of a status of HTTP; 0 is a connection that was cut. */
export const httpTone = (status: number): string => (status >= 500 || status === 0 ? 'bad' : status >= 400 ? 'warn' : 'good');
