import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../test/inspector/browser.js';
import { mustAsk } from './ask.js';
import { fill } from './fill.js';
import { type Kind, type Load, loadOnce, warmUp } from './load.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, type Served, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { alone, median, percentile, type Row, row } from './table.js';

/** The goals: milliseconds, and the percentage of the server's time that an open page may take. */
const GOALS = { paint: { most: 300 }, list: { most: 50 }, frame: { most: 50 }, share: { most: 2 } };
const NOTHING = 'about:blank';
const CONNECTIONS = 10;
const ALONE = 200;
/** A page that was just opened has asked for everything by then. */
const SETTLED_AFTER_MS = 2_000;
const LIVED = 'lived';

/**
 * What the inspector's page costs, and how fast it is: in the Chromium of the tests, and without
 * one not at all.
 */
export async function pageMeasures(size: Size): Promise<Row[]> {
  let browser: Browser;
  try {
    browser = await startBrowser();
  } catch (error) {
    process.stderr.write(`page-measures: skipped, because there is no browser (${(error as Error).message.split('\n')[0]})\n`);
    return [];
  }
  try {
    return await inTemporary(async (directory) => {
      const file = join(directory, 'page.json');
      fill(file, size.many);
      return whileServing(sandboxArgs(file), HEALTH, async (server) => [
        ...(await lists(server, size)),
        ...(await paints(server, browser, size)),
        ...(await longOrder(server, browser, size)),
        ...(await shares(server, browser, size)),
      ]);
    });
  } finally {
    await browser.close();
  }
}

/** What the page asks for its list of orders. */
const asked: Record<string, (n: number) => string> = {
  'list of orders': () => '',
  'list of orders by status': () => '&status=ORDER_CREATED',
  'list of orders whose number begins with a text': (n) => `&search=order-${n}`,
  'list of orders that all hold a text': () => '&search=ada',
  'list of orders of which none holds a text': (n) => `&search=nobody-${n}`,
};

async function lists({ url }: Served, { many, samples }: Size): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, query] of Object.entries(asked)) {
    const list = async (n: number): Promise<number> => (await mustAsk(`${url}/__sandbox/orders?limit=50${query(n)}`)).ms;
    const first = await list(0);
    const next: number[] = [];
    for (let n = 1; n <= samples; n++) next.push(await list(n));
    const [p50, p99] = [percentile(next, 0.5), percentile(next, 0.99)];
    const against = `the first took ${first.toFixed(0)} ms`;
    rows.push(alone(`page: ${what}, ${many} orders`, 'ms', p50, { p50, p99, goal: GOALS.list, against }));
  }
  return rows;
}

async function opened<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Milliseconds from the navigation until something is painted, and until the list is. */
const PAINTED = `new Promise((done) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!paint || !document.querySelector('main table tbody tr')) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => done([paint.startTime, performance.now()])));
  };
  look();
})`;

async function paints({ url }: Served, browser: Browser, { starts, many }: Size): Promise<Row[]> {
  const taken: [number, number][] = [];
  for (let n = 0; n <= starts; n++)
    await opened(browser, async (page) => {
      await page.goto(`${url}/#/orders`);
      taken.push((await page.evaluate(PAINTED)) as [number, number]);
    });
  const [[first] = [0], ...next] = taken;
  const [paint, listed] = [median(next.map(([ms]) => ms)), median(next.map(([, ms]) => ms))];
  return [
    alone('page: first paint', 'ms', paint, { goal: GOALS.paint, against: `the first took ${first.toFixed(0)} ms` }),
    alone(`page: the list is painted, ${many} orders`, 'ms', listed),
  ];
}

/** Milliseconds from the navigation until the timeline is painted. */
const TIMELINE = `new Promise((done) => {
  const look = () => {
    if (!document.querySelector('[aria-label=Timeline] .rows li')) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  };
  look();
})`;

/** Scrolls through the timeline in two seconds, and returns the longest time between two frames. */
const SCROLLED = `new Promise((done) => {
  const box = document.querySelector('[aria-label=Timeline] .rows');
  const begin = performance.now();
  let before = begin;
  let longest = 0;
  const frame = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (now - begin > 2000) return done(longest);
    box.scrollTop = (box.scrollHeight * (now - begin)) / 2000;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => { before = performance.now(); frame(); });
})`;

/** An order with a long history; its moves are measured on the way. */
async function longOrder(server: Served, browser: Browser, { moves, starts }: Size): Promise<Row[]> {
  const { url } = server;
  await mustAsk(`${url}/api/v2/order`, { method: 'POST', body: orderBody(LIVED) });
  const path = `${url}/__sandbox/orders/${LIVED}/moves`;
  const move = async (n: number): Promise<number> =>
    (await mustAsk(path, { method: 'POST', body: { move: n % 2 === 0 ? 'hold' : 'liftHold', hold: 'CSR' } })).ms;
  const times: number[] = [];
  for (let n = 0; n < moves; n++) times.push(await move(n));
  const tenth = Math.ceil(moves / 10);
  const [early, late] = [median(times.slice(tenth, 2 * tenth)), median(times.slice(-tenth))];
  const { count } = JSON.parse((await mustAsk(`${url}/__sandbox/orders/${LIVED}/timeline?limit=1`)).text) as { count: number };
  const taken: number[] = [];
  const frames: number[] = [];
  for (let n = 0; n <= starts; n++)
    await opened(browser, async (page) => {
      await page.goto(`${url}/#/orders/${LIVED}`);
      taken.push((await page.evaluate(TIMELINE)) as number);
      frames.push((await page.evaluate(SCROLLED)) as number);
    });
  const [first = 0, ...next] = taken;
  return [
    row(`the last moves of ${moves} on one order`, 'ms', late, early, 'the first ones; the answer has the whole history'),
    alone(`page: an order with ${count} entries is painted`, 'ms', median(next), {
      goal: GOALS.paint,
      against: `the first took ${first.toFixed(0)} ms`,
    }),
    alone('page: the longest frame while its timeline scrolls', 'ms', median(frames), { goal: GOALS.frame }),
  ];
}

/** What an open page takes of a busy server: the same load with it and without it. */
async function shares(server: Served, browser: Browser, { pageTurns, seconds }: Size): Promise<Row[]> {
  await mustAsk(`${server.url}/api/v2/order`, { method: 'POST', body: orderBody('bench-1') });
  const rows: Row[] = [];
  for (const kind of ['GET', 'POST'] as const) {
    await warmUp(server, kind, CONNECTIONS);
    rows.push(...(await opened(browser, (page) => share(server, page, kind, pageTurns, seconds))));
  }
  return rows;
}

/** Milliseconds of the server's time that an answer takes by itself. */
async function costOf({ url, cpuMs }: Served, path: string): Promise<number> {
  const before = cpuMs() ?? Number.NaN;
  for (let n = 0; n < ALONE; n++) await mustAsk(url + path);
  return ((cpuMs() ?? Number.NaN) - before) / ALONE;
}

/**
 * Loads with and without a page are compared in pairs, which differ by more than a page takes. So
 * what it takes is counted: what it asks for under load, by what that costs the server alone.
 */
async function share(server: Served, page: Page, kind: Kind, turns: number, seconds: number): Promise<Row[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(`${server.url}/__sandbox`)) asked.push(request.url().slice(server.url.length));
  });
  let underLoad: string[] = [];
  const load = async (at: string): Promise<Load> => {
    await page.goto(at);
    if (at !== NOTHING) await page.locator('main table').waitFor();
    await page.waitForTimeout(SETTLED_AFTER_MS);
    asked.length = 0;
    const result = await loadOnce(server, kind, CONNECTIONS, seconds);
    underLoad = underLoad.concat(asked);
    return result;
  };
  const pairs: { without: Load; beside: Load }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const early = turn % 2 === 0 ? await load(NOTHING) : undefined;
    const beside = await load(`${server.url}/#/orders`);
    pairs.push({ without: early ?? (await load(NOTHING)), beside });
  }
  // What the machine and the engine do changes slowly: each pair is compared with itself
  const cpuRatio = median(pairs.map(({ without, beside }) => without.cpuMs / beside.cpuMs));
  let askedMs = 0;
  for (const path of new Set(underLoad)) askedMs += underLoad.filter((one) => one === path).length * (await costOf(server, path));
  const busyMs = pairs.reduce((sum, { beside }) => sum + beside.cpuMs * beside.rate * seconds, 0);
  const rate = (of: 'without' | 'beside'): number => median(pairs.map((pair) => pair[of].rate));
  const what = kind === 'GET' ? 'GET of one order' : 'POST of an order';
  return [
    row(
      `${what} beside an open page`,
      'requests/s',
      rate('beside'),
      rate('without'),
      'the same without it; the browser takes its part of the machine',
      {
        cpuRatio,
      },
    ),
    alone(`page: its share of the server, ${what}`, '%', (100 * askedMs) / busyMs, {
      goal: GOALS.share,
      against: `${underLoad.length} questions of the page, by processor time`,
    }),
  ];
}
