import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../src/cli/scenarios/junit-report.js';
import { outcomeText, paintFor, summaryText } from '../../../src/cli/scenarios/outcome-text.js';
import type { Outcome, StepOutcome } from '../../../src/scenario/playing/outcome.js';
import type { Story } from '../../../src/scenario/scenario.js';

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
      findings: [{ file: 'a.yaml', line: 3, column: 5, field: 'status', expected: '200', got: '400' }],
      request: { method: 'POST', path: '/x', body: 'x'.repeat(3_000) },
      answer: { status: 400, body: 'y'.repeat(3_000) },
      timeline: [
        { at: 'then', type: 'ORDER_CREATE', orderNumber: 'A-1' },
        { at: 'later', type: 'FRAUD_CANCEL' },
      ],
    },
  ],
};

describe('the command line’s report of a scenario', () => {
  it('has the body of an error, shortened, but not what was sent', () => {
    expect(outcomeText(failed, plain).split('\n')).toEqual([
      'FAIL a.yaml  A story',
      '  given skipped: it cannot be',
      'a.yaml:3:5 · step 1 "getOrder" · status: expected 200, got 400',
      '  request   POST /x',
      `  answer    400 "${'y'.repeat(1_999)}… (3002 characters)`,
      '  timeline  then ORDER_CREATE A-1',
      '            later FRAUD_CANCEL',
      '',
    ]);
  });

  it('has the hints of steps that passed', () => {
    const hinted: Outcome = { ...about, ok: true, steps: [{ number: 1, name: 'restock', outcome: 'passed', hint: 'LAMP is new' }] };
    expect(outcomeText(hinted, plain).split('\n')).toContain('  step 1 "restock": LAMP is new');
    expect(junitReport([{ outcome: hinted, seconds: 0, story: {} as Story }])).toContain(
      '<system-out>step 1 &quot;restock&quot;: LAMP is new</system-out>',
    );
  });

  it('says that the connection ended without an answer', () => {
    const cut = { ...failed, steps: [{ ...(failed.steps[1] as StepOutcome), answer: { status: 'none' } as const }] };
    expect(outcomeText(cut, plain)).toContain('\n  answer    none: the connection ended\n');
  });

  it('shows as YAML the parts that differ, instead of the bodies', () => {
    const parts = { expected: [{ sku: 'A', note: 'x'.repeat(95) }, { sku: 'B' }], received: [{ sku: 'A', note: 'y'.repeat(95) }] };
    const about = { file: 'a.yaml', line: 3, column: 5, expected: 'exactly 2 entries', got: '1' };
    const findings = [
      { ...about, field: 'body.items', parts },
      { ...about, field: 'body.total', parts: { expected: 5 } },
    ];
    const step = { ...(failed.steps[1] as StepOutcome), findings, answer: { status: 200, body: 'y' } } as StepOutcome;
    const lines = (whole: boolean) => outcomeText({ ...failed, steps: [step] }, plain, { whole, account: 'shop' }).split('\n');
    expect(lines(false).slice(0, -3)).toEqual([
      'FAIL a.yaml  A story  account shop',
      'a.yaml:3:5 · step 1 "getOrder" · body.items: expected exactly 2 entries, got 1',
      '  expected',
      `    - { sku: A, note: ${'x'.repeat(95)} }`,
      '    - { sku: B }',
      `  received  [{ sku: A, note: ${'y'.repeat(95)} }]`,
      'a.yaml:3:5 · step 1 "getOrder" · body.total: expected exactly 2 entries, got 1',
      '  expected  5',
      '  received  nothing',
      '  request   POST /x',
      '  answer    200',
    ]);
    expect(lines(true)).toEqual(
      expect.arrayContaining(['  request   POST /x', `    "${'x'.repeat(3_000)}"`, '  answer    200', '    "y"']),
    );
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
    for (const text of [outcomeText(outcome, plain), junitReport([{ outcome, seconds: 0, story: {} as Story }])]) {
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text).toContain('a\\x00\\x1b[2J\\x7f\\x9b31m\\x85\\u{202e}b');
    }
  });
});
