import { expect } from 'vitest';
import { describeChanges } from '../../support/order-actions.js';

describeChanges([
  {
    action: 'package-tracking-acknowledge',
    method: 'PUT',
    body: () => ({ eventType: 'ORDER_CREATE_IN_PTS' }),
    shows: { auditLogs: expect.arrayContaining([expect.objectContaining({ note: 'Package tracking acknowledged ORDER_CREATE_IN_PTS' })]) },
    wrong: [{}, 'eventType must not be null'],
  },
]);
