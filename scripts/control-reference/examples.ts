/** A call of the page. */
export interface Example {
  operationId: string;
  /** The path with its query. */
  path: string;
  body?: object;
  headers?: Readonly<Record<string, string>>;
  /** A call of the API that comes first, by its path. */
  first?: string;
  /** For a stream: how many messages are shown. */
  messages?: number;
}

const OTHER = { 'x-fabric-tenant-id': 'b0b0b0b0b0b0b0b0b0b0b0b0' };

/** The account of the branch that is opened on the way: always the same. */
const BRANCH = '2cfb82b8719697ccc99aa690';

/** One call of each operation, in the order in which they are made. */
export const examples: readonly Example[] = [
  { operationId: 'getHealth', path: '/health' },
  { operationId: 'getClock', path: '/clock' },
  { operationId: 'setClock', path: '/clock', body: { now: '2026-01-06T09:00:00Z', frozen: true } },
  { operationId: 'advanceClock', path: '/clock/advance', body: { by: 'P31D' } },
  { operationId: 'listTimers', path: '/timers?limit=1' },
  { operationId: 'moveOrder', path: '/orders/SB-100001/moves', body: { move: 'requestReturn', reason: 'Too small' } },
  { operationId: 'inspectOrders', path: '/orders?search=lamp&limit=1' },
  { operationId: 'inspectOrder', path: '/orders/SB-100001' },
  { operationId: 'getOrderTimeline', path: '/orders/SB-100001/timeline?limit=2' },
  { operationId: 'getOrderScenario', path: '/orders/SB-100001/scenario' },
  { operationId: 'restock', path: '/restock', body: { sku: 'LAMP-01', locationNum: 1, quantity: 5 } },
  { operationId: 'inspectStock', path: '/stock?search=lamp&limit=1' },
  { operationId: 'listEvents', path: '/events?orderNumber=SB-100001&limit=2' },
  { operationId: 'streamEvents', path: '/events/stream?last=2', messages: 2 },
  { operationId: 'streamChanges', path: '/changes/stream', messages: 1 },
  { operationId: 'settleWebhooks', path: '/webhooks/settle', body: { withinMs: 5000 } },
  { operationId: 'listDeliveries', path: '/webhooks/deliveries?limit=1' },
  { operationId: 'resendDelivery', path: '/webhooks/deliveries/695b7b9065b8a1d1f1000009/resend' },
  { operationId: 'getPolicies', path: '/policies' },
  { operationId: 'setPolicies', path: '/policies', body: { holdFor: 'PT5M' } },
  { operationId: 'getLifecycle', path: '/lifecycle' },
  { operationId: 'getSeries', path: '/series?name=stock&sku=LAMP-01' },
  { operationId: 'getCoverage', path: '/coverage' },
  { operationId: 'addFault', path: '/faults', body: { operation: 'createOrder', times: 2, status: 503 } },
  { operationId: 'listFaults', path: '/faults' },
  { operationId: 'liftFault', path: '/faults/1' },
  { operationId: 'liftFaults', path: '/faults' },
  { operationId: 'listRequests', path: '/requests?limit=1', first: '/api/v2/order?orderNumber=SB-1' },
  { operationId: 'streamRequests', path: '/requests/stream?last=1', messages: 1 },
  { operationId: 'getRequest', path: '/requests/1' },
  { operationId: 'replayRequest', path: '/requests/1/replay', body: {} },
  { operationId: 'listRefusals', path: '/refusals' },
  { operationId: 'openBranch', path: '/branches', body: { request: 1 } },
  { operationId: 'listBranches', path: '/branches' },
  { operationId: 'compareBranch', path: `/branches/${BRANCH}/difference?limit=2` },
  { operationId: 'takeOverBranch', path: `/branches/${BRANCH}/take-over` },
  { operationId: 'clearRequests', path: '/requests' },
  { operationId: 'resetTenant', path: '/reset', body: { clock: '2026-01-05T09:00:00Z' } },
  { operationId: 'saveSnapshot', path: '/snapshots', body: { name: 'before' } },
  { operationId: 'listSnapshots', path: '/snapshots' },
  { operationId: 'restoreSnapshot', path: '/snapshots/before/restore' },
  { operationId: 'deleteSnapshot', path: '/snapshots/before' },
  { operationId: 'exportTenant', path: '/export' },
  {
    operationId: 'importTenant',
    path: '/import',
    body: { sequence: 0, clock: { kind: 'frozen', at: '2026-01-05T09:00:00.000Z' }, collections: {} },
    headers: OTHER,
  },
  { operationId: 'listTenants', path: '/tenants' },
  { operationId: 'forgetTenant', path: `/tenants/${OTHER['x-fabric-tenant-id']}` },
  { operationId: 'listCollections', path: '/records' },
  { operationId: 'listRecords', path: '/records/networks?limit=1' },
  { operationId: 'listScenarios', path: '/scenarios' },
  {
    operationId: 'playScenario',
    path: '/scenarios/runs',
    body: { text: 'scenario: An order is placed\nsteps:\n  - { call: createOrder, draft: order }\n' },
  },
  {
    operationId: 'runScenario',
    path: '/scenarios/half-shipped/runs',
    body: {},
    headers: { accept: 'text/event-stream' },
    messages: 3,
  },
];
