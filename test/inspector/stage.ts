import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { program } from '../cli/processes.js';
import { startBrowser } from './browser.js';

/** A built sandbox with a frozen clock, and a browser that shows its page. */
export interface Stage {
  url: string;
  /** What went wrong on any page: errors, and what the content security policy refused. */
  complaints: string[];
  /** Opens a place of the inspector, such as `orders`, in a tab of its own. */
  open(place: string, options?: BrowserContextOptions): Promise<Page>;
  /** Calls the sandbox as a client would. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts the sandbox and the browser. */
export async function openStage(...args: readonly string[]): Promise<Stage> {
  const [server, browser] = await Promise.all([startServer(args), startBrowser()]);
  const complaints: string[] = [];
  const { url } = server;
  return {
    url,
    complaints,
    open: (place, options) => openPage(browser, `${url}/#/${place}`, complaints, options),
    call: (method, path, body, headers = {}) =>
      fetch(url + path, {
        method,
        headers: { authorization: 'Bearer any', ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    close: async () => {
      await browser.close();
      server.child.kill('SIGKILL');
      await once(server.child, 'close');
    },
  };
}

async function openPage(browser: Browser, url: string, complaints: string[], options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(url);
  return page;
}

async function startServer(args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [program, 'start', '--port', '0', '--memory', '--clock', '2026-01-05T09:00:00Z', '--log', 'silent', ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    const url = /listens on (\S+)\n(?:.*\n)* {2}try /.exec(said)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`The sandbox ended before it served:\n${said}`);
}
