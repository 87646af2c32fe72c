/**
 * A tenant that does no harm: reads one of its orders again and again, in a thread of its own, so
 * that what the attacker is busy with does not count as waiting.
 */
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MS = 10;
const LONG_MS = 50;
const { url, headers, expected, pid } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const seen = { reads: 0, long: 0, longestMs: 0, longestBusyMs: 0, wrong: 0, example: '' };

/**
 * Milliseconds of processor time that its main thread has used; 0 where the system does not tell.
 */
const busyMs = () => {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return 0;
  }
};

const read = () =>
  new Promise((resolve) => {
    const asked = get(url, { agent, headers }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      res.on('end', () =>
        resolve(res.statusCode === 200 && text.includes(expected) ? undefined : `${res.statusCode} ${text.slice(0, 100)}`),
      );
    });
    // A kept connection may have been closed for being idle while this thread did not run.
    asked.on('error', (error) => resolve(asked.reusedSocket && error.code === 'ECONNRESET' ? read() : error.message));
  });

parentPort.on('message', () => {
  parentPort.postMessage(seen);
  process.exit();
});

for (;;) {
  const began = performance.now();
  const busyBefore = busyMs();
  const failure = await read();
  seen.reads += 1;
  const waitedMs = performance.now() - began;
  seen.longestMs = Math.max(seen.longestMs, waitedMs);
  const busy = Math.min(waitedMs, busyMs() - busyBefore);
  seen.longestBusyMs = Math.max(seen.longestBusyMs, busy);
  if (busy > LONG_MS) seen.long += 1;
  if (failure !== undefined) {
    seen.wrong += 1;
    seen.example ||= failure;
  }
  if (seen.reads === 1) parentPort.postMessage('reading');
  await sleep(EVERY_MS);
}
