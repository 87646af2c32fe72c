import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Delays } from '../../../src/server/outside/delays.js';

const response = () => Object.assign(new EventEmitter(), { destroyed: false }) as unknown as ServerResponse;

describe('a delay', () => {
  it('lasts the requested time', async () => {
    const started = performance.now();
    await new Delays().wait(12, response());
    expect(performance.now() - started).toBeGreaterThan(11);
  });

  it('ends when the client disconnects, and does not start after that', async () => {
    const delays = new Delays();
    const res = response();
    const waiting = delays.wait(60_000, res);
    res.emit('close');
    await waiting;
    expect(res.listenerCount('close')).toBe(0);
    await delays.wait(60_000, Object.assign(response(), { destroyed: true }));
  });

  it('ends when the server closes, even if it starts later', async () => {
    const delays = new Delays();
    const waiting = [delays.wait(60_000, response()), delays.wait(60_000, response())];
    delays.end();
    await Promise.all(waiting);
    await delays.wait(60_000, response());
  });
});
