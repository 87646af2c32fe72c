// A thread that repeats a request and reports its longest time on demand.
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const { url, headers, everyMs } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const once = () =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    get(url, { headers, agent }, (res) => {
      res.resume();
      res.on('end', () => (res.statusCode === 200 ? resolve(performance.now() - began) : reject(new Error(`${url}: ${res.statusCode}`))));
    }).on('error', reject);
  });

let longest = 0;
let asked = false;
parentPort.on('message', () => {
  asked = true;
});
for (;;) {
  longest = Math.max(longest, await once());
  if (asked) {
    parentPort.postMessage(longest);
    [asked, longest] = [false, 0];
  }
  await sleep(everyMs);
}
