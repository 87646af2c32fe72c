import { expect, it } from 'vitest';
import { Running } from './processes.js';

/** A session with `oms-sandbox mcp`: what it is told, a message a line. */
function session(args: readonly string[] = []): Running {
  const running = new Running(['mcp', ...args]);
  const messages = [
    {
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
    },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/call', params: { name: 'find_orders', arguments: { limit: 2 } } },
  ];
  for (const message of messages) running.child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  return running;
}

it('a sandbox that is named and does not run is told as an answer', async () => {
  const running = session(['--url', 'http://127.0.0.1:1']);
  await running.says(/No sandbox answers at http:\/\/127\.0\.0\.1:1\. Start one with: npx oms-sandbox start/);
  running.child.stdin?.end();
  expect((await running.ended).code).toBe(0);
});

it('a model works on the sandbox that is named', async () => {
  const sandbox = new Running(['start', '--memory', '--port', '0']);
  const [, url = ''] = await sandbox.says(/listens on (http:\S+)/);
  const running = session(['--url', url]);
  const [line] = await running.says(/"id":2.*\n|\{"result":\{"content".*\n/);
  expect(line).toContain('2 of 63 orders');
  running.child.stdin?.end();
  expect((await running.ended).code).toBe(0);
});

it('without a name it works on the sandbox of this machine, or on one of its own', async () => {
  const running = session();
  const [line] = await running.says(/\{"result":\{"content".*\n/);
  expect(line).toContain('explain_order');
  running.child.stdin?.end();
  expect((await running.ended).code).toBe(0);
});
