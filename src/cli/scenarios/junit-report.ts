import { visibleLines } from '../../core/text/visible.js';
import { findingLine } from '../../scenario/playing/outcome.js';
import type { Played } from '../../scenario/playing/play-all.js';
import type { Story } from '../../scenario/scenario.js';
import type { WrongFile } from '../../scenario/scenario-error.js';
import { failureLines, paintFor } from './outcome-text.js';

const plain = paintFor({}, {});

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/**
 * Escapes a text for XML. Control characters, some of which XML does not allow, are written out.
 */
const xml = (text: string): string => visibleLines(text).replaceAll(/[&<>"\n]/g, (letter) => escapes[letter] ?? letter);

function testcase({ outcome: { file, scenario, steps }, seconds }: Played): string {
  const findings = steps.flatMap((step) => (step.findings ?? []).map((finding) => findingLine(step, finding)));
  const failure = steps.filter(({ outcome }) => outcome === 'failed').flatMap((step) => failureLines(step, plain));
  const notices = steps.flatMap(({ number, name, notice, hint }) => [
    ...(notice === undefined ? [] : [`step ${number} "${name}" skipped: ${notice}`]),
    ...(hint === undefined ? [] : [`step ${number} "${name}": ${hint}`]),
  ]);
  const inside = [
    ...(findings.length > 0 ? [`      <failure message="${xml(findings[0] ?? '')}">${xml(failure.join('\n'))}</failure>`] : []),
    ...(notices.length > 0 ? [`      <system-out>${xml(notices.join('\n'))}</system-out>`] : []),
  ];
  const opened = `    <testcase classname="${xml(file)}" name="${xml(scenario)}" time="${timeText(seconds)}"`;
  return inside.length === 0 ? `${opened}/>` : `${opened}>\n${inside.join('\n')}\n    </testcase>`;
}

/** Seconds with milliseconds. */
const timeText = (seconds: number): string => seconds.toFixed(3);

/** What a report lists besides the scenarios that were played. */
export interface NotPlayed {
  /** Files that are invalid, or stories that could not be played, with the reason in lines. */
  readonly wrong?: readonly WrongFile[];
  readonly skipped?: readonly Pick<Story, 'file' | 'name'>[];
  /** Why they were skipped. */
  readonly reason?: string;
}

const within = (file: string, name: string, inside: string): string =>
  `    <testcase classname="${xml(file)}" name="${xml(name)}" time="0.000">\n      ${inside}\n    </testcase>`;

const errorCase = ({ file, lines }: WrongFile): string =>
  within(file, file, `<error message="${xml(lines[0] ?? '')}">${xml(lines.join('\n'))}</error>`);

/**
 * Formats the outcomes of scenarios as a JUnit report for build servers, with the seconds that each
 * took, and what was not played. The time of the suite is their sum.
 */
export function junitReport(all: readonly Played[], { wrong = [], skipped = [], reason = '' }: NotPlayed = {}): string {
  const failures = all.filter(({ outcome }) => !outcome.ok).length;
  const time = timeText(all.reduce((sum, { seconds }) => sum + seconds, 0));
  const tests = all.length + wrong.length + skipped.length;
  const counts = `tests="${tests}" failures="${failures}" errors="${wrong.length}" skipped="${skipped.length}" time="${time}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="oms-sandbox" ${counts}>`,
    ...wrong.map(errorCase),
    ...all.map(testcase),
    ...skipped.map(({ file, name }) => within(file, name, `<skipped message="${xml(reason)}"/>`)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
