import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openSandbox } from '../../support/tenant.js';

const newTenant = openSandbox({ limits: { importBytes: 5_000_000 } });

it.each([
  ['is taken, though unpacking it takes longer than receiving it', 4_000_000, 200],
  ['is refused if it unpacks to more than the limit', 20_000_000, 413],
])('a compressed import %s', async (_what, blanks, expected) => {
  const tenant = newTenant();
  const whole = await tenant.ok(tenant.call('GET', '/__sandbox/export'));
  const body = gzipSync(JSON.stringify(whole) + ' '.repeat(blanks));
  const { status } = await fetch(`${tenant.sandbox.url}/__sandbox/import`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      'x-site-context': JSON.stringify({ account: tenant.account }),
    },
    body,
  });
  expect(status).toBe(expected);
});
