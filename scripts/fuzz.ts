/**
 * Sends the sandbox valid and invalid requests, generated from its contracts and a seed: `npm run
 * fuzz -- --seed 7 --requests 50000`.
 */
import { parseArgs } from 'node:util';
import { fuzz } from '../test/abuse/fuzz/run.js';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, requests: { type: 'string', default: '20000' } } });
const began = performance.now();
const onProgress = (done: number): void => {
  if (done % 1000 === 0) process.stderr.write(`\r${done} requests`);
};
const { faults, succeeded, statuses, digest, slowestMs } = await fuzz({ seed: values.seed, requests: Number(values.requests), onProgress });

for (const { number, request, what } of faults) {
  const { method, path, headers, body = '' } = request;
  process.stdout.write(`\nRequest ${number}: ${what}\n  ${method} ${path}\n  ${JSON.stringify(headers)}\n  ${body.slice(0, 2_000)}\n`);
}
const seconds = ((performance.now() - began) / 1000).toFixed(1);
process.stdout.write(
  `\nseed ${values.seed}: ${JSON.stringify(statuses)} in ${seconds} s, the slowest in ${Math.round(slowestMs)} ms; digest ${digest}\n`,
);
process.stdout.write(`${succeeded.length} operations succeeded: ${succeeded.join(', ')}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
