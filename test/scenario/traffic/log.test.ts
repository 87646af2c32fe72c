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
  expect(skipped).toEqual(['Skipped, no operation of the contract (1): GET /assets/…']);
  expect(missing).toEqual(['An access log has no bodies: what was sent and answered, ids included, is not known.']);
});

it('lines that are no requests are counted, and a log of nothing else is refused', async () => {
  const at = '10.0.0.1 - - [01/Mar/2026:10:00:00 +0000]';
  const noise = [`${at} "\\x16\\x03\\x01\\x00\\xEE" 400 150 "-" "-"`, `${at} "" 400 0`, `${at} "-" 408 -`, 'nonsense'].join('\n');
  const { scenario, missing } = await converted(`\uFEFF${LOG.trim()}\n${noise}\n`, 'log');
  expect(scenario.steps.length).toBe(4);
  expect(missing).toContain('Skipped, not in the common or combined log format (4): lines 5, 6, 7, 8');
  await expect(converted(noise, 'log')).rejects.toThrow(
    'access.log: No line is a request. An access log must have lines in the common or combined format: 192.0.2.1 - - [',
  );
  await expect(converted('\n', 'log')).rejects.toThrow('access.log: The file is empty. An access log must have lines');
});

it('an address in a path is replaced', async () => {
  const line = '10.0.0.1 - - [01/Mar/2026:10:00:00 +0000] "GET /v3/orders/order-number/jane.roe@acme-mail.com HTTP/1.1" 404 44';
  expect((await converted(line, 'log')).scenario.steps).toEqual([
    { call: 'getOrderByNumber', with: { path: { orderNumber: `\${fake.email}` } }, expect: { status: 404 } },
  ]);
});
