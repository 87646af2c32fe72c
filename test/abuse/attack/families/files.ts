import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attack, Findings, type Ground } from '../attack.js';
import { ended } from '../ended.js';
import { orderOf } from '../order.js';

const UNTOUCHED = 'nobody may write here';
const quiet = ['start', '--port', '0', '--seed', 'empty', '--log', 'silent'];

const escapes = [
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/package.json',
  '..\\..\\package.json',
  '/etc/passwd',
  '....//package.json',
];

/** Links at every place to which a save, a journal or a lock may write. */
async function plantedLinks({ directory, withOther }: Ground, found: Findings): Promise<void> {
  const home = join(directory, 'planted');
  mkdirSync(home);
  const names = ['tmp', 'new', 'lock', 'lock.taking', 'journal', ...[0, 1, 2, 3].map((n) => `journal.${n}`)];
  for (const name of names) {
    writeFileSync(join(directory, `victim.${name}`), UNTOUCHED);
    symlinkSync(join(directory, `victim.${name}`), join(home, `db.json.${name}`));
  }
  const db = join(home, 'db.json');
  await withOther({ args: [...quiet, '--db', db] }, async (other) => {
    await other.call('/api/v2/order', { method: 'POST', body: orderOf('PLANTED') });
    await other.stop();
  }).catch((error: Error) => found.unless(error.message.includes('db.json'), `It does not say which file is wrong: ${error.message}`));
  for (const name of names) {
    found.unless(readFileSync(join(directory, `victim.${name}`), 'utf8') === UNTOUCHED, `It wrote through a link at db.json.${name}`);
  }
}

/** One state file under two names: whoever comes second is refused. */
async function twoNames({ directory, withOther }: Ground, found: Findings): Promise<void> {
  const home = join(directory, 'real');
  mkdirSync(home);
  symlinkSync(home, join(directory, 'alias'));
  symlinkSync(join(home, 'db.json'), join(directory, 'link.json'));
  // A link leads to a file that is there.
  await withOther({ args: [...quiet, '--db', join(home, 'db.json')] }, (other) => other.stop());
  await withOther({ args: [...quiet, '--db', join(home, 'db.json')] }, async (other) => {
    await other.must('/api/v2/order', { method: 'POST', body: orderOf('REAL') });
    for (const name of ['alias/db.json', 'link.json']) {
      const { code, stderr } = await ended({ args: [...quiet, '--db', join(directory, name)] });
      found.unless(code !== 0 && code !== null, `A second sandbox took the same file as ${name}`);
      found.unless(stderr.includes('uses this file'), `The refusal of ${name} does not say why: ${stderr.slice(0, 300)}`);
    }
    await other.stop();
  });
  await withOther({ args: [...quiet, '--db', join(directory, 'link.json')] }, async (other) => {
    found.status('An order in a file that is a link', await other.call('/api/v2/order?orderNumber=REAL'), 200);
    await other.stop();
  });
  found.unless(readFileSync(join(home, 'db.json'), 'utf8').includes('REAL'), 'A save replaced the link instead of the file');
}

async function onlyForItsUser({ directory, withOther }: Ground, found: Findings): Promise<void> {
  const home = join(directory, 'own');
  // A link leads to a file that is there.
  await withOther({ args: [...quiet, '--db', join(home, 'db.json')] }, (other) => other.stop());
  await withOther({ args: [...quiet, '--db', join(home, 'db.json')] }, async (other) => {
    await other.must('/api/v2/order', { method: 'POST', body: orderOf('OWN') });
    for (const name of readdirSync(home)) {
      found.unless((statSync(join(home, name)).mode & 0o077) === 0, `Others may read ${name}`);
    }
    found.unless((statSync(home).mode & 0o077) === 0, 'Others may read the directory of the state file');
    for (const path of escapes) {
      for (const door of ['/', '/openapi.json/', '/__sandbox/scenarios/', '/__sandbox/records/', '/__sandbox/snapshots/']) {
        const { status, text } = await other.call(door + path);
        found.unless(status >= 400 && status < 500, `${door}${path} is answered ${status}`);
        found.unless(!text.includes('root:') && !text.includes('"oms-sandbox"'), `${door}${path} answers with a file`);
      }
      const reset = await other.call('/__sandbox/reset', { method: 'POST', body: { seed: path } });
      found.status(`A seed named ${path}`, reset, 400);
      const run = await other.call(`/__sandbox/scenarios/${encodeURIComponent(path)}/runs`, { method: 'POST', body: {} });
      found.status(`A scenario named ${path}`, run, 400, 404);
    }
  });
  found.unless(!existsSync(join(directory, 'package.json')), 'A file was written where none belongs');
}

/** Paths that lead out, links where the state is saved, and a file under two names. */
export const files: Attack = {
  name: 'files',
  tries: 'path escapes, planted symlinks, a state file under two names, its rights',
  alone: true,
  async play(ground) {
    const found = new Findings();
    await Promise.all([plantedLinks(ground, found), twoNames(ground, found), onlyForItsUser(ground, found)]);
    return found;
  },
};
