import { describe, expect, it } from 'vitest';
import { limitsWith } from '../../src/core/work/limits.js';
import type { Observed } from '../../src/ports/observed.js';
import { listRequests, pageRequests } from '../../src/tenancy/list-requests.js';
import { RequestLog } from '../../src/tenancy/request-log.js';

const AT = Date.parse('2026-01-05T09:00:00.000Z');
const request = (more: Partial<Observed> = {}): Observed => ({
  method: 'GET',
  path: '/api/v2/order',
  search: '',
  status: 200,
  findings: [],
  faults: [],
  ...more,
});

/** A log with so many requests of a tenant. */
function filled(count: number, more?: Partial<Observed>, log = new RequestLog(), tenant = 'a'): RequestLog {
  for (let at = 0; at < count; at++) log.record(tenant, request(more), AT);
  return log;
}
const ids = (log: RequestLog, tenant = 'a') => listRequests(log, tenant).map(({ id }) => id);

describe('the request log', () => {
  it('has requests and answers, oldest first', () => {
    const log = new RequestLog();
    const findings = [{ field: 'filters', problem: 'missing' as const, message: 'must not be null' }];
    log.record('a', request({ operationId: 'getOrder', search: 'orderNumber=1&x=a%20b&x=c', responseText: '{"a":1}' }), AT);
    log.record(
      'a',
      request({ method: 'POST', status: 400, requestBytes: Buffer.from('{"limit":1}'), responseText: 'plain', findings, faults: ['3'] }),
      AT + 5,
    );
    expect(listRequests(log, 'a')).toEqual([
      {
        id: 1,
        at: '2026-01-05T09:00:00.000Z',
        method: 'GET',
        path: '/api/v2/order',
        operationId: 'getOrder',
        query: { orderNumber: '1', x: ['a b', 'c'] },
        status: 200,
        responseBody: { a: 1 },
        findings: [],
        faults: [],
      },
      {
        id: 2,
        at: '2026-01-05T09:00:00.005Z',
        method: 'POST',
        path: '/api/v2/order',
        query: {},
        status: 400,
        requestBody: { limit: 1 },
        responseBody: 'plain',
        findings,
        faults: ['3'],
      },
    ]);
  });

  it('keeps large bodies without copying them, and small ones apart from their buffers', () => {
    const [large, small] = [Buffer.alloc(5_000, '1'), Buffer.from('"a"')];
    const log = filled(1, { requestBytes: large });
    filled(1, { requestBytes: small }, log);
    expect(log.entries('a').map(({ requestBody }) => requestBody)).toEqual([large, '"a"']);
    expect(log.entries('a')[0]?.requestBody).toBe(large);
  });

  it('shows a body that is not JSON as text', () => {
    const log = filled(1, { requestBytes: Buffer.from('{"a":') });
    expect(listRequests(log, 'a')[0]?.requestBody).toBe('{"a":');
  });

  it('is filtered by operation, method and status, in pages', () => {
    const log = filled(3, { operationId: 'getOrder' });
    filled(2, { operationId: 'createOrder', method: 'POST', status: 503 }, log);
    expect(listRequests(log, 'a', { operation: 'createOrder' })).toHaveLength(2);
    expect(listRequests(log, 'a', { method: 'GET', status: 200 })).toHaveLength(3);
    expect(listRequests(log, 'a', { operation: 'getOrder', status: 503 })).toEqual([]);
    const { count, requests } = pageRequests(log, 'a', { limit: 2, offset: 2 });
    expect([count, requests.map(({ id }) => id)]).toEqual([5, [3, 4]]);
  });

  it('keeps the latest 1,000 requests of each tenant', () => {
    const log = filled(1_003);
    filled(1, {}, log, 'b');
    expect([ids(log).length, ids(log)[0], ids(log, 'b'), ids(log, 'c')]).toEqual([1_000, 4, [1], []]);
  });

  it('drops the longest idle tenant once there are more than 500', () => {
    const log = new RequestLog();
    for (let tenant = 0; tenant < 500; tenant++) filled(1, {}, log, `t${tenant}`);
    filled(1, {}, log, 't0');
    filled(1, {}, log, 'new');
    expect([ids(log, 't0'), ids(log, 't1'), ids(log, 'new')]).toEqual([[1, 2], [], [1]]);
  });

  it('omits bodies longer than 200,000 characters', () => {
    const long = 'x'.repeat(200_001);
    const log = new RequestLog();
    log.record('a', request({ requestBytes: Buffer.from(long), responseText: '{}' }), AT);
    log.record('a', request({ requestBytes: Buffer.from(long), responseText: long }), AT);
    expect(listRequests(log, 'a')[0]).toMatchObject({ omitted: ['requestBody'], responseBody: {} });
    const [, both] = listRequests(log, 'a');
    expect(both).toMatchObject({ omitted: ['requestBody', 'responseBody'] });
    expect(both).not.toHaveProperty('requestBody');
    expect(both).not.toHaveProperty('responseBody');
  });

  it('holds at most 32 million characters and drops those of the longest idle tenant first', () => {
    const responseText = 'x'.repeat(199_700);
    const log = filled(100, { responseText });
    filled(110, { responseText }, log, 'b');
    expect([ids(log).length, ids(log, 'b').length]).toEqual([50, 110]);
    filled(60, { responseText }, log, 'b');
    expect([ids(log).length, ids(log, 'b').length]).toEqual([0, 160]);
  });

  it('counts paths, queries and findings too, and truncates long ones', () => {
    const long = 'x'.repeat(15_000);
    const findings = Array.from({ length: 150 }, () => ({ field: long, problem: 'unknown' as const, message: 'is not known' }));
    const log = new RequestLog(limitsWith({ requestLogCharacters: 1_000_000 }));
    filled(50, { path: `/${long}`, search: `a=${long}`, status: 400, findings }, log);
    const kept = log.entries('a');
    expect(JSON.stringify(kept).length).toBeLessThan(1_000_000);
    expect(kept.length).toBeGreaterThan(0);
    const [first] = listRequests(log, 'a');
    expect([first?.path.length, first?.findings.length, first?.omitted]).toEqual([2_001, 100, ['findings']]);
    expect(first?.path.endsWith('x…')).toBe(true);
    filled(50, { path: '/short', search: 'x'.repeat(2_000) }, log, 'b');
    expect(JSON.stringify([...log.entries('a'), ...log.entries('b')]).length).toBeLessThan(1_000_000);
  });

  it('continues its numbers after it was cleared, and starts again after the tenant was deleted', () => {
    const log = filled(2);
    expect([log.clear('a'), log.clear('a'), log.clear('b')]).toEqual([2, 0, 0]);
    expect(ids(filled(1, {}, log))).toEqual([3]);
    log.forget('a');
    expect(ids(filled(1, {}, log))).toEqual([1]);
  });
});
