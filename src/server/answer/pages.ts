import type { Exchange } from '../request/exchange.js';

/** A document that the server returns as it is, such as a contract. */
export interface Page {
  type: string;
  text: () => string | Uint8Array | Promise<string | Uint8Array>;
  /** Further headers of the answer. */
  headers?: Readonly<Record<string, string>>;
  /** What browsers get in its place, which ask for HTML by name. */
  html?: Page | undefined;
}

/** Pages by their exact path. */
export type Pages = ReadonlyMap<string, Page>;

const HTML = 'text/html';

/** The paths of the pages that a browser shows. */
export const shownPaths = (pages: Pages): ReadonlySet<string> =>
  new Set([...pages].filter(([, page]) => (page.html ?? page).type === HTML).map(([path]) => path));

/** Answers GET and HEAD of a page, without a token. Returns false for any other request. */
export async function answerPage({ req, res, path }: Exchange, pages: Pages): Promise<boolean> {
  const found = req.method === 'GET' || req.method === 'HEAD' ? pages.get(path) : undefined;
  if (!found) return false;
  const page = found.html && /\btext\/html\b/i.test(req.headers.accept ?? '') ? found.html : found;
  const text = await page.text();
  if (found.html) res.appendHeader('vary', 'Accept');
  for (const [name, value] of Object.entries(page.headers ?? {})) res.setHeader(name, value);
  res.setHeader('content-type', typeof text === 'string' ? `${page.type}; charset=utf-8` : page.type);
  res.setHeader('content-length', Buffer.byteLength(text));
  res.end(text);
  return true;
}
