import type { Routes } from '../kit/route.js';
import { followChanges } from '../tenancy/follow-changes.js';
import type { ControlContext } from './context.js';
import { live } from './op.js';

/** `/__sandbox/changes/stream`: tells that something changed, not what. */
export const changeRoutes = ({ tenancy }: ControlContext): Routes => [
  live('streamChanges', ({ tenant, query }, checked, wake) => followChanges(tenancy, tenant, { ...query, checked }, wake)),
];
