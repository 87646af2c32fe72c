// Prints the time of the first call of operations as JSON. Arguments: state file, `cold` or `warm`.
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../../dist/index.js';

const [file, mode] = process.argv.slice(2);
const sandbox = await createSandbox({ db: file, seed: 'empty', warm: mode === 'warm' });

/** The warm-up is over once the process has been idle for a while. */
async function idle() {
  for (let quiet = 0; quiet < 4; ) {
    const before = process.cpuUsage();
    await sleep(250);
    const { user, system } = process.cpuUsage(before);
    quiet = (user + system) / 1000 < 15 ? quiet + 1 : 0;
  }
}
const began = performance.now();
await fetch(`${sandbox.url}/__sandbox/health`).then((answer) => answer.text());
if (mode === 'warm') await idle();
const warmUpMs = performance.now() - began;

const calls = JSON.parse(process.env.CALLS);
const headers = {
  authorization: 'Bearer bench',
  'content-type': 'application/json',
  'x-site-context': JSON.stringify({ account: sandbox.defaultTenant }),
  'x-fabric-tenant-id': sandbox.defaultTenant,
  'x-fabric-channel-id': '12',
};
const times = {};
for (const { name, method, path, body } of calls) {
  const call = async () => {
    const start = performance.now();
    const answer = await fetch(sandbox.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    await answer.text();
    if (answer.status >= 400) throw new Error(`${name}: ${answer.status}`);
    return performance.now() - start;
  };
  times[name] = [await call()];
}
process.stdout.write(JSON.stringify({ times, warmUpMs }));
await sandbox.close();
