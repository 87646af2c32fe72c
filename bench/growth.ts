import { join } from 'node:path';
import { orderBody } from './order.js';
import { headers, inTemporary, sandboxArgs, serve } from './process.js';
import { percentile, type Row, row } from './table.js';

const FEW = 100;
const MANY = 10_000;
const SAMPLES = 500;

/** How long single calls take while a store grows: POST of an order at 100 and at 10,000 orders, one after the other on one connection. */
export const growth = (): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const server = await serve(sandboxArgs(join(directory, 'db.json')), '/__sandbox/health');
    let placed = 0;
    const post = async (): Promise<number> => {
      const body = JSON.stringify(orderBody(`growth-${placed++}`));
      const began = performance.now();
      const answer = await fetch(`${server.url}/api/v2/order`, { method: 'POST', headers, body });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`An order was answered with ${answer.status}`);
      return performance.now() - began;
    };
    const sample = async (): Promise<number[]> => {
      const times: number[] = [];
      for (let i = 0; i < SAMPLES; i++) times.push(await post());
      return times;
    };
    try {
      while (placed < FEW) await post();
      const few = await sample();
      while (placed < MANY) await Promise.all(Array.from({ length: 20 }, post));
      const many = await sample();
      const spread = { p50: percentile(many, 0.5), p99: percentile(many, 0.99) };
      return [row(`POST latency at ${MANY} orders`, 'ms (p50)', spread.p50, percentile(few, 0.5), `the same at ${FEW} orders`, spread)];
    } finally {
      await server.stop();
    }
  });
