import { type Asked, mustAsk } from './ask.js';
import type { Served } from './process.js';
import { percentile, type Row, row } from './table.js';

const GOAL = { most: 1.3 };
const WARM = 100;

/** A call to a sandbox. */
export interface Call extends Asked {
  path: string;
}

/** A server with few records, and one with many. */
type Both = readonly [few: Served, many: Served];

/** Times a call at both servers in turns, after some warm-up calls. */
async function timed(servers: Both, samples: number, call: (n: number) => Call): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < WARM + samples; n++) {
    for (const [at, { url }] of servers.entries()) {
      const { path, ...asked } = call(n);
      const { ms } = await mustAsk(url + path, asked);
      if (n >= WARM) times[at]?.push(ms);
    }
  }
  return times;
}

/** The time of a call at the server with many records, beside that at the server with few. */
export async function grown(what: string, against: string, servers: Both, samples: number, call: (n: number) => Call): Promise<Row> {
  const [before, after] = await timed(servers, samples, call);
  const spread = { p50: percentile(after, 0.5), p99: percentile(after, 0.99) };
  return row(what, 'ms', spread.p50, percentile(before, 0.5), against, { ...spread, goal: GOAL });
}
