import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headers, place } from '../cli/orders.js';
import { temporaryDirectory } from '../cli/processes.js';
import { openReceiver } from '../support/receiver.js';
import { Server } from './server.js';

/** Raised for a long run. */
const ROUNDS = Number(process.env['WEBHOOK_ROUNDS'] ?? 3);
const ORDERS = 3;

const receiver = openReceiver();

const subscription = (target: string) => ({
  events: ['ORDER_CREATE'],
  protocol: 'HTTP',
  requestType: 'POST',
  source: 'ORDER_SERVICE',
  target,
  tenantId: 'any',
});

async function started(db: string): Promise<{ server: Server; url: string }> {
  const server = new Server({ db });
  const url = await server.ready();
  if (url === undefined) throw new Error(`It did not start: ${server.stderr}`);
  return { server, url };
}

it('a sandbox killed between commit and delivery loses no webhook', { timeout: 60_000 + ROUNDS * 10_000 }, async () => {
  const db = join(temporaryDirectory(), 'state.json');
  // No answer comes before the process is killed, so that nothing is known to have arrived.
  receiver.answers.set('/hooks', (res) => void setTimeout(() => res.end(), 2_000));
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { server, url } = await started(db);
    if (round === 0)
      await fetch(`${url}/api/v2/webhook`, { method: 'POST', headers, body: JSON.stringify(subscription(`${receiver.url}/hooks`)) });
    for (let one = 0; one < ORDERS; one += 1) acknowledged.push((await place(url, `R${round}-${one}`)).orderNumber);
    await server.kill();
  }
  receiver.answers.delete('/hooks');
  const { server } = await started(db);
  const arrived = () => new Set(receiver.at('/hooks').map(({ body }) => body.orderNumber));
  await expect.poll(() => acknowledged.filter((number) => !arrived().has(number)), { timeout: 60_000 }).toEqual([]);
  expect(acknowledged).toHaveLength(ROUNDS * ORDERS);
  await server.kill();
  rmSync(db, { force: true });
});
