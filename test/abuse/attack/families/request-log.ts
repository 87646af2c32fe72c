import { AT_ONCE, type Attack, Findings, FLOOD_MS, many } from '../attack.js';

const LONG = 12_000;
const MOST_TEXT = 2_100;
const MOST_FINDINGS = 100;

interface Entry {
  path?: string;
  query?: Record<string, unknown>;
  findings?: unknown[];
}

const longest = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longest));
};

/** Long paths, queries and lists of findings, which the request log is to keep. */
export const requestLog: Attack = {
  name: 'request-log',
  tries: 'long paths, queries and findings in the request log',
  connections: AT_ONCE,
  async play({ target, amount }) {
    const found = new Findings();
    const tenantOf = (n: number): string => `logged${String(n % 600).padStart(18, '0')}`;
    const wrong = { items: Array(2_000).fill({ sku: 7, lineItemId: {}, ['n'.repeat(500)]: 1 }) };
    const fill = async (n: number): Promise<void> => {
      const long = 'p'.repeat(LONG);
      const tenant = tenantOf(n);
      found.status('A long path', await target.call(`/api/v2/allocation/${long}`, { tenant }), 400, 404);
      found.status('A long query', await target.call(`/api/v2/order?orderNumber=${long}&${long}=1`, { tenant }), 400, 404, 431);
      if (n % 50 === 0) found.status('Many findings', await target.call('/api/v2/order', { method: 'POST', body: wrong, tenant }), 400);
    };
    await many(amount(100, 120_000), fill, FLOOD_MS);
    const { text } = await target.must('/__sandbox/requests', { tenant: tenantOf(0) });
    const { requests } = JSON.parse(text) as { requests: Entry[] };
    const texts = Math.max(...requests.map(({ path, query }) => Math.max(longest(path), longest(query))));
    found.unless(texts <= MOST_TEXT, `A path or query of ${texts} characters is kept`);
    const findings = Math.max(...requests.map((entry) => entry.findings?.length ?? 0));
    found.unless(findings <= MOST_FINDINGS, `${findings} findings of one request are kept`);
    return found;
  },
};
