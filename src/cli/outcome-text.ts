import { visible, visibleJson, visibleLines } from '../core/visible.js';
import { findingLine, type Outcome, type StepOutcome } from '../scenario/outcome.js';

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

const json = (body: unknown): string => {
  if (body === undefined) return '';
  const text = visibleJson(body);
  return ` ${text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}… (${text.length} characters)` : text}`;
};

/**
 * Formats what was wrong with a step: one line for each finding, then the request and the response.
 */
export function failureLines(step: StepOutcome, paint: Paint): string[] {
  const { findings = [], request, answer, timeline = [] } = step;
  const exchange = [
    ...(request ? [`  request   ${request.method} ${visible(request.path)}${json(request.body)}`] : []),
    ...(answer ? [`  answer    ${answer.status === 'none' ? 'none: the connection ended' : answer.status}${json(answer.body)}`] : []),
    ...timeline.map(({ at, type, orderNumber = '' }, i) =>
      `  ${i === 0 ? 'timeline' : '        '}  ${at} ${type} ${visible(orderNumber)}`.trimEnd(),
    ),
  ];
  return [
    ...findings.map((finding) => paint('red', visibleLines(findingLine(step, finding)))),
    ...exchange.map((line) => paint('dim', line)),
  ];
}

/**
 * Formats the outcome of a scenario: one line, then the reasons for steps that failed or were
 * skipped.
 */
export function outcomeText({ file, scenario, ok, steps }: Outcome, paint: Paint): string {
  const skipped = steps.filter(({ notice }) => notice !== undefined);
  const lines = [
    `${ok ? paint('green', 'ok  ') : paint('red', 'FAIL')} ${visible(file)}  ${visible(scenario)}`,
    ...skipped.map(({ number, name, notice }) =>
      paint('yellow', visible(`  ${number === 0 ? name : `step ${number} "${name}"`} skipped: ${notice}`)),
    ),
    ...steps.filter(({ outcome }) => outcome === 'failed').flatMap((step) => failureLines(step, paint)),
  ];
  return `${lines.join('\n')}\n`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Formats the totals of a run. */
export function summaryText(outcomes: readonly Outcome[], paint: Paint): string {
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const passed = outcomes.length - failed;
  const skipped = outcomes.flatMap(({ steps }) => steps).filter(({ outcome }) => outcome === 'skipped').length;
  const all = counted(outcomes.length, 'scenario');
  const parts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${counted(skipped, 'step')} skipped`] : []),
  ];
  return `${paint(failed > 0 ? 'red' : 'green', `${all}: ${parts.join(', ')}`)}\n`;
}
