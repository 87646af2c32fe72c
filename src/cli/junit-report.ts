import { visibleLines } from '../core/visible.js';
import { findingLine, type Outcome } from '../scenario/outcome.js';
import { failureLines, paintFor } from './outcome-text.js';

const plain = paintFor({}, {});

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/**
 * Escapes a text for XML. Control characters, some of which XML does not allow, are written out.
 */
const xml = (text: string): string => visibleLines(text).replaceAll(/[&<>"\n]/g, (letter) => escapes[letter] ?? letter);

function testcase({ file, scenario, steps }: Outcome): string {
  const findings = steps.flatMap((step) => (step.findings ?? []).map((finding) => findingLine(step, finding)));
  const failure = steps.filter(({ outcome }) => outcome === 'failed').flatMap((step) => failureLines(step, plain));
  const notices = steps.flatMap(({ number, name, notice }) =>
    notice === undefined ? [] : [`step ${number} "${name}" skipped: ${notice}`],
  );
  const inside = [
    ...(findings.length > 0 ? [`      <failure message="${xml(findings[0] ?? '')}">${xml(failure.join('\n'))}</failure>`] : []),
    ...(notices.length > 0 ? [`      <system-out>${xml(notices.join('\n'))}</system-out>`] : []),
  ];
  const opened = `    <testcase classname="${xml(file)}" name="${xml(scenario)}" time="0"`;
  return inside.length === 0 ? `${opened}/>` : `${opened}>\n${inside.join('\n')}\n    </testcase>`;
}

/**
 * Formats the outcomes of scenarios as a JUnit report for build servers. It contains no times, so
 * that the same run gives the same report.
 */
export function junitReport(outcomes: readonly Outcome[]): string {
  const counts = `tests="${outcomes.length}" failures="${outcomes.filter(({ ok }) => !ok).length}" errors="0" time="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="oms-sandbox" ${counts}>`,
    ...outcomes.map(testcase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
