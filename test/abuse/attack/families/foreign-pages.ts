import { type Attack, Findings } from '../attack.js';

const hosts = [
  'rebound.example',
  'rebound.example:PORT',
  '127.0.0.1.rebound.example:PORT',
  'localhost.rebound.example',
  'notlocalhost',
  '10.0.0.1:PORT',
  '0.0.0.0:PORT',
  '2130706433',
  '[::ffff:10.0.0.1]',
  'localhost@rebound.example',
  'localhost, rebound.example',
];
const pages: readonly Record<string, string>[] = [
  { origin: 'https://page.example' },
  { origin: 'null' },
  { origin: 'http://localhost.page.example' },
  { origin: 'file://' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  { 'sec-fetch-site': 'cross-site', origin: 'https://page.example' },
];
const paths = ['/api/v2/order?orderNumber=SB-100001', '/v3/backorders-preorders/1', '/__sandbox/export', '/openapi.json'];

/**
 * What a page of another site sends through a browser, also under a name that it has bound to this
 * machine.
 */
export const foreignPages: Attack = {
  name: 'foreign-pages',
  tries: 'rebound host names, cross-site fetches, cross-origin reads',
  async play({ target }) {
    const found = new Findings();
    const port = String(target.port);
    for (const path of paths) {
      for (const host of hosts) {
        const answer = await target.call(path, { headers: { host: host.replace('PORT', port) } });
        found.status(`${path} as ${host}`, answer, 400, 403);
      }
      for (const headers of pages) {
        const answer = await target.call(path, { headers });
        const open = answer.headers['access-control-allow-origin'];
        found.unless(open === undefined, `${path} may be read by ${JSON.stringify(headers)}: ${open}`);
        if (headers['sec-fetch-site'] || path.startsWith('/__sandbox')) found.status(`${path} for ${JSON.stringify(headers)}`, answer, 403);
        found.unless(answer.headers['x-content-type-options'] === 'nosniff', `${path} is answered without nosniff`);
        found.unless(answer.headers['cross-origin-resource-policy'] !== undefined, `${path} is answered without a resource policy`);
      }
    }
    const { headers } = await target.call('/api/v2/order', { method: 'OPTIONS', headers: { origin: 'https://page.example' } });
    found.unless(headers['access-control-allow-origin'] === undefined, 'A foreign page is told that it may call');
    return found;
  },
};
