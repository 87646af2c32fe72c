export type { components, operations, paths } from './contract-types.js';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export { version } from './version.js';
export type { Recipe } from './seed/recipe.js';
export { toContainEvent } from './test-kit/contain-event.js';
export type { Order, OrderItem } from './test-kit/contract.js';
export { RefusedMove } from './test-kit/refused-move.js';
export type {
  EventFilter,
  FaultHandle,
  MoveOptions,
  OrderFilter,
  RequestsFilter,
  Tenant,
  TenantClock,
  TenantHeaders,
  TenantSnapshot,
} from './test-kit/tenant.js';
