import { describe, expect, it } from 'vitest';
import { checkTable, type LifecycleTable, lifecycleTable } from '../../../src/domain/moves/check-table.js';
import type { Bucket } from '../../../src/model/order.js';

const withMoves = (moves: LifecycleTable['moves']): LifecycleTable => ({ ...lifecycleTable, moves: { ...lifecycleTable.moves, ...moves } });
const withoutStatus = (...codes: string[]): LifecycleTable => ({
  ...lifecycleTable,
  orderStatusRows: lifecycleTable.orderStatusRows.filter(([name]) => !codes.includes(name)),
});

describe('the check of the lifecycle table', () => {
  it('accepts the sandbox’s own table', () => {
    expect(() => checkTable()).not.toThrow();
  });

  it('refuses a bucket that no move leads to', () => {
    const { ship: _, complete: __, ...moves } = lifecycleTable.moves;
    const table = { ...lifecycleTable, moves };
    expect(() => checkTable(table)).toThrow('no move leads from open to the bucket shipped');
    expect(() => checkTable(table)).toThrow('no move leads from open to the bucket delivered');
  });

  it('refuses buckets that lead only to each other', () => {
    const island = withMoves({ exchange: { from: ['exchanged'], to: 'exchanged' } });
    expect(() => checkTable(island)).toThrow(/^The table of moves is broken: no move leads from open to the bucket exchanged$/);
  });

  it('refuses a move that names an unknown bucket', () => {
    const lost = withMoves({ lose: { from: ['allocated', 'shelf' as Bucket], to: 'lost' as Bucket } });
    expect(() => checkTable(lost)).toThrow('the move lose names an unknown bucket, shelf; the move lose names an unknown bucket, lost');
  });

  it('refuses quantities without a status of the order', () => {
    expect(() => checkTable(withoutStatus('ORDER_CREATED'))).toThrow('no status for an order of {"open":1}, not released, held by []');
    expect(() => checkTable(withoutStatus('ORDER_HOLD_CSR'))).not.toThrow();
  });

  it('refuses quantities that have no status during a hold', () => {
    const rows = lifecycleTable.orderStatusRows.map(([code, holds]) => {
      const free = (standing: Parameters<typeof holds>[0]) => standing.holds.length === 0 && holds(standing);
      return [code, code === 'ORDER_HOLD_CSR' ? () => false : code.startsWith('ORDER_HOLD') ? holds : free] as const;
    });
    expect(() => checkTable({ ...lifecycleTable, orderStatusRows: rows })).toThrow('held by [CSR]');
  });

  it('refuses quantities without a status of the line', () => {
    const lineStatusRows = lifecycleTable.lineStatusRows.filter(([code]) => code !== 'VALID');
    expect(() => checkTable({ ...lifecycleTable, lineStatusRows })).toThrow('no status for a line of {"open":1}');
  });

  it('finds mixed quantities without a status', () => {
    const mixed = withoutStatus('ORDER_PARTIALLY_SHIPPED', 'ORDER_PARTIALLY_PICKED_UP');
    expect(() => checkTable(mixed)).toThrow('no status for an order of {"pickedUp":1,"shipped":1}');
  });
});
