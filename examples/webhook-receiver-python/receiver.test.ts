import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const sandbox = dirname(createRequire(import.meta.url).resolve('oms-sandbox/package.json'));
const story = join(sandbox, 'scenarios', 'webhook-order-to-exchange.yaml');
const program = fileURLToPath(new URL('receiver.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Starts the receiver on a free port. Its log grows as it prints. */
function startReceiver(): { log: string } {
  const child = spawn('python3', [program, '--port', '0', '--key', 'a-key']);
  onTestFinished(() => void child.kill());
  const receiver = { log: '' };
  child.stdout.on('data', (text) => {
    receiver.log += text;
  });
  return receiver;
}

/** Plays the story with a receiver on another port. */
function play(port: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = join(folder, 'story.yaml');
  writeFileSync(copy, readFileSync(story, 'utf8').replaceAll('localhost:8099', `localhost:${port}`));
  execFileSync(process.execPath, [join(sandbox, 'dist', 'cli.js'), 'run', copy]);
}

// The sandbox itself needs no Python, so neither does its CI.
it.runIf(hasPython)('a receiver in Python logs each event of an order once', async () => {
  const receiver = startReceiver();
  const port = () => /localhost:(\d+)/.exec(receiver.log)?.[1] ?? '';
  await expect.poll(port, { timeout: 20_000 }).not.toBe('');
  play(port());
  await expect.poll(() => receiver.log, { timeout: 20_000 }).toContain('REFUND_NOTIFICATION_EMAIL');
  expect(receiver.log.trimEnd().split('\n').slice(1)).toEqual([
    'ORDER_CREATE SHOP-1 orderId',
    'ALLOCATION_CREATE SHOP-1 allocationId,orderId',
    'ORDER_SHIPPED SHOP-1 orderId',
    'SHIPMENT_CREATED SHOP-1 orderId,shipmentId',
    'EXCHANGE_PENDING SHOP-1 orderId',
    'ORDER_EXCHANGE SHOP-1 orderId',
    // The replacement gets stock of its own.
    'ALLOCATION_CREATE SHOP-1 allocationId,orderId',
    'RETURN_PENDING SHOP-1 orderId',
    'RETURN_NOTIFICATION_EMAIL SHOP-1 orderId',
    'REFUND_NOTIFICATION_EMAIL SHOP-1 orderId',
  ]);
});
