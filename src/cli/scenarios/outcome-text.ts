import { visible, visibleJson, visibleLines } from '../../core/text/visible.js';
import { type Finding, findingLine, isGood, type Outcome, type StepOutcome } from '../../scenario/playing/outcome.js';
import { counted } from '../counted.js';
import { partLines } from './parts-text.js';

/** Colors a text, or returns it unchanged. */
export type Paint = (color: 'red' | 'green' | 'yellow' | 'dim', text: string) => string;

const CODES = { red: 31, green: 32, yellow: 33, dim: 2 };
/** Longer bodies are truncated. */
const LONGEST_BODY = 2_000;

/**
 * Returns colors for a terminal that allows them (no-color.org), and plain text for everything
 * else.
 */
export const paintFor = ({ isTTY }: { isTTY?: boolean }, { NO_COLOR = '' }: NodeJS.ProcessEnv): Paint =>
  isTTY && NO_COLOR === '' ? (color, text) => `\u001B[${CODES[color]}m${text}\u001B[0m` : (_, text) => text;

/** Formats the progress of a run, on a line that the next text overwrites. */
export const statusLine = (done: number, all: number): string => `${done} of ${all} …`;

/** What a text tells in addition. */
export interface Telling {
  /** Whole bodies, indented, where a step failed. */
  readonly whole?: boolean | undefined;
  /** The account of the tenant, where one can look at it afterwards. */
  readonly account?: string | undefined;
}

function bodyText(body: unknown, whole: boolean): string {
  if (body === undefined) return '';
  if (whole) return `\n${visibleJson(body, 2).replace(/^/gm, '    ')}`;
  const text = visibleJson(body);
  return ` ${text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}… (${text.length} characters)` : text}`;
}

/** The fields of findings whose parts say more than their line. */
const IN_PARTS = /^(?:body|headers|events)\b/;

/** An error says itself why it is one, and where nothing could be kept one asks what there was. */
const explains = (answer: NonNullable<StepOutcome['answer']>, findings: readonly Finding[]): boolean =>
  !isGood(answer) || findings.some(({ field }) => field.startsWith('keep '));

/**
 * Formats what was wrong with a step: a line for each finding with the parts that differ, then the
 * request, the response and the latest events. Without `whole`, the only body is that of an answer
 * that explains the failure, truncated if it is long.
 */
export function failureLines(step: StepOutcome, paint: Paint, whole = false): string[] {
  const { findings = [], request, answer, timeline = [] } = step;
  const sent = whole ? bodyText(request?.body, whole) : '';
  const came = answer && (whole || explains(answer, findings)) ? bodyText(answer.body, whole) : '';
  const exchange = [
    ...(request ? [`  request   ${request.method} ${visible(request.path)}${sent}`] : []),
    ...(answer ? [`  answer    ${answer.status === 'none' ? 'none: the connection ended' : answer.status}${came}`] : []),
    ...timeline.map(({ at, type, orderNumber = '' }, i) =>
      `  ${i === 0 ? 'timeline' : '        '}  ${at} ${type} ${visible(orderNumber)}`.trimEnd(),
    ),
  ];
  return [
    ...findings.flatMap((finding) => [
      paint('red', visibleLines(findingLine(step, finding))),
      ...(IN_PARTS.test(finding.field) ? partLines(finding) : []),
    ]),
    ...exchange.map((line) => paint('dim', line)),
  ];
}

/**
 * Formats the outcome of a scenario: one line, then the reasons for steps that failed or were
 * skipped, and the hints.
 */
export function outcomeText({ file, scenario, ok, steps }: Outcome, paint: Paint, { whole, account }: Telling = {}): string {
  const skipped = steps.filter(({ notice }) => notice !== undefined);
  const told = account === undefined ? '' : paint('dim', `  account ${visible(account)}`);
  const lines = [
    `${ok ? paint('green', 'ok  ') : paint('red', 'FAIL')} ${visible(file)}  ${visible(scenario)}${told}`,
    ...skipped.map(({ number, name, notice }) =>
      paint('yellow', visible(`  ${number === 0 ? name : `step ${number} "${name}"`} skipped: ${notice}`)),
    ),
    ...steps.flatMap(({ number, name, hint }) =>
      hint === undefined ? [] : [paint('yellow', visible(`  step ${number} "${name}": ${hint}`))],
    ),
    ...steps.filter(({ outcome }) => outcome === 'failed').flatMap((step) => failureLines(step, paint, whole)),
  ];
  return `${lines.join('\n')}\n`;
}

const MARKS = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' } as const;
const COLORS = { passed: 'green', failed: 'red', skipped: 'yellow' } as const;

/** Formats a step on one line: its outcome, number and name, its request and status. */
export function stepText({ number, name, outcome, request, answer }: StepOutcome, paint: Paint): string {
  const sent = request ? ` · ${request.method} ${visible(request.path)}` : '';
  const came = answer ? ` · ${answer.status}` : '';
  return `  ${paint(COLORS[outcome], MARKS[outcome])} ${number} ${visible(name)}${paint('dim', `${sent}${came}`)}\n`;
}

/** Formats the totals of a run of `count` scenarios, some of which may not have been played. */
export function summaryText(outcomes: readonly Outcome[], paint: Paint, count = outcomes.length): string {
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const passed = outcomes.length - failed;
  const skipped = outcomes.flatMap(({ steps }) => steps).filter(({ outcome }) => outcome === 'skipped').length;
  const all = counted(count, 'scenario');
  const parts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(count > outcomes.length ? [`${count - outcomes.length} not played`] : []),
    ...(skipped > 0 ? [`${counted(skipped, 'step')} skipped`] : []),
  ];
  return `${paint(failed > 0 ? 'red' : 'green', `${all}: ${parts.join(', ')}`)}\n`;
}
