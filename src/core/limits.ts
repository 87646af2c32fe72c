interface Limit {
  readonly default: number;
  readonly unit: 'bytes' | 'characters' | 'milliseconds' | '';
  readonly describes: string;
}

const MB = 1024 ** 2;

/** Every bound on what a sandbox takes, keeps and waits for. */
export const limits = {
  tenants: { default: 20_000, unit: '', describes: 'tenants that own data; a write of one more is refused' },
  tokensRemembered: { default: 1_000, unit: '', describes: 'tokens whose account is remembered for calls that name none' },
  connections: { default: 2_000, unit: '', describes: 'open connections; one more is answered 503 and closed' },
  pipelined: { default: 1_000, unit: '', describes: 'requests that wait on a connection for the answer before theirs; one more ends it' },
  pipelinedInAll: { default: 20_000, unit: '', describes: 'such requests on all connections; the connection that sends one more ends' },
  unsentBytes: {
    default: 256 * MB,
    unit: 'bytes',
    describes: 'answers that clients have not taken yet, in all; the oldest connections end',
  },
  takenWithin: {
    default: 60_000,
    unit: 'milliseconds',
    describes: 'how long a client may take to read an answer before its connection ends',
  },
  headerBytes: { default: 16_384, unit: 'bytes', describes: 'the request line and the headers of one request' },
  headersWithin: { default: 10_000, unit: 'milliseconds', describes: 'how long the headers of a request may take to arrive' },
  requestWithin: { default: 60_000, unit: 'milliseconds', describes: 'how long a whole request may take to arrive' },
  bodyBytes: { default: 5 * MB, unit: 'bytes', describes: 'a body, unpacked; the option `bodyLimit` comes before it' },
  bodyValues: { default: 250_000, unit: '', describes: 'objects, lists and scalars in a body, counted before it is parsed' },
  importBytes: { default: 100 * MB, unit: 'bytes', describes: 'the body of an import or a reset' },
  importValues: { default: 10_000_000, unit: '', describes: 'such values in the body of an import or a reset' },
  requestLogEntries: { default: 1_000, unit: '', describes: 'requests that are kept of a tenant; the oldest go first' },
  requestLogTenants: { default: 500, unit: '', describes: 'tenants whose requests are kept; the one idle longest goes first' },
  requestLogCharacters: { default: 32_000_000, unit: 'characters', describes: 'all requests that are kept, of all tenants' },
  requestLogBody: { default: 200_000, unit: 'characters', describes: 'a body that is kept; a longer one is left out' },
  requestLogText: { default: 2_000, unit: 'characters', describes: 'a path, a query or a finding that is kept; a longer one is cut' },
  requestLogFindings: { default: 100, unit: '', describes: 'findings that are kept of a request' },
  snapshots: { default: 100, unit: '', describes: 'snapshots of a tenant; one more is refused' },
  snapshotBytes: { default: 256 * MB, unit: 'bytes', describes: 'all snapshots of all tenants, as JSON; one more is refused' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** A value for each bound. */
export type Limits = Readonly<Record<LimitName, number>>;

export const DEFAULT_LIMITS = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, limit.default])) as Limits;

/** The bounds with some of them changed. Throws a sentence for a name that is none, and for a value that is not a whole number of 1 or more. */
export function limitsWith(changes: Readonly<Record<string, number | undefined>> = {}): Limits {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(limits, name)) throw new Error(`There is no limit "${name}": they are ${Object.keys(limits).join(', ')}`);
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1))
      throw new Error(`The limit ${name} must be a whole number of at least 1`);
  }
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) };
}
