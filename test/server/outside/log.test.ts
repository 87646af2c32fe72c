import { describe, expect, it, vi } from 'vitest';
import { createLog, type LogEntry } from '../../../src/server/outside/log.js';
import { call, fixtureApp, siteContext } from '../fixtures/app.js';

const thing = { does: () => ({ sku: 'A' }), with: () => undefined, returns: (body: unknown) => body };
const TIME = '2026-01-05T09:00:00.000Z';
const entry: LogEntry = { method: 'GET', path: '/api/v2/thing', operationId: 'findThings', status: 200, ms: 1.26 };

function written(format: 'pretty' | 'json', isTTY = false, env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  const log = createLog(format, { write: (text) => lines.push(text), isTTY }, env, () => Date.parse(TIME));
  if (!log) throw new Error('no log');
  return { log, lines };
}

describe('the request log', () => {
  it('has one readable line per request', () => {
    const { log, lines } = written('pretty');
    log.request(entry);
    log.request({ ...entry, status: 400, refused: '[limit must be a number]' });
    expect(lines).toEqual([
      'GET    /api/v2/thing findThings 200 1.3 ms\n',
      'GET    /api/v2/thing findThings 400 1.3 ms [limit must be a number]\n',
    ]);
  });

  it('has one JSON object per line in format json, with the time', () => {
    const { log, lines } = written('json');
    log.request(entry);
    log.fault(new Error('broken'), entry);
    log.notice('hello');
    expect(JSON.parse(lines[0] ?? '')).toEqual({ time: TIME, ...entry, ms: 1.3 });
    expect(lines.map((line) => JSON.parse(line).time)).toEqual([TIME, TIME, TIME]);
  });

  it('is silent in format silent', () => {
    expect(createLog('silent')).toBeUndefined();
  });

  it('has colors only on a terminal, and none with NO_COLOR', () => {
    const painted = (isTTY: boolean, env: NodeJS.ProcessEnv) => {
      const { log, lines } = written('pretty', isTTY, env);
      log.request(entry);
      return lines[0]?.includes('\u001b[');
    };
    expect([painted(true, {}), painted(false, {}), painted(true, { NO_COLOR: '1' })]).toEqual([true, false, false]);
  });

  it('passes no control character to the terminal', () => {
    const { log, lines } = written('pretty');
    log.request({ ...entry, path: '/\u001b[31m', refused: 'a\nb' });
    expect(lines).toEqual(['GET    /\\x1b[31m findThings 200 1.3 ms a\\nb\n']);
  });

  it.each(['pretty', 'json'] as const)('escapes control and invisible characters in %s', (format) => {
    const { log, lines } = written(format);
    const hostile = 'a\u0000\u001b[2J\u007f\u009b31m\u0085\u202eb';
    log.request({ ...entry, path: `/${hostile}`, refused: hostile });
    log.fault(new Error(hostile), entry);
    log.notice(hostile);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    if (format === 'json') expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path: `/${hostile}`, refused: hostile });
  });

  it('counts a repeated failure and does not repeat its stack', () => {
    vi.useFakeTimers();
    const { log, lines } = written('pretty');
    const error = new Error('The disk is full');
    for (let n = 0; n < 1_000; n++) log.fault(error, entry);
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(lines.map((line) => line.split('\n')[0])).toEqual(['Error: The disk is full', 'Error: The disk is full (999 more times)']);
  });

  it('has method, path, operation, status, time, tenant and refusal, but no query, token or body', async () => {
    const { log, lines } = written('json');
    const app = await fixtureApp({ findThings: thing }, { log });
    await call(app, 'get', '/api/v2/thing?sku=hidden').set('authorization', 'Bearer hidden').set('x-site-context', siteContext());
    await call(app, 'get', '/api/v2/thing?hidden=1');
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries).toMatchObject([
      { method: 'GET', path: '/api/v2/thing', operationId: 'findThings', status: 200, tenant: '5f328bf0b5f328bf0b5f328b' },
      { operationId: 'findThings', status: 400, refused: '[hidden is not a known query parameter]' },
    ]);
    expect(entries[0].ms).toBeGreaterThan(0);
    expect(lines[0]).not.toContain('hidden');
  });

  it('leaves out what the page of the inspector reads, unless it fails', async () => {
    const { log, lines } = written('json');
    const page = { type: 'text/plain', text: () => 'there' };
    const app = await fixtureApp({}, { log, pages: new Map([['/__sandbox/there', page]]) });
    for (const path of ['/__sandbox/there', '/__sandbox/not-there'])
      for (const site of ['same-origin', 'none']) await call(app, 'get', path).set('sec-fetch-site', site);
    expect(lines.map((line) => [JSON.parse(line).path, JSON.parse(line).status])).toEqual([
      ['/__sandbox/there', 200],
      ['/__sandbox/not-there', 404],
      ['/__sandbox/not-there', 404],
    ]);
  });

  it('says of a 401 what was missing, and the answer does not', async () => {
    const { log, lines } = written('pretty');
    const app = await fixtureApp({ findThings: thing }, { log, settings: { tokens: ['secret'] } });
    const asked = () => call(app, 'get', '/api/v2/thing');
    const answers = [
      await asked().unset('authorization'),
      await asked().set('authorization', 'Basic dTpw'),
      await asked().set('authorization', 'Bearer other'),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [401, { message: 'Unauthorized' }]));
    expect(lines.map((line) => line.replace(/^.* ms /, ''))).toEqual([
      'Unauthorized: the header Authorization is missing\n',
      'Unauthorized: the header Authorization must be "Bearer" and a token\n',
      'Unauthorized: the token is not one of those that are accepted\n',
    ]);
    expect(lines.join('')).not.toMatch(/dTpw|other/);
  });

  it('has internal errors with their stack', async () => {
    const { log, lines } = written('pretty');
    const broken = {
      ...thing,
      does: () => {
        throw new TypeError('no such thing');
      },
    };
    await call(await fixtureApp({ findThings: broken }, { log }), 'get', '/api/v2/thing');
    expect(lines[0]).toMatch(/^TypeError: no such thing\n +at /);
    expect(lines[1]).toContain('findThings 500');
  });
});
