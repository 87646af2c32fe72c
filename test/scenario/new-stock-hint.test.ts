import { expect, it } from 'vitest';
import { openSandbox } from '../support/tenant.js';

const newTenant = openSandbox({ seed: 'empty' });

/** What the played steps hint at. */
async function hintsOf(steps: string) {
  const text = `scenario: Stock arrives\ngiven: { stock: [{ sku: LAMP-01, locationNum: 1, onHand: 2 }] }\nsteps:\n${steps}`;
  const { body } = await newTenant().call('POST', '/__sandbox/scenarios/runs', { body: { text } });
  expect(body).toMatchObject({ ok: true });
  return body.steps.map(({ hint }: { hint?: string }) => hint);
}

it('a restock step that makes a new stock record says so, with the SKU that was probably meant', async () => {
  const steps = ['LAMP-01', 'LAMP-10', 'CHAIR'].map((sku) => `  - restock: { sku: ${sku}, locationNum: 1, quantity: 1 }`);
  expect(await hintsOf(steps.join('\n'))).toEqual([
    undefined,
    'LAMP-10 at location 1 is a new stock record; did you mean LAMP-01?',
    'CHAIR at location 1 is a new stock record',
  ]);
});

it('a restock step that expects a new stock record says nothing', async () => {
  const step = '  - { restock: { sku: LAMP-10, locationNum: 1, quantity: 1 }, expect: { body: { created: true } } }';
  expect(await hintsOf(step)).toEqual([undefined]);
});
