import type { Exchange } from '../request/exchange.js';

/** A document that the server returns as it is, such as a contract. */
export interface Page {
  type: string;
  text: () => string | Promise<string>;
}

/** Pages by their exact path. */
export type Pages = ReadonlyMap<string, Page>;

/** Answers GET and HEAD of a page, without a token. Returns false for any other request. */
export async function answerPage({ req, res, path }: Exchange, pages: Pages): Promise<boolean> {
  const page = req.method === 'GET' || req.method === 'HEAD' ? pages.get(path) : undefined;
  if (!page) return false;
  const text = await page.text();
  res.setHeader('content-type', `${page.type}; charset=utf-8`);
  res.setHeader('content-length', Buffer.byteLength(text));
  res.end(text);
  return true;
}
