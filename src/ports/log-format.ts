/** The form of the request log on standard error. */
export type LogFormat = 'pretty' | 'json' | 'silent';
