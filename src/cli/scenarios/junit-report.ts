import { visibleLines } from '../../core/visible.js';
import { findingLine } from '../../scenario/outcome.js';
import type { Played } from '../../scenario/play-all.js';
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
  const notices = steps.flatMap(({ number, name, notice }) =>
    notice === undefined ? [] : [`step ${number} "${name}" skipped: ${notice}`],
  );
  const inside = [
    ...(findings.length > 0 ? [`      <failure message="${xml(findings[0] ?? '')}">${xml(failure.join('\n'))}</failure>`] : []),
    ...(notices.length > 0 ? [`      <system-out>${xml(notices.join('\n'))}</system-out>`] : []),
  ];
  const opened = `    <testcase classname="${xml(file)}" name="${xml(scenario)}" time="${timeText(seconds)}"`;
  return inside.length === 0 ? `${opened}/>` : `${opened}>\n${inside.join('\n')}\n    </testcase>`;
}

/** Seconds with milliseconds. */
const timeText = (seconds: number): string => seconds.toFixed(3);

/**
 * Formats the outcomes of scenarios as a JUnit report for build servers, with the seconds that each
 * took. The time of the suite is their sum.
 */
export function junitReport(all: readonly Played[]): string {
  const failures = all.filter(({ outcome }) => !outcome.ok).length;
  const time = timeText(all.reduce((sum, { seconds }) => sum + seconds, 0));
  const counts = `tests="${all.length}" failures="${failures}" errors="0" time="${time}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="oms-sandbox" ${counts}>`,
    ...all.map(testcase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
