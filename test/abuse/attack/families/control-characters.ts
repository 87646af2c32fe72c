import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attack, Findings, type Ground } from '../attack.js';
import { ended } from '../ended.js';
import { orderOf } from '../order.js';
import type { Target } from '../target.js';

/** C0 without the line break, DEL, C1, and what turns or hides text. */
const controls = Array.from({ length: 160 }, (_, code) => code)
  .filter((code) => code < 32 || code > 126)
  .map((code) => String.fromCharCode(code));
const evil = `${controls.join('')}\u001b[2J\u009b2J\u202e\u2028\u2066`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/u;

const account = 'attacked'.padEnd(24, '_');

/** Sends them wherever a client may say something. */
async function sayEvil(target: Target): Promise<void> {
  const inPath = encodeURIComponent(evil);
  const body = orderOf(`E${evil}`, { sku: evil, title: evil }, { cartId: evil });
  await target.call(`/api/v2/${inPath}`, { tenant: account });
  await target.call(`/api/v2/order?orderNumber=${inPath}&${inPath}=1`, { tenant: account });
  await target.call(`/api/v2/allocation/${inPath}`, { tenant: account });
  await target.call('/api/v2/order', { method: 'POST', body, tenant: account });
  await target.call('/api/v2/order', { method: 'POST', body: { [evil]: evil }, tenant: account });
  await target.call('/api/v2/order', { headers: { 'x-site-context': JSON.stringify({ account: '\u009b'.padEnd(24, '_') }) } });
  await target.call(`/__sandbox/orders/${inPath}/moves`, { method: 'POST', body: { move: evil }, tenant: account });
  await target.call('/__sandbox/faults', { method: 'POST', body: { path: `/${evil}`, status: 503, message: evil }, tenant: account });
}

/**
 * Where in a text the first control character is, with what is around it; undefined without one.
 */
function rawIn(text: string): string | undefined {
  const at = RAW.exec(text)?.index;
  return at === undefined ? undefined : JSON.stringify(text.slice(Math.max(0, at - 60), at + 10));
}

async function inLogs({ withOther }: Ground, found: Findings): Promise<void> {
  for (const format of ['pretty', 'json']) {
    await withOther({ args: ['start', '--port', '0', '--memory', '--log', format] }, async (other) => {
      await sayEvil(other);
      await other.must('/__sandbox/health');
      const raw = rawIn(other.log.tail);
      found.unless(other.log.bytes > 0, `The log ${format} says nothing`);
      found.unless(raw === undefined, `The log ${format} has a control character: ${raw}`);
    });
  }
}

async function inRecording({ withOther, directory }: Ground, found: Findings): Promise<void> {
  const file = join(directory, 'recorded.yaml');
  await withOther({ args: ['record', file, '--port', '0', '--log', 'silent'] }, async (other) => {
    await sayEvil(other);
    await other.stop('SIGINT');
    const raw = rawIn(readFileSync(file, 'utf8')) ?? rawIn(other.stdout + other.log.tail);
    found.unless(raw === undefined, `What record writes has a control character: ${raw}`);
  });
}

async function inRun({ directory }: Ground, found: Findings): Promise<void> {
  const text = JSON.stringify(evil).replace(
    /[\u007f-\u009f\u202e\u2028\u2066]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const step = `  - name: ${text}\n    call: getOrder\n    with: { query: { orderNumber: ${text} } }\n    expect: { status: 200, body: { orderNumber: ${text} } }\n`;
  writeFileSync(join(directory, 'evil.yaml'), `scenario: ${text}\nsteps:\n${step}`);
  writeFileSync(join(directory, 'broken.yaml'), `scenario: Broken\nsteps:\n  - ${text}: ${text}\n`);
  for (const args of [
    ['run', 'evil.yaml', '--report', 'junit.xml'],
    ['run', 'evil.yaml', '--json'],
    ['run', 'broken.yaml'],
    ['validate', 'broken.yaml'],
  ]) {
    const { code, stdout, stderr } = await ended({ args, cwd: directory });
    const raw = rawIn(stdout + stderr);
    found.unless(code === 1 || code === 2, `${args.join(' ')} ended with ${code}: ${(stderr || stdout).slice(0, 300)}`);
    found.unless(raw === undefined, `What ${args.join(' ')} prints has a control character: ${raw}`);
  }
  const raw = rawIn(readFileSync(join(directory, 'junit.xml'), 'utf8'));
  found.unless(raw === undefined, `The JUnit report has a control character: ${raw}`);
}

/** Control characters in all that a client may say, looked for in all that a person may read. */
export const controlCharacters: Attack = {
  name: 'control-characters',
  tries: 'control characters in all a client sends, read back in logs, run, record, JUnit',
  alone: true,
  async play(ground) {
    const found = new Findings();
    await Promise.all([inLogs(ground, found), inRecording(ground, found), inRun(ground, found)]);
    return found;
  },
};
