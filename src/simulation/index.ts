export type { Fault, FaultDescription } from '../lifecycle/fault.js';
export { addFault, type FaultView, liftFaults, listFaults } from './faults/manage-faults.js';
export { type Strike, type StruckCall, strikeCall } from './faults/strike.js';
export { listRequests, type LoggedRequest, RequestLog, type RequestFilter, type RequestView } from './request-log.js';
export { forgetTenant, type Kept, resetTenant } from './reset.js';
export { restoreSnapshot, saveSnapshot, Snapshots, type SnapshotView } from './snapshots.js';
