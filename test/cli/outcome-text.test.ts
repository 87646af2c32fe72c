import { describe, expect, it } from 'vitest';
import { junitReport } from '../../src/cli/junit-report.js';
import { outcomeText, paintFor, summaryText } from '../../src/cli/outcome-text.js';
import type { Outcome } from '../../src/scenario/outcome.js';

const plain = paintFor({}, {});
const about = { file: 'a.yaml', scenario: 'A story', kept: {} };
const failed: Outcome = {
  ...about,
  ok: false,
  steps: [
    { number: 0, name: 'given', outcome: 'skipped', notice: 'it cannot be' },
    {
      number: 1,
      name: 'getOrder',
      outcome: 'failed',
      findings: [{ file: 'a.yaml', line: 3, column: 5, field: 'status', expected: '200', got: 'none' }],
      request: { method: 'GET', path: '/x', body: 'x'.repeat(3_000) },
      answer: { status: 'none' },
      timeline: [
        { at: 'then', type: 'ORDER_CREATE', orderNumber: 'A-1' },
        { at: 'later', type: 'FRAUD_CANCEL' },
      ],
    },
  ],
};

describe('the command line’s report of a scenario', () => {
  it('shortens a long body', () => {
    expect(outcomeText(failed, plain).split('\n')).toEqual([
      'FAIL a.yaml  A story',
      '  given skipped: it cannot be',
      'a.yaml:3:5 · step 1 "getOrder" · status: expected 200, got none',
      `  request   GET /x "${'x'.repeat(1_999)}… (3002 characters)`,
      '  answer    none: the connection ended',
      '  timeline  then ORDER_CREATE A-1',
      '            later FRAUD_CANCEL',
      '',
    ]);
  });

  it('counts what passed, failed and was skipped', () => {
    expect(summaryText([failed, { ...about, ok: true, steps: [] }], plain)).toBe('2 scenarios: 1 passed, 1 failed, 1 step skipped\n');
  });

  it('has colors on a terminal, unless NO_COLOR is set', () => {
    const passed = { ...about, ok: true, steps: [] };
    expect(outcomeText(passed, paintFor({ isTTY: true }, {}))).toBe('\u001B[32mok  \u001B[0m a.yaml  A story\n');
    expect(outcomeText(passed, paintFor({ isTTY: true }, { NO_COLOR: '1' }))).toBe('ok   a.yaml  A story\n');
    expect(outcomeText(passed, paintFor({}, {}))).toBe('ok   a.yaml  A story\n');
  });

  it('escapes control characters of answers and files, also in the JUnit report', () => {
    const hostile = 'a\u0000\u001b[2J\u007f\u009b31m\u0085\u202eb';
    const finding = { file: hostile, line: 1, column: 1, field: hostile, expected: hostile, got: hostile };
    const step = {
      number: 1,
      name: hostile,
      notice: hostile,
      findings: [finding],
      request: { method: 'GET', path: hostile, body: hostile },
    };
    const exchange = { answer: { status: 400, body: { [hostile]: hostile } }, timeline: [{ at: 'then', type: 'X', orderNumber: hostile }] };
    const outcome = {
      ...about,
      file: hostile,
      scenario: hostile,
      ok: false,
      steps: [{ ...step, ...exchange, outcome: 'failed' }],
    } as Outcome;
    for (const text of [outcomeText(outcome, plain), junitReport([outcome])]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text).toContain('a\\x00\\x1b[2J\\x7f\\x9b31m\\x85\\u{202e}b');
    }
  });
});
