import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attack, Findings, type Ground } from '../attack.js';
import { orderOf } from '../order.js';

const quiet = ['start', '--port', '0', '--seed', 'empty', '--log', 'silent'];

/** A text with one piece in place of another, each named for what it does. */
const edits: readonly [name: string, from: RegExp, to: string][] = [
  ['no JSON', /\}\s*$/, ''],
  ['a prototype', /"orderId":/, '"__proto__":{"polluted":1},"orderId":'],
  ['a sequence at its end', /"sequence": ?\d+/, '"sequence":9007199254740991'],
  ['a clock far away', /"kind": ?"real"/, '"kind":"shifted","offsetMs":1e300'],
  ['a clock of no date', /"kind": ?"real"/, '"kind":"frozen","at":"never"'],
  ['a timer of no date', /"at": ?"[^"]*"(?=[^{}]*"timer")/, '"at":"2026-02-30"'],
  ['a fault with status 100', /"status": ?503/, '"status":100'],
  ['an order number that is an object', /"orderNumber": ?"STATE-1"/, '"orderNumber":{}'],
  ['lines that are no list', /"items": ?\[/, '"items":7,"other":['],
  ['a control character', /STATE-1/, 'STATE\u0007-1'],
];

/** A state file with an order, its timers and a fault. */
async function sound({ withOther, directory }: Ground): Promise<string> {
  const db = join(directory, 'sound.json');
  await withOther({ args: [...quiet, '--db', db] }, async (other) => {
    await other.must('/api/v2/order', { method: 'POST', body: orderOf('STATE-1') });
    await other.must('/__sandbox/faults', { method: 'POST', body: { path: '/nowhere', status: 503 } });
    await other.stop();
  });
  return readFileSync(db, 'utf8');
}

/**
 * State files that are wrong in one place: refused and left as they are, or served without a
 * failure.
 */
export const poisonedStateFiles: Attack = {
  name: 'poisoned-state-files',
  tries: 'state files with broken dates, clocks, sequences, faults, types, JSON',
  alone: true,
  async play(ground) {
    const found = new Findings();
    const text = await sound(ground);
    const chosen = edits.filter((_, n) => n % ground.amount(3, 1) === 0);
    await Promise.all(
      chosen.map(async ([name, from, to], n) => {
        const home = join(ground.directory, `poisoned${n}`);
        const db = join(home, 'db.json');
        const poisoned = text.replace(from, to);
        found.unless(poisoned !== text, `The state file has nothing to make ${name} of`);
        mkdirSync(home);
        writeFileSync(db, poisoned);
        const serve = ground.withOther({ args: [...quiet, '--db', db] }, async (other) => {
          const { status } = await other.call('/api/v2/order?orderNumber=STATE-1');
          found.unless(status < 500, `A state file with ${name} is served, and a read answered ${status}`);
        });
        await serve.catch((error: Error) => {
          found.unless(readFileSync(db, 'utf8') === poisoned, `A state file with ${name} was refused and changed`);
          found.unless(
            /db\.json/.test(error.message) && !/\n\s+at /.test(error.message),
            `${name} is refused without a word: ${error.message}`,
          );
        });
      }),
    );
    return found;
  },
};
