import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/work/slices.js';
import { render, rendering } from '../../../src/server/answer/render.js';
import type { Operation } from '../../../src/server/contract/operation.js';
import type { Finding, Validator } from '../../../src/server/contract/validator.js';

interface Row {
  id: number;
  wrong?: boolean;
}

const operation = { id: 'listRows' } as Operation;
/** Finds rows that are marked as wrong, in an answer that is a list or has one. */
const validator: Validator = {
  request: () => [],
  response: (_status, answer): Finding[] => {
    const body = answer as { rows?: Row[] } | Row[];
    const [list, at] = Array.isArray(body) ? [body, ''] : [body.rows ?? [], '/rows'];
    return list.flatMap(({ wrong }, index) => (wrong ? [{ path: `/response${at}/${index}/wrong`, message: 'must not be there' }] : []));
  },
};
const rows = (count: number): Row[] => Array.from({ length: count }, (_, id) => ({ id }));

describe('an answer that is rendered a few rows at a time', () => {
  it.each([
    ['a list', rows(333)],
    ['an object with a list', { count: 333, rows: rows(333), left: undefined, others: [1, 2], note: '"rows":[]' }],
    ['an empty list', []],
    ['an object with an empty list', { rows: [] }],
    ['an object with a field of an empty name', { '': 1 }],
  ])('has the same text as at once: %s', (_what, body) => {
    expect(atOnce(rendering(operation, validator, 200, body))).toBe(render(operation, validator, 200, body));
  });

  it('has a step for each row that holds many', () => {
    const stepsOf = (body: object): number => [...rendering(operation, validator, 200, body)].length;
    expect(stepsOf(rows(50))).toBe(1);
    expect(stepsOf(rows(4).map((row) => ({ ...row, items: rows(200) })))).toBe(4);
  });

  it.each([
    ['a list', [...rows(150), { id: 150, wrong: true }], '[150]'],
    ['an object with a list', { rows: [...rows(150), { id: 150, wrong: true }] }, 'rows[150]'],
  ])('names the row that breaks the contract: %s', (_what, body, named) => {
    expect(() => atOnce(rendering(operation, validator, 200, body))).toThrow(named);
  });
});
