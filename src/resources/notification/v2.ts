import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { acknowledgeNotification, sendNotification } from './notify.js';

export const v2: Routes = [
  op('sendNotification', {
    does: sendNotification,
    with: ({ headers, body }) => ({ tenantKey: headers['tenant-key'], sent: body }),
    returns: (sent) => [sent],
  }),
  op('acknowledgeNotification', {
    does: acknowledgeNotification,
    with: ({ headers, body }) => ({ tenantKey: headers['tenant-key'], sent: body }),
    returns: (acknowledged) => acknowledged,
  }),
];
