import { type Attack, Findings } from '../attack.js';
import { orderOf } from '../order.js';
import type { Target } from '../target.js';

const TENANT = 'poisoned'.padEnd(24, '_');

type Json = null | boolean | number | string | Json[] | { [field: string]: Json };
interface Export {
  sequence: Json;
  clock: Json;
  collections: Record<string, Record<string, Json>[]>;
}

/** What takes the place of a field's value. */
const wrong: readonly Json[] = [
  null,
  'line\nbreak\u0000\u001b[2J',
  -1,
  2 ** 53 - 1,
  1e300,
  '2026-02-30T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  {},
  [],
  [[]],
  true,
  '',
];

/** Whole exports that are poisoned in one place each, as JSON. */
function* poisons(whole: Export, step: number): Generator<[name: string, json: string]> {
  const json = JSON.stringify(whole);
  yield ['a sequence at its end', JSON.stringify({ ...whole, sequence: 2 ** 53 - 1 })];
  yield ['a sequence of 1e300', JSON.stringify({ ...whole, sequence: 1e300 })];
  yield ['a clock far away', JSON.stringify({ ...whole, clock: { kind: 'shifted', offsetMs: 1e300 } })];
  yield ['a clock of no date', JSON.stringify({ ...whole, clock: { kind: 'frozen', at: '2026-02-30' } })];
  yield ['a prototype in a record', json.replace('"orderId":', '"__proto__":{"polluted":1},"orderId":')];
  yield ['a prototype as a collection', json.replace('"collections":{', '"collections":{"__proto__":[],')];
  yield ['a constructor as a collection', json.replace('"collections":{', '"collections":{"constructor":[{}],')];
  for (const status of [100, 99, 200, 600, -1, 1e9]) yield [`a fault with status ${status}`, withRecord(whole, 'faults', { status })];
  yield ['a fault whose id has a line break', withRecord(whole, 'faults', { id: 'a\r\nx-b: c' })];
  yield ['a timer of no date', withRecord(whole, 'timers', { at: 'never' })];
  let turn = 0;
  for (const [name, records] of Object.entries(whole.collections)) {
    yield [`${name} that is no list`, JSON.stringify({ ...whole, collections: { ...whole.collections, [name]: {} } })];
    for (const field of Object.keys(records[0] ?? {})) {
      turn += 1;
      if (turn % step === 0) yield [`${name}.${field}`, withRecord(whole, name, { [field]: wrong[turn % wrong.length] as Json })];
    }
  }
}

/** The first record of a collection with other fields. */
function withRecord(whole: Export, name: string, fields: Record<string, Json>): string {
  const [record, ...rest] = whole.collections[name] ?? [];
  return JSON.stringify({ ...whole, collections: { ...whole.collections, [name]: [{ ...record, ...fields }, ...rest] } });
}

const read = async (target: Target): Promise<string> => (await target.must('/__sandbox/export', { tenant: TENANT })).text;

/** What a tenant is made of, with a fault and timers. */
async function furnish(target: Target): Promise<Export> {
  await target.must('/__sandbox/reset', { method: 'POST', body: { seed: 'default', clock: '2026-01-05T09:00:00Z' }, tenant: TENANT });
  await target.must('/api/v2/order', { method: 'POST', body: orderOf('POISONED'), tenant: TENANT });
  const fault = { path: '/nowhere', status: 500, times: 1 };
  await target.must('/__sandbox/faults', { method: 'POST', body: fault, tenant: TENANT });
  return JSON.parse(await read(target)) as Export;
}

/**
 * Imports that are wrong in one place. Those that are refused lose nothing; the others can be read.
 */
export const poisonedImports: Attack = {
  name: 'poisoned-imports',
  tries: 'imports with broken faults, dates, sequences, clocks, prototypes, types',
  async play({ target, amount }) {
    const found = new Findings();
    const whole = await furnish(target);
    const sound = JSON.stringify(whole);
    for (const [name, json] of poisons(whole, amount(15, 1))) {
      const answer = await target.call('/__sandbox/import', { method: 'PUT', body: Buffer.from(json), tenant: TENANT });
      found.status(`An import with ${name}`, answer, 200, 400);
      const after = await target.call('/api/v2/order?orderNumber=POISONED', { tenant: TENANT });
      if (answer.status === 400) found.status(`An order after a refused import with ${name}`, after, 200);
      found.unless(after.status < 500, `An order after ${name} is answered ${after.status}`);
      if (answer.status === 400) found.unless((await read(target)) === sound, `A refused import with ${name} changed something`);
      else await target.must('/__sandbox/import', { method: 'PUT', body: Buffer.from(sound), tenant: TENANT });
    }
    await target.call(`/__sandbox/tenants/${TENANT}`, { method: 'DELETE' });
    return found;
  },
};
