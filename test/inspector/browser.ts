import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/**
 * Starts Chromium with an empty profile: that of the system, else the one that comes with a
 * package. None is an error.
 */
export async function startBrowser(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = SYSTEMS.find(existsSync) ?? (await packed.executablePath());
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
