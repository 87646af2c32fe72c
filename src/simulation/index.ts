export type { Fault, FaultDescription } from '../lifecycle/fault.js';
export { addFault, type FaultView, liftFaults, listFaults } from './faults/manage-faults.js';
export { type Strike, type StruckCall, strikeCall } from './faults/strike.js';
export { listRequests, type RequestFilter, type RequestView } from './list-requests.js';
export { type LoggedRequest, RequestLog } from './request-log.js';
export { forgetTenant, type Kept, resetTenant } from './reset.js';
export { restoreSnapshot, Snapshots, type SnapshotView, saveSnapshot } from './snapshots.js';
