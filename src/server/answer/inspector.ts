import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page, Pages } from './pages.js';

/** The inspector as the build leaves it: its page, and the files that the page loads. */
export interface Inspector {
  /** What a browser gets at `/`. */
  front: Page;
  pages: Pages;
}

/** The same place seen from the sources and from the built program. */
const FOLDER = new URL('../../../dist/inspector/', import.meta.url);

const TYPES: Readonly<Record<string, { type: string; encoding?: 'utf8' }>> = {
  '.js': { type: 'text/javascript', encoding: 'utf8' },
  '.css': { type: 'text/css', encoding: 'utf8' },
  '.svg': { type: 'image/svg+xml', encoding: 'utf8' },
  '.html': { type: 'text/html', encoding: 'utf8' },
  '.woff2': { type: 'font/woff2' },
};

const FOR_PAGES = {
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

/** Only files of the sandbox itself, and no calls to elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Opens the built inspector. Its files are read when they are first asked for; their names hold a
 * hash of their content, so browsers keep them. Undefined where nothing is built.
 */
export function openInspector(): Inspector | undefined {
  const names = listed();
  if (!names.includes('index.html')) return undefined;
  const kept = { 'cache-control': 'public, max-age=31536000, immutable' };
  const assets = names.filter((name) => !name.endsWith('.html')).map((name) => [`/inspector/${name}`, pageOf(name, kept)] as const);
  // The reference renders the descriptions of the contract, which are markdown, as markup.
  const strict = `${POLICY}; require-trusted-types-for 'script'`;
  return {
    front: pageOf('index.html', { ...FOR_PAGES, 'content-security-policy': strict }),
    pages: new Map([...assets, ['/reference', pageOf('reference.html', { ...FOR_PAGES, 'content-security-policy': POLICY })]]),
  };
}

function listed(): string[] {
  try {
    return readdirSync(FOLDER);
  } catch {
    return [];
  }
}

function pageOf(name: string, headers: Readonly<Record<string, string>>): Page {
  const { type, encoding } = TYPES[extname(name)] ?? { type: 'application/octet-stream' };
  let content: Promise<string | Uint8Array> | undefined;
  const read = (): Promise<string | Uint8Array> => {
    content ??= readFile(new URL(name, FOLDER), encoding);
    return content;
  };
  return { type, headers, text: read };
}
