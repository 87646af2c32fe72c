import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustAsk } from './ask.js';
import { orderBody } from './order.js';
import { HEALTH, sandboxArgs, whileServing } from './process.js';

/** Writes an order as the sandbox answers it to a file, for servers that store no orders. */
export async function sampleAnswer(directory: string): Promise<string> {
  const file = join(directory, 'answer.json');
  await whileServing(sandboxArgs(join(directory, 'sample.json')), HEALTH, async ({ url }) => {
    writeFileSync(file, (await mustAsk(`${url}/api/v2/order`, { method: 'POST', body: orderBody('bench-1') })).text);
  });
  return file;
}
