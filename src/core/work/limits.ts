interface Limit {
  readonly default: number;
  readonly unit: 'bytes' | 'characters' | 'milliseconds' | '';
  readonly describes: string;
}

const MB = 1024 ** 2;

/** Every limit on what a sandbox accepts, keeps and waits for. */
export const limits = {
  tenants: { default: 20_000, unit: '', describes: 'tenants with data; the first write of one more is refused' },
  tokensRemembered: { default: 1_000, unit: '', describes: 'tokens whose account is remembered for requests without an account' },
  connections: { default: 2_000, unit: '', describes: 'open connections; one more gets a 503 and is closed' },
  pipelined: { default: 1_000, unit: '', describes: 'pipelined requests that wait on one connection; one more ends the connection' },
  pipelinedInAll: {
    default: 20_000,
    unit: '',
    describes: 'pipelined requests that wait on all connections; a connection that sends one more ends',
  },
  unsentBytes: {
    default: 256 * MB,
    unit: 'bytes',
    describes: 'all responses that clients have not read yet; past this, the oldest connections end',
  },
  takenWithin: {
    default: 60_000,
    unit: 'milliseconds',
    describes: 'how long a client can take to read a response, or the next part of an export, before its connection ends',
  },
  headerBytes: { default: 16_384, unit: 'bytes', describes: 'the request line and the headers of one request' },
  headersWithin: { default: 10_000, unit: 'milliseconds', describes: 'how long the headers of a request can take to arrive' },
  requestWithin: { default: 60_000, unit: 'milliseconds', describes: 'how long a whole request can take to arrive' },
  bodyBytes: { default: 5 * MB, unit: 'bytes', describes: 'a request body, decompressed; the option `bodyLimit` overrides this' },
  bodyValues: { default: 250_000, unit: '', describes: 'objects, lists and scalars in a body, counted before it is parsed' },
  importBytes: { default: 100 * MB, unit: 'bytes', describes: 'the body of an import or a reset' },
  importValues: { default: 10_000_000, unit: '', describes: 'the same count for the body of an import or a reset' },
  lockedWait: {
    default: 30_000,
    unit: 'milliseconds',
    describes: 'how long a call waits for long work on its tenant, such as a reset, before it is refused',
  },
  exports: { default: 10, unit: '', describes: 'exports that are being sent; one more is refused' },
  streams: { default: 100, unit: '', describes: 'streams of events and requests that are open; one more is refused' },
  streamBacklog: { default: 10_000, unit: '', describes: 'events that wait for the reader of a stream; one more ends the stream' },
  streamHeartbeat: { default: 15_000, unit: 'milliseconds', describes: 'how long a stream is silent before it sends a comment' },
  lockedWaiting: { default: 1_000, unit: '', describes: 'calls of all tenants that wait for such work; one more is refused' },
  requestLogEntries: { default: 1_000, unit: '', describes: 'logged requests of one tenant; the oldest are dropped first' },
  requestLogTenants: { default: 500, unit: '', describes: 'tenants with logged requests; the one idle longest is dropped first' },
  requestLogCharacters: { default: 32_000_000, unit: 'characters', describes: 'all logged requests of all tenants' },
  requestLogBody: { default: 200_000, unit: 'characters', describes: 'a logged body; a longer one is omitted' },
  requestLogText: { default: 2_000, unit: 'characters', describes: 'a logged path, query or finding; a longer one is truncated' },
  requestLogFindings: { default: 100, unit: '', describes: 'logged findings of one request' },
  changes: {
    default: 1_000,
    unit: '',
    describes: 'latest changes of one tenant that can be looked at and branched from; the oldest are dropped first',
  },
  changeBytes: {
    default: 64 * MB,
    unit: 'bytes',
    describes: 'what these changes of all tenants replaced, roughly; the oldest of the tenant idle longest are dropped first',
  },
  branches: { default: 100, unit: '', describes: 'branches of all tenants; one more is refused' },
  steps: {
    default: 1_000,
    unit: '',
    describes: "latest calls of the control API for one tenant that go into an order's scenario; the oldest are dropped first",
  },
  stepBytes: {
    default: 16 * MB,
    unit: 'bytes',
    describes: 'these calls of all tenants, roughly; the oldest of the tenant idle longest are dropped first',
  },
  faults: { default: 100, unit: '', describes: 'faults of one tenant; one more, or an import of more, is refused' },
  webhookTimeout: { default: 5_000, unit: 'milliseconds', describes: 'how long the target of a webhook can take to answer' },
  webhookBytes: { default: MB, unit: 'bytes', describes: 'the body that is sent to a webhook; a larger one is not sent' },
  webhookAnswer: { default: 65_536, unit: 'bytes', describes: 'what is read of the answer to a webhook' },
  webhooksOpen: {
    default: 20_000,
    unit: '',
    describes: 'deliveries of one tenant to webhooks that are not finished; for one more, the oldest fails',
  },
  webhooksAtOnce: { default: 50, unit: '', describes: 'requests to webhooks at the same time; one more waits' },
  webhookWait: {
    default: 10_000,
    unit: 'milliseconds',
    describes: 'how long a settle, or an advance of the clock, waits for webhooks that are due',
  },
  tapeEntries: { default: 10_000, unit: '', describes: 'steps that `record` keeps of one tenant; later ones are omitted and counted' },
  tapeCharacters: {
    default: 64_000_000,
    unit: 'characters',
    describes: 'the bodies of the calls that `record` keeps; later calls are omitted and counted',
  },
  tapeTenants: { default: 1_000, unit: '', describes: 'tenants whose start `record` remembers; the oldest is dropped first' },
  uploadBytes: { default: 50 * MB, unit: 'bytes', describes: 'a file that is sent to an address of the sandbox' },
  uploadErrors: { default: 1_000, unit: '', describes: 'wrong rows that the log of an upload names; it counts later ones' },
  files: { default: 1_000, unit: '', describes: 'files of one tenant; the oldest is dropped first' },
  fileCharacters: {
    default: 256_000_000,
    unit: 'characters',
    describes: 'all files of one tenant; the oldest is dropped first, and a larger export fails',
  },
  snapshots: { default: 100, unit: '', describes: 'snapshots of one tenant that were asked for; one more is refused' },
  snapshotsBefore: {
    default: 20,
    unit: '',
    describes: 'snapshots of one tenant that were taken before its data were replaced; the oldest give way',
  },
  snapshotBytes: { default: 256 * MB, unit: 'bytes', describes: 'all snapshots of all tenants, as JSON; one more is refused' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** A value for each limit. */
export type Limits = Readonly<Record<LimitName, number>>;

export const DEFAULT_LIMITS = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, limit.default])) as Limits;

/**
 * Returns the limits with some of them changed. Throws for an unknown name, and for a value that is
 * not a whole number of at least 1.
 */
export function limitsWith(changes: Readonly<Record<string, number | undefined>> = {}): Limits {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(limits, name)) throw new Error(`Unknown limit "${name}"; expected one of ${Object.keys(limits).join(', ')}`);
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1))
      throw new Error(`The limit ${name} must be a whole number of at least 1`);
  }
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) };
}
