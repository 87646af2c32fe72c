import { expect, it } from 'vitest';
import { converted } from './recording.js';

const LOG = `10.0.0.1 - - [01/Mar/2026:10:00:00 +0000] "POST /api/v2/order HTTP/1.1" 200 812
10.0.0.1 - maria [01/Mar/2026:10:00:05 +0000] "GET /api/v2/order?orderNumber=W-1 HTTP/1.1" 404 44 "https://shop.example/" "Mozilla/5.0"
10.0.0.1 - - [01/Mar/2026:10:30:00 +0000] "PUT /api/v2/order/W-1 HTTP/1.1" 400 44
10.0.0.1 - - [01/Mar/2026:10:30:00 +0000] "GET /assets/logo.svg HTTP/1.1" 200 4400

`;

it('an access log becomes a scenario: drafts stand for bodies that are not recorded, or notes where none can', async () => {
  const { scenario, skipped, missing } = await converted(LOG, 'log');
  expect(scenario).toEqual({
    scenario: 'A visit',
    seed: 'empty',
    clock: '2026-03-01T10:00:00.000Z',
    lifecycle: 'manual',
    steps: [
      { call: 'createOrder', expect: { status: 200 }, draft: 'order' },
      { call: 'getOrder', with: { query: { orderNumber: 'W-1' } }, expect: { status: 404 } },
      { advance: 'PT1800S' },
      { note: 'updateOrder was called here and answered 400. Its body was not recorded.' },
    ],
  });
  expect(skipped).toEqual(['Skipped, no operation of the contract (1): GET /assets/logo.svg']);
  expect(missing).toEqual(['An access log has no bodies: what was sent and answered, ids included, is not known.']);
});

it('an access log in another format is refused with its lines', async () => {
  await expect(converted(`${LOG.trim()}\nnonsense\n`, 'log')).rejects.toThrow(
    'access.log:5:1: The line must be in the common or combined log format',
  );
  await expect(converted('\n', 'log')).rejects.toThrow('access.log: The file has no lines');
});
