export type { components, operations, paths } from './contract-types.js';
export { drafts } from './drafts/drafts.js';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export type { Recipe } from './seed/recipe.js';
export { toContainEvent, toHaveReceived } from './test-kit/contain-event.js';
export type { Order, OrderItem } from './test-kit/contract.js';
export { RefusedMove } from './test-kit/refused-move.js';
export type {
  Delivery,
  EventFilter,
  EventType,
  FaultDescription,
  FaultHandle,
  Fired,
  Happening,
  MoveOptions,
  OrderFilter,
  PolicyValues,
  ReceivedWebhook,
  RequestsFilter,
  RequestView,
  Settled,
  Tenant,
  TenantClock,
  TenantHeaders,
  TenantSnapshot,
  TenantWebhooks,
} from './test-kit/tenant.js';
export { version } from './version.js';
